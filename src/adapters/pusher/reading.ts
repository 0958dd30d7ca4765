/** One conversion in progress: what was said, what was lost, and what the caller told beside the payload. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { isDateTime } from "../../runtime/date-time.js";
import type { Note } from "../adapter.js";
import { wrapData } from "../data.js";
import type { PusherToContext } from "./context.js";
import { refuse } from "./refuse.js";

export const PROVIDER = "pusher";

/** A channel of a tenant. */
export interface Place {
  readonly channel: string;
  readonly tenantId?: string;
}

export interface Reading {
  readonly context: PusherToContext;
  /** The channels heard of before, each given once; none without a memory. */
  readonly heard: Iterable<Place>;
  /** The channels that this payload speaks of. */
  readonly places: Place[];
  readonly inputs: PresenceInput[];
  readonly notes: Note[];
}

/** Begins a conversion: everything in the context that could spoil it is looked at first. */
export function beginReading(context: PusherToContext, heard: Iterable<Place>): Reading {
  const { receivedAt } = context;
  if (receivedAt !== undefined && !isDateTime(receivedAt))
    refuse("/receivedAt", "format", "expected an RFC 3339 date-time", "Pusher context");
  return { context, heard, places: [], inputs: [], notes: [] };
}

export function note(reading: Reading, code: Note["code"], at: string, message: string): void {
  reading.notes.push({ code, path: at, message });
}

/** The place of a channel that the payload speaks of. */
export function placeOf(reading: Reading, channel: unknown, at: string): Place {
  if (typeof channel !== "string") return refuse(at, "type", "expected string");
  const { tenantId } = reading.context;
  const place: Place = tenantId === undefined ? { channel } : { channel, tenantId };
  reading.places.push(place);
  return place;
}

/** The place of a payload that names no channel. */
export function contextPlace(reading: Reading): Place {
  const { channel } = reading.context;
  if (channel === undefined)
    return refuse(
      "/channel",
      "required",
      "this payload names no channel: pass one in the context",
      "Pusher context",
    );
  return placeOf(reading, channel, "/channel");
}

/** A user's identifier as text: 7 and "7" are one user to Pusher's client. */
export function idOf(reading: Reading, id: unknown, at: string): string {
  if (typeof id === "string") return id;
  if (!Number.isSafeInteger(id)) return refuse(at, "id", "expected a string, or an integer that is exact");
  note(reading, "derived", at, "a number, read as its text");
  return String(id);
}

/** Adds a record, in an envelope. `order` settles what came last among events of one instant. */
export function emit(reading: Reading, record: RealtimePresence, place: Place, order?: string): void {
  const { receivedAt } = reading.context;
  const envelope: PresenceEnvelope = { record, provider: PROVIDER };
  if (place.tenantId !== undefined) envelope.tenantId = place.tenantId;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  if (order !== undefined) envelope.order = order;
  reading.inputs.push(envelope);
}

/** Makes a record's `data` of a `user_info`; none of none. */
export function addData(reading: Reading, record: RealtimePresence, info: unknown, at: string): void {
  if (info === undefined) return;
  const { data, wrapped } = wrapData(info);
  if (wrapped) note(reading, "wrapped", at, "user_info is no plain object");
  record.data = data;
}
