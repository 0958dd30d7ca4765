/** `npm run generate`, run as people run it, on a copy of the schemas. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OWN = ["realtime-presence", "realtime-presence.strict", "presence-info", "presence-input"];
let copy = "";

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function generate(...args: readonly string[]): Run {
  const script = join(ROOT, "scripts/generate.ts");
  const env = { ...process.env, GENERATE_ROOT: copy };
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
}

const schemaFile = (name: string): string => join(copy, "schemas", `${name}.json`);
const generated = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(copy, "src/generated"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .toSorted()
      .map((path) => [path, readFileSync(join(copy, "src/generated", path), "utf8")]),
  );

/** A schema that says more than the writer of checks understands. */
const LIST = {
  $id: "list.json",
  title: "Provider List",
  type: "object",
  properties: { items: { type: "array", items: { type: "string" }, uniqueItems: true } },
};

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "presence-generate-"));
  for (const name of OWN) cpSync(join(ROOT, "schemas", `${name}.json`), schemaFile(name));
  mkdirSync(join(copy, "schemas/providers"));
  writeFileSync(schemaFile("providers/list"), JSON.stringify(LIST));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("npm run generate", { timeout: 120_000 }, () => {
  it("writes types and a check for each schema, those of this repository as they are committed", () => {
    const run = generate();
    expect(run).toMatchObject({ status: 0 });
    const files = generated();
    for (const name of OWN) {
      for (const file of [`${name}.ts`, `${name}.check.ts`]) {
        expect(files.get(file)).toBe(readFileSync(join(ROOT, "src/generated", file), "utf8"));
      }
    }
  });

  it("leaves to ajv what the writer does not understand, and loads nothing of it", () => {
    const check = generated().get(join("providers", "list.check.ts")) ?? "";
    expect(check).toContain("checkProviderList");
    expect(check).not.toMatch(/\brequire\b|from "ajv/);
  });

  it("writes the same again, and then finds everything up to date", () => {
    const before = generated();
    rmSync(join(copy, "src"), { recursive: true });
    expect(generate().status).toBe(0);
    expect(generated()).toEqual(before);
    expect(generate("--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it("names with --check what is stale and what mends it, and writes nothing", () => {
    const edited = join(copy, "src/generated/presence-info.check.ts");
    const orphan = join(copy, "src/generated/gone.check.ts");
    const text = readFileSync(edited, "utf8");
    writeFileSync(edited, `${text}// edited\n`);
    writeFileSync(orphan, "");
    const run = generate("--check");
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("  src/generated/presence-info.check.ts\n  src/generated/gone.check.ts");
    expect(run.stderr).toContain("npm run generate");
    expect(readFileSync(edited, "utf8")).toContain("// edited");
    expect(generate().status).toBe(0);
    expect(readFileSync(edited, "utf8")).toBe(text);
    expect(existsSync(orphan)).toBe(false);
  });

  it.each([
    ["is no JSON", '{ "title": ', /schemas\/providers\/list\.json: .*JSON/],
    ["has no title", '{ "$id": "x.json" }', /schemas\/providers\/list\.json: has no title/],
    [
      "takes another's title",
      '{ "$id": "x.json", "title": "presence info" }',
      /has the title of schemas\/presence-info\.json/,
    ],
    [
      "is no JSON Schema",
      JSON.stringify({ ...LIST, properties: { a: { type: "text" } } }),
      /schemas\/providers\/list\.json: /,
    ],
  ])("names a schema file that %s, in one line, and writes nothing", (_, text, message) => {
    const before = generated();
    writeFileSync(schemaFile("providers/list"), text);
    const run = generate();
    writeFileSync(schemaFile("providers/list"), JSON.stringify(LIST));
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(message);
    expect(
      run.stderr
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("    at ")),
    ).toEqual([]);
    expect(generated()).toEqual(before);
  });
});
