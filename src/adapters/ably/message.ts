/**
 * One presence message, of any form, to one envelope (TP1 to TP5; `providers` page of Ably, 2026-11-21).
 * The members are read by one walk over the own keys: no prototype can answer, nothing is read twice, and what is
 * not known is noticed without a second walk.
 */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { dateTimeOf } from "../time.js";
import { type Action, actionOf } from "./actions.js";
import type { Reading } from "./context.js";
import { type Decoded, decodeData } from "./decode.js";
import { dropped, escapeStep, isObject, textOf, timestampOf } from "./members.js";
import { orderOf } from "./order.js";
import { refuse, shown } from "./refuse.js";

/** What a message takes from around it where it does not say it itself. */
export interface Surroundings {
  /** Of the frame that carries the message (TP3a, TP3d, TP3g). */
  readonly id: string | undefined;
  readonly connectionId: string | undefined;
  readonly timestamp: number | undefined;
  /** Of the caller, whose own messages name no client (RTP8c). */
  readonly clientId: string | undefined;
  /** In a frame, a row without an action is ignored, as ably-js does; elsewhere such a thing is no message. */
  readonly actionRequired: boolean;
}

/** A message of a list, a batch answer or a webhook: it says everything itself. */
export const ON_ITS_OWN: Surroundings = {
  id: undefined,
  connectionId: undefined,
  timestamp: undefined,
  clientId: undefined,
  actionRequired: true,
};

const WRAPPED = "data is no object, or has a $data of its own: wrapped";

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
  parent: Surroundings = ON_ITS_OWN,
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
  let unknown: string[] | undefined;
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
        unknown ??= [];
        unknown.push(key);
    }
  }

  const ownClientId =
    typeof rawClientId === "string" ? rawClientId : textOf(rawClientId, pointer, "/clientId");
  const clientId = ownClientId ?? parent.clientId;
  if (clientId === undefined) {
    refuse(pointer, "required", 'is missing "clientId": pass it in the context if the message is your own');
  }
  const ownId = typeof rawId === "string" ? rawId : textOf(rawId, pointer, "/id");
  const id = ownId || (parent.id ? `${parent.id}:${index}` : ownId);
  const ownConnectionId =
    typeof rawConnectionId === "string" ? rawConnectionId : textOf(rawConnectionId, pointer, "/connectionId");
  const connectionId = ownConnectionId || (parent.connectionId ?? ownConnectionId);
  const ownTimestamp = timestampOf(rawTimestamp, pointer, "/timestamp");
  const timestamp = ownTimestamp ?? parent.timestamp;
  const encoding =
    (typeof rawEncoding === "string" ? rawEncoding : textOf(rawEncoding, pointer, "/encoding")) || undefined;
  if (rawExtras !== undefined && rawExtras !== null && !isObject(rawExtras)) {
    refuse(`${pointer}/extras`, "type", `expected an object, got ${shown(rawExtras)}`);
  }

  const action = actionOf(rawAction);
  if (action === undefined) checkAction(message, rawAction, pointer, parent.actionRequired);
  if (action === undefined || action === "absent") {
    // Ably's SDKs ignore both, and neither counts as having seen the member (RTP2, and the thread of ably-dotnet #147).
    const why =
      action === undefined ? `${shown(rawAction)} is no presence action` : "absent is never an event";
    notes.push({ code: "ignored", path: pointer, message: why });
    return;
  }

  const decoded = decodeData(rawData, encoding, pointer);
  const { data } = decoded;
  const occurredAt = timestamp === undefined ? undefined : dateTimeOf(timestamp);
  const order = id === undefined || connectionId === undefined ? undefined : orderOf(id, connectionId);
  // The usual message as literals, whose objects are smaller and faster for every later reader; others member by member.
  const record: Mutable<RealtimePresence> =
    connectionId === undefined || data === undefined || occurredAt === undefined
      ? recordOf(channel, clientId, connectionId, action, data, occurredAt)
      : { channel, clientId, connectionId, action, data, occurredAt };
  const { tenantId, receivedAt } = context;
  const { provider } = reading;
  const envelope: Mutable<PresenceEnvelope> =
    id === undefined || order === undefined || tenantId !== undefined
      ? envelopeOf(record, tenantId, id, order, provider)
      : { record, id, order, provider };
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  if (encoding !== undefined || rawExtras !== undefined) {
    const extras = extrasOf(encoding, decoded, rawExtras as Record<string, unknown> | null | undefined);
    if (extras !== undefined) envelope.extras = extras;
  }
  reading.inputs.push(envelope);

  if (decoded.wrapped) {
    notes.push({ code: "wrapped", path: `${pointer}/data`, message: WRAPPED });
  }
  if (decoded.undecoded !== undefined) {
    reading.undecoded ??= [];
    reading.undecoded.push({ envelope, pointer });
    notes.push({
      code: "wrapped",
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
  if (ownClientId === undefined) {
    notes.push({ code: "derived", path: `${pointer}/clientId`, message: "the caller's own client" });
  }
  if (rawTimestamp === 0) {
    notes.push({ code: "ignored", path: `${pointer}/timestamp`, message: "0 means that none is set" });
  }
  if (unknown === undefined) return;
  for (const key of unknown) dropped(notes, `${pointer}/${escapeStep(key)}`);
}

function recordOf(
  channel: string,
  clientId: string,
  connectionId: string | undefined,
  action: Action,
  data: Record<string, unknown> | undefined,
  occurredAt: string | undefined,
): RealtimePresence {
  const record: Mutable<RealtimePresence> =
    connectionId === undefined ? { channel, clientId, action } : { channel, clientId, connectionId, action };
  if (data !== undefined) record.data = data;
  if (occurredAt !== undefined) record.occurredAt = occurredAt;
  return record;
}

function envelopeOf(
  record: RealtimePresence,
  tenantId: string | undefined,
  id: string | undefined,
  order: string | undefined,
  provider: string,
): PresenceEnvelope {
  const envelope: Mutable<PresenceEnvelope> = { record };
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (id !== undefined) envelope.id = id;
  if (order !== undefined) envelope.order = order;
  envelope.provider = provider;
  return envelope;
}

/** An action that is none: a number or a word of tomorrow is only ignored, anything else is no message of Ably's. */
function checkAction(message: object, action: unknown, pointer: string, required: boolean): void {
  if (required && !Object.hasOwn(message, "action")) refuse(pointer, "required", 'is missing "action"');
  if (action !== undefined && action !== null && typeof action !== "number" && typeof action !== "string") {
    refuse(`${pointer}/action`, "type", `expected a number or a word, got ${shown(action)}`);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The envelope's `extras`: the message's own, and the encoding where the data does not imply it. */
export function extrasOf(
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
