/**
 * What was written for each participant. LiveKit knows one session of an identity, so of several connections of one
 * member the last is shown, and when it leaves the one before is shown again.
 */
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import type { Written } from "./memory.js";

type Room = Map<string, readonly Written[]>;

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

/** Shows a connection. With `versions`, every change of a session gets a greater version. */
export function show(
  room: Room,
  identity: string,
  sid: string,
  info: LiveKitParticipantInfo,
  versions: boolean,
): Shown {
  const connections = room.get(identity) ?? [];
  const before = connections.find((connection) => connection.sid === sid);
  const version = (before?.version ?? 0) + 1;
  const shown = versions ? { ...info, version } : info;
  const others = connections.filter((connection) => connection.sid !== sid);
  room.set(identity, [...others, { sid, version, info: shown as Record<string, unknown> }]);
  return { info: shown, hides: others.at(-1)?.sid };
}

/** Ends a connection. */
export function end(room: Room, identity: string, sid: string, versions: boolean): Ended {
  const connections = room.get(identity) ?? [];
  const top = connections.at(-1);
  const ended = connections.find((connection) => connection.sid === sid);
  const others = connections.filter((connection) => connection.sid !== sid);
  if (others.length === 0) {
    room.delete(identity);
    return { kind: "gone", version: (ended?.version ?? 0) + 1 };
  }
  const last = others.at(-1);
  if (ended === undefined || ended !== top || last === undefined) {
    room.set(identity, others);
    return { kind: "hidden" };
  }
  const version = last.version + 1;
  const info = (versions ? { ...last.info, version } : last.info) as LiveKitParticipantInfo;
  room.set(identity, [...others.slice(0, -1), { ...last, version, info: info as Record<string, unknown> }]);
  return { kind: "back", info };
}
