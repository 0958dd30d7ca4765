/** Counts the connections of each user on the way out. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Counted, CountedEvent, Counter } from "./counting.js";
import type { PubNubConnectionMemory } from "./memory.js";
import { sameJson } from "./wire-event.js";

/** Data by connection id (or none), the newest last. */
type Connections = Map<string | undefined, RealtimePresence["data"]>;

/** A counter, and what it remembers. */
export interface ConnectionCounter extends Counter {
  snapshot(): PubNubConnectionMemory[];
}

/** Begins with nobody, or with the connections of an earlier adapter. */
export function createConnectionCounter(memory: readonly PubNubConnectionMemory[] = []): ConnectionCounter {
  const channels = new Map<string, Map<string, Connections>>();

  const usersOf = (channel: string): Map<string, Connections> => {
    let users = channels.get(channel);
    if (users === undefined) {
      users = new Map();
      channels.set(channel, users);
    }
    return users;
  };

  const hold = ({ channel, clientId, connectionId, data }: Omit<RealtimePresence, "action">): void => {
    const users = usersOf(channel);
    const connections = users.get(clientId) ?? new Map();
    connections.delete(connectionId);
    users.set(clientId, connections.set(connectionId, data));
  };

  const newestData = (connections: Connections | undefined): RealtimePresence["data"] =>
    connections === undefined ? undefined : [...connections.values()].at(-1);

  const stateChange = (channel: string, data: RealtimePresence["data"]): CountedEvent => ({
    action: "state-change",
    data,
    occupancy: usersOf(channel).size,
  });

  const countArrival = (record: RealtimePresence): Counted => {
    const { channel, clientId, action, data } = record;
    const known = usersOf(channel).get(clientId);
    const before = newestData(known);
    hold(record);
    if (known === undefined) {
      const event: CountedEvent = { action: "join", data, occupancy: usersOf(channel).size };
      if (action !== "update") return { event };
      return { event, note: { code: "derived", message: "an update of somebody who was not there: a join" } };
    }
    if (action === "update" || !sameJson(before ?? null, data ?? null)) {
      const event = stateChange(channel, data);
      return action === "update"
        ? { event }
        : { event, note: { code: "derived", message: "the user is there already: only the state is new" } };
    }
    return { note: { code: "derived", message: "the user is there already, with the same state: no event" } };
  };

  const countDeparture = ({ channel, clientId, connectionId, data }: RealtimePresence): Counted => {
    const users = usersOf(channel);
    const connections = users.get(clientId);
    if (connections === undefined || !connections.has(connectionId)) {
      if (users.size === 0) channels.delete(channel);
      return { note: { code: "ignored", message: "a leave of somebody who was not there" } };
    }
    const before = newestData(connections);
    connections.delete(connectionId);
    if (connections.size === 0) {
      users.delete(clientId);
      if (users.size === 0) channels.delete(channel);
      return { event: { action: "leave", data, occupancy: users.size } };
    }
    const note = { code: "derived", message: "another connection of the user remains" } as const;
    const after = newestData(connections);
    return sameJson(before ?? null, after ?? null) ? { note } : { event: stateChange(channel, after), note };
  };

  for (const held of memory) hold(held);

  return {
    count: (record) =>
      record.action === "leave" || record.action === "absent" ? countDeparture(record) : countArrival(record),
    endSnapshot(channel, records) {
      channels.delete(channel);
      for (const record of records) hold(record);
    },
    snapshot: () =>
      [...channels].flatMap(([channel, users]) =>
        [...users].flatMap(([clientId, connections]) =>
          [...connections].map(([connectionId, data]) => ({
            channel,
            clientId,
            ...(connectionId === undefined ? {} : { connectionId }),
            ...(data === undefined ? {} : { data: structuredClone(data) }),
          })),
        ),
      ),
  };
}
