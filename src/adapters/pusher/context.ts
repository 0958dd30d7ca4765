/** What a Pusher payload cannot say, and the caller must: the tenant, the time, and the channel where none is named. */

/** What `pusher.toCanonical` is told beside the payload. */
export interface PusherToContext {
  /** The channel of a payload that names none: watchlist events and REST answers. */
  readonly channel?: string;
  /** The tenant, from an authenticated source. */
  readonly tenantId?: string;
  /** When the payload came, as RFC 3339 text. It is the only instant that a frame can have. */
  readonly receivedAt?: string;
  /**
   * Counts a user that a snapshot names in `ids` but not in `hash` as present, without data. Pusher's own client lists
   * only those in `hash` (the default); servers that drop an undefined `user_info` name the others in `ids` alone.
   */
  readonly trustIds?: boolean;
}

/** The forms in which `pusher.fromCanonical` can write. */
export type PusherForm = "frame" | "webhook" | "users";

/** What `pusher.fromCanonical` is told beside the inputs. */
export interface PusherFromContext {
  /** Socket frames (the default), webhooks, or the REST answer about the users that are left after all inputs. */
  readonly form?: PusherForm;
  /** The channel that the reader of a REST answer files the users under: a record of this channel loses nothing. */
  readonly channel?: string;
  /** The tenant that the reader knows already: an envelope of this tenant loses nothing. */
  readonly tenantId?: string;
  /** The time of a webhook whose record does not say its own, in milliseconds since 1970. */
  readonly now?: number;
  /** Writes the `data` of frames as an object rather than as JSON text. Pusher's client takes both; its server sends text. */
  readonly plainData?: boolean;
  /**
   * Refuses what Pusher's service would: more than 100 members of a channel, a `user_id` of more than 128 characters, a
   * `user_info` of more than 1 KB, and names that no channel can have. By default nothing is refused: any client reads
   * any frame, and servers that speak Pusher's protocol have limits of their own.
   */
  readonly limits?: boolean;
}
