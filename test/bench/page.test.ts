import { describe, expect, it } from "vitest";
import { benchmarksPage, brokenClaims, type Circumstances, markdownOf } from "../../bench/lib/page.js";

const TABLE = "| a |  b |\n|---|---:|\n| x |  1 |";

describe("markdownOf", () => {
  it("keeps headings and their tables as they are", () => {
    expect(markdownOf(`\n### Title (3 rounds)\n\n${TABLE}\n`)).toBe(`### Title (3 rounds)\n\n${TABLE}`);
  });

  it("makes a heading of a line right above a table", () => {
    expect(markdownOf(`start\n${TABLE}`)).toBe(`### start\n\n${TABLE}`);
    expect(markdownOf(`### start\n${TABLE}`)).toBe(`### start\n\n${TABLE}`);
  });

  it("parts a table from one that follows at once", () => {
    expect(markdownOf(`${TABLE}\n${TABLE}`)).toBe(`${TABLE}\n\n${TABLE}`);
  });

  it("leaves other lines alone, and no more than one empty line", () => {
    expect(markdownOf(`Node v20   \n\n\n\nadvance: 5 ns\n`)).toBe("Node v20\n\nadvance: 5 ns");
  });
});

describe("brokenClaims", () => {
  it("finds the rows that say NO, and no others", () => {
    const claims = [
      "| ratio       | measured | claimed | holds |",
      "|-------------|---------:|--------:|------:|",
      "| is / ajv    |     0.10 |   ≤ 0.2 |   yes |",
      "| NO / nobody |     0.10 |   ≤ 0.2 |   yes |",
      "| is / parse  |     0.30 |   ≤ 0.2 |    NO |",
    ];
    expect(brokenClaims(claims.join("\n"))).toEqual([claims[4]]);
  });
});

describe("benchmarksPage", () => {
  const at: Circumstances = {
    command: "npm run bench",
    date: "2026-11-22",
    version: "0.1.0",
    node: "v20.20.2 (V8 11.3)",
    machine: "2 × Fast Processor, 8 GB, linux x64",
    settings: { BENCH_CLOCK: "cpu" },
    contenders: { zod: "4.6.7", ajv: "8.20.0" },
    quick: false,
  };
  const printed = [
    { script: "bench:one", output: `first\n${TABLE}` },
    { script: "bench:two", output: "Nothing to compare." },
  ];

  it("says where, when, how and against what it was measured", () => {
    const page = benchmarksPage(printed, at);
    expect(page).toMatch(/^\| measured +\| +2026-11-22 \|$/m);
    expect(page).toMatch(/^\| command +\| `npm run bench` with `BENCH_CLOCK=cpu` \|$/m);
    expect(page).toMatch(/^\| machine +\| +2 × Fast Processor, 8 GB, linux x64 \|$/m);
    expect(page).toMatch(/\| ajv +\| +8\.20\.0 \|\n\| zod +\| +4\.6\.7 \|\n/);
    expect(page).not.toContain("quick run");
  });

  it("has a section for each benchmark, in the order in which they ran", () => {
    const page = benchmarksPage(printed, at);
    expect(
      page.endsWith(
        `## \`npm run bench:one\`\n\n### first\n\n${TABLE}\n\n## \`npm run bench:two\`\n\nNothing to compare.\n`,
      ),
    ).toBe(true);
  });

  it("warns of a quick run", () => {
    expect(benchmarksPage(printed, { ...at, quick: true })).toContain("**This was a quick run");
  });
});
