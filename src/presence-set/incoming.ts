/** A record or envelope as the orderings see it: whose it is, and where it stands in time. */
import type { PresenceEnvelope, PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { rankOf } from "./cell.js";
import { envelopeOf } from "./input.js";
import { belowOfText, msOfText, zuluMs } from "./instants.js";

const { getPrototypeOf } = Object;
const ROOT: object & Partial<RealtimePresence & PresenceEnvelope> = Object.prototype;

/**
 * Tells whether what tells inputs apart is the value's own if it is there: the value inherits from `Object.prototype`
 * only, and nobody has put any of it there. Several times cheaper than to ask for each member by `hasOwnProperty`, and
 * to read what is not there costs nothing, where `in` would look for it.
 */
const isPlain = (value: object): boolean =>
  getPrototypeOf(value) === ROOT &&
  ROOT.action === undefined &&
  ROOT.channel === undefined &&
  ROOT.clientId === undefined &&
  ROOT.record === undefined;

/** One event on its way into the set. */
export interface Incoming {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly tenantId: string | undefined;
  /** The instant: `occurredAt`, else the envelope's `receivedAt`; NaN when there is neither. */
  readonly ms: number;
  /** Orders events of one millisecond; under Ably's ordering the event's id. */
  readonly rank: string;
  /** The record to tell the change with that the event causes; undefined as long as it causes none. */
  told: RealtimePresence | undefined;
}

/** Reads an input that is not a mark. */
export function incomingOf(input: PresenceInput, ably: boolean): Incoming {
  const envelope = envelopeOf(input);
  const record = envelope === undefined ? (input as RealtimePresence) : envelope.record;
  const instant = record.occurredAt ?? envelope?.receivedAt;
  const ms = instant === undefined ? Number.NaN : msOfText(instant);
  const rank = ably
    ? (envelope?.id ?? "")
    : rankOf(instant === undefined ? "" : belowOfText(instant), envelope?.order);
  return { record, envelope, tenantId: envelope?.tenantId, ms, rank, told: undefined };
}

/**
 * Reads what nearly every input is, a record or an envelope with nothing unusual about it, and sees on the way that it
 * has the shape of one. Anything else gives undefined and is looked at in full.
 */
export function usualOf(input: unknown, ably: boolean): Incoming | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  if (!isPlain(input)) return undefined;
  const envelope = "record" in input ? (input as PresenceEnvelope) : undefined;
  const record: unknown = envelope === undefined ? input : envelope.record;
  if (typeof record !== "object" || record === null) return undefined;
  if (envelope !== undefined && !isPlain(record)) return undefined;
  const { channel, clientId, connectionId, action, data, since, occurredAt } = record as RealtimePresence;
  if (typeof channel !== "string" || typeof clientId !== "string" || typeof occurredAt !== "string")
    return undefined;
  if (connectionId !== undefined && typeof connectionId !== "string") return undefined;
  if (data !== undefined && (typeof data !== "object" || data === null)) return undefined;
  if (since !== undefined || (envelope === undefined && "mark" in input)) return undefined;
  if (action !== "update" && action !== "enter" && action !== "leave" && action !== "present")
    return undefined;
  const ms = zuluMs(occurredAt);
  if (Number.isNaN(ms)) return undefined;
  if (envelope === undefined) {
    return {
      record: record as RealtimePresence,
      envelope,
      tenantId: undefined,
      ms,
      rank: "",
      told: undefined,
    };
  }
  const { tenantId, id, order, receivedAt, ttl } = envelope;
  if (tenantId !== undefined && typeof tenantId !== "string") return undefined;
  if (id !== undefined && typeof id !== "string") return undefined;
  if (order !== undefined || receivedAt !== undefined || ttl !== undefined) return undefined;
  const rank = ably && id !== undefined ? id : "";
  return { record: record as RealtimePresence, envelope, tenantId, ms, rank, told: undefined };
}

/** Tells whether the event says that its member is there. */
export const isLive = ({ action }: RealtimePresence): boolean => action !== "leave" && action !== "absent";
