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

const FOUR_QUOTES = 0x22222222;
const LOW_BITS = 0x7f7f7f7f;
const ONES = 0x01010101;
/** A byte of the sum must not overflow. */
const MOST_WORDS = 255;

/**
 * Counts the quotes of a text without backslashes, four bytes at a time.
 *
 * @param words the whole memory that the bytes lie in; positions count from its start
 */
export function plainQuotes(memory: Uint8Array, words: Int32Array, start: number, end: number): number {
  let quotes = 0;
  let at = start;
  const aligned = Math.min(end, (start + 3) & ~3);
  for (; at < aligned; at++) if (memory[at] === QUOTE) quotes++;
  let word = at >> 2;
  const lastWord = end >> 2;
  while (word < lastWord) {
    const stop = Math.min(lastWord, word + MOST_WORDS);
    let sum = 0;
    for (; word < stop; word++) {
      // A byte of `x` is 0 where a quote was; only there the high bit of `(x & 0x7f) + 0x7f | x` stays clear.
      const x = (words[word] as number) ^ FOUR_QUOTES;
      sum = (sum + ((~(((x & LOW_BITS) + LOW_BITS) | x) >>> 7) & ONES)) | 0;
    }
    quotes += (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
  }
  for (at = Math.max(at, lastWord << 2); at < end; at++) if (memory[at] === QUOTE) quotes++;
  return quotes;
}

/** Counts the unescaped quotes of a text; -1 when it escapes what may be a surrogate. */
export function unescapedQuotes(bytes: Uint8Array, start: number, end: number): number {
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
  if (typeof value === "object" && value !== null) return quotesWithin(value, depth);
  return typeof value === "number" && !Number.isFinite(value) ? Number.NaN : 0;
}

function quotesWithin(node: object, depth: number): number {
  if (depth === 0) return Number.NaN;
  let quotes = 0;
  if (Array.isArray(node)) {
    for (const item of node) quotes += quotesNeeded(item, depth - 1);
    return quotes;
  }
  for (const name in node) {
    const member = (node as Readonly<Record<string, unknown>>)[name];
    if (typeof member === "string") quotes += 4;
    else quotes += 2 + quotesNeeded(member, depth - 1);
  }
  return quotes;
}
