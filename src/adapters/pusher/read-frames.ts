/** Frames of the socket. Their `data` is parsed and checked already. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PREFIX } from "./frames.js";
import { addData, contextPlace, emit, idOf, note, placeOf, type Reading } from "./reading.js";
import { own, refuse, step } from "./refuse.js";

function objectAt(value: object, key: string, at: string): object {
  const member = own(value, key);
  return typeof member === "object" && member !== null
    ? member
    : refuse(`${at}/${key}`, "type", "expected object");
}

/** A new connection: nothing that an earlier one said holds any more, and nobody is said to have left. */
export function readEstablished(reading: Reading): void {
  const { channel, tenantId } = reading.context;
  const places = [...reading.heard];
  const named =
    channel === undefined || places.some((place) => place.channel === channel && place.tenantId === tenantId);
  const context =
    channel === undefined ? undefined : { channel, ...(tenantId === undefined ? undefined : { tenantId }) };
  for (const place of named || context === undefined ? places : [...places, context])
    reading.inputs.push({ mark: "clear", ...place });
  if (reading.inputs.length === 0)
    note(reading, "ignored", "", "no channel was heard of before this connection");
}

/** The snapshot. It replaces: whoever is not in it has gone. */
export function readSnapshot(reading: Reading, frame: object): void {
  const channel = own(frame, "channel");
  const data = objectAt(frame, "data", "");
  if (!Object.hasOwn(data, "presence")) {
    if (typeof channel === "string" && channel.startsWith(PREFIX))
      refuse("/data/presence", "required", "expected the members of a presence channel");
    note(reading, "ignored", "", "this channel has no members: its name does not begin with presence-");
    return;
  }
  const place = placeOf(reading, channel, "/channel");
  const at = "/data/presence";
  const presence = objectAt(data, "presence", "/data");
  const hash = objectAt(presence, "hash", at);
  reading.inputs.push({ mark: "sync-start", ...place });
  const members = membersOf(reading, presence, hash);
  for (const [clientId, info] of members) {
    const record: RealtimePresence = { channel: place.channel, clientId, action: "present" };
    addData(reading, record, info, `${at}/hash/${step(clientId)}`);
    emit(reading, record, place);
  }
  reading.inputs.push({ mark: "sync-end", ...place });
  const count = own(presence, "count");
  if (count !== undefined && count !== members.size)
    note(reading, "dropped", `${at}/count`, `is ${String(count)}, though ${members.size} are listed`);
}

/** The members in the order of `ids`, then those that only `hash` has. */
function membersOf(reading: Reading, presence: object, hash: object): Map<string, unknown> {
  const members = new Map<string, unknown>();
  const ids = own(presence, "ids");
  for (const [index, id] of (Array.isArray(ids) ? (ids as readonly unknown[]) : []).entries()) {
    const at = `/data/presence/ids/${index}`;
    const clientId = idOf(reading, id, at);
    if (Object.hasOwn(hash, clientId)) members.set(clientId, own(hash, clientId));
    else if (reading.context.trustIds === true) members.set(clientId, undefined);
    else note(reading, "dropped", at, "is not in hash, and Pusher's client lists only those who are");
  }
  for (const clientId of Object.keys(hash)) {
    if (members.has(clientId)) continue;
    if (ids !== undefined) note(reading, "derived", `/data/presence/hash/${step(clientId)}`, "is not in ids");
    members.set(clientId, own(hash, clientId));
  }
  return members;
}

export function readAdded(reading: Reading, frame: object): void {
  const data = objectAt(frame, "data", "");
  const place = placeOf(reading, own(frame, "channel"), "/channel");
  const clientId = idOf(reading, own(data, "user_id"), "/data/user_id");
  const record: RealtimePresence = { channel: place.channel, clientId, action: "enter" };
  addData(reading, record, own(data, "user_info"), "/data/user_info");
  emit(reading, record, place);
}

export function readRemoved(reading: Reading, frame: object): void {
  const data = objectAt(frame, "data", "");
  const place = placeOf(reading, own(frame, "channel"), "/channel");
  const clientId = idOf(reading, own(data, "user_id"), "/data/user_id");
  if (own(data, "user_info") !== undefined)
    note(reading, "dropped", "/data/user_info", "a removal has none in Pusher's protocol");
  emit(reading, { channel: place.channel, clientId, action: "leave" }, place);
}

/** Watchlist: after sign-in every watched user is listed, then the changes; nothing tells the two apart. */
export function readWatchlist(reading: Reading, frame: object): void {
  const events = own(objectAt(frame, "data", ""), "events");
  if (!Array.isArray(events)) refuse("/data/events", "type", "expected array");
  for (const [index, event] of (events as readonly unknown[]).entries()) {
    const at = `/data/events/${index}`;
    if (typeof event !== "object" || event === null) refuse(at, "type", "expected object");
    const name = own(event, "name");
    const ids = own(event, "user_ids");
    const action = name === "online" ? "present" : name === "offline" ? "absent" : undefined;
    if (action === undefined || !Array.isArray(ids)) {
      note(reading, "ignored", at, "neither online nor offline: says nothing about who is present");
      continue;
    }
    const place = contextPlace(reading);
    for (const [position, id] of (ids as readonly unknown[]).entries()) {
      const clientId = idOf(reading, id, `${at}/user_ids/${position}`);
      emit(reading, { channel: place.channel, clientId, action }, place);
    }
  }
}
