/** How an input is laid out: a record a line, or JSON over several lines. */
import type { Buffer } from "node:buffer";

export type Layout = "ndjson" | "json";

const [SPACE, TAB, LF, CR] = [32, 9, 10, 13];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT] = [91, 93, 123];

/**
 * Tells the layout from the first bytes; undefined when they are too few.
 *
 * - `[` before `{`, `[` or `]` begins an array of records. (A Phoenix frame is an array too, but begins with its
 *   join reference: a text or null.)
 * - `{` alone on its line begins a value over several lines.
 * - Everything else is NDJSON.
 */
export function layoutOf(bytes: Buffer): Layout | undefined {
  let at = bytes[0] === 0xef ? 3 : 0;
  const skip = (withLines: boolean): number | undefined => {
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte !== SPACE && byte !== TAB && byte !== CR && !(withLines && byte === LF)) return byte;
    }
    return undefined;
  };
  const first = skip(true);
  at++;
  if (first === OPEN_ARRAY) {
    const second = skip(true);
    if (second === undefined) return undefined;
    return second === OPEN_OBJECT || second === OPEN_ARRAY || second === CLOSE_ARRAY ? "json" : "ndjson";
  }
  if (first === OPEN_OBJECT) {
    const second = skip(false);
    return second === undefined ? undefined : second === LF ? "json" : "ndjson";
  }
  return first === undefined ? undefined : "ndjson";
}
