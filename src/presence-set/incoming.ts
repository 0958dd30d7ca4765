/** A record or envelope as the orderings see it: whose it is, and where it stands in time. */
import type { PresenceEnvelope, PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { rankOf } from "./cell.js";
import { envelopeOf } from "./input.js";
import { belowOfText, msOfText } from "./instants.js";

/** One event on its way into the set. */
export interface Incoming {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly tenantId: string | undefined;
  /** The instant: `occurredAt`, else the envelope's `receivedAt`; NaN when there is neither. */
  readonly ms: number;
  /** Orders events of one millisecond; under Ably's ordering the event's id. */
  readonly rank: string;
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
  return { record, envelope, tenantId: envelope?.tenantId, ms, rank };
}

/** Tells whether the event says that its member is there. */
export const isLive = ({ action }: RealtimePresence): boolean => action !== "leave" && action !== "absent";
