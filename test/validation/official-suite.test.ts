/**
 * The official JSON Schema test suite (draft 2020-12) for every keyword that a shipped schema uses: against code made
 * by our generator, and against the explanation. It stands beside the checkout, not in it; absent, it is skipped.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkOf } from "../../src/codegen/checks.js";
import { writtenCheckOf } from "../../src/codegen/written-checks/index.js";
import type { RawCheck } from "../../src/runtime/raw-check.js";
import { KEYWORDS } from "../../src/validation/all-keywords.js";
import { issuesOf } from "../../src/validation/explain.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SUITE = join(ROOT, "../shared/json-schema-test-suite/tests/draft2020-12");
const RUNTIME = join(ROOT, "src/runtime");

interface Group {
  readonly name: string;
  readonly schema: Record<string, unknown> | boolean;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** Files that are not named after their keyword, and those that test no single one. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  $ref: ["ref", "anchor"],
  $defs: ["defs"],
  if: ["if-then-else"],
  format: ["optional/format/date-time"],
  type: ["type", "boolean_schema"],
};

/** What a group needs that no schema of ours does: documents over the network, naming by anchor, an inner `$id`. */
const FOREIGN =
  /"\$(?:anchor|dynamicRef|dynamicAnchor|vocabulary)"|localhost:1234|json-schema\.org\/draft\/2020-12\/schema"\}?$/;

function usedKeywords(): ReadonlySet<string> {
  const used = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    for (const [keyword, wanted] of Object.entries(node)) {
      used.add(keyword);
      if (["properties", "patternProperties", "$defs"].includes(keyword))
        Object.values(wanted as object).forEach(walk);
      else if (!["enum", "const", "required", "examples", "default"].includes(keyword)) walk(wanted);
    }
  };
  for (const folder of ["schemas/", "schemas/providers/"]) {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      if (entry.isFile()) walk(JSON.parse(readFileSync(join(ROOT, folder, entry.name), "utf8")));
    }
  }
  return used;
}

function groupsOf(file: string): readonly Group[] {
  const groups = JSON.parse(readFileSync(join(SUITE, `${file}.json`), "utf8")) as readonly {
    readonly description: string;
    readonly schema: Group["schema"];
    readonly tests: Group["tests"];
  }[];
  return groups.map(({ description, schema, tests }) => ({ name: `${file}: ${description}`, schema, tests }));
}

const groupsFor = (keywords: Iterable<string>): readonly Group[] => {
  const files = [...keywords].flatMap((keyword) => FILES[keyword] ?? [keyword]);
  return [...new Set(files)]
    .filter((file) => existsSync(join(SUITE, `${file}.json`)))
    .flatMap(groupsOf)
    .filter(({ schema }) => !FOREIGN.test(JSON.stringify(schema)) && !hasInnerId(schema));
};

function hasInnerId(schema: Group["schema"]): boolean {
  const inner =
    typeof schema === "object" ? { ...schema, $id: undefined, enum: undefined, const: undefined } : {};
  return JSON.stringify(inner).includes('"$id":"');
}

const present = existsSync(SUITE);
if (!present) process.stderr.write(`SKIPPED: the official JSON Schema test suite is not at ${SUITE}\n`);

describe.skipIf(!present)("the official suite", () => {
  const used = present ? usedKeywords() : new Set<string>();
  const groups = present ? groupsFor(used) : [];
  const checks: (RawCheck | undefined)[] = [];
  const refused = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), "official-suite-"));

  beforeAll(async () => {
    const written: number[] = [];
    for (const [index, { name, schema }] of groups.entries()) {
      const id =
        typeof schema === "object" ? String(schema["$id"] ?? `suite-${index}.json`) : `suite-${index}.json`;
      const named =
        typeof schema === "object" ? { ...schema, $id: id } : { $id: id, ...(schema ? {} : { not: {} }) };
      try {
        const own = writtenCheckOf({ schema: named, exportName: "checkSuite", runtime: RUNTIME });
        const code = "code" in own ? own.code : await checkOf(id, "checkSuite", [named], RUNTIME, false);
        writeFileSync(join(folder, `${index}.ts`), code);
        written.push(index);
      } catch (error) {
        refused.set(name, String(error).slice(0, 200));
      }
    }
    const lines = written.map((index) => `import { checkSuite as c${index} } from "./${index}.ts";`);
    lines.push(
      `export const checks = [${groups.map((_, index) => (written.includes(index) ? `c${index}` : "undefined")).join()}];`,
    );
    writeFileSync(join(folder, "all.ts"), lines.join("\n"));
    const outfile = join(folder, "all.mjs");
    await build({
      entryPoints: [join(folder, "all.ts")],
      bundle: true,
      format: "esm",
      outfile,
      logLevel: "error",
    });
    checks.push(
      ...((await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { checks: RawCheck[] }).checks,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is refused by the generator in no group", () => {
    // Not even an empty enum: it SHOULD have an element (2020-12 Validation, 6.1.2), and ajv alone would say must.
    expect([...refused]).toEqual([]);
  });

  it("has groups for the keywords in use", () => {
    for (const file of [
      "type",
      "required",
      "additionalProperties",
      "anyOf",
      "enum",
      "pattern",
      "ref",
      "if-then-else",
    ]) {
      expect(
        groups.some(({ name }) => name.startsWith(`${file}:`)),
        file,
      ).toBe(true);
    }
    const cases = groups.reduce((sum, { tests }) => sum + tests.length, 0);
    expect(cases).toBeGreaterThan(400);
  });

  it.each(groups.map((group, index) => ({ ...group, index })))("$name", ({ name, tests, index }) => {
    if (refused.has(name)) return;
    for (const { description, data, valid } of tests) expect(checks[index]?.(data), description).toBe(valid);
  });

  const explained = present ? groupsFor(new Set([...used, ...Object.keys(KEYWORDS)])) : [];
  it.each(explained)("explained: $name", ({ schema, tests }) => {
    if (/"\$?(?:unevaluated\w+|dependentSchemas|uniqueItems|multipleOf)"/.test(JSON.stringify(schema)))
      return;
    for (const { description, data, valid } of tests) {
      const root = typeof schema === "object" ? schema : { allOf: [schema] };
      expect(issuesOf(root, data, []).length === 0, description).toBe(valid);
    }
  });
});
