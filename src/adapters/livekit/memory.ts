/** What a LiveKit adapter remembers between payloads, and how that is saved and restored. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import type { LiveKitKnown, LiveKitState, LiveKitWritten } from "./contexts.js";

/** A session that was read. */
export interface Known {
  readonly sid: string;
  readonly version: number;
  /** Start of the session in milliseconds; 0 where it was not said. */
  readonly joinedMs: number;
  /** `unconfirmed`: the socket was resumed, and the session was not seen since. `gone`: it ended. */
  readonly standing: "there" | "unconfirmed" | "gone";
}

const STANDINGS = ["there", "unconfirmed", "gone"] as const;

/** How many ended sessions of a room are remembered, the last ones first. */
const MAX_GONE = 1000;

/** Notes that a session ended: when it began tells later whether the next one began after it. */
export function remember(room: Map<string, Known>, identity: string, session: Known): void {
  room.delete(identity); // to the end of the order
  room.set(identity, { ...session, standing: "gone" });
  if (room.size <= MAX_GONE) return;
  let gone = 0;
  for (const { standing } of room.values()) if (standing === "gone") gone += 1;
  for (const [other, { standing }] of room) {
    if (gone <= MAX_GONE) return;
    if (standing === "gone" && room.delete(other)) gone -= 1;
  }
}

/** The session of an identity that is there, as far as is known. */
export function sessionAt(room: Map<string, Known> | undefined, identity: string): Known | undefined {
  const session = room?.get(identity);
  return session?.standing === "gone" ? undefined : session;
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
  readonly rooms: Map<string, Map<string, Known>>;
  readonly written: Map<string, Map<string, readonly Written[]>>;
}

/** The key of a tenant and a room, such that no two pairs share one. */
export const keyOf = (tenantId: string | undefined, channel?: string): string =>
  JSON.stringify([tenantId ?? null, channel ?? null]);

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
const pairOf = (key: string): Key => JSON.parse(key) as Key;

/** The memory as plain JSON. */
export function saveMemory({ sockets, rooms, written }: Memory): LiveKitState {
  return {
    format: 1,
    sockets: [...sockets].map(
      ([key, { room, self }]) => [pairOf(key)[0], room ?? null, self ?? null] as const,
    ),
    rooms: [...rooms].map(([key, room]) => {
      const [tenantId, channel] = pairOf(key);
      const known = [...room].map(
        ([identity, { sid, version, joinedMs, standing }]): LiveKitKnown => [
          identity,
          sid,
          version,
          joinedMs,
          standing,
        ],
      );
      return [tenantId, channel ?? "", known] as const;
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
  try {
    if (state.format !== 1) throw new TypeError("unknown format");
    return {
      sockets: new Map(
        state.sockets.map(([tenantId, room, self]) => [
          keyOf(textOrNone(tenantId)),
          { room: textOrNone(room), self: textOrNone(self) },
        ]),
      ),
      rooms: new Map(
        state.rooms.map(([tenantId, channel, known]) => [
          keyOf(textOrNone(tenantId), text(channel)),
          new Map(
            known.map(([identity, sid, version, joinedMs, standing]) => [
              text(identity),
              {
                sid: text(sid),
                version: whole(version),
                joinedMs: time(joinedMs),
                standing: standingOf(standing),
              },
            ]),
          ),
        ]),
      ),
      written: new Map(
        state.written.map(([tenantId, channel, participants]) => [
          keyOf(textOrNone(tenantId), text(channel)),
          new Map(
            participants.map(([identity, connections]) => [
              text(identity),
              connections.map(([sid, version, info]) => ({
                sid: text(sid),
                version: whole(version),
                info: structuredCopy(info),
              })),
            ]),
          ),
        ]),
      ),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PresenceValidationError("LiveKit adapter state", [issueAt([], "state", why)]);
  }
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("expected text");
  return value;
}

const textOrNone = (value: unknown): string | undefined => (value === null ? undefined : text(value));

function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw new TypeError("expected a whole number");
  return value;
}

function time(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new TypeError("expected milliseconds");
  return value;
}

function standingOf(value: unknown): Known["standing"] {
  const standing = STANDINGS.find((known) => known === value);
  if (standing === undefined) throw new TypeError(`expected one of ${STANDINGS.join(", ")}`);
  return standing;
}
