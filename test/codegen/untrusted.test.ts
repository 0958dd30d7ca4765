/**
 * Schemas are data: whatever their texts hold, what is generated compiles, runs, and says only what it was meant to.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../../src/codegen/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WORK = mkdtempSync(join(ROOT, ".codegen-test-"));
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

/** Texts that mean something to a parser of JavaScript, TypeScript, Markdown or a terminal. */
const ATTACKS = [
  "*/ globalThis.pwned = 1; /*",
  "*/",
  "`${globalThis.pwned = 1}`",
  '"; globalThis.pwned = 1; //',
  "'; globalThis.pwned = 1; //",
  "\\",
  "\\u0022; globalThis.pwned = 1; //",
  "a\u2028globalThis.pwned = 1\u2029",
  "a\nglobalThis.pwned = 1\r\n",
  "</script><script>globalThis.pwned = 1</script>",
  "__proto__",
  "constructor",
  "toString",
  "\u001b[31m",
  "\u0000",
  "\ud800",
  "${globalThis.pwned = 1}",
  "@ts-ignore\n",
  "] = [globalThis.pwned = 1",
  "}; declare global { interface Array<T> { pwned: T } } export interface X {",
  "/* @__PURE__ */",
  "#",
  "~1",
  "%",
  "$&",
  "$1",
];
const attack = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS)).map((two) => two.join("")),
);

/** A schema that bears attacks wherever a schema bears text, and a value that it must accept. */
const hostile = fc
  .record({
    title: attack,
    description: attack,
    // A name with a lone surrogate in it is refused by ajv, which writes names into URIs.
    property: attack.map((text) => text.replace(/\p{Cs}/gu, "")),
    required: attack.map((text) => text.replace(/\p{Cs}/gu, "")),
    values: fc.uniqueArray(attack, { minLength: 1, maxLength: 3 }),
    constant: attack,
    // Lone surrogates have no place in a URI; and ajv decodes a percent sign in a fragment twice, and refuses it then.
    definition: attack.map((text) => text.replace(/[\p{Cs}%]/gu, "")),
    defaulted: attack,
    format: attack,
    comment: attack,
  })
  .map(
    ({
      title,
      description,
      property,
      required,
      values,
      constant,
      definition,
      defaulted,
      format,
      comment,
    }) => {
      const own = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
        const out: Record<string, unknown> = {};
        for (const [key, value] of entries)
          Object.defineProperty(out, key, { value, enumerable: true, writable: true, configurable: true });
        return out;
      };
      const schema = {
        title,
        description,
        $comment: comment,
        tsType: "{ pwned: 1 }; globalThis.pwned = 1",
        tsEnumNames: [description],
        type: "object",
        properties: own([
          [property, { enum: values, description, default: defaulted, title: description }],
          ["constant", { const: constant, description: `${description}\n${title}` }],
          ["nested", own([["const", own([[property, { [constant]: [defaulted] }]])]])],
          [
            "referred",
            {
              $ref: `#/$defs/${encodeURIComponent(definition.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
            },
          ],
          ["formatted", { type: "string", format }],
        ]),
        required: [required],
        $defs: own([[definition, { type: "array", description, items: { enum: values } }]]),
      };
      const value = own([
        ["constant", constant],
        ["nested", own([[property, { [constant]: [defaulted] }]])],
        ["referred", values],
        [property, values[0]],
        ...(required === property || ["constant", "nested", "referred", "formatted"].includes(required)
          ? []
          : [[required, 1] as const]),
      ]);
      return { schema, value };
    },
  );

describe("generated code", () => {
  it("compiles, runs nothing of the schema's, and accepts what the schema accepts", async () => {
    const cases = fc.sample(hostile, {
      numRuns: Number(process.env["PRESENCE_RUNS"] ?? 60),
      seed: Number(process.env["PRESENCE_SEED"] ?? 20_261_121),
    });
    for (const [index, { schema }] of cases.entries()) {
      const folder = join(WORK, `c${index}`);
      mkdirSync(join(folder, "schema"), { recursive: true });
      const files = await generate([{ path: "hostile.json", schema }], {
        targets: ["types", "validators", "typebox", "schema"],
      });
      for (const [path, text] of files) writeFileSync(join(folder, path), text);
      expect([...files.keys()].every((path) => /^[a-z0-9./-]+$/.test(path) && !path.includes(".."))).toBe(
        true,
      );
      const types = files.get("types.ts")!;
      expect(types).not.toContain("pwned: 1 }; globalThis");
    }
    const compilerOptions = {
      strict: true,
      target: "es2022",
      module: "nodenext",
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(join(WORK, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["c*/*.ts"] }));
    writeFileSync(join(WORK, "package.json"), '{ "type": "module" }');
    let output = "";
    try {
      execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", WORK], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    expect(output).toBe("");
    for (const [index, { value }] of cases.entries()) {
      const module = (await import(pathToFileURL(join(WORK, `c${index}`, "validators.js")).href)) as Record<
        string,
        { is(v: unknown): boolean; schema: object }
      >;
      const [, validator] = Object.entries(module).find(([name]) => name !== "PresenceValidationError")!;
      expect(validator.is(value), JSON.stringify(cases[index])).toBe(true);
      expect(Object.getPrototypeOf(validator.schema)).toBe(Object.prototype);
    }
    expect(globalThis).not.toHaveProperty("pwned");
    expect([]).not.toHaveProperty("pwned");
  }, 120_000);

  it("obeys tsType only when the schema is trusted", async () => {
    const schema = {
      title: "T",
      type: "object",
      properties: { a: { type: "string", tsType: "`id-${string}`" } },
    };
    const text = async (trustSchema: boolean) =>
      (await generate([{ path: "t.json", schema }], { targets: ["types"], trustSchema })).get("types.ts")!;
    expect(await text(false)).toContain("a?: string;");
    expect(await text(true)).toContain("a?: `id-${string}`;");
  });

  it("takes a property that is called like a keyword for a property", async () => {
    const schema = {
      title: "T",
      type: "object",
      properties: {
        tsType: { type: "number" },
        title: { type: "string" },
        examples: { type: "boolean" },
        $ref: { type: "string" },
      },
      additionalProperties: false,
    };
    const files = await generate([{ path: "t.json", schema }]);
    expect(files.get("types.ts")).toMatch(
      /tsType\?: number;\n {2}title\?: string;\n {2}examples\?: boolean;\n {2}\$ref\?: string;/,
    );
    const folder = join(WORK, "keywords");
    mkdirSync(folder);
    writeFileSync(join(folder, "validators.mjs"), files.get("validators.js")!);
    const { t } = (await import(pathToFileURL(join(folder, "validators.mjs")).href)) as {
      t: { is(v: unknown): boolean };
    };
    expect(
      [{ examples: true, title: "x" }, { examples: 1 }, { title: 1 }].map((value) => t.is(value)),
    ).toEqual([true, false, false]);
  });
});
