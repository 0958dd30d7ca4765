/** An event on its way out, before it takes the form of a subscribe message, an SDK event, a webhook's call or an item. */
import { deepEqual } from "../../runtime/deep-equal.js";
import { parseInstant } from "../../runtime/instant.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import type { PubNubForm, PubNubFromContext } from "./context.js";
import { readEventTime } from "./event-time.js";
import { LIST_NAMES, type ListName, type PubNubExtras } from "./extras.js";
import type { NoteTaker } from "./notes.js";
import type { OutgoingRecord } from "./outgoing-record.js";
import { isMembers, type Members, own, ownText, without } from "./own.js";
import { orderOfTimetoken, timetokenOf } from "./timetoken.js";

/** What happened. */
export type Happening =
  | {
      readonly action: "join" | "leave" | "timeout" | "state-change";
      readonly uuid: string;
      readonly state?: unknown;
    }
  | {
      readonly action: "interval";
      readonly lists: Map<ListName, string[]>;
      readonly users: Set<string>;
      refresh: boolean;
    };

/** An event on its way out. */
export interface WireEvent {
  readonly form: PubNubForm;
  readonly channel: string;
  readonly happening: Happening;
  readonly extras: PubNubExtras | undefined;
  readonly id: string | undefined;
  readonly occupancy: unknown;
  readonly times: WireTimes;
  /** The event's other members. */
  readonly rest: Members;
}

/** The times of an event, in each of PubNub's units. */
export interface WireTimes {
  /** RFC 3339, where there is one. */
  readonly text: string | undefined;
  readonly timetoken: string;
  /** `timestamp` (s) and, where nothing else says the milliseconds, `precise_timestamp` (ms). */
  readonly members: Members;
}

const TIME_MEMBERS: ReadonlySet<string> = new Set(["timestamp", "precise_timestamp", "timetoken"]);

/** The timetoken that came with an event, if any. */
function givenTimetoken(extras: PubNubExtras | undefined): string | undefined {
  const p = extras?.message === undefined ? undefined : own(extras.message, "p");
  if (isMembers(p)) return ownText(p, "t");
  return extras?.event === undefined ? undefined : ownText(extras.event, "timetoken");
}

/** Works out the times of a record. What came with the record is kept as long as it says the record's own instant. */
export function timesOf(
  { record, envelope, extras, index, path }: OutgoingRecord,
  form: PubNubForm,
  context: PubNubFromContext,
  take: NoteTaker["take"],
): WireTimes {
  const { occurredAt } = record;
  const kept = form === extras?.form ? keptTimes(extras, occurredAt) : undefined;
  if (kept !== undefined) {
    if (envelope?.order !== undefined && envelope.order !== orderOfTimetoken(kept.timetoken))
      take("dropped", [index, "order"], "PubNub's order is the timetoken");
    return kept;
  }
  const times = newTimes(occurredAt, form, context);
  if (occurredAt !== undefined && times.text !== occurredAt)
    take("derived", [...path, "occurredAt"], "written in PubNub's units, and read back in theirs");
  if (occurredAt === undefined && times.text !== undefined)
    take("defaulted", path, "an event that does not say when it happened: written as now");
  if (
    envelope?.order !== undefined &&
    (!hasTimetoken(form) || envelope.order !== orderOfTimetoken(times.timetoken))
  )
    take("dropped", [index, "order"], "PubNub's order is the timetoken");
  else if (envelope?.order === undefined && hasTimetoken(form) && times.timetoken !== "0")
    take("derived", [index], "reads back with the timetoken as its `order`");
  return times;
}

const hasTimetoken = (form: PubNubForm): boolean => form === "subscribe" || form === "sdk";

function keptTimes(extras: PubNubExtras | undefined, occurredAt: string | undefined): WireTimes | undefined {
  if (extras === undefined) return undefined;
  if (extras.form === "events-and-actions") return { text: occurredAt, timetoken: "0", members: {} };
  const event = extras.event ?? {};
  const timetoken = givenTimetoken(extras);
  try {
    if (readEventTime({ event, timetoken, path: [] }).occurredAt !== occurredAt) return undefined;
  } catch {
    return undefined; // extras that no payload had: they are the caller's, and not used
  }
  const members: Record<string, unknown> = {};
  for (const name of ["timestamp", "precise_timestamp"])
    if (Object.hasOwn(event, name)) members[name] = own(event, name);
  return { text: occurredAt, timetoken: timetoken ?? "0", members };
}

/** Times for an instant; all of them 0 where there is none, which is how PubNub says so. */
function newTimes(occurredAt: string | undefined, form: PubNubForm, { now }: PubNubFromContext): WireTimes {
  const text = occurredAt ?? (isRepresentableMs(now) ? dateTimeOf(now) : undefined);
  const timetoken = text === undefined ? undefined : timetokenOf(text);
  if (form === "events-and-actions") return { text, timetoken: "0", members: {} };
  if (text === undefined || timetoken === undefined)
    return { text: undefined, timetoken: "0", members: { timestamp: 0 } };
  const { ms } = parseInstant(text);
  const seconds = { timestamp: Math.floor(ms / 1000) };
  const needsMs = !hasTimetoken(form) && ms % 1000 !== 0;
  const members = needsMs ? { ...seconds, precise_timestamp: ms } : seconds;
  return {
    text: readEventTime({ event: members, timetoken: hasTimetoken(form) ? timetoken : undefined, path: [] })
      .occurredAt,
    timetoken,
    members,
  };
}

/** Members of an event that came with it and are neither mapped nor times. Those of another form do not fit. */
export function restOf(
  { extras, index }: OutgoingRecord,
  form: PubNubForm,
  take: NoteTaker["take"],
): Members {
  const rest = without(extras?.event ?? {}, TIME_MEMBERS) ?? {};
  if (form === extras?.form) return rest;
  if (extras !== undefined)
    take(
      "dropped",
      [index, "extras"],
      `read as \`${extras.form}\` and written as \`${form}\`: the rest does not fit`,
    );
  return {};
}

/** Whether one line of an interval belongs to the interval that was written last. */
export function isOfInterval(event: WireEvent, list: ListName, line: WireEvent): boolean {
  const { happening } = event;
  if (happening.action !== "interval" || happening.refresh) return false;
  const last = [...happening.lists.keys()].at(-1);
  if (last !== undefined && LIST_NAMES.indexOf(list) < LIST_NAMES.indexOf(last)) return false;
  if (
    line.happening.action !== "interval" ||
    [...line.happening.users].some((user) => happening.users.has(user))
  )
    return false;
  if (event.form !== line.form || event.channel !== line.channel) return false;
  return sameJson(sharedBy(event), sharedBy(line));
}

/** What all lines of an interval have in common. */
const sharedBy = ({ occupancy, times, rest, extras }: WireEvent): Members => ({
  occupancy: occupancy ?? null,
  text: times.text ?? null,
  timetoken: times.timetoken,
  members: times.members,
  rest,
  message: extras?.message ?? null,
  schema: extras?.schema ?? null,
  schemaMember: extras?.schemaMember ?? null,
});

/** Whether two values say the same. Values nested too deeply to compare count as different. */
export function sameJson(a: unknown, b: unknown): boolean {
  try {
    return deepEqual(a, b);
  } catch {
    return false;
  }
}
