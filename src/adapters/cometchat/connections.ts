/**
 * Which connections each user has. CometChat knows users, not connections: one of several that ends is nobody's end,
 * and a list of all that a user has left says which ended unseen. Plain data that can be kept as JSON.
 */
import type { CometChatUserState } from "./payloads.js";

/** A channel of a tenant. */
export interface Place {
  readonly tenantId: string | undefined;
  readonly channel: string;
}

/** A user in it. */
export interface UserKey extends Place {
  readonly clientId: string;
}

/** A connection's identifier, or null for the one without. */
export type ConnectionKey = string | null;

interface Entry {
  readonly connections: Set<ConnectionKey>;
  /** When the connections were all that there are, in milliseconds. */
  readonly at: number | undefined;
}

/** Connections by tenant, channel and user. Maps, since any text may be a key. */
export type Connections = Map<string | undefined, Map<string, Map<string, Entry>>>;

function usersOf(known: Connections, { tenantId, channel }: Place): Map<string, Entry> {
  const channels = known.get(tenantId) ?? new Map<string, Map<string, Entry>>();
  const users = channels.get(channel) ?? new Map<string, Entry>();
  known.set(tenantId, channels);
  channels.set(channel, users);
  return users;
}

export function add(known: Connections, user: UserKey, connection: ConnectionKey): void {
  const users = usersOf(known, user);
  const entry = users.get(user.clientId);
  if (entry === undefined) users.set(user.clientId, { connections: new Set([connection]), at: undefined });
  else entry.connections.add(connection);
}

/** Takes a connection away, and tells whether the user has others. */
export function remove(
  known: Connections,
  { tenantId, channel, clientId }: UserKey,
  connection: ConnectionKey,
): boolean {
  const users = known.get(tenantId)?.get(channel);
  const entry = users?.get(clientId);
  if (users === undefined || entry === undefined) return false;
  entry.connections.delete(connection);
  if (entry.connections.size === 0) users.delete(clientId);
  return entry.connections.size > 0;
}

/** The connections of a user, as they came. */
export function connectionsOf(known: Connections, { tenantId, channel, clientId }: UserKey): ConnectionKey[] {
  return [...(known.get(tenantId)?.get(channel)?.get(clientId)?.connections ?? [])];
}

/** Forgets a channel's users. */
export function forget(known: Connections, { tenantId, channel }: Place): void {
  known.get(tenantId)?.delete(channel);
}

/** Puts the users that a snapshot of a channel has seen in the place of those known. */
export function replacePlace(known: Connections, place: Place, seen: Connections): void {
  const users = usersOf(known, place);
  users.clear();
  for (const [clientId, entry] of usersOf(seen, place)) users.set(clientId, entry);
}

/**
 * Takes a whole list of a user's connections, and gives those that it ended: known before, and not in the list. A list
 * older than the last says nothing about now.
 */
export function replace(
  known: Connections,
  user: UserKey,
  live: readonly ConnectionKey[],
  at: number | undefined,
): ConnectionKey[] {
  const users = usersOf(known, user);
  const before = users.get(user.clientId);
  if (before?.at !== undefined && (at === undefined || at < before.at)) return [];
  const connections = new Set(live);
  // An empty list is kept as well: its time keeps an older list out.
  users.set(user.clientId, { connections, at });
  return [...(before?.connections ?? [])].filter((connection) => !connections.has(connection));
}

export function connectionsToJson(known: Connections): CometChatUserState[] {
  return [...known].flatMap(([tenantId, channels]) =>
    [...channels].flatMap(([channel, users]) =>
      [...users].map(([clientId, { connections, at }]) => ({
        channel,
        ...(tenantId === undefined ? undefined : { tenantId }),
        clientId,
        ...(at === undefined ? undefined : { at }),
        connections: [...connections],
      })),
    ),
  );
}

/** The connections of JSON that the state's validator has seen. */
export function connectionsFromJson(states: readonly CometChatUserState[]): Connections {
  const known: Connections = new Map();
  for (const { tenantId, channel, clientId, connections, at } of states)
    usersOf(known, { tenantId, channel }).set(clientId, { connections: new Set(connections), at });
  return known;
}
