/** What the tests of the written checks share: its code brought to life, ajv beside it, and values near a schema. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { transformSync } from "esbuild";
import type { Random } from "../../../bench/lib/random.js";
import { type ExternalCheck, writtenCheckOf } from "../../../src/codegen/written-checks/index.js";
import * as codePoints from "../../../src/runtime/code-points.js";
import * as dateTime from "../../../src/runtime/date-time.js";
import * as object from "../../../src/runtime/object.js";
import type { RawCheck } from "../../../src/runtime/raw-check.js";

export type Schema = Record<string, unknown>;

/** Runs a written module with the modules that it imports, and gives its check. */
export function loadCheck(code: string, modules: Readonly<Record<string, object>> = {}): RawCheck {
  const known: Readonly<Record<string, object>> = {
    "runtime/code-points.js": codePoints,
    "runtime/date-time.js": dateTime,
    "runtime/object.js": object,
    ...modules,
  };
  const require = (name: string): object => {
    const module = known[name];
    if (module === undefined) throw new Error(`the written code imports ${name}`);
    return module;
  };
  const { code: commonJs } = transformSync(code, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { check?: RawCheck } };
  new Function("module", "exports", "require", commonJs)(module, module.exports, require);
  if (module.exports.check === undefined) throw new Error("the written code exports no check");
  return module.exports.check;
}

/** The written check of a schema; throws where the writer leaves the schema to ajv. */
export function writtenCheck(
  schema: Schema,
  externals: ReadonlyMap<string, ExternalCheck & { readonly run?: RawCheck }> = new Map(),
): RawCheck {
  const result = writtenCheckOf({ schema, exportName: "check", runtime: "runtime", externals });
  if ("unsupported" in result) throw new Error(result.unsupported);
  const modules = [...externals.values()].map(
    ({ module, check, run }) => [module, { [check]: run }] as const,
  );
  return loadCheck(result.code, Object.fromEntries(modules));
}

/** The second opinion: ajv, with own properties only and with our date-time. */
export function ajvCheck(schema: Schema, others: readonly Schema[] = []): RawCheck {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    schemas: [...others],
    formats: { "date-time": dateTime.isDateTime },
  });
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
}

const STRAYS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  1.5,
  -1,
  1e21,
  "",
  "a",
  "ab",
  "enter",
  "leave",
  "sync-start",
  "Enter",
  "\u0000",
  "\ud83d\ude00",
  "\ud800",
  "x".repeat(40),
  "2026-11-21T22:06:43Z",
  "2026-11-21t22:06:43z",
  "2023-02-29T00:00:00Z",
  [],
  ["enter"],
  [{}],
  {},
  { a: 1 },
  { channel: "c", clientId: "u", action: "enter" },
];
const STRAY_NAMES = [
  "a",
  "A",
  "",
  "__proto__",
  "constructor",
  "toString",
  "length",
  "clientid",
  "extra",
  "record",
];

/** A JSON value near a schema: mostly what the schema asks for, with a fault here and there. */
export function valueNear(
  schema: unknown,
  root: Schema,
  random: Random,
  others: readonly Schema[] = [],
): unknown {
  if (random.chance(0.06) || typeof schema !== "object" || schema === null) return random.pick(STRAYS);
  const { $ref, anyOf, enum: values, const: constant, type, format, minLength } = schema as Schema;
  if (typeof $ref === "string") {
    const target = others.find(({ $id }) => $id === $ref);
    if (target !== undefined) return valueNear(target, target, random, others);
    const steps = $ref.split("/").slice(1);
    return valueNear(
      steps.reduce<unknown>((node, step) => (node as Schema)[step], root),
      root,
      random,
      others,
    );
  }
  if (Array.isArray(anyOf)) {
    const option = random.pick(anyOf as unknown[]);
    // Beside a type the options say only what more there must be.
    const whole = type === undefined ? option : { type, ...(option as Schema) };
    return valueNear(whole, root, random, others);
  }
  if (Array.isArray(values)) return values.length > 0 ? random.pick(values as unknown[]) : null;
  if (constant !== undefined) return constant;
  switch (Array.isArray(type) ? random.pick(type as unknown[]) : type) {
    case "array":
      return listNear(schema as Schema, root, random, others);
    case "string":
      if (format === "date-time") return random.pick(["2026-11-21T22:06:43.123Z", "2016-12-31T23:59:60Z"]);
      return random.pick([
        "é".repeat(Number(minLength ?? 0)),
        "abc",
        "room:1",
        "\ud83d\ude00",
        "a\u0007",
        "",
      ]);
    case "number":
    case "integer":
      return random.pick([0, 1, 2, -1, 3.25, 10, 100]);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "object":
      return objectNear(schema as Schema, root, random, others);
    default:
      return random.pick(STRAYS);
  }
}

function listNear(schema: Schema, root: Schema, random: Random, others: readonly Schema[]): unknown[] {
  const { items, prefixItems, minItems } = schema;
  const first = (prefixItems ?? []) as readonly unknown[];
  const length = random.chance(0.6) ? Number(minItems ?? first.length) : random.below(4);
  return Array.from({ length }, (_, i) => valueNear(first[i] ?? items, root, random, others));
}

function objectNear(schema: Schema, root: Schema, random: Random, others: readonly Schema[]): unknown {
  const { additionalProperties: more, maxProperties } = schema;
  const properties = (schema["properties"] ?? {}) as Schema;
  const names = random.shuffled(Object.keys(properties));
  const entries: [string, unknown][] = [];
  for (const name of maxProperties !== undefined && random.chance(0.8) ? names.slice(0, 1) : names) {
    if (random.chance(0.8)) entries.push([name, valueNear(properties[name], root, random, others)]);
  }
  if (typeof more === "object" && random.chance(0.4)) {
    entries.push([random.pick(STRAY_NAMES), valueNear(more, root, random, others)]);
  }
  if (random.chance(0.08)) entries.push([random.pick(STRAY_NAMES), random.pick(STRAYS)]);
  // Through text, as a value comes off the wire: `__proto__` becomes a member of its own.
  return JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`,
  ) as unknown;
}
