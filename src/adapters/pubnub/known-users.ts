/** Who is known to be on each channel, from what came in. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { isMark, recordOf } from "../inputs.js";
import type { KnownUsers } from "./conversion.js";
import type { PubNubChannelMemory } from "./memory.js";
import { note } from "./notes.js";

/** Who is known, kept up to date by every input, and as plain JSON. */
export interface UserMemory extends KnownUsers {
  snapshot(): PubNubChannelMemory[];
}

interface Channel {
  users: Set<string>;
  /** The users that a running snapshot has listed so far. */
  listed: Set<string> | undefined;
  whole: boolean;
}

/** Begins with nobody, or with the users of an earlier adapter. */
export function createKnownUsers(memory: readonly PubNubChannelMemory[] = []): UserMemory {
  const channels = new Map<string, Channel>();
  for (const { channel, users, whole } of memory)
    channels.set(channel, { users: new Set(users), listed: undefined, whole });

  /** How to take back what the payload that is being read has changed, in case it is refused after all. */
  let undo: (() => void)[] = [];

  const channelOf = (name: string): Channel => {
    let channel = channels.get(name);
    if (channel === undefined) {
      channel = { users: new Set(), listed: undefined, whole: false };
      channels.set(name, channel);
      undo.push(() => channels.delete(name));
    }
    return channel;
  };

  const include = (users: Set<string>, user: string): void => {
    if (users.has(user)) return;
    users.add(user);
    undo.push(() => users.delete(user));
  };

  const exclude = (users: Set<string>, user: string): void => {
    if (users.delete(user)) undo.push(() => users.add(user));
  };

  const admit: KnownUsers["admit"] = (input, path, on) => {
    if (isMark(input)) {
      const channel = channelOf(input.channel);
      const before = { ...channel };
      undo.push(() => Object.assign(channel, before));
      if (input.mark === "sync-start") channel.listed = new Set();
      if (input.mark === "sync-end" && channel.listed !== undefined) {
        channel.users = channel.listed;
        channel.listed = undefined;
        channel.whole = true;
      }
      return input;
    }
    const record = recordOf(input);
    if (record === undefined) return input;
    const channel = channelOf(record.channel);
    const { clientId, action, data } = record;
    const isKnown = channel.users.has(clientId);
    if (action === "leave") {
      exclude(channel.users, clientId);
      return input;
    }
    include(channel.users, clientId);
    if (channel.listed !== undefined) include(channel.listed, clientId);
    if (action !== "enter" || !isKnown) return input;
    // A second device of a known user joins too, by some of PubNub's documents. Its join changes nothing but the state.
    if (data === undefined) {
      note(on, "ignored", path, "a join of a user who is there already");
      return undefined;
    }
    note(on, "derived", path, "a join of a user who is there already, with a state: an update");
    return { ...input, record: { ...record, action: "update" } } as PresenceInput;
  };

  return {
    keep() {
      undo = [];
    },
    takeBack() {
      for (const step of undo.reverse()) step();
      undo = [];
    },
    admit,
    size: (name) => (channels.get(name)?.whole ? channels.get(name)?.users.size : undefined),
    has: (name, clientId) => channels.get(name)?.users.has(clientId) ?? false,
    snapshot: () =>
      [...channels].map(([channel, { users, whole }]) => ({ channel, whole, users: [...users] })),
  };
}
