/**
 * The rest of the keywords that `explain` speaks for. A test walks every schema that is shipped and fails on a keyword
 * that stands neither here nor among the annotations.
 */
import { deepEqual } from "../runtime/deep-equal.js";
import { isObject } from "../runtime/object.js";
import { explainBranches } from "./branches.js";
import { COMMON_KEYWORDS, length, matchesPattern, size, walkMember } from "./keywords.js";
import { complain, follow, isFull, type Keyword, matches, own, type Schema } from "./schema-walk.js";
import { didYouMean } from "./suggest.js";
import { show } from "./text.js";
import { notA } from "./words.js";

const limit =
  (keyword: string, holds: (value: number, limit: number) => boolean, words: string): Keyword =>
  (walk, wanted: number, value) => {
    if (typeof value === "number" && !holds(value, wanted)) {
      complain(walk, keyword, `expected a number ${words} ${wanted}, got ${value}`);
    }
  };

const items = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
const members = (value: unknown): number | undefined =>
  isObject(value) ? Object.keys(value).length : undefined;

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

/** What the patterns of shipped schemas ask for, for those who do not read regular expressions. */
const PATTERNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["^(?:-?[0-9]{1,19})?$", "a whole number in at most 19 digits"],
  ["^[0-9]{0,10}$", "a whole number in at most 10 digits"],
  ["^[^\\u0000-\\u001f\\u007f-\\u009f]*$", "text without control characters"],
  ["^[^a-z]*$", "text without small letters"],
]);

/** By keyword; `then`, `else`, `minContains` and `maxContains` belong to the keyword beside them. */
const allKeywords = (): Readonly<Record<string, Keyword>> => ({
  ...COMMON_KEYWORDS,
  $ref: (walk, wanted: string, value) => {
    const [target, there] = follow(walk, wanted);
    walk.visit(there, target, value);
  },
  const: (walk, wanted: unknown, value) => {
    if (deepEqual(wanted, value)) return;
    complain(walk, "const", `expected ${show(wanted)}, got ${show(value)}${didYouMean(value, [wanted])}`);
  },
  minimum: limit("minimum", (value, least) => value >= least, "not below"),
  maximum: limit("maximum", (value, most) => value <= most, "not above"),
  exclusiveMinimum: limit("exclusiveMinimum", (value, least) => value > least, "above"),
  exclusiveMaximum: limit("exclusiveMaximum", (value, most) => value < most, "below"),
  maxLength: length("maxLength"),
  pattern: (walk, wanted: string, value) => {
    if (typeof value !== "string" || matchesPattern(wanted, value)) return;
    const words = PATTERNS.get(wanted) ?? `text that matches ${wanted}`;
    complain(walk, "pattern", notA(words, value));
  },
  minItems: size("minItems", items, "item"),
  maxItems: size("maxItems", items, "item"),
  prefixItems,
  items: eachItem,
  contains,
  dependentRequired,
  minProperties: size("minProperties", members, "member"),
  maxProperties: size("maxProperties", members, "member"),
  propertyNames,
  patternProperties,
  allOf: (walk, wanted: readonly (Schema | boolean)[], value) => {
    for (const branch of wanted) walk.visit(walk, branch, value);
  },
  anyOf: branches,
  oneOf: branches,
  not: (walk, wanted: Schema, value) => {
    if (matches(walk, wanted, value)) complain(walk, "not", `${show(value)} is what is not allowed here`);
  },
  if: conditional,
});

/** Made by a call that a bundler may drop: a bundle of one flat model then has none of it. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = /* @__PURE__ */ allKeywords();
