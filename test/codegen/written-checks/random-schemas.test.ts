/** Random schemas of the kind that the writer understands, and random values near them: ajv must agree on all. */
import { describe, expect, it } from "vitest";
import { createRandom, type Random, seedFromEnvironment } from "../../../bench/lib/random.js";
import { writtenCheckOf } from "../../../src/codegen/written-checks/index.js";
import { ajvCheck, type Schema, valueNear, writtenCheck } from "./tools.js";

// Two names are left out because ajv 8.20 is wrong about them: it overlooks a `properties` entry `__proto__`, and `""`
// in `required` when that is missing. `live-values.test.ts` holds ours to the specification there.
const NAMES = [
  "a",
  "b",
  "channel",
  "mark",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "é",
  "x-y",
  "1",
  "quote\"'`$\u007b}",
  "line\nend\u2028",
  "*/",
  "isObject",
];
const PATTERNS = ["^a", "^[^a-z]*$", "/\\/", "[\\u0000-\\u001f]", "^\\p{L}+$", "^.$", "", "\n"];

const TYPES = ["object", "array", "string", "number", "boolean", "null"];

function leaf(random: Random): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => ({ type: "string" }),
    () => ({ type: "string", minLength: random.below(4) }),
    () => ({ type: "string", maxLength: random.below(4) }),
    () => ({ type: "string", pattern: random.pick(PATTERNS), minLength: 1 }),
    () => ({ type: "string", format: "date-time", pattern: "^[^a-z]*$" }),
    () => ({ type: "string", enum: ["enter", "leave", "Enter"] }),
    () => ({ enum: [null, 1, "a", true, -0] }),
    () => ({ type: "integer", enum: [1, 1.5, "a"] }),
    () => ({ const: random.pick(["a", 0, null, false]) }),
    () => ({ type: "number", minimum: 0, exclusiveMaximum: 10 }),
    () => ({ type: "integer", maximum: 1, exclusiveMinimum: -1 }),
    () => ({ type: "boolean" }),
    () => ({ type: "null" }),
    () => ({ type: "object", additionalProperties: true }),
    () => ({ title: "anything", description: "at all" }),
    () => true,
    () => false,
    () => ({ $ref: "#/$defs/leaf" }),
    () => ({ type: "array" }),
    () => ({ type: "array", items: random.pick([true, { type: "string" }, { type: ["number", "null"] }]) }),
    () => ({
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      minItems: 1,
      maxItems: 3,
    }),
    () => ({ type: ["string", "null"], minLength: 1 }),
    () => ({ type: random.shuffled(TYPES).slice(0, 1 + random.below(6)) }),
    () => ({ type: ["string", "null"], enum: ["enter", null, 1] }),
    () => ({ anyOf: [{ type: "integer", maximum: 1 }, { type: "integer", minimum: 3 }, { type: "null" }] }),
    () => ({ type: "object", additionalProperties: { type: ["string", "number"] }, maxProperties: 2 }),
  ];
  return random.pick(kinds)();
}

const named = (entries: readonly (readonly [string, unknown])[]): Schema => Object.fromEntries(entries);

/** An object with members, closed half of the time; with rules and demands that a written check knows. */
function object(random: Random, depth: number): Schema {
  const names = random.shuffled(NAMES).slice(0, 2 + random.below(6));
  const properties = named(
    names.map((name) => [name, depth > 0 && random.chance(0.2) ? object(random, depth - 1) : leaf(random)]),
  );
  const schema: Schema = { type: "object", properties, additionalProperties: false };
  if (random.chance(0.5)) schema["additionalProperties"] = random.pick([true, { type: "string" }, true]);
  if (random.chance(0.1)) schema["minProperties"] = random.below(3);
  if (random.chance(0.1)) schema["anyOf"] = [condition(random, names), condition(random, names)];
  if (random.chance(0.1)) {
    schema["allOf"] = [
      named([
        ["if", condition(random, names)],
        ["then", condition(random, names)],
      ]),
    ];
  }
  if (random.chance(0.3)) schema["title"] = random.pick(["Object", "Point", "*/", "1"]);
  if (random.chance(0.7)) schema["required"] = names.filter((name) => name !== "" && random.chance(0.4));
  if (random.chance(0.3)) Object.assign(schema, rule(random, names));
  if (random.chance(0.1)) schema["allOf"] = [rule(random, names), rule(random, names)];
  return schema;
}

/** What an `if`, a `then` or an option of an `anyOf` may say of an object without saying that it is one. */
function condition(random: Random, names: readonly string[]): Schema {
  const member = names.find((name) => name !== "") ?? "a";
  return random.pick<Schema>([
    { required: [member] },
    { properties: named([[random.pick(names), leaf(random)]]) },
    { required: [member], properties: named([[member, { type: ["string", "number"] }]]) },
  ]);
}

function rule(random: Random, names: readonly string[]): Schema {
  const member = names.find((name) => name !== "") ?? "a";
  const values = random.shuffled(["enter", "leave", "a", 1, null]).slice(0, 1 + random.below(3));
  const condition = { type: "object", required: [member], properties: named([[member, { enum: values }]]) };
  const consequence = random.chance(0.5)
    ? { type: "object", properties: named([[random.pick(names), false]]) }
    : {
        required: [names.find((name) => name !== "") ?? "a"],
        properties: named([[random.pick(names), false]]),
      };
  // A literal with a `then` would look like a promise.
  return named([
    ["if", condition],
    ["then", consequence],
  ]);
}

/** A choice between closed objects that share members, as marks do. */
function choice(random: Random): Schema {
  const shared = named(NAMES.map((name) => [name, leaf(random)]));
  const branch = (): Schema => {
    const names = random.shuffled(NAMES).slice(0, 1 + random.below(5));
    const properties = named(names.map((name) => [name, shared[name]]));
    if (random.chance(0.8)) properties["mark"] = { const: random.pick(["a", "enter", "leave", 1]) };
    const required = Object.keys(properties).filter((name) => name !== "" && random.chance(0.3));
    return { type: "object", properties, required, additionalProperties: false };
  };
  const anyOf = Array.from({ length: 2 + random.below(4) }, branch);
  return random.chance(0.3) ? { anyOf: [{ anyOf }, branch()] } : { anyOf };
}

function bodyNear(random: Random): Schema {
  if (random.chance(0.3)) return choice(random);
  if (random.chance(0.2)) return { anyOf: [object(random, 1), object(random, 1), leaf(random)] };
  if (random.chance(0.1)) return { type: "array", items: object(random, 1) };
  return object(random, 2);
}

const seed = seedFromEnvironment(3);
const runs = Math.ceil(Number(process.env["PRESENCE_RUNS"] ?? 20_000) / 200);

describe("the writer of checks", () => {
  it(`agrees with ajv on ${runs} random schemas, 100 values each (seed ${seed})`, {
    timeout: 600_000,
  }, () => {
    const random = createRandom(seed);
    let valid = 0;
    for (let run = 0; run < runs; run++) {
      const body = bodyNear(random);
      const schema: Schema = { ...body, $defs: { leaf: { type: "string", minLength: 2 } } };
      const written = writtenCheck(schema);
      const ajv = ajvCheck(schema);
      for (let i = 0; i < 100; i++) {
        const value = valueNear(schema, schema, random);
        const expected = ajv(value);
        if (expected) valid++;
        if (written(value) !== expected) {
          expect.fail(
            `seed ${seed}, run ${run}: ajv says ${expected} to ${JSON.stringify(value)} by ${JSON.stringify(schema)}`,
          );
        }
      }
    }
    expect(valid).toBeGreaterThan(runs * 3);
  });

  it("writes the same code for the same schema, whatever was written before", () => {
    const random = createRandom(seed);
    const schemas = Array.from({ length: 30 }, () => bodyNear(random));
    const write = (schema: Schema): unknown =>
      writtenCheckOf({
        schema: { ...schema, $defs: { leaf: true } },
        exportName: "check",
        runtime: "runtime",
      });
    const once = schemas.map(write);
    expect(once.every((result) => "code" in (result as object))).toBe(true);
    expect(schemas.toReversed().map(write).toReversed()).toEqual(once);
  });
});
