/**
 * What a record is to PubNub, which knows users and not their connections: without memory every record is an event,
 * with memory only the first connection of a user joins and only the last one leaves.
 */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";

/** An event that a record comes to. */
export interface CountedEvent {
  readonly action: "join" | "leave" | "state-change";
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

const ACTIONS: Readonly<Record<RealtimePresence["action"], CountedEvent["action"]>> = {
  enter: "join",
  present: "join",
  update: "state-change",
  leave: "leave",
  absent: "leave",
};

/** Counts nothing: every record is an event. */
export const withoutCounting: Counter = {
  count: ({ action, data }) => ({ event: { action: ACTIONS[action], data } }),
  endSnapshot() {},
};
