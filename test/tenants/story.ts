/** Small words for stories about users who come and go. Times are seconds after a fixed moment. */
import type { PresenceEnvelope } from "../../src/generated/presence-input.js";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";

/** 2026-05-22T15:00:00Z. */
const START: number = Date.UTC(2026, 4, 22, 15);

export const msAt = (seconds: number): number => START + seconds * 1000;
export const textAt = (seconds: number): string => new Date(msAt(seconds)).toISOString();

interface Scene {
  readonly tenantId?: string;
  readonly channel?: string;
  readonly connectionId?: string;
  readonly data?: Record<string, unknown>;
}

/** An envelope: what `userId` did `seconds` after the start. */
export function did(
  action: RealtimePresence["action"],
  userId: string,
  seconds: number,
  { tenantId = "acme", channel = "lobby", connectionId, data }: Scene = {},
): PresenceEnvelope {
  return {
    record: {
      channel,
      clientId: userId,
      ...(connectionId === undefined ? {} : { connectionId }),
      action,
      ...(data === undefined ? {} : { data }),
      occurredAt: textAt(seconds),
    },
    tenantId,
  };
}
