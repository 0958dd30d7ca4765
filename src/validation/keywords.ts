/**
 * The JSON Schema keywords that `explain` speaks for, each with its words: here those that a plain model of closed
 * objects uses, so that whoever imports one model pays for no more; `all-keywords.ts` has the rest.
 */
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import { isObject } from "../runtime/object.js";
import { complain, isFull, type Keyword, own, type Schema, type Walk } from "./schema-walk.js";
import { didYouMean } from "./suggest.js";
import { show, showAll } from "./text.js";

/** A limit on how many there are of something; `count` gives undefined for values that have none. */
export const size =
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

export const matchesPattern = (pattern: string, text: string): boolean => new RegExp(pattern, "u").test(text);

const matchesOne = (patterns: unknown, name: string): boolean =>
  isObject(patterns) && Object.keys(patterns).some((pattern) => matchesPattern(pattern, name));

const NONE: Schema = {};

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
      const message = `${show(name)} is not a known property${didYouMean(name, missing)}`;
      complain(walk, "additionalProperties", message, name);
    }
  }
};

/** Complains of a value that is none of those that are allowed. */
export function complainOfEnum(walk: Walk, allowed: readonly unknown[], value: unknown): void {
  complain(
    walk,
    "enum",
    `expected one of ${showAll(allowed)}, got ${show(value)}${didYouMean(value, allowed)}`,
  );
}

/** By keyword. `type` comes first and is `explain`'s own. */
export const MODEL_KEYWORDS: Readonly<Record<string, Keyword>> = {
  /** Of scalars only. */
  enum: (walk, wanted: readonly unknown[], value) => {
    if (!wanted.includes(value)) complainOfEnum(walk, wanted, value);
  },
  format: (walk, wanted: string, value) => {
    if (wanted !== "date-time" || typeof value !== "string" || isDateTime(value)) return;
    const example = "2026-01-31T09:30:00Z";
    complain(walk, "format", `expected an RFC 3339 date-time such as ${example}, got ${show(value)}`);
  },
  required,
  properties,
  additionalProperties,
};

/** The table of a model whose identifiers may not be empty. */
const withLengths = (): Readonly<Record<string, Keyword>> => ({
  ...MODEL_KEYWORDS,
  minLength: length("minLength"),
});
export const MODEL_KEYWORDS_AND_LENGTHS: Readonly<Record<string, Keyword>> = /* @__PURE__ */ withLengths();
