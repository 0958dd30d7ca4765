/**
 * Every `ts` block of the README and of docs/ is compiled against the built package and run.
 * A trailing `// prints: …` says what the block's console.log calls must have printed, in order. A block may say after
 * its language which file it is, for other blocks of the page to import.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
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

const texts = [join(ROOT, "README.md"), ...pages(join(ROOT, "docs"))].map((path) => ({
  page: relative(ROOT, path),
  text: readFileSync(path, "utf8"),
}));

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** Of a block that others of its page import: its file. */
  readonly name: string | undefined;
  readonly code: string;
}

const all: readonly Block[] = texts.flatMap(({ page, text }) =>
  [...text.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    name: match[2],
    code: match[3] ?? "",
  })),
);

/** Blocks of one page stand in one folder; one without a name is a module that nobody imports. */
const blocks = all
  .filter(({ language }) => language === "ts")
  .map((block) => {
    const file = block.name?.replace(/\.ts$/, "") ?? `line-${block.line}`;
    return {
      ...block,
      title: `${block.page}:${block.line}`,
      file: join(block.page.replace(/\W+/g, "-"), file),
    };
  });

const tsc = join(ROOT, "node_modules/.bin/tsc");

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  for (const { file, code } of blocks) {
    mkdirSync(dirname(join(WORK, file)), { recursive: true });
    // Each block is a module, also one without an import.
    writeFileSync(join(WORK, `${file}.ts`), `${code}\nexport {};\n`);
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
      include: ["**/*.ts"],
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
      const printed = execFileSync(process.execPath, [join(WORK, `${file}.js`)], {
        encoding: "utf8",
        stdio: "pipe",
      });
      const promised = [...code.matchAll(/\/\/ prints: (.*)$/gm)].map((match) => match[1]);
      if (promised.length > 0) expect(printed.trimEnd().split("\n")).toEqual(promised);
    });
  }
});

/** The tests that hold the blocks of other languages to what they say. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "docs/cli.md console": "cli/docs.test.ts",
  "docs/cli.md json": "cli/docs.test.ts",
  "docs/browsers.md http": "browser/csp.test.ts",
  "docs/browsers.md js": "browser/csp.test.ts",
  "docs/openapi.md json": "documents/service.test.ts",
  "docs/recipes.md json": "examples/next.test.ts",
};

it("no block is without a test, whatever its language", () => {
  const untold = all
    .filter(({ page, language }) => language !== "ts" && `${page} ${language}` !== "README.md sh")
    .filter(
      ({ page, language }) => !existsSync(join(ROOT, "test", ELSEWHERE[`${page} ${language}`] ?? "none")),
    )
    .map(({ page, line, language }) => `${page}:${line} ${language}`);
  expect(untold).toEqual([]);
  for (const { page, text } of texts)
    expect(text.match(/^```/gm)?.length ?? 0, page).toBe(
      2 * all.filter((block) => block.page === page).length,
    );
});

describe("the commands of the README", () => {
  const commands = all
    .filter(({ page, language }) => page === "README.md" && language === "sh")
    .flatMap(({ code }) => code.split("\n").map((line) => line.replace(/ *#.*/, "")))
    .filter((line) => line !== "");
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(commands.filter((line) => line.startsWith("realtime-presence ")))("%s", (line) => {
    copyFileSync(join(ROOT, "samples/ably.ndjson"), join(folder, "log.ndjson"));
    writeFileSync(join(folder, "events.ndjson"), '{"channel":"lobby","clientId":"ann","action":"enter"}\n');
    writeFileSync(join(folder, "room.schema.json"), '{"title":"Room","type":"object"}\n');
    const [, ...args] = line.split(" ");
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it("for a clone are scripts that CI runs", () => {
    const { name, scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      name: string;
      scripts: Record<string, string>;
    };
    const ci = readFileSync(join(ROOT, ".ci/run"), "utf8");
    const npm = commands.filter((line) => line.startsWith("npm ")).flatMap((line) => line.split(" && "));
    expect(commands).toHaveLength(commands.filter((line) => /^(?:npm|realtime-presence) /.test(line)).length);
    for (const line of npm) {
      const script = /^npm run (\S+)$/.exec(line)?.[1];
      if (script === undefined) expect([`npm install ${name}`, "npm ci", "npm cit"]).toContain(line);
      else
        expect([scripts[script], ci]).toEqual([expect.any(String), expect.stringContaining(` ${script}\n`)]);
    }
  });
});
