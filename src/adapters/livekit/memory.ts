/** What a LiveKit adapter remembers between payloads, and how that is saved and restored. */
import { restore } from "../restore.js";
import type { LiveKitKnown, LiveKitState, LiveKitWritten } from "./contexts.js";
import { liveKitAdapterState } from "./payloads.js";

/** A session that was read. */
export interface Known {
  readonly sid: string;
  readonly version: number;
  /** Start of the session in milliseconds; 0 where it was not said. */
  readonly joinedMs: number;
  /** The socket was resumed, and this session was not seen since. */
  readonly unconfirmed: boolean;
}

/** What was read of one room. */
export interface KnownRoom {
  /** The session of each identity that is there. */
  readonly there: Map<string, Known>;
  /** When the last of an identity's ended sessions began, the identity that ended last at the end. */
  readonly ended: Map<string, number>;
}

/** How many ended sessions of a room are remembered. */
const MAX_ENDED = 1000;

/** Ends a session. When it began tells later whether the next one of this identity began after it. */
export function endSession({ there, ended }: KnownRoom, identity: string): void {
  const joinedMs = Math.max(there.get(identity)?.joinedMs ?? 0, ended.get(identity) ?? 0);
  there.delete(identity);
  ended.delete(identity);
  if (joinedMs !== 0) ended.set(identity, joinedMs);
  const [oldest] = ended.keys();
  if (ended.size > MAX_ENDED && oldest !== undefined) ended.delete(oldest);
}

/** What was read of a room; made when it is first asked for. */
export function knownRoom(rooms: Memory["rooms"], key: string): KnownRoom {
  const found = rooms.get(key);
  if (found !== undefined) return found;
  const made: KnownRoom = { there: new Map(), ended: new Map() };
  rooms.set(key, made);
  return made;
}

/** A connection of a participant that was written. */
export interface Written {
  readonly sid: string;
  readonly version: number;
  readonly info: Record<string, unknown>;
}

/** The room and the own identity of a signal socket. */
export interface Socket {
  readonly room: string | undefined;
  readonly self: string | undefined;
}

/** The memory: sockets by tenant; sessions and written participants by room. Keys are made by `keyOf`. */
export interface Memory {
  readonly sockets: Map<string, Socket>;
  readonly rooms: Map<string, KnownRoom>;
  readonly written: Map<string, Map<string, readonly Written[]>>;
}

/** The key of a tenant and a room, such that no two pairs share one: the tenant's length says where it ends. */
export const keyOf = (tenantId: string | undefined, channel?: string): string =>
  `${tenantId?.length ?? "-"}:${tenantId ?? ""}${channel === undefined ? "" : `:${channel}`}`;

/** The map of one room, made when it is first asked for. */
export function roomOf<T>(rooms: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const found = rooms.get(key);
  if (found !== undefined) return found;
  const made = new Map<string, T>();
  rooms.set(key, made);
  return made;
}

/** A memory that knows nothing. */
export const emptyMemory = (): Memory => ({ sockets: new Map(), rooms: new Map(), written: new Map() });

type Key = readonly [string | null, string | null];

function pairOf(key: string): Key {
  const colon = key.indexOf(":");
  const length = key.slice(0, colon);
  const end = colon + 1 + (length === "-" ? 0 : Number(length));
  return [length === "-" ? null : key.slice(colon + 1, end), end < key.length ? key.slice(end + 1) : null];
}

/** The memory as plain JSON. */
export function saveMemory({ sockets, rooms, written }: Memory): LiveKitState {
  return {
    format: 1,
    sockets: [...sockets].map(
      ([key, { room, self }]) => [pairOf(key)[0], room ?? null, self ?? null] as const,
    ),
    rooms: [...rooms].map(([key, room]) => {
      const [tenantId, channel] = pairOf(key);
      const known = [...room.there].map(
        ([identity, { sid, version, joinedMs, unconfirmed }]): LiveKitKnown => [
          identity,
          sid,
          version,
          joinedMs,
          unconfirmed ? 1 : 0,
        ],
      );
      return [tenantId, channel ?? "", known, [...room.ended]] as const;
    }),
    written: [...written].map(([key, room]) => {
      const [tenantId, channel] = pairOf(key);
      const participants = [...room].map(
        ([identity, connections]): LiveKitWritten => [
          identity,
          connections.map(({ sid, version, info }) => [sid, version, structuredCopy(info)] as const),
        ],
      );
      return [tenantId, channel ?? "", participants] as const;
    }),
  };
}

const structuredCopy = (info: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(info)) as Record<string, unknown>;

/**
 * The memory that was saved.
 * @throws {PresenceValidationError} when the state is not one that `saveMemory` wrote
 */
export function restoreMemory(state: LiveKitState | undefined): Memory {
  if (state === undefined) return emptyMemory();
  const { sockets, rooms, written } = restore(liveKitAdapterState, state);
  return {
    sockets: new Map(
      sockets.map(([tenantId, room, self]) => [
        keyOf(tenantId ?? undefined),
        { room: room ?? undefined, self: self ?? undefined },
      ]),
    ),
    rooms: new Map(
      rooms.map(([tenantId, channel, known, ended]) => [
        keyOf(tenantId ?? undefined, channel),
        { there: new Map(known.map(sessionOf)), ended: new Map(ended) },
      ]),
    ),
    written: new Map(
      written.map(([tenantId, channel, participants]) => [
        keyOf(tenantId ?? undefined, channel),
        new Map(participants.map(writtenOf)),
      ]),
    ),
  };
}

const sessionOf = ([identity, sid, version, joinedMs, unconfirmed]: LiveKitKnown): [string, Known] => [
  identity,
  { sid, version, joinedMs, unconfirmed: unconfirmed === 1 },
];

const writtenOf = ([identity, connections]: LiveKitWritten): [string, Written[]] => [
  identity,
  connections.map(([sid, version, info]) => ({ sid, version, info })),
];
