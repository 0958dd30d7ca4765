/** One conversion in progress: what was said, what was lost, and what the caller told beside the payload. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { isDateTime } from "../../runtime/date-time.js";
import { pointerOf } from "../../validation/issue.js";
import type { Note } from "../adapter.js";
import { wrapData } from "../data.js";
import type { PusherToContext } from "./context.js";
import { type Path, refuse } from "./refuse.js";

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
    refuse(["receivedAt"], "format", "expected an RFC 3339 date-time", "Pusher context");
  return { context, heard, places: [], inputs: [], notes: [] };
}

export function note(reading: Reading, code: Note["code"], at: Path, message: string): void {
  reading.notes.push({ code, path: pointerOf(at), message });
}

/** The place of a channel that the payload speaks of. */
export function placeOf(reading: Reading, channel: unknown, at: Path): Place {
  if (typeof channel !== "string") return refuse(at, "type", "expected string");
  const { tenantId } = reading.context;
  const place = { channel, ...(tenantId === undefined ? undefined : { tenantId }) };
  reading.places.push(place);
  return place;
}

/** The place of a payload that names no channel. */
export function contextPlace(reading: Reading): Place {
  const { channel } = reading.context;
  if (channel === undefined)
    return refuse(
      ["channel"],
      "required",
      "this payload names no channel: pass one in the context",
      "Pusher context",
    );
  return placeOf(reading, channel, ["channel"]);
}

/** A user's identifier as text: 7 and "7" are one user to Pusher's client. */
export function idOf(reading: Reading, id: unknown, at: Path): string {
  if (typeof id === "string") return id;
  if (!Number.isSafeInteger(id)) return refuse(at, "id", "expected a string, or an integer that is exact");
  note(reading, "derived", at, "a number, read as its text");
  return String(id);
}

/** What an envelope may have beside the record. */
export interface Beside {
  readonly order?: string;
}

/** Adds a record, in an envelope. */
export function emit(reading: Reading, record: RealtimePresence, place: Place, beside?: Beside): void {
  const { receivedAt } = reading.context;
  reading.inputs.push({
    record,
    ...(place.tenantId === undefined ? undefined : { tenantId: place.tenantId }),
    provider: PROVIDER,
    ...(receivedAt === undefined ? undefined : { receivedAt }),
    ...beside,
  });
}

/** The `data` of a `user_info`; none for none. */
export function dataOf(reading: Reading, info: unknown, at: Path): { data?: Record<string, unknown> } {
  if (info === undefined) return {};
  const { data, wrapped } = wrapData(info);
  if (wrapped) note(reading, "wrapped", at, "user_info is no plain object");
  return { data };
}
