/**
 * RFC 3339 text as a point in time that can be compared exactly: milliseconds, and what lies below them.
 * `Date.parse` cuts fractions and answers NaN to a leap second; a comparison of the texts goes wrong at offsets.
 */
import { daysFromCivil } from "./calendar.js";
import { isDateTime, numberAt } from "./date-time.js";

/** A point in time. Compare `ms` first, then `below` as text; {@link compareInstants} does. */
export interface Instant {
  /**
   * Whole milliseconds since 1970-01-01T00:00:00Z, rounded down; a leap second counts as the last millisecond before
   * it. An offset can lead out of the years 0000 to 9999.
   */
  readonly ms: number;
  /**
   * What milliseconds cannot say: the digits of the fraction after the third, without trailing zeros. In a leap
   * second ":" and all the digits: as text, that comes after every fraction of the second before. "" if nothing.
   */
  readonly below: string;
}

/** The digits of a part of a text, without the trailing zeros, which mean nothing in a fraction. */
function significantDigits(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 48) end--;
  return end > from ? text.slice(from, end) : "";
}

/**
 * Reads an RFC 3339 `date-time`.
 * @throws {RangeError} when the text is not one
 *
 * @example
 * parseInstant("1970-01-01T00:00:01.0005Z"); // { ms: 1000, below: "5" }
 * parseInstant("2016-12-31T23:59:60Z"); // { ms: 1483228799999, below: ":" }
 */
export function parseInstant(text: string): Instant {
  if (!isDateTime(text))
    throw new RangeError(`not an RFC 3339 date-time: ${JSON.stringify(text.slice(0, 40))}`);
  // A good date-time has its parts at known places, from the front and, behind the fraction, from the end.
  const days = daysFromCivil(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
  const startOfMinute = days * 86_400_000 + utcMinuteOf(text) * 60_000;
  const end = offsetStart(text);
  const second = numberAt(text, 17, 19);
  if (second === 60) return { ms: startOfMinute + 59_999, below: `:${significantDigits(text, 20, end)}` };
  const thousandths = numberAt(text, 20, Math.min(23, end)) * (end < 22 ? 100 : end === 22 ? 10 : 1);
  return { ms: startOfMinute + second * 1000 + thousandths, below: significantDigits(text, 23, end) };
}

/** Orders two instants: negative when the first is earlier, 0 when they are the same, positive when it is later. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.ms - b.ms || (a.below < b.below ? -1 : a.below > b.below ? 1 : 0);
}

/** Where the offset of a date-time begins: a `Z` is one character from the end, `±hh:mm` six. */
function offsetStart(text: string): number {
  return text.length - (text.charCodeAt(text.length - 3) === 58 ? 6 : 1);
}

/** The minute of a date-time's day in UTC; below 0 on the day before, 1440 or more on the day after. */
function utcMinuteOf(text: string): number {
  const at = offsetStart(text);
  const east = numberAt(text, at + 1, at + 3) * 60 + numberAt(text, at + 4, at + 6);
  const local = numberAt(text, 11, 13) * 60 + numberAt(text, 14, 16);
  const sign = text.charCodeAt(at);
  return sign === 43 ? local - east : sign === 45 ? local + east : local;
}
