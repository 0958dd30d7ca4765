/**
 * Which connections each user has. CometChat knows users, not connections: one of several that ends is nobody's end,
 * and a list of all that a user has left says which ended unseen. Plain data that can be kept as JSON.
 */
import type { CometChatUserState } from "./payloads.js";

/** A user in a channel of a tenant. */
export interface UserKey {
  readonly tenantId: string | undefined;
  readonly channel: string;
  readonly clientId: string;
}

/** A connection's identifier, or null for the one without. */
export type ConnectionKey = string | null;

interface Entry {
  readonly user: UserKey;
  readonly connections: ReadonlySet<ConnectionKey>;
  /** When the connections were all that there are, in milliseconds. */
  readonly at: number | undefined;
}

/** Connections by user. */
export type Connections = Map<string, Entry>;

const keyOf = ({ tenantId, channel, clientId }: UserKey): string =>
  JSON.stringify([tenantId ?? null, channel, clientId]);

export function add(known: Connections, user: UserKey, connection: ConnectionKey): void {
  const entry = known.get(keyOf(user));
  const connections = new Set(entry?.connections).add(connection);
  known.set(keyOf(user), { user, connections, at: entry?.at });
}

/** Takes a connection away, and tells whether the user has others. */
export function remove(known: Connections, user: UserKey, connection: ConnectionKey): boolean {
  const entry = known.get(keyOf(user));
  if (entry === undefined) return false;
  const connections = new Set(entry.connections);
  connections.delete(connection);
  if (connections.size > 0) known.set(keyOf(user), { ...entry, connections });
  else known.delete(keyOf(user));
  return connections.size > 0;
}

/** Forgets a channel's users, or those of them that `except` does not have. */
export function forget(known: Connections, place: Omit<UserKey, "clientId">, except?: Connections): void {
  for (const [key, { user }] of known)
    if (user.channel === place.channel && user.tenantId === place.tenantId && except?.has(key) !== true)
      known.delete(key);
}

/**
 * Takes a whole list of a user's connections, and gives those that it ended: known before, named neither in the list
 * nor as the one that left. A list older than the last says nothing about now.
 */
export function replace(
  known: Connections,
  user: UserKey,
  live: readonly ConnectionKey[],
  at: number | undefined,
): ConnectionKey[] {
  const key = keyOf(user);
  const before = known.get(key);
  if (before?.at !== undefined && (at === undefined || at < before.at)) return [];
  const connections = new Set(live);
  // An empty list is kept as well: its time keeps an older list out.
  known.set(key, { user, connections, at });
  return [...(before?.connections ?? [])].filter((connection) => !connections.has(connection));
}

export function connectionsToJson(known: Connections): CometChatUserState[] {
  return [...known.values()].map(({ user: { tenantId, channel, clientId }, connections, at }) => ({
    channel,
    ...(tenantId === undefined ? undefined : { tenantId }),
    clientId,
    ...(at === undefined ? undefined : { at }),
    connections: [...connections],
  }));
}

/** The connections of JSON that the state's validator has seen. */
export function connectionsFromJson(users: readonly CometChatUserState[]): Connections {
  return new Map(
    users.map(({ tenantId, channel, clientId, connections, at }) => {
      const user: UserKey = { tenantId, channel, clientId };
      return [keyOf(user), { user, connections: new Set(connections), at }];
    }),
  );
}
