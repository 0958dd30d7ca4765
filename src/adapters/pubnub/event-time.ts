/** When an event happened: PubNub says it up to three times, in three units. The finest that the event itself has wins. */
import { isDateTime } from "../../runtime/date-time.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { own } from "./own.js";
import { type Path, refuse } from "./refuse.js";
import { orderOfTimetoken, readTimetoken } from "./timetoken.js";

/** The time of an event, and its place among those of the same instant. */
export interface EventTime {
  readonly occurredAt?: string;
  readonly order?: string;
}

/** Where an event's times stand. */
export interface TimeFields {
  /** The event, with `precise_timestamp` (ms) and `timestamp` (s). */
  readonly event: object;
  /** When the event was published (100 ns). */
  readonly timetoken?: string | undefined;
  readonly path: Path;
  readonly timetokenPath?: Path;
}

/**
 * The service's own `precise_timestamp` in milliseconds, else the timetoken of the publication, else the service's
 * `timestamp` in seconds. A zero is no time.
 */
export function readEventTime({ event, timetoken, path, timetokenPath = path }: TimeFields): EventTime {
  const time = timetoken === undefined ? undefined : readTimetoken(timetoken);
  if (time?.kind === "wrong")
    refuse(
      timetokenPath,
      "timetoken",
      "expected up to 19 digits: units of 100 ns since 1970, before the year 10000",
    );
  const order =
    timetoken === undefined || time?.kind !== "time" ? {} : { order: orderOfTimetoken(timetoken) };
  const precise = readCount(event, "precise_timestamp", 1, path);
  // Read even where it is not needed: a payload is right as a whole, or refused.
  const seconds = readCount(event, "timestamp", 1000, path);
  if (precise !== undefined) return { occurredAt: dateTimeOf(precise), ...order };
  if (time?.kind === "time") return { occurredAt: time.text, ...order };
  return seconds === undefined ? {} : { occurredAt: dateTimeOf(seconds) };
}

/** A count of seconds or milliseconds since 1970, as a number or as text; in milliseconds. */
function readCount(event: object, name: string, unit: number, path: Path): number | undefined {
  const value = own(event, name);
  if (value === undefined) return undefined;
  const count = typeof value === "string" && /^\d{1,16}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
  const ms = typeof count === "number" ? Math.round(count * unit) : Number.NaN;
  if (ms === 0) return undefined;
  if (!isRepresentableMs(ms) || ms < 0)
    refuse(
      [...path, name],
      name,
      `expected ${unit === 1 ? "milliseconds" : "seconds"} since 1970, before the year 10000`,
    );
  return ms;
}

/** The RFC 3339 `timestamp` of an Events & Actions item. */
export function readItemTime(item: object, path: Path): EventTime {
  const value = own(item, "timestamp");
  if (value === undefined) return {};
  if (typeof value !== "string" || !isDateTime(value))
    refuse([...path, "timestamp"], "format", "expected an RFC 3339 date-time");
  return { occurredAt: value };
}
