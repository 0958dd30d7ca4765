/**
 * RFC 3339 `date-time`, to the letter: the one format that our schemas use.
 * A regular expression takes what needs no calendar, which is nearly everything; the rest is read by character codes.
 */
import { daysInMonth } from "./calendar.js";

// Days 01 to 28 and seconds 00 to 59 are right in every month and every minute, whatever the offset. Runs of digits
// are spelled out: V8 matches `\d\d\d\d` faster than `\d{4}`.
const NO_CALENDAR =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

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
  return NO_CALENDAR.test(text) || isRareDateTime(text);
}

/** The number that two digits at a place write; nonsense where they are no digits. */
const twoDigits = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Negative when the character at a place is no ASCII digit. Results are joined by `|` and tested at once. */
function digitSign(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit | (9 - digit);
}

/** Negative when one of the 14 digits of `YYYY-MM-DDThh:mm:ss` is none: one test for all of them. */
const digitsSign = (text: string): number =>
  digitSign(text, 0) |
  digitSign(text, 1) |
  digitSign(text, 2) |
  digitSign(text, 3) |
  digitSign(text, 5) |
  digitSign(text, 6) |
  digitSign(text, 8) |
  digitSign(text, 9) |
  digitSign(text, 11) |
  digitSign(text, 12) |
  digitSign(text, 14) |
  digitSign(text, 15) |
  digitSign(text, 17) |
  digitSign(text, 18);

/** The same verdict with the calendar: days 29 to 31, leap seconds, and every refusal. Reads each character once. */
function isRareDateTime(text: string): boolean {
  if (text.length < 20 || digitsSign(text) < 0) return false;
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return false;
  if (text[10] !== "T" && text[10] !== "t") return false;
  const offset = offsetMinutes(text, endOfFraction(text));
  if (offset === undefined) return false;

  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const day = twoDigits(text, 8);
  const lastDay = daysInMonth(year, twoDigits(text, 5));
  const minute = twoDigits(text, 11) * 60 + twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (day < 1 || day > lastDay || twoDigits(text, 11) > 23 || twoDigits(text, 14) > 59) return false;
  if (second !== 60) return second < 60;
  // 23:59 in UTC is the same day here, or, east of Greenwich, the next one.
  return minute - offset === 1439 ? day === lastDay : minute - offset === -1 && day === 1;
}

/** Where the offset begins, behind the seconds and their fraction; 0 where a point stands without digits. */
function endOfFraction(text: string): number {
  if (text[19] !== ".") return 19;
  let at = 20;
  while (digitSign(text, at) >= 0 && at < text.length) at++;
  return at === 20 ? 0 : at;
}

/** The minutes east of UTC that `Z` or `±hh:mm` at the very end of a text says; undefined where neither stands. */
function offsetMinutes(text: string, at: number): number | undefined {
  const sign = text[at];
  if (sign === "Z" || sign === "z") return text.length === at + 1 ? 0 : undefined;
  if ((sign !== "+" && sign !== "-") || text.length !== at + 6 || text[at + 3] !== ":") return undefined;
  const digits =
    digitSign(text, at + 1) | digitSign(text, at + 2) | digitSign(text, at + 4) | digitSign(text, at + 5);
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (digits < 0 || hours > 23 || minutes > 59) return undefined;
  return sign === "-" ? -(hours * 60 + minutes) : hours * 60 + minutes;
}
