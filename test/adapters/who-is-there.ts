/**
 * Who is there after some inputs, in the order in which they came: a short fold that shares nothing with the
 * adapters and their notes, nor with the presence set.
 */
import { isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";

/** The connections of each client. */
type Room = Map<string, Set<string>>;

/** Whom a sync that is under way has listed. */
interface Sync {
  readonly seen: Room;
  readonly syncId: string | undefined;
}

/** The clients that are there at the end, on any channel, in the order of their names. */
export function whoIsThere(inputs: readonly PresenceInput[]): string[] {
  const rooms = new Map<string, Room>();
  const syncs = new Map<string, Sync>();
  const roomOf = (channel: string): Room => {
    const room = rooms.get(channel) ?? new Map<string, Set<string>>();
    rooms.set(channel, room);
    return room;
  };
  for (const input of inputs) {
    if (isMark(input)) {
      const { channel } = input;
      const sync = syncs.get(channel);
      if (input.mark === "sync-start") {
        const goesOn = sync !== undefined && (sync.syncId === undefined || sync.syncId === input.syncId);
        const seen = goesOn && input.restart !== true ? sync.seen : new Map<string, Set<string>>();
        syncs.set(channel, { seen, syncId: input.syncId });
      } else if (input.mark === "sync-end" && sync !== undefined) rooms.set(channel, sync.seen);
      else if (input.mark === "clear") rooms.delete(channel);
      if (input.mark === "sync-end" || input.mark === "clear") syncs.delete(channel);
      continue;
    }
    const record = recordOf(input);
    if (record === undefined) continue;
    for (const room of [roomOf(record.channel), syncs.get(record.channel)?.seen]) {
      if (room === undefined) continue;
      const connections = room.get(record.clientId) ?? new Set();
      if (record.action === "leave" || record.action === "absent")
        connections.delete(record.connectionId ?? "none");
      else connections.add(record.connectionId ?? "none");
      if (connections.size === 0) room.delete(record.clientId);
      else room.set(record.clientId, connections);
    }
  }
  return [...new Set([...rooms.values()].flatMap((room) => [...room.keys()]))].toSorted();
}
