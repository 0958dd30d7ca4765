/**
 * One presence message, of any form, to one envelope (TP1 to TP5; `providers` page of Ably, 2026-11-21).
 * The members are read by one walk over the own keys: no prototype can answer, nothing is read twice, and what is
 * not known is noticed without a second walk.
 */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { dateTimeOf } from "../time.js";
import { actionOf } from "./actions.js";
import type { Reading } from "./context.js";
import { type Decoded, decodeData } from "./decode.js";
import { orderOf } from "./order.js";
import { refuse, shown } from "./refuse.js";

/** What a message inherits from the frame that carries it (TP3a, TP3d, TP3g). */
export interface Parent {
  readonly id: string | undefined;
  readonly connectionId: string | undefined;
  readonly timestamp: number | undefined;
}

export const NO_PARENT: Parent = { id: undefined, connectionId: undefined, timestamp: undefined };

/** The last millisecond that RFC 3339 can write. */
const LATEST = 253_402_300_799_999;

/**
 * Reads a time in milliseconds. `undefined`, `null` and 0 mean that none is set (ably-js tests for falsiness).
 * Seconds are refused rather than taken for January 1970: as milliseconds, 10^9 to 10^10 would be times before Ably
 * and before the web, and as seconds they are 2001 to 2286.
 */
export function timestampOf(value: unknown, pointer: string): number | undefined {
  if (value === undefined || value === null || value === 0) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > LATEST) {
    refuse(pointer, "timestamp", `expected whole milliseconds since 1970, got ${shown(value)}`);
  }
  if (value >= 1e9 && value < 1e10) {
    refuse(pointer, "timestamp", `expected milliseconds since 1970, got what looks like seconds: ${value}`);
  }
  return value;
}

/** Text, or undefined where there is none. */
export function textOf(value: unknown, pointer: string): string | undefined {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return undefined;
  refuse(pointer, "type", `expected text, got ${shown(value)}`);
}

/** Tells what may have members: not a list, and not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Adds the envelope of one message to a reading, or a note why there is none.
 *
 * @param index the message's place in its frame, for the inherited id
 */
export function readMessage(
  message: unknown,
  pointer: string,
  channel: string,
  reading: Reading,
  parent: Parent = NO_PARENT,
  index = 0,
): void {
  if (!isObject(message)) refuse(pointer, "type", `expected a presence message, got ${shown(message)}`);
  const { notes, context } = reading;
  let rawId: unknown;
  let rawAction: unknown;
  let rawClientId: unknown;
  let rawConnectionId: unknown;
  let rawData: unknown;
  let rawEncoding: unknown;
  let rawExtras: unknown;
  let rawTimestamp: unknown;
  const unknown: string[] = [];
  for (const key of Object.keys(message)) {
    switch (key) {
      case "id":
        rawId = message["id"];
        break;
      case "action":
        rawAction = message["action"];
        break;
      case "clientId":
        rawClientId = message["clientId"];
        break;
      case "connectionId":
        rawConnectionId = message["connectionId"];
        break;
      case "data":
        rawData = message["data"];
        break;
      case "encoding":
        rawEncoding = message["encoding"];
        break;
      case "extras":
        rawExtras = message["extras"];
        break;
      case "timestamp":
        rawTimestamp = message["timestamp"];
        break;
      default:
        unknown.push(key);
    }
  }

  const clientId = textOf(rawClientId, `${pointer}/clientId`) ?? context.clientId;
  if (clientId === undefined) {
    refuse(
      `${pointer}/clientId`,
      "required",
      "the message names no client: pass `clientId` in the context if it is your own",
    );
  }
  const ownId = textOf(rawId, `${pointer}/id`);
  const id = ownId || (parent.id ? `${parent.id}:${index}` : ownId);
  const ownConnectionId = textOf(rawConnectionId, `${pointer}/connectionId`);
  const connectionId = ownConnectionId || (parent.connectionId ?? ownConnectionId);
  const ownTimestamp = timestampOf(rawTimestamp, `${pointer}/timestamp`);
  const timestamp = ownTimestamp ?? parent.timestamp;
  const encoding = textOf(rawEncoding, `${pointer}/encoding`) || undefined;
  if (rawExtras !== undefined && rawExtras !== null && !isObject(rawExtras)) {
    refuse(`${pointer}/extras`, "type", `expected an object, got ${shown(rawExtras)}`);
  }

  const action = actionOf(rawAction);
  if (action === undefined || action === "absent") {
    // Ably's SDKs ignore both, and neither counts as having seen the member (RTP2, and the thread of ably-dotnet #147).
    const why =
      action === undefined ? `${shown(rawAction)} is no presence action` : "absent is never an event";
    notes.push({ code: "ignored", path: pointer, message: why });
    return;
  }

  const decoded = decodeData(rawData, encoding, `${pointer}/data`);
  const record: Mutable<RealtimePresence> =
    connectionId === undefined ? { channel, clientId, action } : { channel, clientId, connectionId, action };
  if (decoded.data !== undefined) record.data = decoded.data;
  if (timestamp !== undefined) record.occurredAt = dateTimeOf(timestamp);

  const envelope: Mutable<PresenceEnvelope> = { record };
  if (context.tenantId !== undefined) envelope.tenantId = context.tenantId;
  if (id !== undefined) {
    envelope.id = id;
    const order = connectionId === undefined ? undefined : orderOf(id, connectionId);
    if (order !== undefined) envelope.order = order;
  }
  envelope.provider = "ably";
  if (context.receivedAt !== undefined) envelope.receivedAt = context.receivedAt;
  const extras = extrasOf(encoding, decoded, rawExtras as Record<string, unknown> | null | undefined);
  if (extras !== undefined) envelope.extras = extras;
  reading.inputs.push(envelope);

  if (decoded.wrapped) {
    notes.push({ code: "wrapped", path: `${pointer}/data`, message: "data is no object: wrapped as $data" });
  }
  if (decoded.undecoded !== undefined) {
    notes.push({
      code: "ignored",
      path: `${pointer}/encoding`,
      message: `not decoded further: ${shown(decoded.undecoded)} is left, and is kept in the envelope`,
    });
  }
  if (connectionId === undefined) {
    notes.push({
      code: "defaulted",
      path: `${pointer}/connectionId`,
      message: "the message names no connection: it speaks of the member without one",
    });
  }
  if (ownConnectionId !== connectionId) inherited(notes, `${pointer}/connectionId`);
  if (ownId !== id) inherited(notes, `${pointer}/id`);
  if (ownTimestamp !== timestamp) inherited(notes, `${pointer}/timestamp`);
  for (const key of unknown) dropped(notes, `${pointer}/${escapeStep(key)}`);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function inherited(notes: Reading["notes"], path: string): void {
  notes.push({ code: "derived", path, message: "inherited from the frame" });
}

/** Notes a member that has no place in an input. */
export function dropped(notes: Reading["notes"], path: string): void {
  notes.push({ code: "dropped", path, message: "no place for it in a presence input" });
}

/** A member's name as a step of a JSON Pointer (RFC 6901, section 3). */
export const escapeStep = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The envelope's `extras`: the message's own, and the encoding where the data does not imply it. */
function extrasOf(
  encoding: string | undefined,
  { data, undecoded }: Decoded,
  extras: Record<string, unknown> | null | undefined,
): Record<string, unknown> | undefined {
  const keeps = encoding !== undefined && (undecoded !== undefined || encoding !== impliedEncoding(data));
  if (!keeps) return extras === undefined || extras === null ? undefined : { extras };
  const out: Record<string, unknown> = { encoding };
  if (undecoded !== undefined) out["undecoded"] = undecoded;
  if (extras !== undefined && extras !== null) out["extras"] = extras;
  return out;
}

/** The encoding that data gets on the wire when nothing else is said (RSL4). */
function impliedEncoding(data: Record<string, unknown> | undefined): string | undefined {
  if (data === undefined) return undefined;
  const inner = Object.hasOwn(data, "$data") ? (data["$data"] as { encoding?: unknown }) : undefined;
  if (inner?.encoding === "utf-8") return undefined;
  return inner?.encoding === "base64" ? "base64" : "json";
}
