/**
 * RFC 3339 `date-time`, to the letter: the one format that our schemas use.
 * A regular expression holds all of the grammar and the ranges; the calendar is asked where a day or a second needs it.
 */
import { daysInMonth } from "./calendar.js";

// Runs of digits are spelled out: V8 matches `\d\d\d\d` faster than `\d{4}`.
const GRAMMAR =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Tells whether a text is an RFC 3339 `date-time` (section 5.6) that the calendar has (section 5.7).
 *
 * - `T` and `Z` may be lower-case; a fraction has one digit or more, without limit; `-00:00` is an offset.
 * - Second 60 is a leap second: it ends the last minute of a month, in UTC. Which months have one is announced half
 *   a year ahead, so that every month may.
 *
 * @example
 * isDateTime("1996-12-19T16:39:57.5-08:00"); // true
 * isDateTime("2017-01-01T05:29:60+05:30"); // true: 2016-12-31T23:59:60Z
 * isDateTime("2023-02-29T00:00:00Z"); // false: no such day
 */
export function isDateTime(text: string): boolean {
  if (!GRAMMAR.test(text)) return false;
  const day = numberAt(text, 8, 10);
  const isLeapSecond = text.charCodeAt(17) === 54;
  if (day <= 28 && !isLeapSecond) return true;
  if (day > daysInMonth(numberAt(text, 0, 4), numberAt(text, 5, 7))) return false;
  return !isLeapSecond || endsMonth(text.replace(/:60(?:\.\d+)?/, ":59"));
}

/** Tells whether the second after a good date-time without a fraction begins a month, in UTC. */
function endsMonth(text: string): boolean {
  const next = Date.parse(text.toUpperCase()) + 1000;
  return next % 86_400_000 === 0 && new Date(next).getUTCDate() === 1;
}

/** The number that the digits of a part of a text write. */
export function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
