/**
 * The JSON Schema keywords that `explain` speaks for, each with its words. A test walks every schema that is shipped
 * and fails on a keyword that stands neither here nor among the annotations.
 */
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import { deepEqual } from "../runtime/deep-equal.js";
import { explainBranches } from "./branches.js";
import { complain, isFull, isObject, matches, own, type Schema, type Walk } from "./schema-walk.js";
import { didYouMean } from "./suggest.js";
import { show, showAll } from "./text.js";

/** Explains one keyword; `wanted` is what the schema says under it. */
type Keyword = (walk: Walk, wanted: never, value: unknown, schema: Schema) => void;

const limit =
  (keyword: string, holds: (value: number, limit: number) => boolean, words: string): Keyword =>
  (walk, wanted: number, value) => {
    if (typeof value === "number" && !holds(value, wanted)) {
      complain(walk, keyword, `expected a number ${words} ${wanted}, got ${value}`);
    }
  };

/** A limit on how many there are of something; `count` gives undefined for values that have none. */
const size =
  (keyword: string, count: (value: unknown) => number | undefined, noun: string): Keyword =>
  (walk, wanted: number, value) => {
    const got = count(value);
    const least = keyword.startsWith("min");
    if (got === undefined || (least ? got >= wanted : got <= wanted)) return;
    const bound = least ? "at least" : "at most";
    complain(walk, keyword, `expected ${bound} ${wanted} ${noun}${wanted === 1 ? "" : "s"}, got ${got}`);
  };

const characters = (value: unknown): number | undefined =>
  typeof value === "string" ? codePointLength(value) : undefined;
const items = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
const members = (value: unknown): number | undefined =>
  isObject(value) ? Object.keys(value).length : undefined;

function walkMember(
  walk: Walk,
  schema: Schema | boolean,
  value: Schema | readonly unknown[],
  step: string | number,
): void {
  walk.path.push(step);
  walk.visit(walk, schema, (value as Schema)[step]);
  walk.path.pop();
}

const properties: Keyword = (walk, wanted: Readonly<Record<string, Schema>>, value) => {
  if (!isObject(value)) return;
  for (const name of Object.keys(wanted)) {
    if (Object.hasOwn(value, name)) walkMember(walk, wanted[name] ?? true, value, name);
  }
};

const required: Keyword = (walk, wanted: readonly string[], value) => {
  if (!isObject(value)) return;
  for (const name of wanted) {
    if (!Object.hasOwn(value, name)) complain(walk, "required", `${show(name)} is missing`, name);
  }
};

const matchesPattern = (pattern: string, text: string): boolean => new RegExp(pattern, "u").test(text);

const patternProperties: Keyword = (walk, wanted: Readonly<Record<string, Schema>>, value) => {
  if (!isObject(value)) return;
  for (const [pattern, schema] of Object.entries(wanted)) {
    const expression = new RegExp(pattern, "u");
    for (const name of Object.keys(value)) {
      if (isFull(walk)) return;
      if (expression.test(name)) walkMember(walk, schema, value, name);
    }
  }
};

const additionalProperties: Keyword = (walk, wanted: Schema | boolean, value, schema) => {
  if (!isObject(value) || wanted === true) return;
  const known = Object.keys((own(schema, "properties") as Schema | undefined) ?? {});
  const names = new Set(known);
  const patterns = Object.keys((own(schema, "patternProperties") as Schema | undefined) ?? {});
  for (const name of Object.keys(value)) {
    if (isFull(walk)) return;
    if (names.has(name) || patterns.some((pattern) => matchesPattern(pattern, name))) continue;
    if (wanted !== false) walkMember(walk, wanted, value, name);
    else {
      const missing = known.filter((other) => !Object.hasOwn(value, other));
      const message = `${show(name)} is not a known property${didYouMean(name, missing)}`;
      complain(walk, "additionalProperties", message, name);
    }
  }
};

const propertyNames: Keyword = (walk, wanted: Schema, value) => {
  if (!isObject(value)) return;
  for (const name of Object.keys(value)) {
    if (isFull(walk)) return;
    if (!matches(walk, wanted, name)) {
      complain(walk, "propertyNames", `${show(name)} is not a name that is allowed here`, name);
    }
  }
};

const dependentRequired: Keyword = (walk, wanted: Readonly<Record<string, readonly string[]>>, value) => {
  if (!isObject(value)) return;
  for (const [name, needed] of Object.entries(wanted)) {
    if (!Object.hasOwn(value, name)) continue;
    for (const other of needed) {
      if (Object.hasOwn(value, other)) continue;
      complain(walk, "dependentRequired", `${show(other)} is missing beside ${show(name)}`, other);
    }
  }
};

const eachItem: Keyword = (walk, wanted: Schema, value, schema) => {
  if (!Array.isArray(value)) return;
  const start = ((own(schema, "prefixItems") as readonly Schema[] | undefined) ?? []).length;
  for (let index = start; index < value.length && !isFull(walk); index++) {
    walkMember(walk, wanted, value, index);
  }
};

const prefixItems: Keyword = (walk, wanted: readonly Schema[], value) => {
  if (!Array.isArray(value)) return;
  for (const [index, schema] of wanted.slice(0, value.length).entries())
    walkMember(walk, schema, value, index);
};

const contains: Keyword = (walk, wanted: Schema, value, schema) => {
  if (!Array.isArray(value)) return;
  const least = Number(own(schema, "minContains") ?? 1);
  const most = Number(own(schema, "maxContains") ?? Number.POSITIVE_INFINITY);
  const count = value.filter((item) => matches(walk, wanted, item)).length;
  if (count < least) complain(walk, "contains", `expected at least ${least} fitting items, got ${count}`);
  if (count > most) complain(walk, "contains", `expected at most ${most} fitting items, got ${count}`);
};

const conditional: Keyword = (walk, wanted: Schema, value, schema) => {
  const branch = own(schema, matches(walk, wanted, value) ? "then" : "else");
  if (branch === undefined) return;
  const names = Object.keys((own(wanted, "properties") as Schema | undefined) ?? {});
  const held = names.filter((name) => isObject(value) && Object.hasOwn(value, name));
  const because = held.map((name) => `${show(name)} is ${show((value as Schema)[name])}`).join(" and ");
  walk.visit(because === "" ? walk : { ...walk, because }, branch as Schema | boolean, value);
};

const branches: Keyword = (walk, wanted: readonly (Schema | boolean)[], value, schema) =>
  explainBranches(walk, wanted, value, schema);

/** By keyword. `type` and `$ref` come first and are `explain`'s own; `then`, `else` … belong to another keyword. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  enum: (walk, wanted: readonly unknown[], value) => {
    if (wanted.some((allowed) => deepEqual(allowed, value))) return;
    complain(
      walk,
      "enum",
      `expected one of ${showAll(wanted)}, got ${show(value)}${didYouMean(value, wanted)}`,
    );
  },
  const: (walk, wanted: unknown, value) => {
    if (deepEqual(wanted, value)) return;
    complain(walk, "const", `expected ${show(wanted)}, got ${show(value)}${didYouMean(value, [wanted])}`);
  },
  minimum: limit("minimum", (value, least) => value >= least, "not below"),
  maximum: limit("maximum", (value, most) => value <= most, "not above"),
  exclusiveMinimum: limit("exclusiveMinimum", (value, least) => value > least, "above"),
  exclusiveMaximum: limit("exclusiveMaximum", (value, most) => value < most, "below"),
  minLength: size("minLength", characters, "character"),
  maxLength: size("maxLength", characters, "character"),
  pattern: (walk, wanted: string, value) => {
    if (typeof value !== "string" || matchesPattern(wanted, value)) return;
    complain(walk, "pattern", `expected text that matches ${wanted}, got ${show(value)}`);
  },
  format: (walk, wanted: string, value) => {
    if (wanted !== "date-time" || typeof value !== "string" || isDateTime(value)) return;
    const example = "2026-01-31T09:30:00Z";
    complain(walk, "format", `expected an RFC 3339 date-time such as ${example}, got ${show(value)}`);
  },
  minItems: size("minItems", items, "item"),
  maxItems: size("maxItems", items, "item"),
  prefixItems,
  items: eachItem,
  contains,
  required,
  dependentRequired,
  minProperties: size("minProperties", members, "member"),
  maxProperties: size("maxProperties", members, "member"),
  propertyNames,
  properties,
  patternProperties,
  additionalProperties,
  allOf: (walk, wanted: readonly (Schema | boolean)[], value) => {
    for (const branch of wanted) walk.visit(walk, branch, value);
  },
  anyOf: branches,
  oneOf: branches,
  not: (walk, wanted: Schema, value) => {
    if (matches(walk, wanted, value)) complain(walk, "not", `${show(value)} is what is not allowed here`);
  },
  if: conditional,
};
