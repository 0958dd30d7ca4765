/**
 * What was written for each participant. LiveKit knows one session of an identity, so of several connections of one
 * member the last is shown, and when it leaves the one before is shown again.
 */
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { type Memory, roomOf, type Written } from "./memory.js";

/**
 * The participants of all rooms as they will be: changes lie over a memory until they are committed, so that a
 * conversion that fails half way leaves the memory as it was.
 */
export interface WrittenRooms {
  readonly base: Memory["written"] | undefined;
  /** By room and identity, the connections of a participant, the one that is shown last; made with the first one. */
  changes: Map<string, Map<string, readonly Written[]>> | undefined;
  /** The rooms in which nobody was any more, before the changes; made with the first one. */
  cleared: Set<string> | undefined;
}

/** Lays changes over a memory, if there is one. */
export const layOver = (base: Memory["written"] | undefined): WrittenRooms => ({
  base,
  changes: undefined,
  cleared: undefined,
});

const NONE: readonly Written[] = [];

function connectionsOf(
  { base, changes, cleared }: WrittenRooms,
  room: string,
  identity: string,
): readonly Written[] {
  const changed = changes?.get(room)?.get(identity);
  if (changed !== undefined) return changed;
  return cleared?.has(room) === true ? NONE : (base?.get(room)?.get(identity) ?? NONE);
}

function setConnections(
  rooms: WrittenRooms,
  room: string,
  identity: string,
  connections: readonly Written[],
): void {
  rooms.changes ??= new Map();
  roomOf(rooms.changes, room).set(identity, connections);
}

/** Nobody is in a room any more. */
export function clearRoom(rooms: WrittenRooms | undefined, room: string): void {
  rooms?.changes?.delete(room);
  if (rooms?.base === undefined) return;
  rooms.cleared ??= new Set();
  rooms.cleared.add(room);
}

/** Puts the changes into the memory. */
export function commit({ base, changes, cleared }: WrittenRooms): void {
  if (base === undefined) return;
  for (const room of cleared ?? []) base.delete(room);
  for (const [key, changed] of changes ?? []) {
    const room = roomOf(base, key);
    for (const [identity, connections] of changed) {
      if (connections.length === 0) room.delete(identity);
      else room.set(identity, connections);
    }
    if (room.size === 0) base.delete(key);
  }
}

/** What the wire has to say when a connection ends. */
export type Ended =
  | { readonly kind: "gone"; readonly version: number }
  | { readonly kind: "back"; readonly info: LiveKitParticipantInfo }
  | { readonly kind: "hidden" };

const GONE: Ended = { kind: "gone", version: 1 };

/**
 * Shows a connection, and gives the one that was shown before and is hidden now.
 * @param versions whether every change of a session gets a greater version, written into `info`
 */
export function show(
  rooms: WrittenRooms | undefined,
  room: string,
  identity: string,
  info: LiveKitParticipantInfo,
  versions: boolean,
): string | undefined {
  if (rooms === undefined) return undefined;
  const sid = info.sid ?? "";
  const connections = connectionsOf(rooms, room, identity);
  const before = connections.find((connection) => connection.sid === sid);
  const others = before === undefined ? connections : connections.filter((one) => one !== before);
  const version = (before?.version ?? 0) + 1;
  if (versions) info.version = version;
  const shown: Written = { sid, version, info: info as Record<string, unknown> };
  setConnections(rooms, room, identity, others.length === 0 ? [shown] : [...others, shown]);
  return others.at(-1)?.sid;
}

/** Ends a connection. */
export function end(
  rooms: WrittenRooms | undefined,
  room: string,
  identity: string,
  sid: string,
  versions: boolean,
): Ended {
  if (rooms === undefined) return GONE;
  const connections = connectionsOf(rooms, room, identity);
  const ended = connections.find((connection) => connection.sid === sid);
  const others = ended === undefined ? connections : connections.filter((one) => one !== ended);
  const last = others.at(-1);
  if (last === undefined) {
    setConnections(rooms, room, identity, NONE);
    return { kind: "gone", version: (ended?.version ?? 0) + 1 };
  }
  if (ended === undefined || ended !== connections.at(-1)) {
    setConnections(rooms, room, identity, others);
    return { kind: "hidden" };
  }
  const version = last.version + 1;
  const info = (versions ? { ...last.info, version } : last.info) as LiveKitParticipantInfo;
  const back: Written = { ...last, version, info: info as Record<string, unknown> };
  setConnections(rooms, room, identity, [...others.slice(0, -1), back]);
  return { kind: "back", info };
}
