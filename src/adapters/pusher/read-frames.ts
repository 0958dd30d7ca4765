/** Frames of the socket. Their `data` is parsed and checked already. */
import type { PusherMemberList } from "../../generated/providers/pusher-subscription-succeeded.js";
import { type Framed, PREFIX } from "./frames.js";
import type {
  PusherConnectionEstablished,
  PusherMemberAdded,
  PusherMemberRemoved,
  PusherSubscriptionSucceeded,
  PusherWatchlistEvents,
} from "./payloads.js";
import {
  addInput,
  contextPlace,
  emit,
  idOf,
  markOf,
  note,
  placeOf,
  type Reading,
  recordOf,
} from "./reading.js";
import { own, refuse, step } from "./refuse.js";
import { noteUnread, noteUnreadOfFrame } from "./unread.js";

/** What is read of the data of each frame, and of what stands in it. */
const OF_CONNECTION: readonly string[] = [];
const OF_SNAPSHOT: readonly string[] = ["presence"];
const OF_LISTING: readonly string[] = ["ids", "hash", "count"];
const OF_MEMBER: readonly string[] = ["user_id", "user_info"];
const OF_WATCHLIST: readonly string[] = ["events"];
const OF_WATCHED: readonly string[] = ["name", "user_ids"];

const IDS = "/data/presence/ids";
const HASH = "/data/presence/hash";

/** An object that the check has seen: live objects may answer otherwise when asked again. */
const still = <T>(value: T, at: string): Extract<T, object> =>
  typeof value === "object" && value !== null
    ? (value as Extract<T, object>)
    : refuse(at, "type", "expected object");

/** A new connection: nothing that an earlier one said holds any more, and nobody is said to have left. */
export function readEstablished(reading: Reading, frame: Framed<PusherConnectionEstablished>): void {
  const { channel, tenantId } = reading.context;
  let isNamed = channel === undefined;
  for (const place of reading.heard) {
    isNamed ||= place.channel === channel && place.tenantId === tenantId;
    addInput(reading, markOf("clear", place));
  }
  if (!isNamed && channel !== undefined) addInput(reading, markOf("clear", { channel, tenantId }));
  if (reading.inputs === undefined) {
    note(reading, "ignored", "", "no channel was heard of before this connection");
    return;
  }
  noteUnreadOfFrame(reading, frame, false);
  noteUnread(reading, still(frame.data, "/data"), OF_CONNECTION, "/data");
}

/** The snapshot. It replaces: whoever is not in it has gone. */
export function readSnapshot(reading: Reading, frame: Framed<PusherSubscriptionSucceeded>): void {
  const { channel } = frame;
  const data = still(frame.data, "/data");
  const listing = own(data, "presence");
  if (listing === undefined) {
    if (channel.startsWith(PREFIX))
      refuse("/data/presence", "required", "expected the members of a presence channel");
    note(reading, "ignored", "", "this channel has no members: its name does not begin with presence-");
    return;
  }
  const place = placeOf(reading, channel, "/channel");
  const presence = still(listing, "/data/presence") as PusherMemberList;
  const hash = still(presence.hash, HASH);
  addInput(reading, markOf("sync-start", place));
  const listed = listedIn(reading, presence, hash);
  for (let i = 0; i < listed.length; i++) {
    const clientId = listed[i] as string;
    emit(reading, recordOf(reading, place.channel, clientId, "present", own(hash, clientId), HASH, clientId));
  }
  addInput(reading, markOf("sync-end", place));
  const count = own(presence, "count");
  if (count !== undefined && count !== listed.length)
    note(
      reading,
      "dropped",
      "/data/presence/count",
      `is ${String(count)}, though ${listed.length} are listed`,
    );
  noteUnreadOfFrame(reading, frame, true);
  noteUnread(reading, data, OF_SNAPSHOT, "/data");
  noteUnread(reading, presence, OF_LISTING, "/data/presence");
}

/** The members in the order of `ids`, then those that only `hash` has. */
function listedIn(reading: Reading, presence: object, hash: object): readonly string[] {
  const ids = own(presence, "ids");
  const names = Object.keys(hash);
  if (isSameList(ids, names)) return names;
  const members = new Set<string>();
  if (Array.isArray(ids)) {
    for (let i = 0; i < ids.length; i++) {
      const clientId = idOf(reading, ids[i], IDS, i);
      if (reading.context.trustIds === true || Object.hasOwn(hash, clientId)) members.add(clientId);
      else
        note(
          reading,
          "dropped",
          `${IDS}/${i}`,
          "is not in hash, and Pusher's client lists only those who are",
        );
    }
  }
  for (const clientId of names) {
    if (members.has(clientId)) continue;
    if (ids !== undefined) note(reading, "derived", `${HASH}/${step(clientId)}`, "is not in ids");
    members.add(clientId);
  }
  return [...members];
}

/** Nearly always: the members of `hash` are written in the order of `ids`. Names of members are of one each. */
function isSameList(ids: unknown, names: readonly string[]): boolean {
  if (!Array.isArray(ids) || ids.length !== names.length) return false;
  for (let i = 0; i < names.length; i++) if (ids[i] !== names[i]) return false;
  return true;
}

export function readAdded(reading: Reading, frame: Framed<PusherMemberAdded>): void {
  const data = still(frame.data, "/data");
  const { channel } = placeOf(reading, frame.channel, "/channel");
  const clientId = idOf(reading, data.user_id, "/data/user_id");
  emit(reading, recordOf(reading, channel, clientId, "enter", own(data, "user_info"), "/data/user_info"));
  noteUnreadOfFrame(reading, frame, true);
  noteUnread(reading, data, OF_MEMBER, "/data");
}

export function readRemoved(reading: Reading, frame: Framed<PusherMemberRemoved>): void {
  const data = still(frame.data, "/data");
  const { channel } = placeOf(reading, frame.channel, "/channel");
  const clientId = idOf(reading, data.user_id, "/data/user_id");
  if (own(data, "user_info") !== undefined)
    note(reading, "dropped", "/data/user_info", "a removal has none in Pusher's protocol");
  emit(reading, { channel, clientId, action: "leave" });
  noteUnreadOfFrame(reading, frame, true);
  noteUnread(reading, data, OF_MEMBER, "/data");
}

/** Watchlist: after sign-in every watched user is listed, then the changes; nothing tells the two apart. */
export function readWatchlist(reading: Reading, frame: Framed<PusherWatchlistEvents>): void {
  const data = still(frame.data, "/data");
  const { events } = data;
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
    const { channel } = contextPlace(reading);
    for (const [position, id] of (ids as readonly unknown[]).entries())
      emit(reading, { channel, clientId: idOf(reading, id, `${at}/user_ids`, position), action });
    noteUnread(reading, event, OF_WATCHED, at);
  }
  noteUnreadOfFrame(reading, frame, false);
  noteUnread(reading, data, OF_WATCHLIST, "/data");
}
