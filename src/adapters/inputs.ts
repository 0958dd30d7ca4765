/** Telling the three kinds of input apart, and members. Own properties decide, as the schema does. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";

/** Tells whether an input is a mark. */
export const isMark = (input: PresenceInput): input is PresenceMark => Object.hasOwn(input, "mark");

/** Tells whether an input is an envelope. */
export const isEnvelope = (input: PresenceInput): input is PresenceEnvelope => Object.hasOwn(input, "record");

/** The record of an input; undefined for a mark. */
export function recordOf(input: PresenceInput): RealtimePresence | undefined {
  if (isMark(input)) return undefined;
  return isEnvelope(input) ? input.record : input;
}

/** A key for a member of a channel, such that no two share one: the client id's length says where it ends. */
export const memberKey = ({ clientId, connectionId }: RealtimePresence): string =>
  `${clientId.length}:${clientId}${connectionId === undefined ? "" : `:${connectionId}`}`;
