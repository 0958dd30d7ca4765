/**
 * Who readers hold to be in each channel. Pusher knows members, not connections: a member is added with the first
 * connection and removed with the last, so somebody has to count. Plain data that can be kept as JSON.
 */
import type { PusherAdapterState, PusherChannelState, PusherMemberState } from "./payloads.js";
import { type Place, placeToJson } from "./reading.js";

/** A connection's identifier, or null for the one without. */
export type ConnectionKey = string | null;

/** A member that readers hold. Nearly all have one connection, so only the further ones take a set. */
export interface Member {
  first: ConnectionKey;
  others: Set<ConnectionKey> | undefined;
  /** The `user_info` for a snapshot that has begun; undefined where the record had no data. */
  readonly info: unknown;
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
export function rosterOf(roster: Roster, channel: string, tenantId: string | undefined): ChannelRoster {
  let channels = roster.get(tenantId);
  if (channels === undefined) {
    channels = new Map();
    roster.set(tenantId, channels);
  }
  let found = channels.get(channel);
  if (found === undefined) {
    const place: Place = { channel, tenantId };
    found = { place, members: new Map(), sync: undefined };
    channels.set(channel, found);
  }
  return found;
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
  if (member === undefined) {
    members.set(clientId, { first: connection, others: undefined, info });
    return true;
  }
  if (member.first !== connection) {
    member.others ??= new Set();
    member.others.add(connection);
  }
  return false;
}

/** Takes a connection away. Tells whether the member went with it, stayed, or was never there. */
export function depart(
  members: Map<string, Member>,
  clientId: string,
  connection: ConnectionKey,
): "gone" | "stays" | "unknown" {
  const member = members.get(clientId);
  if (member === undefined) return "unknown";
  const { others } = member;
  if (member.first !== connection) {
    others?.delete(connection);
    return "stays";
  }
  if (others === undefined || others.size === 0) {
    members.delete(clientId);
    return "gone";
  }
  for (const next of others) {
    member.first = next;
    others.delete(next);
    break;
  }
  return "stays";
}

function membersToJson(members: Map<string, Member>): PusherMemberState[] {
  return [...members].map(([clientId, { first, others, info }]) => ({
    clientId,
    connections: others === undefined ? [first] : [first, ...others],
    ...(info === undefined ? undefined : { info: info as NonNullable<PusherMemberState["info"]> }),
  }));
}

function membersFromJson(states: readonly PusherMemberState[]): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const { clientId, connections, info } of states)
    for (const connection of connections) arrive(members, clientId, connection, info);
  return members;
}

/** The roster as JSON. Channels that nobody is in are left out. */
export function rosterToJson(roster: Roster): PusherAdapterState["channels"] {
  return channelsOf(roster)
    .filter(({ members, sync }) => members.size > 0 || sync !== undefined)
    .map(({ place, members, sync }) => ({
      ...placeToJson(place),
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
    const made = rosterOf(roster, channel, tenantId);
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

/** A roster that can be written to without the other one knowing. */
export const copyOfRoster = (roster: Roster): Roster => rosterFromJson(rosterToJson(roster));
