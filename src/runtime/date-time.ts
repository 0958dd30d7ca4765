/**
 * RFC 3339 `date-time`, to the letter: the one format that our schemas use.
 * A regular expression knows the grammar and what every year has; leap days and leap seconds are asked for beside it.
 */
import { isLeapYear } from "./calendar.js";

// All but 29 February and second 60, so that nearly every text is told in one match. Runs of digits are spelled out and
// ranges are cut by look-ahead: V8 is faster with `\d\d` than with `\d{2}`, and with `(?!2[4-9])[0-2]\d` than with
// `(?:[01]\d|2[0-3])`.
const IN_EVERY_YEAR =
  /^\d\d\d\d-(?!00|1[3-9]|02-(?:29|3)|(?:0[469]|11)-31)[01]\d-(?!00|3[2-9])[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;

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
  if (IN_EVERY_YEAR.test(text)) return true;
  const isLeapDay = text.startsWith("02-29", 5);
  const isLeapSecond = text.startsWith("60", 17);
  // A day and a second earlier, where every year has both.
  const day = isLeapDay ? "28" : text.slice(8, 10);
  const second = isLeapSecond ? "59" : text.slice(17, 19);
  const earlier = text.slice(0, 8) + day + text.slice(10, 17) + second + text.slice(19);
  return (
    IN_EVERY_YEAR.test(earlier) &&
    (!isLeapDay || isLeapYear(Number(text.slice(0, 4)))) &&
    (!isLeapSecond || endsMonth(text.replace(/:60(?:\.\d+)?/, ":59")))
  );
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
