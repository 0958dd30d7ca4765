/** Events & Actions: batches of events of one kind, without an envelope or in one of two. */

import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { hasOwn } from "../../runtime/object.js";
import { addEmptySnapshot, addRecord, type Conversion, dataOfState, recordOf } from "./conversion.js";
import { type EventSource, extrasOf } from "./event-source.js";
import { readItemTime } from "./event-time.js";
import { note } from "./notes.js";
import { isMembers, type Members, own, ownText, setRest } from "./own.js";
import {
  type PubNubEventBatch,
  type PubNubEventEnvelope,
  type PubNubEventItem,
  pubNubEventBatch,
  pubNubEventItem,
} from "./payloads.js";
import { readInterval } from "./read-interval.js";
import { refuse, refuseWith } from "./refuse.js";
import { pointerTo } from "./where.js";

const PRESENCE_PREFIX = "presence.";
const COUNTED = "presence.channel.occupancy.counted";
const TIMED_OUT = "presence.user.timedout.in.channel";

/** What each kind of event means for its user. */
const ACTIONS: ReadonlyMap<string, RealtimePresence["action"]> = new Map([
  ["presence.user.channel.joined", "enter"],
  ["presence.user.channel.left", "leave"],
  [TIMED_OUT, "leave"],
  ["presence.channel.user.state.in.changed", "update"],
]);

/** Reads a batch in an envelope. */
export function readEventEnvelope({ event }: PubNubEventEnvelope, conversion: Conversion): void {
  const member = Object.hasOwn(event, "eventPayload") ? "eventPayload" : "payload";
  const batch = own(event, member);
  const pointer = `/event/${member}`;
  note(
    conversion,
    "derived",
    "",
    "the envelope of the delivery is taken off: only its batch is written again",
  );
  if (!pubNubEventBatch.is(batch)) {
    const result = pubNubEventBatch.safeParse(batch);
    refuseWith(pointer, result.success ? [] : result.issues);
  }
  readEventBatch(batch, conversion, pointer);
}

/** Reads a batch. */
export function readEventBatch(batch: PubNubEventBatch, conversion: Conversion, pointer = ""): void {
  const schemaMember = Object.hasOwn(batch, "schema") ? "schema" : "dataSchema";
  const schema = ownText(batch, schemaMember);
  if (schema === undefined) refuse(pointer, "required", 'is missing "schema" or "dataSchema"');
  const kind = kindOf(schema);
  if (!kind.startsWith(PRESENCE_PREFIX)) {
    note(conversion, "ignored", `${pointer}/${schemaMember}`, "events that say nothing about presence");
    return;
  }
  const list = `${pointer}/data`;
  const { data } = batch;
  for (let index = 0; index < data.length; index++) {
    const item: unknown = data[index];
    if (pubNubEventItem.is(item)) continue;
    const result = pubNubEventItem.safeParse(item);
    refuseWith(`${list}/${index}`, result.success ? [] : result.issues);
  }
  for (let index = 0; index < data.length; index++) {
    const event = data[index] as PubNubEventItem;
    const source: EventSource = {
      list,
      index,
      inner: "",
      form: "events-and-actions",
      channel: event.channel,
      event,
      timetoken: undefined,
      stamp: "",
      message: undefined,
    };
    readItem(event, source, { kind, schema, schemaMember }, conversion);
  }
  if (data.length === 0) note(conversion, "ignored", list, "no events");
}

interface Kind {
  readonly kind: string;
  readonly schema: string;
  readonly schemaMember: "schema" | "dataSchema";
}

function readItem(item: PubNubEventItem, source: EventSource, of: Kind, conversion: Conversion): void {
  const { kind, schema, schemaMember } = of;
  const isCounted = kind === COUNTED;
  const fields = fieldsOfItem(item, isCounted);
  const occurredAt = readItemTime(fields.timestamp, source);
  if (kind === "presence.channel.state.inactive") {
    note(conversion, "derived", pointerTo(source), "nobody is left on the channel: an empty snapshot");
    addEmptySnapshot(conversion, source.channel, occurredAt);
    return;
  }
  if (isCounted) {
    const interval = { occupancy: fields.occupancy, rest: fields.rest, lists: true, wantsRefresh: false };
    readInterval(source, interval, occurredAt, undefined, conversion, of);
    return;
  }
  const action = ACTIONS.get(kind);
  if (action === undefined) {
    note(conversion, "ignored", pointerTo(source), "says nothing about who is there");
    return;
  }
  const clientId = own(item, "userId");
  if (typeof clientId !== "string") refuse(pointerTo(source), "required", 'is missing "userId"');
  // A join or a leave always bears `data`, and an empty one says that there is no state.
  const { state } = fields;
  const isEmpty = action !== "update" && isMembers(state) && Object.keys(state).length === 0;
  const data = isEmpty ? undefined : dataOfState(state, conversion, source, "/data");
  const extras = extrasOf(source, fields, kind === TIMED_OUT ? "timeout" : undefined);
  extras["schema"] = schema;
  extras["schemaMember"] = schemaMember;
  const record = recordOf(source.channel, clientId, action, data, occurredAt);
  addRecord(conversion, record, { id: ownText(item, "id"), order: undefined, extras }, source);
}

interface ItemFields {
  readonly state: unknown;
  readonly occupancy: unknown;
  readonly timestamp: unknown;
  readonly rest: Record<string, unknown> | undefined;
}

/** What an item says. An interval's line has no place for an id, so that the interval's own stays with the rest. */
function fieldsOfItem(item: object, isCounted: boolean): ItemFields {
  let state: unknown;
  let occupancy: unknown;
  let timestamp: unknown;
  let rest: Record<string, unknown> | undefined;
  for (const name in item) {
    if (!hasOwn(item, name) || name === "channel") continue;
    const member = (item as Members)[name];
    if (name === "timestamp") timestamp = member;
    else if (name === "occupancy") occupancy = member;
    else if (isCounted ? name === "usersJoined" || name === "usersLeft" : name === "id" || name === "userId")
      continue;
    else if (name === "data" && !isCounted) state = member;
    else {
      rest ??= {};
      setRest(rest, name, member);
    }
  }
  return { state, occupancy, timestamp, rest };
}

/** `pubnub.com/schemas/events/<name>?v=1.0.0` names the kind of event. */
function kindOf(schema: string): string {
  const from = schema.lastIndexOf("/") + 1;
  const to = schema.indexOf("?", from);
  return to < 0 ? schema.slice(from) : schema.slice(from, to);
}
