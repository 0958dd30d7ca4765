/**
 * The JSON Schema keywords that `explain` speaks for, each with its words: here those that most schemas use, for
 * texts and objects; `all-keywords.ts` has the rest.
 */
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import { deepEqual } from "../runtime/deep-equal.js";
import { isObject } from "../runtime/object.js";
import { complain, isFull, type Keyword, own, type Schema, type Walk } from "./schema-walk.js";
import { nearest } from "./suggest.js";
import { show } from "./text.js";
import { isMissing, isUnknown, notDateTime, notOneOf, wrongCount } from "./words.js";

/** A limit on how many there are of something; `count` gives undefined for values that have none. */
export const size =
  (keyword: string, count: (value: unknown) => number | undefined, noun: string): Keyword =>
  (walk, wanted: number, value) => {
    const got = count(value);
    const least = keyword.startsWith("min");
    if (got === undefined || (least ? got >= wanted : got <= wanted)) return;
    complain(walk, keyword, wrongCount(least ? "at least" : "at most", wanted, noun, got));
  };

const characters = (value: unknown): number | undefined =>
  typeof value === "string" ? codePointLength(value) : undefined;

/** A limit on the code points of a text. */
export const length = (keyword: string): Keyword => size(keyword, characters, "character");

/** Goes on to a member or an item. */
export function walkMember(
  walk: Walk,
  schema: Schema | boolean,
  value: Schema | readonly unknown[],
  step: string | number,
): void {
  walk.path.push(step);
  walk.visit(walk, schema, (value as Schema)[step]);
  walk.path.pop();
}

const NONE: Schema = {};

const properties: Keyword = (walk, wanted: Readonly<Record<string, Schema>>, value) => {
  if (!isObject(value)) return;
  for (const name of Object.keys(wanted)) {
    if (Object.hasOwn(value, name)) walkMember(walk, wanted[name] ?? true, value, name);
  }
};

const required: Keyword = (walk, wanted: readonly string[], value, schema) => {
  if (!isObject(value)) return;
  for (const name of wanted) {
    if (Object.hasOwn(value, name)) continue;
    const misspelt = nearest(name, strangers(value, schema));
    const hint = misspelt === undefined ? "" : `; is ${show(misspelt)} a misspelling of it?`;
    complain(walk, "required", isMissing(name) + hint, name);
  }
};

/**
 * The members that an open object has beside those that its schema names: a misspelt name is among them. A closed one
 * has nothing to add, for there they are faults of their own.
 */
function strangers(value: Schema, schema: Schema): readonly string[] {
  if (own(schema, "additionalProperties") === false) return [];
  const known = (own(schema, "properties") ?? NONE) as Schema;
  return Object.keys(value).filter((name) => !Object.hasOwn(known, name));
}

export const matchesPattern = (pattern: string, text: string): boolean => new RegExp(pattern, "u").test(text);

const matchesOne = (patterns: unknown, name: string): boolean =>
  isObject(patterns) && Object.keys(patterns).some((pattern) => matchesPattern(pattern, name));

const additionalProperties: Keyword = (walk, wanted: Schema | boolean, value, schema) => {
  if (!isObject(value) || wanted === true) return;
  const known = (own(schema, "properties") ?? NONE) as Schema;
  const patterns = own(schema, "patternProperties");
  for (const name of Object.keys(value)) {
    if (isFull(walk)) return;
    if (Object.hasOwn(known, name) || matchesOne(patterns, name)) continue;
    if (wanted !== false) walkMember(walk, wanted, value, name);
    else {
      const missing = Object.keys(known).filter((other) => !Object.hasOwn(value, other));
      complain(walk, "additionalProperties", isUnknown(name, missing), name);
    }
  }
};

/** By keyword. `type` comes first and is `explain`'s own; `all-keywords.ts` has the rest. */
export const COMMON_KEYWORDS: Readonly<Record<string, Keyword>> = {
  enum: (walk, wanted: readonly unknown[], value) => {
    if (!wanted.some((allowed) => deepEqual(allowed, value))) complain(walk, "enum", notOneOf(wanted, value));
  },
  format: (walk, wanted: string, value) => {
    if (wanted !== "date-time" || typeof value !== "string" || isDateTime(value)) return;
    complain(walk, "format", notDateTime(value));
  },
  required,
  properties,
  additionalProperties,
  minLength: /* @__PURE__ */ length("minLength"),
};
