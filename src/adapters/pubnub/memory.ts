/** What an adapter with memory keeps between payloads, and its JSON form. */

/** One channel, as it comes in. */
export interface PubNubChannelMemory {
  readonly channel: string;
  /** Whether a whole snapshot has come, so that the number of users is known. */
  readonly whole: boolean;
  readonly users: readonly string[];
}

/** One connection, as it goes out. */
export interface PubNubConnectionMemory {
  readonly channel: string;
  readonly clientId: string;
  readonly connectionId?: string;
  readonly data?: Record<string, unknown>;
}

/** What `snapshot()` gives: plain JSON. */
export interface PubNubMemory {
  readonly version: 1;
  readonly channels: readonly PubNubChannelMemory[];
  readonly connections: readonly PubNubConnectionMemory[];
}
