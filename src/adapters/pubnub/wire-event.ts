/** An event on its way out, before it takes the form of a subscribe message, an SDK event, a webhook's call or an item. */

import { deepEqual } from "../../runtime/deep-equal.js";
import { hasOwn } from "../../runtime/object.js";
import { dateTimeOf, isRepresentableMs, msOf } from "../time.js";
import type { PubNubForm, PubNubFromContext } from "./context.js";
import { readEventTime, sayInstant } from "./event-time.js";
import { type ListName, type PubNubExtras, placeOfList } from "./extras.js";
import { type Noted, note } from "./notes.js";
import { type OutgoingRecord, wayTo } from "./outgoing-record.js";
import { isMembers, type Members, setRest } from "./own.js";
import { isOrderOf, timetokenOf } from "./timetoken.js";

/** The lists of an interval that is being put together again. */
export interface WireLists {
  /** In the order in which they are read; the last one still grows. */
  readonly lists: { readonly name: ListName; readonly users: string[] }[];
  /** All users listed; as a set from the first one that is not short. */
  users: string[] | Set<string>;
  /** The `order` of the lines. */
  readonly order: string | undefined;
}

/** An event on its way out. */
export interface WireEvent {
  readonly form: PubNubForm;
  readonly channel: string;
  readonly action: "join" | "leave" | "timeout" | "state-change" | "interval";
  /** Who it is about; "" for an interval. */
  readonly uuid: string;
  readonly state: unknown;
  /** What an interval lists. */
  listed: WireLists | undefined;
  /** An interval that asks for a fresh snapshot. */
  wantsRefresh: boolean;
  readonly extras: PubNubExtras | undefined;
  readonly id: string | undefined;
  readonly occupancy: unknown;
  readonly times: WireTimes;
  /** The event's other members. */
  readonly rest: Members | undefined;
}

/** The times of an event, in each of PubNub's units. */
export interface WireTimes {
  /** They are those that came with the event. */
  readonly isKept: boolean;
  /** RFC 3339, where there is one. */
  readonly text: string | undefined;
  readonly timetoken: string;
  /** `timestamp` (s) */
  readonly timestamp: unknown;
  /** `precise_timestamp` (ms), where nothing else says the milliseconds. */
  readonly precise: unknown;
}

/** What came with an event, beside what a record has room for. */
export interface GivenEvent {
  readonly timestamp: unknown;
  readonly precise: unknown;
  readonly timetoken: string | undefined;
  /** Its members that are no times. */
  readonly rest: Record<string, unknown> | undefined;
}

const NOTHING: GivenEvent = {
  timestamp: undefined,
  precise: undefined,
  timetoken: undefined,
  rest: undefined,
};

/** Takes apart what came with an event in the form that it now goes out in. What came in another one does not fit. */
export function givenEventOf({ extras, index }: OutgoingRecord, form: PubNubForm, on: Noted): GivenEvent {
  if (extras === undefined) return NOTHING;
  if (form !== extras.form) {
    const why = `read as \`${extras.form}\` and written as \`${form}\`: the rest does not fit`;
    note(on, "dropped", `/${index}/extras`, why);
    return NOTHING;
  }
  const { event, message } = extras;
  let timestamp: unknown;
  let precise: unknown;
  let timetoken: string | undefined;
  let rest: Record<string, unknown> | undefined;
  for (const name in event) {
    if (!hasOwn(event, name)) continue;
    const member = event[name];
    if (name === "timestamp") timestamp = member;
    else if (name === "precise_timestamp") precise = member;
    else if (name === "timetoken") timetoken = typeof member === "string" ? member : undefined;
    else {
      rest ??= {};
      setRest(rest, name, member);
    }
  }
  if (message !== undefined && Object.hasOwn(message, "p")) {
    const published = message["p"];
    if (isMembers(published)) timetoken = timetokenIn(published);
  }
  return { timestamp, precise, timetoken, rest };
}

function timetokenIn(published: Members): string | undefined {
  const { t } = published;
  return typeof t === "string" && Object.hasOwn(published, "t") ? t : undefined;
}

/** Works out the times of a record. What came with the record is kept as long as it says the record's own instant. */
export function timesOf(
  out: OutgoingRecord,
  given: GivenEvent,
  form: PubNubForm,
  { now }: PubNubFromContext,
  on: Noted,
): WireTimes {
  const { record, envelope, extras, index } = out;
  const { occurredAt } = record;
  const order = envelope?.order;
  const kept = form === extras?.form ? keptTimes(form, given, occurredAt) : undefined;
  if (kept !== undefined) {
    if (order !== undefined && !isOrderOf(order, kept.timetoken))
      note(on, "dropped", `/${index}/order`, "PubNub's order is the timetoken");
    return kept;
  }
  const times = newTimes(occurredAt, form, now);
  if (occurredAt !== undefined && times.text !== occurredAt)
    note(on, "derived", `${wayTo(out)}/occurredAt`, "written in PubNub's units, and read back in theirs");
  if (occurredAt === undefined && times.text !== undefined)
    note(
      on,
      "defaulted",
      `${wayTo(out)}/occurredAt`,
      "an event that does not say when it happened: written as now",
    );
  if (order !== undefined && (!hasTimetoken(form) || !isOrderOf(order, times.timetoken)))
    note(on, "dropped", `/${index}/order`, "PubNub's order is the timetoken");
  else if (order === undefined && hasTimetoken(form) && times.timetoken !== "0")
    note(on, "derived", `/${index}/order`, "reads back with the timetoken as its `order`");
  return times;
}

const hasTimetoken = (form: PubNubForm): boolean => form === "subscribe" || form === "sdk";

function keptTimes(
  form: PubNubForm,
  given: GivenEvent,
  occurredAt: string | undefined,
): WireTimes | undefined {
  if (form === "events-and-actions")
    return { isKept: true, text: occurredAt, timetoken: "0", timestamp: undefined, precise: undefined };
  const { timestamp, precise, timetoken } = given;
  // Extras that no payload had are the caller's, and not used.
  if (!sayInstant(given, timetoken, occurredAt)) return undefined;
  return { isKept: true, text: occurredAt, timetoken: timetoken ?? "0", timestamp, precise };
}

/** Times for an instant; all of them 0 where there is none, which is how PubNub says so. */
export function newTimes(
  occurredAt: string | undefined,
  form: PubNubForm,
  now: number | undefined,
): WireTimes {
  const text = occurredAt ?? (isRepresentableMs(now) ? dateTimeOf(now) : undefined);
  const timetoken = text === undefined ? undefined : timetokenOf(text);
  if (form === "events-and-actions")
    return { isKept: false, text, timetoken: "0", timestamp: undefined, precise: undefined };
  if (text === undefined || timetoken === undefined)
    return { isKept: false, text: undefined, timetoken: "0", timestamp: 0, precise: undefined };
  const { ms } = msOf(text);
  const timestamp = Math.floor(ms / 1000);
  const precise = !hasTimetoken(form) && ms % 1000 !== 0 ? ms : undefined;
  const said = readEventTime({ timestamp, precise }, hasTimetoken(form) ? timetoken : undefined);
  return { isKept: false, text: said, timetoken, timestamp, precise };
}

/** Whether an interval can go on with a user: each is listed once, and the lists are read in an order. */
const goesOn = ({ listed, wantsRefresh }: WireEvent, list: ListName, user: string): boolean =>
  listed !== undefined &&
  !wantsRefresh &&
  placeOfList(list) >= placeOfList(listed.lists.at(-1)?.name) &&
  !(Array.isArray(listed.users) ? listed.users.includes(user) : listed.users.has(user));

/**
 * Whether a record is plainly a line of the interval that was written last: what was read from one interval shares
 * what the interval said, so that nothing has to be worked out, nor compared, for every user of a long list.
 */
export function isPlainlyOfInterval(
  event: WireEvent,
  list: ListName,
  { record, envelope, extras }: OutgoingRecord,
  form: PubNubForm,
  occupancy: unknown,
): boolean {
  const { times, extras: shared } = event;
  return (
    times.isKept &&
    times.text === record.occurredAt &&
    event.listed?.order === envelope?.order &&
    event.form === form &&
    extras?.form === form &&
    event.channel === record.channel &&
    event.occupancy === occupancy &&
    shared?.event === extras.event &&
    shared?.message === extras.message &&
    shared?.schema === extras.schema &&
    shared?.schemaMember === extras.schemaMember &&
    goesOn(event, list, record.clientId)
  );
}

/** Whether one line of an interval belongs to the interval that was written last. */
export function isOfInterval(event: WireEvent, list: ListName, line: WireEvent): boolean {
  return (
    goesOn(event, list, line.uuid) &&
    event.form === line.form &&
    event.channel === line.channel &&
    event.occupancy === line.occupancy &&
    event.times.text === line.times.text &&
    event.times.timetoken === line.times.timetoken &&
    event.times.timestamp === line.times.timestamp &&
    event.times.precise === line.times.precise &&
    event.extras?.schema === line.extras?.schema &&
    event.extras?.schemaMember === line.extras?.schemaMember &&
    sameJson(event.extras?.message, line.extras?.message) &&
    sameJson(event.rest, line.rest)
  );
}

/** Whether two values say the same. Values nested too deeply to compare count as different. */
export function sameJson(a: unknown, b: unknown): boolean {
  try {
    return deepEqual(a, b);
  } catch {
    return false;
  }
}
