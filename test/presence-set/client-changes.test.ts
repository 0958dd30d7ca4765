/** The first connection of a client and its last one, whichever way they come and go. */
import { describe, expect, it } from "vitest";
import {
  createPresenceSet,
  type PresenceSet,
  type PresenceSetOptions,
  restorePresenceSet,
} from "../../src/presence-set/index.js";

const at = (seconds: number): string => new Date(Date.UTC(2026, 4, 6, 10) + seconds * 1000).toISOString();
const does = (action: "enter" | "leave" | "present", connectionId: string, seconds: number) => ({
  record: { channel: "lobby", clientId: "ann", connectionId, action, occurredAt: at(seconds) },
  id: `${connectionId}:${seconds}:0`,
});
const listening = (set: PresenceSet): string[] => {
  const heard: string[] = [];
  set.subscribeClients(({ type, clientId, channel }) => heard.push(`${clientId} ${type} in ${channel}`));
  return heard;
};
const ONLINE = "ann online in lobby";
const OFFLINE = "ann offline in lobby";

describe.each(["convergent", "ably"] as const)("under the ordering %s", (ordering) => {
  const make = (options: PresenceSetOptions = {}): PresenceSet => createPresenceSet({ ordering, ...options });

  it("a client is told of once when it comes and once when its last connection leaves", () => {
    const set = make();
    const heard = listening(set);
    set.apply([does("enter", "1", 0), does("enter", "2", 1)]);
    expect(heard).toEqual([ONLINE]);
    expect(set.clients("lobby").map(({ connections }) => connections.length)).toEqual([2]);
    set.apply(does("leave", "1", 2));
    expect(heard).toEqual([ONLINE]);
    set.apply(does("leave", "2", 3));
    expect(heard).toEqual([ONLINE, OFFLINE]);
    expect(set.clients("lobby")).toEqual([]);
    set.apply(does("enter", "2", 4));
    expect(heard).toEqual([ONLINE, OFFLINE, ONLINE]);
  });

  it("also when the connections lapse, one after the other", () => {
    const set = make({ ttl: 10_000 });
    const heard = listening(set);
    set.apply([does("enter", "1", 0), does("enter", "2", 5)]);
    set.advance(Date.parse(at(10)));
    expect(heard).toEqual([ONLINE]);
    set.advance(Date.parse(at(15)));
    expect(heard).toEqual([ONLINE, OFFLINE]);
  });

  it("also when a sync lists none of them, and not when it lists one", () => {
    const set = make();
    const heard = listening(set);
    set.apply([does("enter", "1", 0), does("enter", "2", 1)]);
    const sync = (...rows: ReturnType<typeof does>[]): unknown =>
      set.apply([{ mark: "sync-start", channel: "lobby" }, ...rows, { mark: "sync-end", channel: "lobby" }]);
    sync(does("present", "2", 2));
    expect(heard).toEqual([ONLINE]);
    sync();
    expect(heard).toEqual([ONLINE, OFFLINE]);
  });

  it("one call in which the last connection goes and another one comes tells of both", () => {
    const set = make();
    const heard = listening(set);
    set.apply(does("enter", "1", 0));
    set.apply([does("leave", "1", 1), does("enter", "2", 2)]);
    expect(heard).toEqual([ONLINE, OFFLINE, ONLINE]);
    set.apply([does("enter", "3", 3), does("leave", "2", 4)]);
    expect(heard).toEqual([ONLINE, OFFLINE, ONLINE]);
  });

  it("what is refused, repeated or out of date tells of nobody", () => {
    const set = make({ maxMembers: 1 });
    const heard = listening(set);
    set.apply([does("enter", "1", 5), does("enter", "1", 5), does("leave", "1", 1)]);
    set.apply({ ...does("enter", "9", 6), record: { ...does("enter", "9", 6).record, clientId: "bob" } });
    expect(heard).toEqual([ONLINE]);
  });

  it("a set that is restored knows who is there already", () => {
    const before = make();
    before.apply([does("enter", "1", 0), does("enter", "2", 1)]);
    const set = restorePresenceSet(before.snapshot());
    const heard = listening(set);
    set.apply([does("enter", "3", 2), does("leave", "1", 3), does("leave", "2", 3)]);
    expect(heard).toEqual([]);
    set.apply(does("leave", "3", 4));
    expect(heard).toEqual([OFFLINE]);
  });
});
