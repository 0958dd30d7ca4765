/** What an adapter with memory keeps between payloads, and its JSON form. */
import type { PhoenixDiff } from "./payloads.js";

/** One topic, as it comes in. */
export interface PhoenixTopicMemory {
  readonly topic: string;
  /** The channel's current join, if it is known. */
  readonly joinRef?: string;
  /** Whether a join or its reply told it. */
  readonly told?: boolean;
  /** Whether the state of this join has come. */
  readonly synced: boolean;
  /** The diffs that wait for it. */
  readonly pending: readonly PhoenixDiff[];
  /** More diffs waited than were kept. */
  readonly overflowed?: boolean;
  /** Presence key, current reference, connection id, and the reference that the process began with. */
  readonly chains: readonly (readonly [key: string, ref: string, root: string, firstRef: string | null])[];
}

/** One member, as it goes out. */
export interface PhoenixMemberMemory {
  readonly topic: string;
  readonly clientId: string;
  readonly connectionId?: string;
  /** The reference that it was first written with, and that of what was last written. */
  readonly root: string;
  readonly ref: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** What `snapshot()` gives: plain JSON. */
export interface PhoenixMemory {
  readonly version: 1;
  /** How many records have been read: the source of `order`. */
  readonly read: number;
  /** How many references have been made up. */
  readonly made: number;
  readonly topics: readonly PhoenixTopicMemory[];
  readonly members: readonly PhoenixMemberMemory[];
}
