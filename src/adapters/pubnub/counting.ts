/**
 * What a record is to PubNub, which knows users and not their connections: without memory every record is an event,
 * with memory only the first connection of a user joins and only the last one leaves.
 */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";

/** The action of an event about one user. */
export type UserAction = "join" | "leave" | "state-change";

/** An event that a record comes to. */
export interface CountedEvent {
  readonly action: UserAction;
  readonly data: Record<string, unknown> | undefined;
  /** How many users there are afterwards, if that is known. */
  readonly occupancy?: number;
}

/** What a record comes to: at most one event, and why not another. */
export interface Counted {
  readonly event?: CountedEvent;
  readonly note?: Pick<Note, "code" | "message">;
}

/** Turns records into events. */
export interface Counter {
  count(record: RealtimePresence): Counted;
  /** A snapshot of a whole channel was written. */
  endSnapshot(channel: string, records: readonly RealtimePresence[]): void;
}

/** The action of the event that a record is where nobody counts. */
export function actionOf(action: RealtimePresence["action"]): UserAction {
  if (action === "update") return "state-change";
  return action === "leave" || action === "absent" ? "leave" : "join";
}
