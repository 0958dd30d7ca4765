/** Random values that nearly fit a JSON Schema: what the schema asks for, with a fault here and there. */

type Schema = Readonly<Record<string, unknown>>;

export interface Random {
  /** A whole number from 0 up to, and not including, a bound. */
  readonly below: (bound: number) => number;
}

/** mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(bound) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) % bound;
    },
  };
}

const ANYTHING: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  "",
  "x",
  "\u0000",
  "A",
  "enter",
  "2026-01-31T09:30:00Z",
  "2026-02-29T09:30:00Z",
  "1998-12-31t23:59:60z",
  [],
  ["x"],
  [null],
  {},
  { x: 1 },
  JSON.parse('{"__proto__":1}'),
  JSON.parse('{"constructor":{"a":[]}}'),
];

const STRINGS = [
  "x",
  "ann",
  "room:1",
  "",
  "presence-x",
  "2026-01-31T09:30:00Z",
  "2016-12-31T23:59:60Z",
  "\n",
  "é😀",
  "12",
  "a.b",
];

export interface NearSchema {
  readonly root: Schema;
  readonly refs: readonly Schema[];
  readonly random: Random;
  /** One in how many places holds something else. */
  readonly faults: number;
}

function target(near: NearSchema, ref: string): readonly [Schema, NearSchema] {
  const [file = "", fragment = ""] = ref.split("#");
  const base = String(near.root["$id"] ?? "").replace(/[^/]*$/, "");
  const wanted = (base + file).replace(/[^/]+\/\.\.\//g, "");
  const root = file === "" ? near.root : near.refs.find((schema) => schema["$id"] === wanted);
  let node: unknown = root;
  for (const step of fragment.split("/").slice(1)) node = (node as Schema)[step];
  if (node === undefined) throw new Error(`no ${ref} from ${String(near.root["$id"])}`);
  return [node as Schema, { ...near, root: root as Schema }];
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

export function nearSchema(near: NearSchema, schema: unknown, depth = 0): unknown {
  const { random, faults } = near;
  if (typeof schema !== "object" || schema === null || random.below(faults) === 0)
    return pick(random, ANYTHING);
  const { $ref, enum: allowed, anyOf, oneOf, allOf, type } = schema as Schema;
  if (typeof $ref === "string") {
    const [found, there] = target(near, $ref);
    return nearSchema(there, found, depth);
  }
  if (Object.hasOwn(schema, "const")) return (schema as Schema)["const"];
  if (Array.isArray(allowed)) return pick(random, allowed);
  const choice = (anyOf ?? oneOf ?? allOf) as readonly unknown[] | undefined;
  if (choice !== undefined && type === undefined) return nearSchema(near, pick(random, choice), depth);
  switch (pick(random, [type].flat())) {
    case "string":
      return pick(random, STRINGS);
    case "integer":
    case "number":
      return pick(random, [0, 1, 5, 1769851800000, 0.5, -1]);
    case "boolean":
      return random.below(2) === 0;
    case "null":
      return null;
    case "array":
      return Array.from({ length: depth > 6 ? 0 : random.below(3) }, () =>
        nearSchema(near, (schema as Schema)["items"] ?? true, depth + 1),
      );
    case "object":
      return nearObject(near, schema as Schema, depth);
    default:
      return pick(random, ANYTHING);
  }
}

function nearObject(near: NearSchema, schema: Schema, depth: number): Record<string, unknown> {
  const { random, faults } = near;
  const out: Record<string, unknown> = {};
  const required = new Set((schema["required"] ?? []) as readonly string[]);
  const properties = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, unknown>>);
  for (const [name, member] of properties) {
    if (depth > 6 && !required.has(name)) continue;
    if (required.has(name) ? random.below(faults) === 0 : random.below(2) === 0) continue;
    out[name] = nearSchema(near, member, depth + 1);
  }
  const open = schema["additionalProperties"] ?? true;
  if (random.below(open === false ? faults : 4) === 0) {
    const name = pick(random, ["x", "toString", "tenantid", "mark", "record", "", "__proto__"]);
    const value = nearSchema(near, typeof open === "object" ? open : true, depth + 1);
    Object.defineProperty(out, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return out;
}
