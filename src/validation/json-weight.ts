/**
 * Whether a text writes a name twice, which its parsed value no longer shows: what the value accounts for is compared
 * with what the text has.
 *
 * - A text has no room for a member that its value lacks when the value accounts for all but four of its characters.
 * - Else quotation marks tell. Each of a JSON text, but for escaped ones, is an end of a string: two for each name and
 *   each text. `JSON.parse` keeps them all unless a name stands twice; then it drops at least that name. So there are
 *   as many as the value needs if and only if no name stands twice, however names, numbers and white space are written.
 */
import { hasOwn } from "../runtime/object.js";

/** No member is shorter than `"":0` and a comma. */
const SHORTEST_MEMBER = 5;

/** Of a pair or of a half: `plainCopy` tells them apart. A text has five characters to spare for each. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/**
 * Tells whether a value is all of the text that `JSON.parse` made it of. Also false when it lies in more levels, when a
 * number was too great for a double and became an infinity, and when the text escapes what may be a lone surrogate.
 */
export const isAllOf = (text: string, value: unknown, levels: number): boolean =>
  text.length - weigh(value, levels, 1) < SHORTEST_MEMBER ||
  (weigh(value, levels, 0) === quotesIn(text, levels) && !SURROGATE_ESCAPE.test(text));

/**
 * Counts the quotation marks of a text, but for the escaped ones. NaN when objects and arrays lie inside each other in
 * more levels. Exact for every text that `JSON.parse` takes; for another one, at least what opens too many levels does.
 */
export function quotesIn(text: string, levels: number): number {
  let quotes = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      quotes += 2;
      do at = text.indexOf('"', at + 1);
      while (isEscaped(text, at));
      if (at < 0) break;
      // "[" or "{": they differ in one bit, as "]" and "}" do
    } else if ((unit | 0x20) === 0x7b) {
      if (!(++depth <= levels)) return Number.NaN;
    } else if ((unit | 0x20) === 0x7d) depth--;
  }
  return quotes;
}

/** A character is escaped when an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before--;
  return (at - before) % 2 === 0;
}

/**
 * Counts the quotation marks that a parsed value needs and, if each other character weighs 1 rather than 0, those too:
 * then no text that writes the value is shorter. NaN for too many levels, and for an infinity.
 */
export function weigh(value: unknown, levels: number, other: 0 | 1): number {
  if (typeof value === "string") return 2 + other * value.length;
  if (typeof value === "number") return other * digitsOf(value);
  if (typeof value !== "object" || value === null) return other * (value === false ? 5 : 4);
  if (!(levels > 0)) return Number.NaN;
  // One bracket, and for each entry its comma or the other bracket.
  let weight: number = other;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      weight += other + weigh(value[index], levels - 1, other);
    }
  } else {
    for (const name in value) {
      if (!hasOwn(value, name)) continue;
      const member = (value as Readonly<Record<string, unknown>>)[name];
      weight += 2 + other * (name.length + 2) + weigh(member, levels - 1, other);
    }
  }
  return weight === other ? 2 * other : weight;
}

/**
 * The fewest characters that write a number: those that JavaScript writes, which has the fewest digits that tell it
 * from its neighbours, unless an exponent is shorter. Where one may be, 1 is said. Small numbers are most of them, and
 * made text they would take most of the time.
 */
function digitsOf(number: number): number {
  if (number >= 0 && number < 1000 && Number.isInteger(number)) return number < 10 ? 1 : number < 100 ? 2 : 3;
  const size = Math.abs(number);
  if (size >= 1 && size < 1e15 && size % 1000 !== 0) return String(number).length;
  return size < Number.POSITIVE_INFINITY ? 1 : Number.NaN;
}
