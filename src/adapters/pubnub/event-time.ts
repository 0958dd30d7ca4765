/** When an event happened: PubNub says it up to three times, in three units. The finest that the event itself has wins. */
import { isDateTime } from "../../runtime/date-time.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { refuse } from "./refuse.js";
import { isTimeOf, readTimetoken } from "./timetoken.js";
import { ALONE, pointerTo, pointerToElement, type Where } from "./where.js";

/** The times that an event says. */
export interface TimeFields {
  /** Seconds, as a number or as text. */
  readonly timestamp: unknown;
  /** Milliseconds, alike. */
  readonly precise: unknown;
}

/**
 * The service's own `precise_timestamp` in milliseconds, else the timetoken of the publication, else the service's
 * `timestamp` in seconds. A zero is no time. `stamp` is the way to the timetoken from the message.
 */
export function readEventTime(
  { timestamp, precise }: TimeFields,
  timetoken: string | undefined,
  where: Where = ALONE,
  stamp = "",
): string | undefined {
  let published: string | undefined;
  if (timetoken !== undefined) {
    const time = readTimetoken(timetoken);
    if (time.kind === "time") published = time.text;
    else if (time.kind === "wrong")
      refuse(
        pointerToElement(where) + stamp,
        "timetoken",
        "expected up to 19 digits: units of 100 ns since 1970, before the year 10000",
      );
  }
  // Both are read even where they are not needed: a payload is right as a whole, or refused.
  const ms = precise === undefined ? undefined : readCount(precise, "precise_timestamp", 1, where);
  const seconds = timestamp === undefined ? undefined : readCount(timestamp, "timestamp", 1000, where);
  if (ms !== undefined) return dateTimeOf(ms);
  return published ?? (seconds === undefined ? undefined : dateTimeOf(seconds));
}

/** Tells whether the times of an event say a record's instant, or say none where it has none. */
export function sayInstant(
  times: TimeFields,
  timetoken: string | undefined,
  occurredAt: string | undefined,
): boolean {
  try {
    const isByToken = times.precise === undefined && timetoken !== undefined && occurredAt !== undefined;
    if (!isByToken || !isTimeOf(occurredAt, timetoken)) return readEventTime(times, timetoken) === occurredAt;
    if (times.timestamp !== undefined) readCount(times.timestamp, "timestamp", 1000, ALONE);
    return true;
  } catch {
    return false; // no payload has such times
  }
}

const DECIMAL = /^\d{1,16}(?:\.\d{1,9})?$/;

/** A count of seconds or milliseconds since 1970, as a number or as text; in milliseconds. */
function readCount(value: unknown, name: string, unit: number, where: Where): number | undefined {
  const count = typeof value === "string" && DECIMAL.test(value) ? Number(value) : value;
  const ms = typeof count === "number" ? Math.round(count * unit) : Number.NaN;
  if (ms === 0) return undefined;
  if (!isRepresentableMs(ms) || ms < 0)
    refuse(
      `${pointerTo(where)}/${name}`,
      name,
      `expected ${unit === 1 ? "milliseconds" : "seconds"} since 1970, before the year 10000`,
    );
  return ms;
}

/** The RFC 3339 `timestamp` of an Events & Actions item. */
export function readItemTime(value: unknown, where: Where): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || !isDateTime(value))
    return refuse(`${pointerTo(where)}/timestamp`, "format", "expected an RFC 3339 date-time");
  return value;
}
