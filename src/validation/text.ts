/** Values as they may stand in a message: on one line, printable, and never longer than 80 characters. */

const MAX_SHOWN = 80;

/** Controls, bidi overrides, zero-width characters, line separators and lone surrogates (Unicode categories). */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, "0")}`;

/** Escapes what a terminal or a log would obey rather than show. */
export function printable(text: string): string {
  // Nearly all text is plain ASCII, which is told at a fraction of the cost of asking for categories.
  return /^[ -~]*$/.test(text) ? text : text.replace(UNPRINTABLE, escaped);
}

/** Cuts a text, so that nothing long leaks into a message. */
export function cut(text: string, length: number = MAX_SHOWN): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Short text that stands between quotation marks as it is. */
export const PLAIN: RegExp = /^[\w$.:@+ -]{0,70}$/;

/** Names a value in a message: short scalars as they are, everything else by its kind. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return PLAIN.test(value) ? `"${value}"` : cut(printable(JSON.stringify(value.slice(0, MAX_SHOWN + 1))));
    case "object":
      return value === null ? "null" : withArticle(kindOf(value));
    case "bigint":
      return "a BigInt";
    case "function":
    case "symbol":
      return withArticle(typeof value);
    default:
      return String(value);
  }
}

/** The kind of an object: "object" unless it is an array, built in, or names itself. */
export function kindOf(value: object): string {
  if (Array.isArray(value)) return "array";
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? "object" : cut(printable(tag));
}

/** Names the allowed values of an `enum`. */
export function showAll(values: readonly unknown[]): string {
  const shown = values.slice(0, 20).map(show).join(", ");
  return values.length > 20 ? `${shown}, …` : shown;
}

/** A kind of value, as a message names one of it. */
export const withArticle = (kind: string): string => `${/^[AEIO]/i.test(kind) ? "an" : "a"} ${kind}`;
