/** What the caller of the LiveKit adapter may say beside the payload. */

/**
 * Which wire form a bare payload has. Needed only where JSON cannot tell: `{"participants": […]}` is both an update
 * and ListParticipants' answer, and `{"room": …, "participant": …}` both a JoinResponse and a RoomMovedResponse.
 */
export type LiveKitForm =
  | "signal"
  | "webhook"
  | "join"
  | "update"
  | "room-moved"
  | "list-participants"
  | "list-rooms"
  | "participant";

/** How participants are read. All are off when left out. */
export interface LiveKitReading {
  /** Lists one's own participant too, as a service that watches the room would. */
  readonly includeSelf?: boolean;
  /** Leaves out participants that are JOINING or JOINED: webhooks announce nobody before ACTIVE. */
  readonly activeOnly?: boolean;
  /** Keeps name, metadata and attributes on a leave. */
  readonly leaveData?: boolean;
}

/** Beside a payload. */
export interface LiveKitToContext extends LiveKitReading {
  /** The room's name, where the payload does not say it. What the payload says comes first. */
  readonly channel?: string;
  /** The tenant, from an authenticated source. No payload can name it. */
  readonly tenantId?: string;
  /** When the payload was received, RFC 3339. */
  readonly receivedAt?: string;
  /** The wire form, where JSON cannot tell. */
  readonly form?: LiveKitForm;
  /** One's own identity: it is left out, as `JoinResponse.participant` is, unless `includeSelf`. */
  readonly self?: string;
}

/** Beside inputs. */
export interface LiveKitFromContext {
  /** The room of the socket that the payloads are for: a ParticipantUpdate does not name its room. */
  readonly channel?: string;
  /** The present, in milliseconds: `createdAt` of webhooks about records without a time. */
  readonly now?: number;
  /** What to write: messages of the signal socket (the default), or webhooks. */
  readonly form?: "signal" | "webhook";
}

/** Options of {@link createLiveKitAdapter}. */
export interface LiveKitOptions extends LiveKitReading {
  /** What an earlier adapter's `snapshot()` gave. */
  readonly state?: LiveKitState;
  /**
   * Which session a leave ends. `sid` (the default): only the one that it names, so that the late leave of a
   * replaced session does no harm. `identity`: whichever the participant has, as livekit-client does.
   */
  readonly matchLeaves?: "sid" | "identity";
}

/** One known session; `joinedMs` is 0 where the start was not said, and 1 stands for a session not seen since a resume. */
export type LiveKitKnown = readonly [
  identity: string,
  sid: string,
  version: number,
  joinedMs: number,
  unconfirmed: 0 | 1,
];

/** A participant that was written out: identity, then its connections, the last one being shown. */
export type LiveKitWritten = readonly [
  identity: string,
  connections: readonly (readonly [sid: string, version: number, info: Record<string, unknown>])[],
];

/** The memory of an adapter as plain JSON. */
export interface LiveKitState {
  readonly format: 1;
  /** For each tenant (null: none), the room and the own identity of its signal socket. */
  readonly sockets: readonly (readonly [tenantId: string | null, room: string | null, self: string | null])[];
  /** For each room, the sessions that were read, and when the last ended one of each identity began. */
  readonly rooms: readonly (readonly [
    tenantId: string | null,
    channel: string,
    known: readonly LiveKitKnown[],
    ended: readonly (readonly [identity: string, joinedMs: number])[],
  ])[];
  /** For each room, the participants that were written. */
  readonly written: readonly (readonly [
    tenantId: string | null,
    channel: string,
    written: readonly LiveKitWritten[],
  ])[];
}
