/**
 * Tells whether a JSON text is, byte for byte, the one that `JSON.stringify` makes of its value: then it can be passed
 * on, and nobody has to parse it and write it again. The text must be known to be plain JSON (see `plain-json.ts`):
 * no escapes of code points, no exponents, no name twice in an object.
 */
import { COLON, MINUS, QUOTE } from "./plain-json.js";

const BACKSLASH = 92;
const SLASH = 47;
const SPACE = 32;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** So many digits survive the way through a double (IEEE 754: DBL_DIG). */
const MAX_DIGITS = 15;
/** Smaller fractions are written with an exponent (ECMA-262, Number::toString). */
const MAX_FRACTION = 6;

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** Whether the text between two places is as `JSON.stringify` would write it; false also where that is not sure. */
export function isVerbatim(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte === SPACE) return false;
    if (byte === QUOTE) at = endOfVerbatimText(bytes, at + 1);
    else if (byte === MINUS || isDigit(byte)) at = endOfVerbatimNumber(bytes, at);
    else at++;
    if (at < 0) return false;
  }
  return true;
}

function endOfVerbatimText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; bytes[at] !== QUOTE; at++) {
    // A slash may be escaped, but need not be; what else a plain text escapes, it must.
    if (bytes[at] === BACKSLASH && bytes[++at] === SLASH) return -1;
  }
  // Names that are whole numbers come first in an object, whatever their place in the text.
  return isDigit(bytes[from] as number) && bytes[at + 1] === COLON ? -1 : at + 1;
}

function endOfVerbatimNumber(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === MINUS ? from + 1 : from;
  let at = first;
  while (isDigit(bytes[at] as number)) at++;
  let digits = at - first;
  if (bytes[at] === POINT) {
    const point = at++;
    while (isDigit(bytes[at] as number)) at++;
    if (bytes[at - 1] === ZERO || at - point - 1 > MAX_FRACTION) return -1;
    digits += at - point - 1;
  } else if (first > from && bytes[first] === ZERO) return -1;
  return digits > MAX_DIGITS ? -1 : at;
}
