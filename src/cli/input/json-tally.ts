/**
 * Proves that a JSON text is one that the wire door lets in, at little more than the cost of `JSON.parse`.
 *
 * In JSON text an unescaped quote is always an end of a string, so a text has two quotes for each of its strings:
 * its member names and its string values. `JSON.parse` keeps every one of them unless a name stood twice, in which
 * case it drops at least that name. So the quotes of the text are twice the strings of the value exactly when no
 * name was dropped. Depth and numbers beyond a double fall out of the same walk; an escape that may be half of a
 * surrogate pair is left to the door itself.
 */

const QUOTE = 34;
const BACKSLASH = 92;
const U = 117;
const D = 100;

/** Counts the quotes of a text that `JSON.parse` has taken; -1 when it escapes what may be a surrogate. */
export function quotesOf(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quotes++;
    else if (byte === BACKSLASH) {
      at++;
      if (bytes[at] === U && ((bytes[at + 1] ?? 0) | 32) === D) return -1;
    }
  }
  return quotes;
}

/** The quotes that a value needs; NaN when it is nested deeper than allowed, or holds an infinity. */
export function quotesNeeded(value: unknown, depth: number): number {
  if (typeof value === "string") return 2;
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (depth === 0) return Number.NaN;
  let quotes = 0;
  if (Array.isArray(value)) {
    for (const item of value) quotes += quotesNeeded(item, depth - 1);
    return quotes;
  }
  for (const name in value) quotes += 2 + quotesNeeded((value as Record<string, unknown>)[name], depth - 1);
  return quotes;
}
