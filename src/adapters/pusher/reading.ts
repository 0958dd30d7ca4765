/** One conversion in progress: what was said, what was lost, and what the caller told beside the payload. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { checkContext } from "../check-context.js";
import { wrapData } from "../data.js";
import type { PusherToContext } from "./context.js";
import { refuse, step } from "./refuse.js";

/** A channel of a tenant. */
export interface Place {
  readonly channel: string;
  /** Always a member of its own: one that is not there could be inherited. */
  readonly tenantId: string | undefined;
}

export interface Reading {
  readonly context: PusherToContext;
  /** The channels heard of before, each given once; none without a memory. */
  readonly heard: Iterable<Place>;
  /** The channels that this payload speaks of; undefined where nobody remembers them. */
  readonly places: Place[] | undefined;
  /** Made with the first one: most payloads come to one input. */
  inputs: PresenceInput[] | undefined;
  readonly notes: Note[];
}

/** Begins a conversion: everything in the context that could spoil it is looked at first. */
export function beginReading(context: PusherToContext, heard: Iterable<Place> | undefined): Reading {
  checkContext(context, "Pusher context");
  const places = heard === undefined ? undefined : [];
  return { context, heard: heard ?? NOBODY, places, inputs: undefined, notes: [] };
}

const NOBODY: readonly Place[] = [];

/** Adds an input. */
export function addInput(reading: Reading, input: PresenceInput): void {
  if (reading.inputs === undefined) reading.inputs = [input];
  else reading.inputs.push(input);
}

export function note(reading: Reading, code: Note["code"], at: string, message: string): void {
  reading.notes.push({ code, path: at, message });
}

/** The way to a member of the element at `index` of the list at `at`. Put together only where there is something to say. */
const placeIn = (at: string, index?: number, key?: string): string =>
  index === undefined ? at : key === undefined ? `${at}/${index}` : `${at}/${index}/${key}`;

/** A place as JSON, where a tenant that is none is not there. */
export const placeToJson = ({ channel, tenantId }: Place): { channel: string; tenantId?: string } =>
  tenantId === undefined ? { channel } : { channel, tenantId };

/** A place from JSON. */
export const placeFromJson = (json: { readonly channel: string; readonly tenantId?: string }): Place => ({
  channel: json.channel,
  tenantId: Object.hasOwn(json, "tenantId") ? json.tenantId : undefined,
});

/** The place of a channel that the payload speaks of. `at`, `index` and `key` say where in the payload that is. */
export function placeOf(reading: Reading, channel: unknown, at: string, index?: number, key?: string): Place {
  if (typeof channel !== "string") return refuse(placeIn(at, index, key), "type", "expected string");
  const place: Place = { channel, tenantId: reading.context.tenantId };
  reading.places?.push(place);
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

/** A mark that says no more than its channel. */
export function markOf<Mark extends "sync-start" | "sync-end" | "clear">(
  mark: Mark,
  { channel, tenantId }: Place,
): { mark: Mark; channel: string; tenantId?: string } {
  return tenantId === undefined ? { mark, channel } : { mark, channel, tenantId };
}

/**
 * A user's identifier as text: 7 and "7" are one user to Pusher's client. `at`, `index` and `key` say where in the
 * payload it is.
 */
export function idOf(reading: Reading, id: unknown, at: string, index?: number, key?: string): string {
  if (typeof id === "string") return id;
  const where = placeIn(at, index, key);
  if (!Number.isSafeInteger(id)) return refuse(where, "id", "expected a string, or an integer that is exact");
  note(reading, "derived", where, "a number, read as its text");
  return String(id);
}

/**
 * Adds a record, in an envelope. `order` settles what came last among events of one instant. Each kind of envelope is
 * a literal of its own: members that are added later move an object out of line.
 */
export function emit(reading: Reading, record: RealtimePresence, order?: string): void {
  const { tenantId, receivedAt } = reading.context;
  const provider = "pusher";
  const envelope: PresenceEnvelope =
    tenantId === undefined
      ? receivedAt === undefined
        ? { record, provider }
        : { record, provider, receivedAt }
      : receivedAt === undefined
        ? { record, provider, tenantId }
        : { record, provider, tenantId, receivedAt };
  if (order !== undefined) envelope.order = order;
  addInput(reading, envelope);
}

/** A record with the `data` that the `user_info` at `at` makes, or in the table there, under `key`; none of none. */
export function recordOf(
  reading: Reading,
  channel: string,
  clientId: string,
  action: "enter" | "present",
  info: unknown,
  at: string,
  key?: string,
): RealtimePresence {
  if (info === undefined) return { channel, clientId, action };
  const { data, wrapped } = wrapData(info);
  if (wrapped) {
    const where = key === undefined ? at : `${at}/${step(key)}`;
    note(reading, "wrapped", where, "user_info is no plain object");
  }
  return { channel, clientId, action, data };
}
