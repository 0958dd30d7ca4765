/**
 * livekit-client 2.23.0's Room, never connected, driven through the private members that its engine would call. They
 * are what the version pinned in package.json has: an update of the client has to be looked at here.
 */
import { JoinResponse, type ParticipantInfo, ParticipantUpdate, RoomMovedResponse } from "@livekit/protocol";
import { ConnectionState, Room, RoomEvent, setLogLevel } from "livekit-client";

setLogLevel("silent");

const LENIENT = { ignoreUnknownFields: true };

/** A member as both sides can show it: texts only, so that lists compare with `toEqual`. */
export interface Shown {
  readonly identity: string;
  readonly sid: string;
  readonly name: string;
  readonly metadata: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly joinedMs: number;
}

interface Internals {
  engine: unknown;
  state: ConnectionState;
  localParticipant: { identity: string };
  applyJoinResponse(join: JoinResponse): void;
  handleParticipantUpdates(participants: ParticipantInfo[]): void;
  handleParticipantDisconnected(identity: string, participant: unknown): void;
  handleRestarting(): void;
  handleDisconnect(stop: boolean): void;
}

/** A room and what it said since it was last asked. */
export interface OracleRoom {
  apply(step: { readonly kind: string; readonly restart?: boolean; readonly payload: string }): void;
  members(): Shown[];
  /** Identities that were said to connect or to disconnect since the last call, in order. */
  events(): string[];
}

/** By code units, as every list here. */
export const byIdentity = (a: Shown, b: Shown): number =>
  a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;

/** Makes a room that believes that it is connected. */
export function createOracleRoom(self = "me"): OracleRoom {
  const room = new Room();
  const inner = room as unknown as Internals;
  const stub = { client: { on() {}, off() {} }, on: () => stub, off: () => stub };
  Object.assign(inner, { engine: stub, state: ConnectionState.Connected });
  inner.localParticipant.identity = self;
  let events: string[] = [];
  room.on(RoomEvent.ParticipantConnected, ({ identity }) => void events.push(`+${identity}`));
  room.on(RoomEvent.ParticipantDisconnected, ({ identity }) => void events.push(`-${identity}`));

  const read = (payload: string, name: string): never => {
    const message = JSON.parse(payload) as Record<string, unknown>;
    const key = Object.keys(message).find((found) => found.replace("_m", "M") === name);
    return message[key ?? name] as never;
  };

  return {
    apply({ kind, restart, payload }) {
      if (kind === "join") {
        if (restart === true) inner.handleRestarting();
        inner.applyJoinResponse(JoinResponse.fromJson(read(payload, "join"), LENIENT));
        Object.assign(inner, { state: ConnectionState.Connected });
      } else if (kind === "update" || kind === "resume") {
        const { participants } = ParticipantUpdate.fromJson(read(payload, "update"), LENIENT);
        inner.handleParticipantUpdates(participants);
      } else if (kind === "moved") {
        // The body of the handler of EngineEvent.RoomMoved.
        const moved = RoomMovedResponse.fromJson(read(payload, "roomMoved"), LENIENT);
        for (const [identity, participant] of Array.from(room.remoteParticipants))
          inner.handleParticipantDisconnected(identity, participant);
        inner.handleParticipantUpdates(
          moved.participant ? [moved.participant, ...moved.otherParticipants] : moved.otherParticipants,
        );
      } else if (kind === "disconnect") inner.handleDisconnect(false);
    },
    members: () =>
      [...room.remoteParticipants.values()]
        .map((participant): Shown => {
          const info = (participant as unknown as { participantInfo: ParticipantInfo }).participantInfo;
          return {
            identity: participant.identity,
            sid: participant.sid,
            name: participant.name ?? "",
            metadata: participant.metadata ?? "",
            attributes: { ...participant.attributes },
            joinedMs: Number(info.joinedAtMs) || Number(info.joinedAt) * 1000,
          };
        })
        .toSorted(byIdentity),
    events() {
      const said = events;
      events = [];
      return said;
    },
  };
}
