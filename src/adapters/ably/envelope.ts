/** The envelope that a message becomes, once all that it says is known: record, order and what is left over. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { dateTimeOf } from "../time.js";
import type { Action } from "./actions.js";
import type { Decoded } from "./decode.js";
import type { Reading } from "./reading.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The usual record as a literal, which is smaller and faster for every later reader; others member by member. */
export function recordOf(
  channel: string,
  clientId: string,
  connectionId: string | undefined,
  action: Action,
  data: Record<string, unknown> | undefined,
  timestamp: number | undefined,
): RealtimePresence {
  const occurredAt = timestamp === undefined ? undefined : dateTimeOf(timestamp);
  if (connectionId !== undefined && data !== undefined && occurredAt !== undefined) {
    return { channel, clientId, connectionId, action, data, occurredAt };
  }
  const record: Mutable<RealtimePresence> =
    connectionId === undefined ? { channel, clientId, action } : { channel, clientId, connectionId, action };
  if (data !== undefined) record.data = data;
  if (occurredAt !== undefined) record.occurredAt = occurredAt;
  return record;
}

/** The same for its envelope, without extras. */
export function envelopeOf(
  record: RealtimePresence,
  id: string | undefined,
  order: string | undefined,
  { provider, context: { tenantId, receivedAt } }: Reading,
): Mutable<PresenceEnvelope> {
  if (id !== undefined && order !== undefined) {
    if (tenantId === undefined) {
      return receivedAt === undefined
        ? { record, id, order, provider }
        : { record, id, order, provider, receivedAt };
    }
    return receivedAt === undefined
      ? { record, tenantId, id, order, provider }
      : { record, tenantId, id, order, provider, receivedAt };
  }
  const envelope: Mutable<PresenceEnvelope> = { record };
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (id !== undefined) envelope.id = id;
  if (order !== undefined) envelope.order = order;
  envelope.provider = provider;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  return envelope;
}

/** The envelope's `extras`: the message's own, and the encoding where the data does not imply it. */
export function extrasOf(
  encoding: string | undefined,
  { data, wrapped, undecoded }: Decoded,
  extras: Record<string, unknown> | null | undefined,
): Record<string, unknown> | undefined {
  const keeps =
    encoding !== undefined && (undecoded !== undefined || encoding !== impliedEncoding(data, wrapped));
  if (!keeps) return extras === undefined || extras === null ? undefined : { extras };
  const out: Record<string, unknown> = { encoding };
  if (undecoded !== undefined) out["undecoded"] = undecoded;
  if (extras !== undefined && extras !== null) out["extras"] = extras;
  return out;
}

/** The encoding that data gets on the wire when nothing else is said (RSL4). */
function impliedEncoding(data: Record<string, unknown> | undefined, wrapped: boolean): string | undefined {
  if (!wrapped) return data === undefined ? undefined : "json";
  const inner = data?.["$data"] as { readonly encoding?: unknown } | undefined;
  if (inner?.encoding === "utf-8") return undefined;
  return inner?.encoding === "base64" ? "base64" : "json";
}
