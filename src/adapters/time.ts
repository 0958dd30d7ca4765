/** Milliseconds since 1970 as RFC 3339 text, and back. Two thirds of an adapter's time would be `toISOString`. */
import { civilFromDays } from "../runtime/calendar.js";
import { parseInstant } from "../runtime/instant.js";

/** 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: RFC 3339 has no years beyond them. */
const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_799_999;

/** Tells whether a number of milliseconds can be written as RFC 3339 text. */
export function isRepresentableMs(ms: unknown): ms is number {
  return typeof ms === "number" && Number.isInteger(ms) && ms >= EARLIEST && ms <= LATEST;
}

/** The character codes of the digits that an integer from 0 to 99 is written with. */
const tens = (value: number): number => 48 + ((value / 10) | 0);
const ones = (value: number): number => 48 + (value % 10);

/**
 * Writes integer milliseconds as `YYYY-MM-DDThh:mm:ss.sssZ`, as `Date.prototype.toISOString` does, in about an eighth
 * of the time: one string of 24 character codes needs neither a `Date`, nor a cache, nor pieces to join.
 *
 * @throws {RangeError} outside the years 0000 to 9999, or for a number that is not an integer
 *
 * @example
 * dateTimeOf(1_795_385_203_123); // "2026-11-22T22:06:43.123Z"
 */
export function dateTimeOf(ms: number): string {
  if (!isRepresentableMs(ms)) throw new RangeError(`not whole milliseconds in the years 0000 to 9999: ${ms}`);
  const days = Math.floor(ms / 86_400_000);
  const inDay = ms - days * 86_400_000;
  const { year, month, day } = civilFromDays(days);
  const hour = (inDay / 3_600_000) | 0;
  const minute = ((inDay / 60_000) | 0) % 60;
  const second = ((inDay / 1000) | 0) % 60;
  const thousandths = inDay % 1000;
  const century = (year / 100) | 0;
  const hundredths = (thousandths / 10) | 0;
  // biome-ignore format: one line a part of the text
  return String.fromCharCode(
    tens(century), ones(century), tens(year % 100), ones(year), 45, tens(month), ones(month), 45, tens(day), ones(day),
    84, tens(hour), ones(hour), 58, tens(minute), ones(minute), 58, tens(second), ones(second),
    46, tens(hundredths), ones(hundredths), ones(thousandths), 90,
  );
}

/** The milliseconds of RFC 3339 text, and whether the text says more than milliseconds can. */
export function msOf(text: string): { readonly ms: number; readonly exact: boolean } {
  const { ms, below } = parseInstant(text);
  return { ms, exact: below === "" };
}
