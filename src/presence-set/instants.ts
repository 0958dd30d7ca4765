/** RFC 3339 text to an instant. What nearly everyone sends, 24 characters in UTC, is read by character codes. */
import { daysInMonth } from "../runtime/calendar.js";
import { isDateTime } from "../runtime/date-time.js";
import { type Instant, parseInstant } from "../runtime/instant.js";

/** The value of a digit; anything else gives a number above 9. */
const digit = (text: string, at: number): number => (text.charCodeAt(at) - 48) >>> 0;

/** The value of two digits; NaN-free: anything else gives a number above 99. */
function two(text: string, at: number): number {
  const tens = digit(text, at);
  const ones = digit(text, at + 1);
  return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

/** The milliseconds from the `T` of `YYYY-MM-DDThh:mm:ss.sssZ` on, outside of leap seconds; NaN for any other text. */
function msInDay(text: string): number {
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  if (text.charCodeAt(19) !== 46 || text.charCodeAt(23) !== 90) return Number.NaN;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const tenth = digit(text, 20);
  const hundredths = two(text, 21);
  if (hour > 23 || minute > 59 || second > 59 || tenth > 9 || hundredths > 99) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + tenth * 100 + hundredths;
}

/**
 * The milliseconds of the day that a text begins with, as `YYYY-MM-DDT`; NaN for any other text.
 * Days since 1970 as in Howard Hinnant's `days_from_civil`.
 */
function startOfDay(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(10) !== 84) return Number.NaN;
  const century = two(text, 0);
  const yearOfCentury = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (century > 99 || yearOfCentury > 99 || month < 1 || month > 12 || day < 1) return Number.NaN;
  if (day > 28 && day > daysInMonth(century * 100 + yearOfCentury, month)) return Number.NaN;
  const year = century * 100 + yearOfCentury - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0;
  const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear + day - 1;
  return (era * 146_097 + dayOfEra - 719_468) * 86_400_000;
}

/** The day that was read last, and its start: a stream is of one day for long. Nobody can see that it is kept. */
let lastDay = "1970-01-01T";
let lastStart = 0;

/** The milliseconds of `YYYY-MM-DDThh:mm:ss.sssZ` outside of leap seconds; NaN for any other text. */
export function zuluMs(text: string): number {
  if (text.length !== 24) return Number.NaN;
  const inDay = msInDay(text);
  const day = text.slice(0, 11);
  if (day === lastDay) return lastStart + inDay;
  const start = startOfDay(day);
  if (Number.isNaN(start)) return start;
  lastDay = day;
  lastStart = start;
  return start + inDay;
}

/** Tells whether a text can be read as an instant. */
export function isInstant(text: string): boolean {
  return !Number.isNaN(zuluMs(text)) || isDateTime(text);
}

/** The milliseconds of a text that {@link isInstant} accepts. */
export function msOfText(text: string): number {
  const ms = zuluMs(text);
  return Number.isNaN(ms) ? parseInstant(text).ms : ms;
}

/** The digits below the millisecond of a text that {@link isInstant} accepts, without trailing zeros. */
export function belowOfText(text: string): string {
  // A fraction of three digits at most says nothing below a millisecond: no need to read the rest.
  // Second 60 says something however short it is.
  return text.length <= 24 && text.charCodeAt(17) !== 54 ? "" : parseInstant(text).below;
}

/** The whole instant. */
export function instantOfText(text: string): Instant {
  return { ms: msOfText(text), below: belowOfText(text) };
}

/** Orders two instants. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.ms !== b.ms) return a.ms < b.ms ? -1 : 1;
  return a.below === b.below ? 0 : a.below < b.below ? -1 : 1;
}
