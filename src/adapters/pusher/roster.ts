/**
 * Who readers hold to be in each channel. Pusher knows members, not connections: a member is added with the first
 * connection and removed with the last, so somebody has to count. Plain data that can be kept as JSON.
 */
import type { PusherAdapterState, PusherChannelState, PusherMemberState } from "./payloads.js";
import type { Place } from "./reading.js";

/** A connection's identifier, or null for the one without. */
export type ConnectionKey = string | null;

/** A member that readers hold. */
export interface Member {
  readonly connections: Set<ConnectionKey>;
  /** The `user_info` for a snapshot that has begun; undefined where the record had no data. */
  readonly info?: unknown;
}

/** A snapshot that has begun. */
export interface OpenSync {
  readonly syncId: string | undefined;
  readonly members: Map<string, Member>;
  /** The inputs of this call that have not been written yet, by index: they wait for the end. */
  readonly waiting: number[];
  /** An event came in between, and was written before the snapshot. */
  overtaken: boolean;
}

export interface ChannelRoster {
  readonly place: Place;
  members: Map<string, Member>;
  sync: OpenSync | undefined;
}

/** The channels by tenant and name. Maps, since any text may be a key. */
export type Roster = Map<string | undefined, Map<string, ChannelRoster>>;

/** The roster of a channel, made when it is first spoken of. */
export function rosterOf(roster: Roster, place: Place): ChannelRoster {
  const channels = roster.get(place.tenantId) ?? new Map<string, ChannelRoster>();
  const found = channels.get(place.channel);
  if (found !== undefined) return found;
  const made: ChannelRoster = { place, members: new Map(), sync: undefined };
  roster.set(place.tenantId, channels.set(place.channel, made));
  return made;
}

/** Every channel that was spoken of. */
export const channelsOf = (roster: Roster): ChannelRoster[] =>
  [...roster.values()].flatMap((channels) => [...channels.values()]);

/** Adds a connection. Tells whether it is the member's first. */
export function arrive(
  members: Map<string, Member>,
  clientId: string,
  connection: ConnectionKey,
  info?: unknown,
): boolean {
  const member = members.get(clientId);
  if (member !== undefined) {
    member.connections.add(connection);
    return false;
  }
  const connections = new Set([connection]);
  members.set(clientId, info === undefined ? { connections } : { connections, info });
  return true;
}

/** Takes a connection away. Tells whether the member went with it, stayed, or was never there. */
export function depart(
  members: Map<string, Member>,
  clientId: string,
  connection: ConnectionKey,
): "gone" | "stays" | "unknown" {
  const member = members.get(clientId);
  if (member === undefined) return "unknown";
  if (member.connections.delete(connection) && member.connections.size === 0) {
    members.delete(clientId);
    return "gone";
  }
  return "stays";
}

function membersToJson(members: Map<string, Member>): PusherMemberState[] {
  return [...members].map(([clientId, { connections, info }]) => ({
    clientId,
    connections: [...connections],
    ...(info === undefined ? undefined : { info: info as NonNullable<PusherMemberState["info"]> }),
  }));
}

const membersFromJson = (members: readonly PusherMemberState[]): Map<string, Member> =>
  new Map(
    members.map(({ clientId, connections, info }) => [
      clientId,
      { connections: new Set(connections), ...(info === undefined ? undefined : { info }) },
    ]),
  );

/** The roster as JSON. Channels that nobody is in are left out. */
export function rosterToJson(roster: Roster): PusherAdapterState["channels"] {
  return channelsOf(roster)
    .filter(({ members, sync }) => members.size > 0 || sync !== undefined)
    .map(({ place, members, sync }) => ({
      ...place,
      members: membersToJson(members),
      ...(sync === undefined
        ? undefined
        : {
            sync: {
              ...(sync.syncId === undefined ? undefined : { syncId: sync.syncId }),
              members: membersToJson(sync.members),
            },
          }),
    }));
}

/** The roster of JSON that the state's validator has seen. */
export function rosterFromJson(channels: readonly PusherChannelState[]): Roster {
  const roster: Roster = new Map();
  for (const { channel, tenantId, members, sync } of channels) {
    const place: Place = tenantId === undefined ? { channel } : { channel, tenantId };
    const made = rosterOf(roster, place);
    made.members = membersFromJson(members);
    made.sync = sync && {
      syncId: sync.syncId,
      members: membersFromJson(sync.members),
      waiting: [],
      overtaken: false,
    };
  }
  return roster;
}
