/** A record or envelope as the orderings see it: whose it is, and where it stands in time. */
import type { PresenceEnvelope, PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { rankOf, type Stamp } from "./cell.js";
import { envelopeOf } from "./input.js";
import { belowOfText, msOfText, zuluMs } from "./instants.js";
import { stampMs, stampRank } from "./newness.js";
import { isPlain } from "./own.js";

/** One event on its way into the set. */
export interface Incoming extends Stamp {
  readonly envelope: PresenceEnvelope | undefined;
  readonly tenantId: string | undefined;
  /**
   * The instant: `occurredAt`, else the envelope's `receivedAt`; NaN when there is neither. Under Ably's ordering the
   * serial of the event's id, if it has one.
   */
  readonly ms: number;
  /** Orders events of one millisecond; under Ably's ordering the event's id, unless `ms` says it. */
  readonly rank: string;
  /** The record to tell the change with that the event causes; undefined as long as it causes none. */
  told: RealtimePresence | undefined;
}

/** Reads an input that is not a mark. */
export function incomingOf(input: PresenceInput, ably: boolean): Incoming {
  const envelope = envelopeOf(input);
  const record = envelope === undefined ? (input as RealtimePresence) : envelope.record;
  const instant = record.occurredAt ?? envelope?.receivedAt;
  const time = instant === undefined ? Number.NaN : msOfText(instant);
  const id = envelope?.id ?? "";
  const ms = ably ? stampMs(record, id, time) : time;
  const rank = ably
    ? stampRank(id, ms)
    : rankOf(instant === undefined ? "" : belowOfText(instant), envelope?.order);
  return { record, envelope, tenantId: envelope?.tenantId, ms, rank, told: undefined };
}

/**
 * The instant (under Ably's ordering the serial, if there is one) of what nearly every input is, a record or an envelope
 * with nothing unusual about it: to have one is to have the shape of an input. NaN for anything else, which is looked
 * at in full.
 */
export function usualMs(input: unknown, ably: boolean): number {
  if (typeof input !== "object" || input === null || !isPlain(input)) return Number.NaN;
  let record: unknown = input;
  let eventId: string | undefined;
  if ("record" in input) {
    const { record: own, tenantId, id, order, receivedAt, ttl } = input as PresenceEnvelope;
    if (typeof own !== "object" || own === null || !isPlain(own)) return Number.NaN;
    if (tenantId !== undefined && typeof tenantId !== "string") return Number.NaN;
    if (id !== undefined && typeof id !== "string") return Number.NaN;
    if (order !== undefined && typeof order !== "string") return Number.NaN;
    if (receivedAt !== undefined || ttl !== undefined) return Number.NaN;
    record = own;
    eventId = id;
  } else if ("mark" in input) return Number.NaN;
  const { channel, clientId, connectionId, action, data, since, occurredAt } = record as RealtimePresence;
  if (typeof channel !== "string" || typeof clientId !== "string") return Number.NaN;
  if (typeof occurredAt !== "string") return Number.NaN;
  if (since !== undefined && (typeof since !== "string" || Number.isNaN(zuluMs(since)))) return Number.NaN;
  if (connectionId !== undefined && typeof connectionId !== "string") return Number.NaN;
  if (data !== undefined && (typeof data !== "object" || data === null)) return Number.NaN;
  if (action !== "update" && action !== "enter" && action !== "leave" && action !== "present") {
    return Number.NaN;
  }
  const ms = zuluMs(occurredAt);
  if (!ably || eventId === undefined || Number.isNaN(ms)) return ms;
  return stampMs(record as RealtimePresence, eventId, ms);
}

/** Reads an input of which {@link usualMs} has given the instant. */
export function usualOf(input: PresenceInput, ms: number, ably: boolean): Incoming {
  if (!("record" in input)) {
    return {
      record: input as RealtimePresence,
      envelope: undefined,
      tenantId: undefined,
      ms,
      rank: "",
      told: undefined,
    };
  }
  const { record, tenantId, id, order } = input;
  const rank = !ably ? rankOf("", order) : id === undefined ? "" : stampRank(id, ms);
  return { record, envelope: input, tenantId, ms, rank, told: undefined };
}

/** Tells whether the event says that its member is there. */
export const isLive = ({ action }: RealtimePresence): boolean => action !== "leave" && action !== "absent";
