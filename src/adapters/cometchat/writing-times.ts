/** The times of a record as CometChat writes them: whole seconds or milliseconds, cut where they say more. */
import { isDateTime } from "../../runtime/date-time.js";
import { dateTimeOf, isRepresentableMs, msOf, msOfOwn } from "../time.js";
import { writeTimestamp } from "./timestamp.js";
import { atOf, noteOut, type Outgoing, type Writing } from "./writing.js";

/** The instant of a record, as CometChat writes times. */
export function timeOf(
  writing: Writing,
  out: Outgoing,
  unit: "s" | "ms" | undefined = writing.context.timestampUnit,
): number | undefined {
  const { now } = writing.context;
  const { occurredAt } = out.record;
  if (occurredAt === undefined) {
    const ms = now === undefined ? undefined : writeTimestamp(Math.floor(now), unit).value;
    if (ms !== undefined) noteOut(writing, "defaulted", `${atOf(out)}/occurredAt`, "the time of writing");
    return ms;
  }
  return written(writing, out, occurredAt, "/occurredAt", unit);
}

/** RFC 3339 text as CometChat writes times; what gets lost is reported at its place in the record. */
export function written(
  writing: Writing,
  out: Outgoing,
  text: string,
  member: string,
  unit: "s" | "ms" | undefined = writing.context.timestampUnit,
): number | undefined {
  const { ms, exact } = msOf(text);
  const { value, exact: whole } = writeTimestamp(ms, unit);
  if (!exact || !whole) reportCut(writing, value, atOf(out) + member);
  return value;
}

/** The same at any place of the inputs. */
export function writtenAt(
  writing: Writing,
  text: string,
  path: string,
  unit: "s" | "ms",
): number | undefined {
  const { ms, exact } = msOf(text);
  const { value, exact: whole } = writeTimestamp(ms, unit);
  if (!exact || !whole) reportCut(writing, value, path);
  return value;
}

function reportCut(writing: Writing, value: number | undefined, path: string): void {
  if (value === undefined) noteOut(writing, "dropped", path, "CometChat has no number for this instant");
  else noteOut(writing, "derived", path, "cut to what the number can say");
}

/** The time of the last activity that a record's data gives. */
export function lastActiveOf(writing: Writing, out: Outgoing): number | undefined {
  const { data } = out.record;
  if (data === undefined || !Object.hasOwn(data, "lastActiveAt")) return undefined;
  const value = data["lastActiveAt"];
  if (typeof value !== "string" || (msOfOwn(value) === undefined && !isDateTime(value))) {
    noteOut(writing, "dropped", `${atOf(out)}/data/lastActiveAt`, "expected an RFC 3339 date-time");
    return undefined;
  }
  const time = written(writing, out, value, "/data/lastActiveAt");
  if (msOfOwn(value) !== undefined) return time;
  const { ms, exact } = msOf(value);
  if (exact && isRepresentableMs(ms) && dateTimeOf(ms) !== value)
    noteOut(writing, "derived", `${atOf(out)}/data/lastActiveAt`, "reads back in another spelling");
  return time;
}
