/** What a PubNub payload cannot say, and the caller must. */

/** The REST call that an answer is the answer to: some answers look alike. */
export type PubNubCall = "here-now" | "where-now" | "get-state" | "set-state";

/** What `pubnub.toCanonical` is told beside the payload. */
export interface PubNubToContext {
  /** The channel of a payload that names none: a bare event, a hereNow of one channel, a state. */
  readonly channel?: string;
  /** The user that whereNow, or a state, was asked for. */
  readonly clientId?: string;
  /** The tenant, from an authenticated source. */
  readonly tenantId?: string;
  /** When the payload came, as RFC 3339 text. Events mostly bear times of their own; snapshots never do. */
  readonly receivedAt?: string;
  /** What the payload answers. Needed only where the answer itself does not tell. */
  readonly call?: PubNubCall;
  /** The channels that a state was asked for, if several: the answer then holds one state for each. */
  readonly channels?: readonly string[];
  /** How many users are known on the channel: an interval that counts otherwise asks for a fresh snapshot. */
  readonly knownSize?: number;
  /** Whether the user that a state belongs to is known to be there: a state alone does not say so. */
  readonly present?: boolean;
}

/** The forms in which `pubnub.fromCanonical` can write events. */
export type PubNubForm = "subscribe" | "event" | "sdk" | "webhook" | "events-and-actions";

/** What `pubnub.fromCanonical` is told beside the inputs. */
export interface PubNubFromContext {
  /** The form of events. By default the one that a record was read in, and for any other a subscribe answer. */
  readonly form?: PubNubForm;
  /** The channel that the reader files payloads under: a snapshot of it is written as hereNow of one channel. */
  readonly channel?: string;
  /** The tenant that the reader knows already: an envelope of this tenant loses nothing. */
  readonly tenantId?: string;
  /** The instant of an event that does not say its own, in milliseconds since 1970. */
  readonly now?: number;
  /** How many users there are after an event that does not say it. */
  readonly occupancy?: number;
  /** The subscribe key. */
  readonly subscribeKey?: string;
  /** The region of timetokens. By default 1. */
  readonly region?: number;
}
