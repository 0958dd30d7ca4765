/** What a Phoenix payload cannot say, and what an application may have named or chosen otherwise. */
import type { PhoenixMemory } from "./memory.js";

/** The names under which an application pushes its two presence events. */
export interface PhoenixEventNames {
  readonly state: string;
  readonly diff: string;
}

/** How payloads are read. */
export interface PhoenixReadOptions {
  /** The events' names, where the application changed them. By default `presence_state` and `presence_diff`. */
  readonly events?: PhoenixEventNames;
  /**
   * Reads the time that a 16-character `phx_ref` holds. It is an implementation detail of phoenix_pubsub 2.0 and
   * later, and a clock of the server's, not the reader's: off by default.
   */
  readonly refTime?: boolean;
  /** Carries the old meta of a leave as its `data`. On by default. */
  readonly leaveData?: boolean;
  /** Copies what stands beside `metas` (of the application's `fetch/2`) into `data`, under this name. */
  readonly extrasInData?: string;
}

/** What `phoenix.toCanonical` is told beside the payload. */
export interface PhoenixToContext extends PhoenixReadOptions {
  /** The topic of a payload that comes without its frame. A frame's own topic wins. */
  readonly channel?: string;
  /** The tenant, from an authenticated source. */
  readonly tenantId?: string;
  /** When the payload came, as RFC 3339 text. Phoenix itself sends no times. */
  readonly receivedAt?: string;
  /**
   * The channel's current join, for an adapter with memory: a new one makes it wait for the state that follows,
   * and messages of another one are passed over.
   */
  readonly joinRef?: string;
}

/** The forms in which `phoenix.fromCanonical` can write. */
export type PhoenixForm = "v2" | "v1" | "bare";

/** What `phoenix.fromCanonical` is told beside the inputs. */
export interface PhoenixFromContext {
  /** A frame of the version 2 serializer (the default), a message of version 1, or only what they carry. */
  readonly form?: PhoenixForm;
  /** The `join_ref` of a `presence_state`. By default there is none, which every client lets pass. */
  readonly joinRef?: string;
  /** The events' names, where the application changed them. */
  readonly events?: PhoenixEventNames;
  /** The channel that the reader files payloads under: bare payloads of this channel lose nothing. */
  readonly channel?: string;
  /** The tenant that the reader knows already: an envelope of this tenant loses nothing. */
  readonly tenantId?: string;
}

/** Options of an adapter with memory. */
export interface PhoenixAdapterOptions extends PhoenixReadOptions {
  /** What `snapshot()` of an earlier adapter gave. */
  readonly state?: PhoenixMemory;
  /** How many diffs of one topic are kept while its first state has not come. By default 1000. */
  readonly maxPendingDiffs?: number;
}

export const DEFAULT_EVENTS: PhoenixEventNames = { state: "presence_state", diff: "presence_diff" };
