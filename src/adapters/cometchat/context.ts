/** What a CometChat payload cannot say, and the caller must: the channel, the tenant, the units, the extent. */

/** What `cometchat.toCanonical` is told beside the payload. */
export interface CometChatToContext {
  /** The channel to file the users under. Needed: CometChat's presence belongs to the whole app and names none. */
  readonly channel?: string;
  /** The tenant, from an authenticated source. */
  readonly tenantId?: string;
  /**
   * The tenant of each CometChat app, by `appId`. With a table and no `tenantId`, a payload whose app is not in it is
   * refused: text in a payload selects among the caller's tenants and never makes one.
   */
  readonly tenants?: Readonly<Record<string, string>>;
  /** When the payload came, as RFC 3339 text. It is the only instant that a REST answer can have. */
  readonly receivedAt?: string;
  /** The list holds every user there is, so that whoever is missing has gone. A page of a list (the default) does not. */
  readonly complete?: boolean;
  /** Carries `metadata` as `data.metadata`, without anything named `@private`. Off by default. */
  readonly includeMetadata?: boolean;
  /** The unit of every time in the payload. By default a number below 10^12 counts seconds, any other milliseconds. */
  readonly timestampUnit?: "s" | "ms";
  /** Refuses a status that CometChat does not define, which its SDK reads as online. Off by default. */
  readonly strictStatus?: boolean;
  /** The client id of a `uid`; by default they are the same. */
  readonly clientIdFor?: (uid: string) => string;
}

/** The forms in which `cometchat.fromCanonical` can write. */
export type CometChatForm =
  | "by-action"
  | "user"
  | "list"
  | "listener"
  | "frame"
  | "webhook"
  | "legacy-webhook";

/** What `cometchat.fromCanonical` is told beside the inputs. */
export interface CometChatFromContext {
  /**
   * The form of the payloads. `by-action` (the default): a complete snapshot is a REST list, a single `present` or
   * `absent` a user, everything else a listener call. `legacy-webhook` is the only one that names connections.
   */
  readonly form?: CometChatForm;
  /** The channel that the reader files the users under: a record of this channel loses nothing. */
  readonly channel?: string;
  /** The tenant that the reader knows already: an envelope of this tenant loses nothing. */
  readonly tenantId?: string;
  /** The instant of an event that does not say its own, in milliseconds since 1970. */
  readonly now?: number;
  /** The unit in which times are written: whole seconds (the default, as documented) or milliseconds. */
  readonly timestampUnit?: "s" | "ms";
  /** The `uid` of a client id. Without it, a client id that the server would change is refused. */
  readonly uidFor?: (clientId: string) => string;
  /** Writes the members of `data` that a user has no field for as `metadata`. Off by default. */
  readonly metadata?: boolean;
  /** Writes a status that CometChat has no word for (`away`, `busy`) as the status message. Off by default. */
  readonly statusAsMessage?: boolean;
  /** The app that frames are written for, unless the envelope's extras name one. */
  readonly appId?: string;
  /**
   * The session that frames are written as if made by. The SDK drops frames of its own session, and takes a frame of
   * none for its own before it has one: so there is always one, and its default is `realtime-presence`.
   */
  readonly deviceId?: string;
}
