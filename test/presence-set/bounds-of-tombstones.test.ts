/** `maxTombstones` under both orderings: at the bound, past it, after the horizon and in a set that was restored. */
import { describe, expect, it } from "vitest";
import {
  createPresenceSet,
  type PresenceSet,
  type PresenceSetOptions,
  restorePresenceSet,
} from "../../src/presence-set/index.js";

const at = (seconds: number): string => new Date(Date.UTC(2026, 4, 6, 10) + seconds * 1000).toISOString();
const ms = (seconds: number): number => Date.parse(at(seconds));
const does = (action: "enter" | "leave" | "present" | "update", clientId: string, seconds: number) =>
  ({ channel: "lobby", clientId, action, occurredAt: at(seconds) }) as const;
const verdict = (set: PresenceSet, input: Parameters<PresenceSet["apply"]>[0]) =>
  set.apply(input).verdicts.at(-1);
const ids = (set: PresenceSet): string[] => set.members().map(({ clientId }) => clientId);
const restored = (set: PresenceSet, options: PresenceSetOptions): PresenceSet =>
  restorePresenceSet(JSON.parse(JSON.stringify(set.snapshot())) as never, options);

describe("under the convergent ordering", () => {
  const options = { maxTombstones: 2, horizon: 60_000 };
  /** Ann, Bob and Cid left at 1, 2 and 3. */
  const left = (count: number): PresenceSet => {
    const set = createPresenceSet(options);
    for (const [index, who] of ["ann", "bob", "cid"].slice(0, count).entries()) {
      expect(verdict(set, does("leave", who, index + 1))).toBe("applied");
    }
    return set;
  };

  it("remembers as many departures as it may, and raises nothing", () => {
    const set = left(2);
    expect(set.counts()).toEqual({ members: 0, tombstones: 2 });
    expect(verdict(set, does("enter", "ann", 0))).toBe("stale");
    expect(verdict(set, does("enter", "dora", 0))).toBe("applied");
  });

  it("past it forgets the oldest, and keeps out by the watermark what that one kept out", () => {
    const set = left(3);
    expect(set.counts()).toEqual({ members: 0, tombstones: 2 });
    expect(verdict(set, does("enter", "ann", 0))).toBe("too-old");
    expect(verdict(set, does("enter", "dora", 1))).toBe("too-old");
    expect(verdict(set, does("enter", "bob", 1))).toBe("stale");
    expect(verdict(set, does("enter", "ann", 4))).toBe("applied");
    expect(ids(set)).toEqual(["ann"]);
  });

  it("never refuses a leave, however many there were", () => {
    const set = createPresenceSet(options);
    for (let who = 0; who < 50; who += 1) {
      expect(verdict(set, [does("enter", `c${who}`, who), does("leave", `c${who}`, who + 0.5)])).toBe(
        "applied",
      );
      expect(set.counts().tombstones).toBeLessThanOrEqual(2);
    }
    for (let who = 0; who < 50; who += 1) {
      expect(["stale", "too-old"]).toContain(verdict(set, does("update", `c${who}`, who + 0.25)));
    }
    expect(ids(set)).toEqual([]);
  });

  it("keeps the watermark in a set that is restored, and the bound", () => {
    const set = restored(left(3), options);
    expect(set.counts().tombstones).toBe(2);
    expect(verdict(set, does("enter", "ann", 0))).toBe("too-old");
    expect(verdict(set, does("leave", "dora", 5))).toBe("applied");
    expect(set.counts().tombstones).toBe(2);
    expect(verdict(set, does("enter", "bob", 1))).toBe("too-old");
  });

  it("lets a set that is restored under a lower bound forget down to it", () => {
    const set = restored(left(3), { ...options, maxTombstones: 1 });
    expect(set.counts().tombstones).toBe(1);
    expect(verdict(set, does("enter", "bob", 1))).toBe("too-old");
    expect(verdict(set, does("enter", "cid", 2))).toBe("stale");
  });

  it("has room again once the horizon has passed, and lets nobody in whom the departures kept out", () => {
    const set = left(3);
    set.advance(ms(70));
    expect(set.counts().tombstones).toBe(0);
    for (const who of ["ann", "bob", "cid"]) expect(verdict(set, does("update", who, 0))).toBe("too-old");
    expect(verdict(set, does("leave", "dora", 71))).toBe("applied");
    expect(set.counts().tombstones).toBe(1);
  });
});

describe("under Ably's ordering, which remembers departures while a sync runs", () => {
  const options = { ordering: "ably", maxTombstones: 1 } as const;
  const says = (action: "enter" | "leave" | "present", who: string, serial: number) => ({
    record: { channel: "lobby", clientId: who, connectionId: who, action, occurredAt: at(serial) },
    id: `${who}:${serial}:0`,
  });
  const syncing = (): PresenceSet => {
    const set = createPresenceSet(options);
    set.apply([says("enter", "ann", 1), says("enter", "bob", 1)]);
    set.apply({ mark: "sync-start", channel: "lobby", syncId: "s" });
    return set;
  };

  it("remembers one at the bound: an older row of the sync does not bring that member back", () => {
    const set = syncing();
    expect(verdict(set, says("leave", "ann", 3))).toBe("applied");
    expect(set.counts()).toEqual({ members: 1, tombstones: 1 });
    expect(verdict(set, says("present", "ann", 2))).toBe("stale");
    expect(ids(set)).toEqual(["bob"]);
  });

  /** Ann and Bob left in mid-sync: one more than is to be remembered. */
  const crowded = (): PresenceSet => {
    const set = syncing();
    set.apply([says("leave", "ann", 3), says("leave", "bob", 3)]);
    return set;
  };

  it("past it lets a member leave, and no older row of the sync brings that member back", () => {
    const set = syncing();
    set.apply(says("leave", "ann", 3));
    const { verdicts, changes } = set.apply(says("leave", "bob", 3));
    expect(verdicts).toEqual(["applied"]);
    expect(changes.map(({ type, record }) => [type, record.clientId])).toEqual([["leave", "bob"]]);
    for (const who of ["ann", "bob"]) expect(verdict(set, says("present", who, 2))).toBe("stale");
    expect(ids(set)).toEqual([]);
  });

  it("past it ignores whoever is new, in any channel, until the sync ends", () => {
    const set = crowded();
    const elsewhere = { record: { ...says("enter", "zoe", 4).record, channel: "hall" }, id: "zoe:4:0" };
    expect(verdict(set, says("enter", "zoe", 4))).toBe("ignored");
    expect(verdict(set, elsewhere)).toBe("ignored");
    set.apply({ mark: "sync-end", channel: "lobby", syncId: "s" });
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
    expect(verdict(set, says("enter", "zoe", 4))).toBe("applied");
    expect(verdict(set, elsewhere)).toBe("applied");
  });

  it("past it lets one come back who is remembered, and then others", () => {
    const set = crowded();
    expect(verdict(set, says("enter", "ann", 5))).toBe("applied");
    expect(verdict(set, says("enter", "zoe", 4))).toBe("applied");
    expect(ids(set)).toEqual(["ann", "zoe"]);
  });

  it("never holds more than both bounds together allow, whoever comes and goes in mid-sync", () => {
    const set = createPresenceSet({ ordering: "ably", maxTombstones: 3, maxMembers: 5 });
    let refused = 0;
    for (let n = 0; n < 400; n += 1) {
      const channel = `room ${n % 7}`;
      const who = `c${n}`;
      const record = { channel, clientId: who, connectionId: who, occurredAt: at(n) };
      set.apply({ mark: "sync-start", channel });
      for (const action of n % 3 === 0 ? (["enter"] as const) : (["enter", "leave"] as const)) {
        if (
          verdict(set, { record: { ...record, action }, id: `${who}:${action.length}:${n}` }) === "ignored"
        ) {
          refused += 1;
        }
        const { members, tombstones } = set.counts();
        expect(members).toBeLessThanOrEqual(5);
        expect(members + tombstones).toBeLessThanOrEqual(8);
      }
    }
    expect(refused).toBeGreaterThan(300);
  });

  it("past it ignores the departure of somebody unknown", () => {
    const set = syncing();
    set.apply(says("leave", "ann", 3));
    expect(verdict(set, says("leave", "zoe", 3))).toBe("ignored");
    expect(set.counts()).toEqual({ members: 1, tombstones: 1 });
  });

  it("takes a newer departure of the one it remembers in its place", () => {
    const set = syncing();
    set.apply(says("leave", "ann", 3));
    expect(verdict(set, says("leave", "ann", 5))).toBe("applied");
    expect(verdict(set, says("present", "ann", 4))).toBe("stale");
    expect(set.counts().tombstones).toBe(1);
  });

  it("remembers none when the sync has ended, and has room in the next one", () => {
    const set = syncing();
    set.apply([says("leave", "ann", 3), says("present", "bob", 2)]);
    set.apply({ mark: "sync-end", channel: "lobby", syncId: "s" });
    expect(set.counts()).toEqual({ members: 1, tombstones: 0 });
    set.apply({ mark: "sync-start", channel: "lobby", syncId: "t" });
    expect(verdict(set, says("leave", "zoe", 1))).toBe("applied");
    expect(set.counts().tombstones).toBe(1);
  });

  it("goes on in a set that is restored in mid-sync", () => {
    const before = syncing();
    before.apply(says("leave", "ann", 3));
    const set = restored(before, { maxTombstones: 1 });
    expect(verdict(set, says("present", "ann", 2))).toBe("stale");
    expect(verdict(set, says("leave", "zoe", 3))).toBe("ignored");
    set.apply({ mark: "sync-end", channel: "lobby", syncId: "s" });
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  });
});
