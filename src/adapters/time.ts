/** Milliseconds since 1970 as RFC 3339 text, and back. */
import { parseInstant } from "../runtime/instant.js";

/** 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: RFC 3339 has no years beyond them. */
const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_799_999;

/** Tells whether a number of milliseconds can be written as RFC 3339 text. */
export function isRepresentableMs(ms: unknown): ms is number {
  return typeof ms === "number" && Number.isInteger(ms) && ms >= EARLIEST && ms <= LATEST;
}

/** The second that was written last, and its text up to the fraction: most streams stay in one second for long. */
let cachedSecond = Number.NaN;
let cachedText = "";

/**
 * Writes integer milliseconds as `YYYY-MM-DDThh:mm:ss.sssZ`.
 * @throws {RangeError} outside the years 0000 to 9999, or for a number that is not an integer
 */
export function dateTimeOf(ms: number): string {
  const second = Math.floor(ms / 1000);
  if (second !== cachedSecond) {
    if (!isRepresentableMs(ms)) throw new RangeError(`not a time of the years 0000 to 9999: ${ms}`);
    cachedText = new Date(second * 1000).toISOString().slice(0, 20);
    cachedSecond = second;
  }
  const rest = ms - second * 1000;
  if (!Number.isInteger(rest)) throw new RangeError(`not a whole number of milliseconds: ${ms}`);
  return `${cachedText}${rest < 10 ? "00" : rest < 100 ? "0" : ""}${rest}Z`;
}

/** The milliseconds of RFC 3339 text, and whether the text says more than milliseconds can. */
export function msOf(text: string): { readonly ms: number; readonly exact: boolean } {
  const { ms, below } = parseInstant(text);
  return { ms, exact: below === "" };
}
