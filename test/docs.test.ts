/**
 * Every `ts` block of the README and of docs/ is compiled against the built package and run.
 * A trailing `// prints: …` says what the block's console.log calls must have printed, in order.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Inside the checkout, so that `realtime-presence` resolves to the package itself (its built form). */
const WORK = join(ROOT, ".docs-blocks");

function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pages(path) : entry.name.endsWith(".md") ? [path] : [];
  });
}

const blocks = [join(ROOT, "README.md"), ...pages(join(ROOT, "docs"))].flatMap((page) => {
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match, index) => ({
    title: `${relative(ROOT, page)}:${text.slice(0, match.index).split("\n").length}`,
    file: `${relative(ROOT, page).replace(/[^a-z0-9]+/gi, "-")}-${index}`,
    code: match[1] ?? "",
  }));
});

const tsc = join(ROOT, "node_modules/.bin/tsc");

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  for (const { file, code } of blocks) {
    // Each block is a module, also one without an import.
    writeFileSync(join(WORK, `${file}.mts`), `${code}\nexport {};\n`);
  }
  writeFileSync(
    join(WORK, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2023",
        module: "nodenext",
        strict: true,
        skipLibCheck: true,
        types: ["node"],
        noEmitOnError: false,
      },
      include: ["*.mts"],
    }),
  );
});

afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe("the code of the README and the docs", () => {
  it("is there", () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it("compiles", () => {
    let errors = "";
    try {
      execFileSync(tsc, ["-p", WORK], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      errors = (error as { stdout: string }).stdout;
    }
    expect(errors).toBe("");
  });

  for (const { title, file, code } of blocks) {
    it(`runs: ${title}`, () => {
      const printed = execFileSync(process.execPath, [join(WORK, `${file}.mjs`)], {
        encoding: "utf8",
        stdio: "pipe",
      });
      const promised = [...code.matchAll(/\/\/ prints: (.*)$/gm)].map((match) => match[1]);
      if (promised.length > 0) expect(printed.trimEnd().split("\n")).toEqual(promised);
    });
  }
});
