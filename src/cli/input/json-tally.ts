/**
 * Proves that no member name stood twice in a JSON text, without reading the text a second time as JSON.
 *
 * In JSON text an unescaped quote is always the end of a string, so a text has two quotes for each of its strings:
 * its member names and its string values. `JSON.parse` keeps every one of them unless a name came twice, in which
 * case it drops at least that name. So the quotes of the text equal two for each string of the value exactly when
 * no name was dropped. Depth falls out of the same walk.
 */

const QUOTE = 34;
const BACKSLASH = 92;

/** Counts the quotes in bytes that `JSON.parse` has accepted; an escaped character is not looked at. */
export function quotesOf(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quotes++;
    else if (byte === BACKSLASH) at++;
  }
  return quotes;
}

/** The quotes that a value needs at least; NaN when it is nested deeper than allowed. */
export function quotesNeeded(value: unknown, depth: number): number {
  if (typeof value === "string") return 2;
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
