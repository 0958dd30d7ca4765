/**
 * Every generated check, at every place of its schema: a value that has all members passes, and with one fault in one
 * place (another type, a bound crossed, a member taken away, added, inherited or undefined) it is judged as ajv judges
 * it. Nothing here is random: no fault depends on the luck of a seed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../../src/runtime/date-time.js";
import type { RawCheck } from "../../../src/runtime/raw-check.js";
import type { Schema } from "./tools.js";

const ROOT = new URL("../../../", import.meta.url);
const files = ["", "providers/"].flatMap((folder) =>
  readdirSync(new URL(`schemas/${folder}`, ROOT))
    .filter((file) => file.endsWith(".json"))
    .map((file) => folder + file),
);
const ownName = (file: string): string => file.replace("providers/", "");
const schemas = new Map(
  files.map((file): [string, Schema] => [
    ownName(file),
    {
      ...(JSON.parse(readFileSync(new URL(`schemas/${file}`, ROOT), "utf8")) as Schema),
      $id: ownName(file),
    },
  ]),
);

async function checkFor(file: string): Promise<RawCheck> {
  const path = new URL(`src/generated/${file.replace(/\.json$/, ".check.ts")}`, ROOT).href;
  const [check] = Object.values((await import(path)) as Record<string, RawCheck>);
  if (check === undefined) throw new Error(`${path} exports no check`);
  return check;
}

/** The second opinion, to which NaN is no number either. */
const ajv = new Ajv2020({
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  schemas: [...schemas.values()],
  formats: { "date-time": isDateTime },
});

/** Values that the schema asks for: one with every member, and one for each other thing that a member may be. */
function examplesOf(schema: unknown, root: Schema, depth = 0): unknown[] {
  if (typeof schema !== "object" || schema === null || depth > 12) return ["anything"];
  const { $ref, anyOf, enum: values, const: constant, type, ...rest } = schema as Schema;
  if (typeof $ref === "string") {
    const [file, pointer = ""] = $ref.split("#");
    const base = file === "" || file === undefined ? root : (schemas.get(file) ?? root);
    const steps = pointer.split("/").slice(1);
    const target = steps.reduce<unknown>((node, step) => (node as Schema)[step], base);
    return examplesOf(target, base, depth + 1);
  }
  if (Array.isArray(anyOf))
    return anyOf.flatMap((option) => examplesOf({ type, ...rest, ...(option as Schema) }, root, depth + 1));
  if (Array.isArray(values)) return values;
  if (constant !== undefined) return [constant];
  return [type ?? []].flat().flatMap((one): unknown[] => {
    if (one === "object") return objectsOf(rest, root, depth);
    if (one === "array") return listsOf(rest, root, depth);
    if (one === "string") return [rest["format"] === "date-time" ? "2026-11-21T22:06:43.123Z" : "room:1"];
    if (one === "boolean") return [true];
    if (one === "null") return [null];
    return [Number(rest["minimum"] ?? 7)];
  });
}

function listsOf(schema: Schema, root: Schema, depth: number): unknown[] {
  const first = ((schema["prefixItems"] ?? []) as unknown[]).map((item) => examplesOf(item, root, depth + 1));
  const more = schema["items"] === undefined ? [] : examplesOf(schema["items"], root, depth + 1);
  return [[...first.map(([one]) => one), ...more.slice(0, Math.max(1, Number(schema["minItems"] ?? 1)))]];
}

function objectsOf(schema: Schema, root: Schema, depth: number): unknown[] {
  const options = Object.entries((schema["properties"] ?? {}) as Schema).map(
    ([name, inner]): [string, unknown[]] => [name, examplesOf(inner, root, depth + 1)],
  );
  const more = schema["additionalProperties"];
  if (typeof more === "object") options.push(["another", examplesOf(more, root, depth + 1)]);
  const whole = Object.fromEntries(options.map(([name, [first]]) => [name, first]));
  // The others are as small as they may be, so that their places are not all tried again.
  const required = new Set((schema["required"] ?? []) as string[]);
  const least = Object.fromEntries(Object.entries(whole).filter(([name]) => required.has(name)));
  return [
    whole,
    ...options.flatMap(([name, [, ...others]]) => others.map((other) => ({ ...least, [name]: other }))),
  ];
}

/** Of each JSON type, on both sides of each bound that our schemas have, and numbers that JSON has no word for. */
const FAULTS: readonly unknown[] = [
  null,
  true,
  "",
  "x",
  "2023-02-29T00:00:00Z",
  [],
  [Symbol("item")],
  {},
  { member: Symbol("member") },
  0,
  -1,
  1.5,
  999_999_999,
  1_000_000_000,
  1_700_000_000,
  9_999_999_999,
  10_000_000_000,
  253_402_300_799_999,
  253_402_300_800_000,
  1_700_000_000_000.5,
  1e300,
  Number.NaN,
  Symbol("value"),
];

/** The value with one fault, for every place in it and every fault; the value itself first. */
function* faultsIn(value: unknown): Generator<unknown> {
  yield value;
  yield* FAULTS;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      for (const wrong of faultsIn(item)) yield value.with(i, wrong);
      yield value.toSpliced(i, 1);
    }
    yield [...value, Symbol("one more")];
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      for (const wrong of faultsIn(member)) yield { ...value, [name]: wrong };
      const { [name]: _, ...others } = value as Schema;
      yield others;
    }
    yield { ...value, "nobody knows this": 1 };
  }
}

/** The same to JSON: each object inherits a member, and has undefined ones. */
function dressed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dressed);
  if (typeof value !== "object" || value === null) return value;
  const heir = Object.create({ inherited: Symbol("inherited") }) as Schema;
  for (const [name, member] of Object.entries(value)) heir[name] = dressed(member);
  heir["undefined"] = undefined;
  return heir;
}

describe.each(files)("the check of %s", (file) => {
  it("is of ajv's opinion about every single fault", async () => {
    const check = await checkFor(file);
    const schema = schemas.get(ownName(file)) ?? {};
    const validate = ajv.getSchema(ownName(file));
    if (validate === undefined) throw new Error(`ajv does not know ${file}`);
    const verdicts = { true: 0, false: 0 };
    for (const example of examplesOf(schema, schema)) {
      for (const value of faultsIn(example)) {
        const expected: boolean = validate(value) === true;
        verdicts[`${expected}`]++;
        if (check(value) !== expected || check(dressed(value)) !== expected)
          expect.fail(`ajv says ${expected} to ${JSON.stringify(value)}`);
      }
    }
    expect(verdicts.true).toBeGreaterThan(0);
    expect(verdicts.false).toBeGreaterThan(0);
  });
});
