/** One user of one tenant: the live members, what the application itself said, and what is shown of both. */
import { isRepresentableMs } from "../adapters/time.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import { compareVoices, foldMembers } from "./fold.js";
import { frozenCopy, metadataOf, type PresenceMetadata } from "./metadata.js";
import { own } from "./own.js";
import type { PresenceStatus } from "./status.js";

/** A status that the application set itself, rather than one that a connection brought. */
export interface LocalStatus {
  readonly status: PresenceStatus;
  /** Undefined keeps what the connections say; null shows nothing. */
  readonly metadata: PresenceMetadata | null | undefined;
  /** When it lapses without another sign of life; undefined where nothing lapses. */
  readonly expiresAt: number | undefined;
}

/** What is shown of a user, without the names that find it. */
export interface Shown {
  readonly status: PresenceStatus;
  readonly lastSeen: number;
  readonly connectionId: string | undefined;
  readonly metadata: PresenceMetadata | undefined;
}

/** A user's state. Only this folder ever holds one; what is handed out is made anew each time. */
export interface User {
  readonly tenantId: string;
  readonly userId: string;
  /** Live members: channel -> connection (or none) -> record. */
  readonly members: Map<string, Map<string | undefined, RealtimePresence>>;
  local: LocalStatus | undefined;
  /** The newest departure, which is what an offline user's metadata comes from. */
  departure: RealtimePresence | undefined;
  /** Metadata that a local call left behind for the time offline. */
  kept: PresenceMetadata | null | undefined;
  /** Time of the newest evidence, in milliseconds. */
  lastSeen: number;
  /** Start of the current session: when the user was last seen to leave `offline`. */
  sessionStart: number | undefined;
  /** When the user was found to be offline. */
  offlineSince: number | undefined;
  shown: Shown | undefined;
  /** The deadline under which the user waits. */
  waitsFor: number;
}

/** Makes a user of whom nothing is known yet. */
export function createUser(tenantId: string, userId: string): User {
  return {
    tenantId,
    userId,
    members: new Map(),
    local: undefined,
    departure: undefined,
    kept: undefined,
    lastSeen: Number.NEGATIVE_INFINITY,
    sessionStart: undefined,
    offlineSince: undefined,
    shown: undefined,
    waitsFor: Number.POSITIVE_INFINITY,
  };
}

/** Puts a live member in. */
export function setMember(user: User, record: RealtimePresence): void {
  let connections = user.members.get(record.channel);
  if (connections === undefined) {
    connections = new Map();
    user.members.set(record.channel, connections);
  }
  connections.set(own(record, "connectionId"), record);
}

/** Takes a member out; a channel without members is forgotten. */
export function removeMember(user: User, record: RealtimePresence): void {
  const connections = user.members.get(record.channel);
  if (connections === undefined) return;
  connections.delete(own(record, "connectionId"));
  if (connections.size === 0) user.members.delete(record.channel);
}

/** Keeps the newest departure. */
export function noteDeparture(user: User, record: RealtimePresence): void {
  if (user.departure === undefined || compareVoices(record, user.departure) < 0) user.departure = record;
}

/** Moves `lastSeen` up to a piece of evidence, within the years that can be written. */
export function noteEvidence(user: User, ms: number): void {
  const clamped = isRepresentableMs(ms) ? ms : ms < 0 ? -62_167_219_200_000 : 253_402_300_799_999;
  if (clamped > user.lastSeen) user.lastSeen = clamped;
}

function* membersOf(user: User): Iterable<RealtimePresence> {
  for (const connections of user.members.values()) yield* connections.values();
}

/** How a user is shown: fixed for the life of a tenant view. */
export interface ShowOptions {
  readonly precedence: readonly PresenceStatus[];
  readonly awayAfter: number;
  readonly metadata: boolean;
}

/** Works out what is to be shown of a user at `now` (undefined while no time is known). */
export function show(user: User, now: number | undefined, options: ShowOptions): Shown {
  const there = user.members.size > 0;
  const fold = foldMembers(membersOf(user), options.precedence);
  const { local } = user;
  let status = local === undefined ? fold.status : local.status;
  if (status === "online" && now !== undefined && now >= user.lastSeen + options.awayAfter) status = "away";
  const present = there || local !== undefined;
  const said = present ? (local?.metadata === undefined ? fold.metadata : local.metadata) : user.kept;
  const metadata = said === undefined && !present ? metadataOf(own(user.departure, "data"), true) : said;
  return {
    status,
    lastSeen: user.lastSeen,
    connectionId: fold.connectionId,
    metadata: options.metadata ? (frozenCopy(metadata) ?? undefined) : undefined,
  };
}

/** Makes the value that is handed out: frozen, with a `Date` of its own. */
export function infoOf(user: User, shown: Shown): PresenceInfo {
  return Object.freeze({
    userId: user.userId,
    tenantId: user.tenantId,
    status: shown.status,
    lastSeen: new Date(shown.lastSeen),
    ...(shown.connectionId === undefined ? {} : { connectionId: shown.connectionId }),
    ...(shown.metadata === undefined ? {} : { metadata: shown.metadata }),
  });
}

/** When something about a user becomes due: idling, lapsing, or being forgotten. */
export function deadlineOf(user: User, options: ShowOptions & { readonly retention: number }): number {
  const status = user.shown?.status;
  const lapse = user.local?.expiresAt ?? Number.POSITIVE_INFINITY;
  if (status === "online") return Math.min(user.lastSeen + options.awayAfter, lapse);
  if (status === "offline" && user.members.size === 0 && user.local === undefined) {
    return Math.max(user.lastSeen, user.offlineSince ?? user.lastSeen) + options.retention;
  }
  return lapse;
}

/** Tells whether two showings would look the same, but for the time. */
export function looksSame(a: Shown, b: Shown): boolean {
  return (
    a.status === b.status &&
    a.connectionId === b.connectionId &&
    JSON.stringify(a.metadata) === JSON.stringify(b.metadata)
  );
}
