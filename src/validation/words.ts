/** What is said of a fault, for `explain` and `flatExplainer` alike: what was expected, then what came. */
import { didYouMean } from "./suggest.js";
import { show, showAll, withArticle } from "./text.js";

export const isMissing = (name: string): string => `${show(name)} is missing`;

export const isUnknown = (name: string, candidates: readonly string[]): string =>
  `${show(name)} is not a known property${didYouMean(name, candidates)}`;

export const notA = (nouns: string, value: unknown): string => `expected ${nouns}, got ${show(value)}`;

/** `choices` are the allowed values as `showAll` shows them. */
export const notOneOf = (
  allowed: readonly unknown[],
  value: unknown,
  choices: string = showAll(allowed),
): string => notA(`one of ${choices}`, value) + didYouMean(value, allowed);

export const notDateTime = (value: unknown): string =>
  notA("an RFC 3339 date-time such as 2026-01-31T09:30:00Z", value);

/** Of a limit, where nobody wants to know how much came. */
export const atMost = (limit: number, things: string): string => `expected at most ${limit} ${things}`;

/** Of a number of things that is below a least or above a most. */
export const wrongCount = (bound: string, limit: number, noun: string, got: number): string =>
  notA(`${bound} ${limit} ${noun}${limit === 1 ? "" : "s"}`, got);

/** A value of a type, as a message names it. */
export const nounOf = (type: string): string =>
  type === "null" ? type : type === "boolean" ? "true or false" : withArticle(type);
