/**
 * Timetokens: units of 100 ns since 1970, as text, since 17 digits are more than a number holds.
 * They become RFC 3339 text with seven digits of fraction, so that nothing of them is lost.
 */
import { parseInstant } from "../../runtime/instant.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";

/** The width of the greatest timetoken, that of the last moment of the year 9999. */
const WIDTH = 19;

/** What text in the place of a timetoken says. `none` is PubNub's own 0: from now on. */
export type TimetokenReading =
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "none" | "wrong" };

/** Reads a timetoken as RFC 3339 text: to the millisecond where it says no more, else to 100 ns. */
export function readTimetoken(timetoken: string): TimetokenReading {
  if (!/^\d{1,19}$/.test(timetoken)) return { kind: "wrong" };
  if (/^0+$/.test(timetoken)) return { kind: "none" };
  const padded = timetoken.padStart(WIDTH, "0");
  const ms = Number(padded.slice(0, -4));
  if (!isRepresentableMs(ms)) return { kind: "wrong" };
  const below = padded.slice(-4);
  const text = dateTimeOf(ms);
  return { kind: "time", text: below === "0000" ? text : `${text.slice(0, -1)}${below}Z` };
}

/** Timetokens as text of one width, which compares as they do. */
export const orderOfTimetoken = (timetoken: string): string => timetoken.padStart(WIDTH, "0");

/** The timetoken of an instant; undefined before 1970. What is finer than 100 ns is cut off. */
export function timetokenOf(dateTime: string): string | undefined {
  const { ms, below } = parseInstant(dateTime);
  if (ms < 0) return undefined;
  // PubNub has no leap seconds (`below` begins with a colon there): the last moment before midnight is the nearest.
  const units = below.startsWith(":") ? "9999" : below.slice(0, 4).padEnd(4, "0");
  return `${ms}${units}`.replace(/^0+(?=\d)/, "");
}
