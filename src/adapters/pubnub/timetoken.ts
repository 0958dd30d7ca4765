/**
 * Timetokens: units of 100 ns since 1970, as text, since 17 digits are more than a number holds.
 * They become RFC 3339 text with seven digits of fraction, so that nothing of them is lost.
 */
import { parseInstant } from "../../runtime/instant.js";
import { dateTimeOf, isRepresentableMs, msInFront, msOfOwn } from "../time.js";

/** The width of the greatest timetoken, that of the last moment of the year 9999. */
const WIDTH = 19;

const ZERO = 48;

/** What text in the place of a timetoken says. `none` is PubNub's own 0: from now on. */
export type TimetokenReading =
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "none" | "wrong" };

const NONE: TimetokenReading = { kind: "none" };
const WRONG: TimetokenReading = { kind: "wrong" };

/**
 * Reads a timetoken as RFC 3339 text: to the millisecond where it says no more, else to 100 ns. The milliseconds are
 * all digits but the last four, and a number holds them exactly; those four go from text to text.
 */
export function readTimetoken(timetoken: string): TimetokenReading {
  const { length } = timetoken;
  if (length === 0 || length > WIDTH) return WRONG;
  const end = Math.max(0, length - 4);
  const ms = digitsIn(timetoken, 0, end);
  const below = digitsIn(timetoken, end, length);
  if (ms < 0 || below < 0) return WRONG;
  if (below === 0) {
    if (ms === 0) return NONE;
    return isRepresentableMs(ms) ? { kind: "time", text: dateTimeOf(ms) } : WRONG;
  }
  if (!isRepresentableMs(ms)) return WRONG;
  const digits = length < 4 ? timetoken.padStart(4, "0") : timetoken.slice(-4);
  return { kind: "time", text: `${dateTimeOf(ms).slice(0, -1)}${digits}Z` };
}

/** Tells whether a text is what {@link readTimetoken} makes of a timetoken, mostly without making it. */
export function isTimeOf(text: string, timetoken: string): boolean {
  const { length } = timetoken;
  if (text.length !== FINE_LENGTH || text.charCodeAt(FINE_LENGTH - 1) !== Z || length < 5 || length > WIDTH) {
    const time = readTimetoken(timetoken);
    return time.kind === "time" && time.text === text;
  }
  const below = digitsIn(timetoken, length - 4, length);
  if (below <= 0 || below !== digitsIn(text, FINE_LENGTH - 5, FINE_LENGTH - 1)) return false;
  return msInFront(text) === digitsIn(timetoken, 0, length - 4);
}

/** RFC 3339 text with seven digits of fraction. */
const FINE_LENGTH = "YYYY-MM-DDThh:mm:ss.0000000Z".length;
const Z = 90;

/** The number that a part of a text writes; below 0 where that is not all digits. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Timetokens as text of one width, which compares as they do. */
export const orderOfTimetoken = (timetoken: string): string => timetoken.padStart(WIDTH, "0");

/** Tells whether a text is {@link orderOfTimetoken} of a timetoken. */
export function isOrderOf(order: string, timetoken: string): boolean {
  const zeros = WIDTH - timetoken.length;
  if (order.length !== WIDTH || zeros < 0 || !order.endsWith(timetoken)) return false;
  for (let i = 0; i < zeros; i++) if (order.charCodeAt(i) !== ZERO) return false;
  return true;
}

/** Tells whether a timetoken is after another one. */
export function isAfter(a: string, b: string): boolean {
  if (a.length === b.length) return a > b;
  if (a.charCodeAt(0) !== ZERO && (b === "0" || b.charCodeAt(0) !== ZERO)) return a.length > b.length;
  return orderOfTimetoken(a) > orderOfTimetoken(b);
}

/** Tells whether text that is a timetoken is PubNub's own 0. */
export const isNoTime = (timetoken: string): boolean =>
  timetoken.charCodeAt(0) === ZERO && /^0+$/.test(timetoken);

/** The timetoken of an instant; undefined before 1970. What is finer than 100 ns is cut off. */
export function timetokenOf(dateTime: string): string | undefined {
  const own = msOfOwn(dateTime);
  // From the first second on, whole milliseconds are written without a zero in front.
  if (own !== undefined && own >= 1000) return `${own}0000`;
  const { ms, below } = parseInstant(dateTime);
  if (ms < 0) return undefined;
  // PubNub has no leap seconds (`below` begins with a colon there): the last moment before midnight is the nearest.
  const units = below.startsWith(":") ? "9999" : below.slice(0, 4).padEnd(4, "0");
  return `${ms}${units}`.replace(/^0+(?=\d)/, "");
}
