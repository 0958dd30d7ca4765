/**
 * What was written for each participant. LiveKit knows one session of an identity, so of several connections of one
 * member the last is shown, and when it leaves the one before is shown again.
 */
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { type Memory, roomOf, type Written } from "./memory.js";

/** The participants of all rooms as they will be: changes lie over a memory until they are committed. */
export interface WrittenRooms {
  /** The connections of a participant, the one that is shown last. */
  get(room: string, identity: string): readonly Written[];
  set(room: string, identity: string, connections: readonly Written[]): void;
  /** Nobody is in the room any more. */
  clear(room: string): void;
  /** Puts the changes into the memory. */
  commit(): void;
}

/** Lays changes over a memory: a conversion that fails half way leaves the memory as it was. */
export function layOver(base: Memory["written"]): WrittenRooms {
  const changes = new Map<string, Map<string, readonly Written[]>>();
  const cleared = new Set<string>();
  return {
    get(room, identity) {
      const changed = changes.get(room)?.get(identity);
      if (changed !== undefined) return changed;
      return cleared.has(room) ? [] : (base.get(room)?.get(identity) ?? []);
    },
    set(room, identity, connections) {
      roomOf(changes, room).set(identity, connections);
    },
    clear(room) {
      cleared.add(room);
      changes.delete(room);
    },
    commit() {
      for (const room of cleared) base.delete(room);
      for (const [key, changed] of changes) {
        const room = roomOf(base, key);
        for (const [identity, connections] of changed) {
          if (connections.length === 0) room.delete(identity);
          else room.set(identity, connections);
        }
        if (room.size === 0) base.delete(key);
      }
    },
  };
}

/** What the wire has to say when a connection is shown. */
export interface Shown {
  readonly info: LiveKitParticipantInfo;
  /** The connection that was shown before and is hidden now. */
  readonly hides: string | undefined;
}

/** What the wire has to say when a connection ends. */
export type Ended =
  | { readonly kind: "gone"; readonly version: number }
  | { readonly kind: "back"; readonly info: LiveKitParticipantInfo }
  | { readonly kind: "hidden" };

/** A participant of a room. */
export interface Place {
  readonly rooms: WrittenRooms;
  readonly room: string;
  readonly identity: string;
  /** Whether every change of a session gets a greater version. */
  readonly versions: boolean;
}

/** Shows a connection. */
export function show(
  { rooms, room, identity, versions }: Place,
  sid: string,
  info: LiveKitParticipantInfo,
): Shown {
  const connections = rooms.get(room, identity);
  const before = connections.find((connection) => connection.sid === sid);
  const version = (before?.version ?? 0) + 1;
  const shown = versions ? { ...info, version } : info;
  const others = connections.filter((connection) => connection.sid !== sid);
  rooms.set(room, identity, [...others, { sid, version, info: shown as Record<string, unknown> }]);
  return { info: shown, hides: others.at(-1)?.sid };
}

/** Ends a connection. */
export function end({ rooms, room, identity, versions }: Place, sid: string): Ended {
  const connections = rooms.get(room, identity);
  const ended = connections.find((connection) => connection.sid === sid);
  const others = connections.filter((connection) => connection.sid !== sid);
  const last = others.at(-1);
  if (last === undefined) {
    rooms.set(room, identity, []);
    return { kind: "gone", version: (ended?.version ?? 0) + 1 };
  }
  if (ended === undefined || ended !== connections.at(-1)) {
    rooms.set(room, identity, others);
    return { kind: "hidden" };
  }
  const version = last.version + 1;
  const info = (versions ? { ...last.info, version } : last.info) as LiveKitParticipantInfo;
  rooms.set(room, identity, [
    ...others.slice(0, -1),
    { ...last, version, info: info as Record<string, unknown> },
  ]);
  return { kind: "back", info };
}
