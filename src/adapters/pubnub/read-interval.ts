/**
 * Interval events: on a crowded channel PubNub counts, and lists who came and went only with Presence Deltas on.
 * Live events spell the lists `join`, `leave` and `timeout`; some pages of the documentation, and Events & Actions, otherwise.
 */
import { isEnvelope } from "../inputs.js";
import { addMark, addRecord, type Conversion, recordOf, sizeOf } from "./conversion.js";
import { type EventFields, type EventSource, extrasOf } from "./event-source.js";
import { LIST_NAMES, type ListName, listMeans, type PubNubExtras } from "./extras.js";
import { note } from "./notes.js";
import { own } from "./own.js";
import { pointerTo, pointerToElement, step } from "./where.js";

/** Why a fresh snapshot is due after an interval that PubNub itself says is not complete. */
export const REFRESH_REASON = "here_now_refresh";

/** An interval's lists by user: a user who came and went has no knowable end. */
interface Listed {
  readonly users: ReadonlyMap<string, ListName>;
  readonly contradicted: ReadonlySet<string>;
}

const NOBODY: Listed = { users: new Map(), contradicted: new Set() };

/** What of an event's fields an interval says. */
type IntervalFields = Pick<EventFields, "occupancy" | "rest" | "lists" | "wantsRefresh">;

/** Reads an interval event. `kind` is what Events & Actions says of it beside. */
export function readInterval(
  source: EventSource,
  fields: IntervalFields,
  occurredAt: string | undefined,
  order: string | undefined,
  conversion: Conversion,
  kind?: Pick<PubNubExtras, "schema" | "schemaMember">,
): void {
  const { channel } = source;
  if (!fields.wantsRefresh) noteNoRefresh(source, conversion);
  const { users, contradicted } = fields.lists ? readLists(source, conversion) : NOBODY;
  for (const [clientId, list] of users) {
    if (contradicted.has(clientId)) continue;
    const extras = extrasOf(source, fields, "interval");
    extras["list"] = list;
    if (kind !== undefined) {
      extras["schema"] = kind.schema;
      extras["schemaMember"] = kind.schemaMember;
    }
    const record = recordOf(channel, clientId, listMeans(list), undefined, occurredAt);
    addRecord(conversion, record, { id: undefined, order, extras }, source, `/${list}`);
    conversion.listing = pointerTo(source);
  }
  const { wantsRefresh } = fields;
  if (wantsRefresh) addMark(conversion, { mark: "resync", channel, reason: REFRESH_REASON });
  else if (contradicted.size > 0) {
    const reason = "an interval lists a user as come and as gone";
    addMark(conversion, { mark: "resync", channel, reason });
  }
  if (users.size === contradicted.size)
    readCount(source, fields.occupancy, conversion, wantsRefresh || contradicted.size > 0);
}

/** An interval that asks for nothing may say so, as the SDK always does. */
function noteNoRefresh(source: EventSource, conversion: Conversion): void {
  for (const name of ["here_now_refresh", "hereNowRefresh"])
    if (own(source.event, name) === false)
      note(conversion, "dropped", `${pointerTo(source)}/${name}`, "false says the same as none");
}

function readLists(source: EventSource, conversion: Conversion): Listed {
  const users = new Map<string, ListName>();
  const contradicted = new Set<string>();
  for (const name of LIST_NAMES[source.form === "events-and-actions" ? "items" : "events"]) {
    const list = own(source.event, name);
    if (!Array.isArray(list)) continue;
    if (list.length === 0) note(conversion, "dropped", `${pointerTo(source)}/${name}`, "an empty list");
    for (let index = 0; index < list.length; index++) {
      const user = list[index] as string;
      const before = users.get(user);
      if (before === undefined) users.set(user, name);
      else if (listMeans(before) === listMeans(name)) {
        const at = `${pointerTo(source)}/${name}/${index}`;
        note(conversion, "ignored", at, "the interval lists the user twice");
      } else {
        contradicted.add(user);
        const why = "a user is listed as come and as gone, in no order that is told";
        note(conversion, "dropped", `${pointerTo(source)}/${before}`, why);
        note(conversion, "dropped", `${pointerTo(source)}/${name}`, why);
      }
    }
  }
  return { users, contradicted };
}

/** An interval that lists nobody still counts: if it does not count whom we know, somebody was missed. */
function readCount(source: EventSource, said: unknown, conversion: Conversion, isMarked: boolean): void {
  const { channel } = source;
  const occupancy = Number(said);
  const size = sizeOf(conversion, channel);
  const differs = !isMarked && size !== undefined && Number.isInteger(occupancy) && occupancy !== size;
  if (differs) {
    const reason = `the interval counts ${occupancy} users, and ${size} are known`;
    addMark(conversion, { mark: "resync", channel, reason });
  }
  noteUncarried(source, conversion, isMarked || differs);
}

/** What every message has, and so that of a lone resync. */
const MADE_UP: readonly string[] = ["a", "b", "f"];

/** Without a record, nothing carries what the event and its message say besides. */
function noteUncarried(source: EventSource, conversion: Conversion, isMarked: boolean): void {
  const why = "an interval that lists nobody: its count, time and origin have no record to stand on";
  const { message } = source;
  const isJoined = isMarked && message !== undefined && noteJoined(source, conversion);
  note(conversion, "dropped", isMarked && !isJoined ? pointerTo(source) : pointerToElement(source), why);
  if (!isMarked || isJoined || message === undefined) return;
  const at = pointerToElement(source);
  for (const name of Object.keys(message))
    if (!MADE_UP.includes(name)) note(conversion, "dropped", `${at}/${step(name)}`, why);
  for (const name of MADE_UP) {
    const code = Object.hasOwn(message, name) ? "derived" : "defaulted";
    note(conversion, code, `${at}/${name}`, "made up where the resync is written");
  }
}

/** Behind an interval that lists users of the channel, a resync is written as a word of that interval. */
function noteJoined({ channel }: EventSource, conversion: Conversion): boolean {
  const { inputs = [], listing } = conversion;
  const before = inputs[inputs.length - 2];
  if (listing === undefined || before === undefined || !isEnvelope(before)) return false;
  const isJoined = before.record.channel === channel && before.extras?.["list"] !== undefined;
  if (isJoined) note(conversion, "derived", listing, "asks for the resync that the next interval asks for");
  return isJoined;
}
