/** RFC 3339 times in bytes: the usual form, in UTC, is read where it stands; any other goes through `isDateTime`. */
import type { Buffer } from "node:buffer";
import { daysFromCivil, daysInMonth } from "../../runtime/calendar.js";
import { isDateTime } from "../../runtime/date-time.js";

const DASH = 45;
const COLON = 58;
const POINT = 46;
const T = 84;
const Z = 90;

/** The number that two digits write; NaN where there are none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** `2026-11-22T10:00:00Z`, with a fraction or without. */
function isUsual(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 20 || bytes[to - 1] !== Z || bytes[from + 10] !== T) return false;
  if (bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return false;
  if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON) return false;
  const month = two(bytes, from + 5);
  const day = two(bytes, from + 8);
  // NaN compares as false.
  const year = two(bytes, from) * 100 + two(bytes, from + 2);
  if (!(year >= 0 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month)))) return false;
  if (!(month >= 1 && month <= 12 && two(bytes, from + 11) <= 23)) return false;
  if (!(two(bytes, from + 14) <= 59 && two(bytes, from + 17) <= 59)) return false;
  if (to - from === 20) return true;
  for (let at = from + 20; at < to - 1; at++) {
    const digit = (bytes[at] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
  }
  return bytes[from + 19] === POINT && to - from > 21;
}

/** Tells whether a text is an RFC 3339 `date-time`. */
export const isTime = (bytes: Buffer, from: number, to: number): boolean =>
  isUsual(bytes, from, to) || isDateTime(bytes.toString("latin1", from, to));

/** The day that was read last, as a number of eight digits and in milliseconds: a log is of one day for long. */
let day = 19_700_101;
let dayMs = 0;

/**
 * The milliseconds of a time as adapters write it, `2026-11-22T10:00:00.000Z`, which has passed `isTime`; NaN for one
 * that is written otherwise.
 */
export function msOfUsual(bytes: Uint8Array, from: number, to: number): number {
  // A time of that length with these three in their places has digits in all others.
  if (to - from !== 24 || bytes[from + 23] !== Z || bytes[from + 19] !== POINT || bytes[from + 10] !== T) {
    return Number.NaN;
  }
  const second = two(bytes, from + 17);
  // Milliseconds have no leap seconds.
  if (second === 60) return Number.NaN;
  const year = two(bytes, from) * 100 + two(bytes, from + 2);
  const month = two(bytes, from + 5);
  const date = two(bytes, from + 8);
  const read = year * 10_000 + month * 100 + date;
  if (read !== day) {
    day = read;
    dayMs = daysFromCivil(year, month, date) * 86_400_000;
  }
  const seconds = (two(bytes, from + 11) * 60 + two(bytes, from + 14)) * 60 + second;
  return dayMs + seconds * 1000 + two(bytes, from + 20) * 10 + (bytes[from + 22] as number) - 48;
}
