/** Which schemas the writer takes, which it leaves to ajv and why, and that a schema's text stays text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExternalCheck, writtenCheckOf } from "../../../src/codegen/written-checks/index.js";
import { loadCheck, type Schema, writtenCheck } from "./tools.js";

const closed = (member: unknown, more: Schema = {}): Schema => ({
  type: "object",
  properties: { a: member, b: { type: "string" } },
  additionalProperties: false,
  ...more,
});

function reasonOf(schema: Schema, externals?: ReadonlyMap<string, ExternalCheck>): string | undefined {
  const result = writtenCheckOf({
    schema,
    exportName: "check",
    runtime: "runtime",
    ...(externals && { externals }),
  });
  return "unsupported" in result ? result.unsupported : undefined;
}

/** `if` and `then`; a literal with a `then` would look like a promise. */
const ifThen = (condition: unknown, consequence?: unknown): Schema =>
  Object.fromEntries([
    ["if", condition],
    ...(consequence === undefined ? [] : [["then", consequence]]),
  ]) as Schema;

const isA = { required: ["a"], properties: { a: { const: "x" } } };

describe("what is left to ajv", () => {
  it.each<readonly [string, Schema, string]>([
    ["a schema without a type", { properties: {} }, 'the root has the keyword "properties"'],
    ["another format", closed({ type: "string", format: "uuid" }), '/properties/a has the format "uuid"'],
    [
      "a keyword of another type",
      closed({ type: "string", minimum: 1 }),
      '/properties/a has the keyword "minimum"',
    ],
    ["multipleOf", closed({ type: "number", multipleOf: 2 }), '/properties/a has the keyword "multipleOf"'],
    [
      "patternProperties",
      closed(true, { patternProperties: {} }),
      'the root has the keyword "patternProperties"',
    ],
    [
      "dependentRequired",
      closed(true, { dependentRequired: {} }),
      'the root has the keyword "dependentRequired"',
    ],
    [
      "unevaluatedProperties",
      closed(true, { unevaluatedProperties: false }),
      'the root has the keyword "unevaluatedProperties"',
    ],
    [
      "a type that is none",
      closed({ type: ["string", "text"] }),
      '/properties/a has the type ["string","text"]',
    ],
    [
      "uniqueItems",
      closed({ type: "array", uniqueItems: true }),
      '/properties/a has the keyword "uniqueItems"',
    ],
    ["contains", { type: "array", contains: {} }, 'the root has the keyword "contains"'],
    [
      "a keyword of none of the types",
      closed({ type: ["array", "null"], minimum: 1 }),
      '/properties/a has the keyword "minimum"',
    ],
    [
      "an anyOf beside keywords that say no type",
      { anyOf: [closed(true)], properties: {} },
      'the root has the keyword "properties"',
    ],
    ["oneOf", { oneOf: [closed(true)] }, 'the root has the keyword "oneOf"'],
    ["not", closed({ not: {} }), '/properties/a has the keyword "not"'],
    ["else", closed(true, { ...ifThen(isA, {}), else: {} }), 'the root has the keyword "else"'],
    [
      "an if without a then",
      closed(true, ifThen(isA)),
      "the root has an if without a then, or the other way round",
    ],
    [
      "an if by pattern",
      closed(true, ifThen({ ...isA, properties: { a: { pattern: "x" } } }, {})),
      '/if/properties/a has the keyword "pattern"',
    ],
    ["a keyword that nobody knows", closed(true, { tsType: "string" }), 'the root has the keyword "tsType"'],
    ["an $id inside", closed({ $id: "x", type: "string" }), '/properties/a has the keyword "$id"'],
    [
      "a $ref elsewhere",
      closed({ $ref: "https://example.com/x.json" }),
      '/properties/a has the $ref "https://example.com/x.json"',
    ],
    ["a $ref to an anchor", closed({ $ref: "#x" }), '/properties/a has the $ref "#x"'],
    ["a $ref beside keywords", closed({ $ref: "#", type: "object" }), '/properties/a has the keyword "type"'],
    ["a $ref to nothing", closed({ $ref: "#/$defs/toString" }), "/properties/a is no schema"],
    ["a schema that holds itself", closed({ $ref: "#" }), "/properties/a/properties/a holds itself"],
    [
      "a required member that cannot be",
      closed(true, { required: ["c"] }),
      'the root names the unknown member "c"',
    ],
    ["an enum of objects", closed({ enum: [{}] }), "/properties/a lists values that are not all scalars"],
    [
      "a pattern that is none",
      closed({ type: "string", pattern: "(" }),
      'the root has the pattern "(", which is no regular expression',
    ],
    [
      "more members than bits",
      {
        type: "object",
        properties: Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`m${i}`, true])),
        required: Array.from({ length: 32 }, (_, i) => `m${i}`),
        additionalProperties: false,
      },
      "the root needs more than 31 bits",
    ],
  ])("%s", (_, schema, reason) => {
    expect(reasonOf(schema)).toBe(reason);
  });

  it.each<readonly [string, unknown]>([
    ["a limit that is code", { type: "string", minLength: "0) || evil(" }],
    ["a limit without end", { type: "number", minimum: Number.POSITIVE_INFINITY }],
    ["a pattern that is no text", { type: "string", pattern: ["x"] }],
    ["an enum that is no list", { enum: "a" }],
    ["no schema", "string"],
  ])("a malformed schema: %s", (_, member) => {
    expect(reasonOf(closed(member))).toMatch(/^\/properties\/a /);
  });
});

describe("references", () => {
  const point: Schema = { ...closed({ type: "number" }), $id: "point.json", title: "Point" };
  const other = { schema: point, check: "checkPoint", module: "./point.js", run: () => true };
  const externals = new Map([["point.json", other]]);

  it("to another schema call its check where a member has it", () => {
    const calls: unknown[] = [];
    const run = (value: unknown): boolean => calls.push(value) > 0;
    const check = writtenCheck(closed({ $ref: "point.json" }), new Map([["point.json", { ...other, run }]]));
    expect(check({ a: { x: 1 } })).toBe(true);
    expect(calls).toEqual([{ x: 1 }]);
  });

  it("to another schema are read into a choice", () => {
    const check = writtenCheck({ anyOf: [{ $ref: "point.json" }, closed({ const: "x" })] }, externals);
    expect([{ a: 1 }, { a: "x" }, { a: "y" }].map(check)).toEqual([true, true, false]);
  });

  it("of another schema are not followed, as they are relative to it: its check is called", () => {
    const calls: unknown[] = [];
    const run = (value: unknown): boolean => calls.push(value) > 0;
    const nested = new Map([
      [
        "outer.json",
        { schema: closed({ $ref: "point.json" }), check: "checkOuter", module: "./outer.js", run },
      ],
      ...externals,
    ]);
    expect(writtenCheck({ anyOf: [{ $ref: "outer.json" }] }, nested)({ a: 1 })).toBe(true);
    expect(calls).toEqual([{ a: 1 }]);
  });

  it("into the same schema are followed, with escapes", () => {
    const check = writtenCheck({ ...closed({ $ref: "#/$defs/a~1b~0c" }), $defs: { "a/b~c": { const: 1 } } });
    expect([check({ a: 1 }), check({ a: 2 })]).toEqual([true, false]);
  });
});

describe("the text of a schema", () => {
  const payloads = [
    '"; globalThis.hacked = true; //',
    "'; globalThis.hacked = true; //",
    "`$\u007b(globalThis.hacked = true)}`",
    "*/ globalThis.hacked = true; /*",
    "\n globalThis.hacked = true; //",
    "\u2028 globalThis.hacked = true; //",
    "\\",
    "</script>",
    "x\u0000y",
  ];

  it.each(payloads)("stays text: %j", (payload) => {
    const schema: Schema = {
      title: payload,
      description: payload,
      type: "object",
      properties: {
        [payload]: { enum: [payload, "plain"] },
        pattern: { type: "string", pattern: `^${payload.replace(/[\\/^$.*+?()[\]{}|]/g, "\\$&")}$` },
        nested: {
          title: payload,
          type: "object",
          properties: { [payload]: true },
          required: [payload],
          additionalProperties: false,
        },
      },
      required: [payload],
      additionalProperties: false,
      ...ifThen(
        { required: [payload], properties: { [payload]: { const: payload } } },
        { properties: { nested: false } },
      ),
    };
    const check = writtenCheck(schema);
    expect(check({ [payload]: payload, pattern: payload })).toBe(true);
    expect(check({ [payload]: "plain", nested: { [payload]: 1 } })).toBe(true);
    expect(check({ [payload]: payload, nested: { [payload]: 1 } })).toBe(false);
    expect(check({ [payload]: "other" })).toBe(false);
    expect(check({ pattern: payload })).toBe(false);
    expect(globalThis).not.toHaveProperty("hacked");
  });

  it("cannot take a name that the code needs", () => {
    const nested = (title: string): Schema => ({ ...closed({ type: "object" }), title });
    const properties = Object.fromEntries(
      ["Object", "Date Time", "object", "", "1"].map((t, i) => [`m${i}`, nested(t)]),
    );
    const check = writtenCheck({ type: "object", properties, additionalProperties: false });
    expect(check({ m0: { a: {} }, m1: { a: {} }, m4: {} })).toBe(true);
    expect(check({ m0: { a: [] } })).toBe(false);
  });

  it("of a pattern that is empty or has slashes and line ends is a regular expression still", () => {
    for (const pattern of ["", "/", "\\/", "[/]", "\n", "\u2028", "\\n"]) {
      const check = writtenCheck(closed({ type: "string", pattern }));
      for (const text of ["", "/", "\n", "\u2028", "n"]) {
        expect([pattern, text, check({ a: text })]).toEqual([
          pattern,
          text,
          new RegExp(pattern, "u").test(text),
        ]);
      }
    }
  });
});

describe("what is read beyond closed objects", () => {
  const open = (more: Schema): Schema => ({ type: "object", ...more });
  const manyOf = (count: number): Schema[] => Array.from({ length: count }, (_, i) => closed({ const: i }));

  it.each<readonly [string, Schema, good: readonly unknown[], bad: readonly unknown[]]>([
    ["text", { type: "string" }, ["", "a"], [1, null, ["a"], undefined]],
    ["nothing", { type: "string", enum: [] }, [], ["", null]],
    [
      "an open object",
      open({ properties: { a: { const: 1 } } }),
      [{}, { b: 2 }, { a: 1 }],
      [{ a: 2 }, [], null],
    ],
    ["a required member that has no schema", open({ required: ["a"] }), [{ a: null }], [{}, { b: 1 }]],
    ["a member that must not be", open({ properties: { a: false } }), [{ b: 1 }], [{ a: 1 }, { a: null }]],
    [
      "other members by schema",
      open({ properties: { a: true }, additionalProperties: { type: "number" } }),
      [{ a: "x", b: 1 }, { constructor: 1 }],
      [{ b: "x" }, { a: 1, b: null }],
    ],
    [
      "a number of members",
      open({ minProperties: 1, maxProperties: 2 }),
      [{ a: 1 }, { a: 1, b: 2 }],
      [{}, { a: 1, b: 2, c: 3 }],
    ],
    ["any list", { type: "array" }, [[], [1, "a"]], [{}, { length: 0 }, "a"]],
    ["a list", { type: "array", items: { type: "string" } }, [[], ["a"]], [[1], ["a", null]]],
    ["a length", { type: "array", minItems: 1, maxItems: 2 }, [[1], [1, 2]], [[], [1, 2, 3]]],
    [
      "first items",
      { type: "array", prefixItems: [{ type: "string" }, true], items: { type: "number" } },
      [[], ["a"], ["a", {}], ["a", {}, 1]],
      [[1], ["a", {}, "b"]],
    ],
    [
      "no more than the first items",
      { type: "array", prefixItems: [true], items: false },
      [[], [1]],
      [[1, 2]],
    ],
    [
      "several types, each with its own keywords",
      { type: ["string", "null", "array"], minLength: 1, items: { type: "null" } },
      ["a", null, [], [null]],
      ["", 1, ["a"], {}],
    ],
    [
      "every type",
      { type: ["object", "array", "string", "number", "boolean", "null"] },
      [{}, [], "", 0, false, null],
      [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("x"), () => 1],
    ],
    ["an enum of several types", { type: ["string", "null"], enum: ["a", null, 1] }, ["a", null], [1, "b"]],
    [
      "a choice of anything",
      { anyOf: [{ type: "integer", minimum: 10 }, { const: 0 }, open({ required: ["a"] })] },
      [10, 0, { a: 1 }],
      [9, 10.5, {}, "10"],
    ],
    ["a choice that refuses nothing", { anyOf: [{ type: "string" }, true] }, [1, "a", null], []],
    [
      "objects of several kinds in one member",
      { anyOf: [closed(closed(true)), closed(closed(false))] },
      [{ a: { a: 1 } }, { a: {} }],
      [{ a: { c: 1 } }, { a: 1 }],
    ],
    ["more options than bits", { anyOf: manyOf(32) }, [{ a: 0 }, { a: 31 }], [{ a: 32 }, { c: 1 }]],
    [
      "a choice beside members, whose options need not say that it is an object",
      open({ properties: { a: { type: "string" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      [{ a: "x" }, { b: 1 }],
      [{}, { a: 1 }, { c: 1 }, []],
    ],
    [
      "an if that looks at any member and a then that narrows",
      open(
        ifThen({ properties: { a: { const: "x" } } }, { properties: { b: { const: "y" } }, required: ["b"] }),
      ),
      [{ a: "z" }, { a: "x", b: "y" }, { b: "y" }],
      [{ a: "x" }, { a: "x", b: "z" }, {}, { b: "z" }],
    ],
    [
      "a choice with an if",
      { anyOf: [closed({ const: 1 }), closed({ enum: ["x", "y"] }, ifThen(isA, { required: ["b"] }))] },
      [{ a: 1 }, { a: "y" }, { a: "x", b: "" }],
      [{ a: "x" }, { a: 2 }],
    ],
    [
      "all of several",
      open({ allOf: [{ required: ["a"] }, { properties: { a: { type: "string" } } }] }),
      [{ a: "" }],
      [{}, { a: 1 }],
    ],
  ])("%s", (_, schema, good, bad) => {
    const check = writtenCheck(schema);
    expect(good.map(check)).toEqual(good.map(() => true));
    expect(bad.map(check)).toEqual(bad.map(() => false));
  });

  it("does not ask a list for its iterator", () => {
    const list = Object.assign([1], {
      [Symbol.iterator]: () => {
        throw new Error("asked");
      },
    });
    expect(writtenCheck({ type: "array", items: { type: "number" } })(list)).toBe(true);
  });
});

describe("numbers", () => {
  it("count code points, not units", () => {
    const check = writtenCheck(closed({ type: "string", minLength: 2, maxLength: 3 }));
    const judged = [
      "",
      "a",
      "ab",
      "abc",
      "abcd",
      "😀",
      "😀😀",
      "😀😀😀",
      "😀😀😀😀",
      "\ud800",
      "\ud800\ud800",
    ];
    expect(judged.map((a) => check({ a }))).toEqual(
      judged.map((text) => [...text].length >= 2 && [...text].length <= 3),
    );
  });

  it("are finite, and in their bounds", () => {
    const check = writtenCheck(closed({ type: "number", minimum: 0, exclusiveMaximum: 10 }));
    const judged = [-0.5, -0, 0, 9.99, 10, Number.NaN, Number.POSITIVE_INFINITY, 1n, "1"];
    expect(judged.map((a) => check({ a }))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

const SUITE = new URL("../../../../shared/json-schema-test-suite/tests/draft2020-12/", import.meta.url);

interface SuiteGroup {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

describe("the official JSON Schema test suite", () => {
  const groups = existsSync(SUITE)
    ? readdirSync(SUITE, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".json"))
        .flatMap((file) => JSON.parse(readFileSync(new URL(file, SUITE), "utf8")) as readonly SuiteGroup[])
    : [];

  it.skipIf(groups.length === 0)(
    groups.length === 0
      ? "SKIPPED: there is no ../shared/json-schema-test-suite beside this checkout"
      : "agrees wherever a schema of it is, or becomes as the member of an object, one that the writer takes",
    () => {
      let judged = 0;
      const wrong: string[] = [];
      for (const { description, schema, tests } of groups) {
        // As it stands, and as the schema of a member, where scalars are taken too.
        for (const wrap of [false, true]) {
          if (!wrap && (typeof schema !== "object" || schema === null)) continue;
          const { $schema: _, ...bare } = schema as Schema;
          const tried = wrap ? closed(typeof schema === "boolean" ? schema : bare) : bare;
          const result = writtenCheckOf({ schema: tried, exportName: "check", runtime: "runtime" });
          if ("unsupported" in result) continue;
          const check = loadCheck(result.code);
          for (const { description: of, data, valid } of tests) {
            judged++;
            if (check(wrap ? { a: data } : data) !== valid) wrong.push(`${description}: ${of}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(judged).toBeGreaterThan(100);
    },
  );
});
