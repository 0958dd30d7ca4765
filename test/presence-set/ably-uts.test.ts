/**
 * Ably's Universal Test Spec for the presence map and the presence sync (ably/specification `uts/realtime/unit/presence`,
 * 2026-07-23), by name, with the marks in place of startSync and endSync. Where this set says a departure that the UTS
 * keeps silent, or ably-js repeats, the test says so (docs/decisions/presence-set.md).
 */
import { describe, expect, it } from "vitest";
import type { PresenceEnvelope, RealtimePresence } from "../../src/index.js";
import { createPresenceSet, type PresenceSet } from "../../src/presence-set/index.js";

const START = { mark: "sync-start", channel: "c", syncId: "u1" } as const;
const END = { mark: "sync-end", channel: "c", syncId: "u1" } as const;

/** An event of client `c1` on connection `conn-1` unless said otherwise; `at` in milliseconds. */
function event(
  action: RealtimePresence["action"],
  id: string,
  at = 1000,
  more: { clientId?: string; connectionId?: string; data?: Record<string, unknown> } = {},
): PresenceEnvelope {
  const { clientId = "c1", connectionId = "conn-1", data } = more;
  const record: RealtimePresence = {
    channel: "c",
    clientId,
    connectionId,
    action,
    occurredAt: new Date(at).toISOString(),
  };
  return { record: data === undefined ? record : { ...record, data }, id, provider: "ably" };
}
const other = { clientId: "c2", connectionId: "conn-2" };
const fresh = (): PresenceSet => createPresenceSet({ ordering: "ably" });
const clients = (set: PresenceSet): string =>
  set
    .members()
    .map(({ clientId }) => clientId)
    .join(" ");
const types = (set: PresenceSet, ...inputs: Parameters<PresenceSet["apply"]>[0][]): string[] =>
  inputs
    .flatMap((input) => set.apply(input).changes)
    .map(({ type, cause }) => (cause === "sync" ? `~${type}` : type));

describe("presence_map.md", () => {
  it("RTP2/basic-put-and-get-0", () => {
    const set = fresh();
    set.apply(event("present", "conn-1:0:0", 1000, { data: { hello: 1 } }));
    expect(set.members({ clientId: "c1", connectionId: "conn-1" })).toMatchObject([{ data: { hello: 1 } }]);
  });
  for (const [index, action] of (["enter", "update", "present"] as const).entries()) {
    it(`RTP2d2/${action}-stored-as-present-${index}, RTP2d1/put-returns-original-action-0`, () => {
      const set = fresh();
      expect(types(set, event(action, "conn-1:0:0"))).toEqual([action]);
      expect(set.members()[0]?.action).toBe("present");
    });
  }
  it("RTP2h1/leave-outside-sync-removes-0", () => {
    const set = fresh();
    expect(types(set, event("enter", "conn-1:0:0"), event("leave", "conn-1:1:0"))).toEqual([
      "enter",
      "leave",
    ]);
    expect(clients(set)).toBe("");
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  });
  it("RTP2h1/leave-nonexistent-returns-null-1", () => {
    expect(fresh().apply(event("leave", "conn-1:0:0"))).toEqual({ verdicts: ["ignored"], changes: [] });
  });
  it("RTP2h2a/leave-during-sync-stores-absent-0: kept as a tombstone; said once, where the UTS is silent", () => {
    const set = fresh();
    expect(types(set, event("enter", "conn-1:0:0"), START, event("leave", "conn-1:1:0"))).toEqual([
      "enter",
      "leave",
    ]);
    expect(set.counts()).toEqual({ members: 0, tombstones: 1 });
  });
  it("RTP2h2b/absent-deleted-on-endsync-0", () => {
    const set = fresh();
    expect(types(set, event("enter", "conn-1:0:0"), START, event("leave", "conn-1:1:0"), END)).toEqual([
      "enter",
      "leave",
    ]);
    expect(set.counts()).toEqual({ members: 0, tombstones: 0 });
  });
  it("RTP2b2/newness-by-msgserial-index-0", () => {
    const set = fresh();
    set.apply([event("enter", "conn-1:5:0", 1000), event("update", "conn-1:3:0", 9000)]);
    expect(set.apply(event("update", "conn-1:7:0", 500, { data: { n: 7 } })).verdicts).toEqual(["applied"]);
    expect(set.members()).toMatchObject([{ data: { n: 7 } }]);
  });
  it("RTP2b2/newness-by-index-same-serial-1", () => {
    const set = fresh();
    const list = [
      event("enter", "conn-1:5:2"),
      event("update", "conn-1:5:1"),
      event("update", "conn-1:5:10"),
    ];
    expect(set.apply(list).verdicts).toEqual(["applied", "stale", "applied"]);
  });
  it("RTP2b1/newness-by-timestamp-0", () => {
    const set = fresh();
    expect(
      set.apply([event("enter", "conn-1:5:0", 1000), event("leave", "synthesized-1", 2000)]).verdicts,
    ).toEqual(["applied", "applied"]);
    expect(clients(set)).toBe("");
  });
  it("RTP2b1/older-synth-leave-rejected-1", () => {
    const set = fresh();
    expect(
      set.apply([event("enter", "conn-1:5:0", 2000), event("leave", "synthesized-1", 1000)]).verdicts,
    ).toEqual(["applied", "stale"]);
    expect(clients(set)).toBe("c1");
  });
  it("RTP2b1a/equal-timestamps-incoming-wins-0", () => {
    const set = fresh();
    expect(
      set.apply([event("enter", "synthesized-0", 1000), event("update", "synthesized-1", 1000)]).verdicts,
    ).toEqual(["applied", "applied"]);
  });
  it("RTP2c/sync-uses-same-newness-0", () => {
    const set = fresh();
    set.apply(event("update", "conn-1:5:0", 1000, { data: { n: 5 } }));
    expect(types(set, [START, event("present", "conn-1:4:0", 9000, { data: { n: 4 } }), END])).toEqual([]);
    expect(set.members()).toMatchObject([{ data: { n: 5 } }]);
  });
  it("RTP2/multiple-members-coexist-1", () => {
    const set = fresh();
    set.apply([event("enter", "conn-1:0:0"), event("enter", "conn-2:0:0", 1000, { connectionId: "conn-2" })]);
    expect(set.members({ clientId: "c1" })).toHaveLength(2);
  });
  it("RTP2/values-excludes-absent-2", () => {
    const set = fresh();
    set.apply([
      START,
      event("present", "conn-1:0:0"),
      event("present", "conn-2:0:0", 1000, other),
      event("leave", "conn-1:1:0"),
    ]);
    expect(clients(set)).toBe("c2");
  });
  it("RTP2/clear-resets-state-3", () => {
    const set = fresh();
    set.apply([event("enter", "conn-1:0:0"), START]);
    expect(types(set, { mark: "clear", channel: "c" }, END)).toEqual([]);
    expect([clients(set), set.syncComplete("c")]).toEqual(["", false]);
  });
});

describe("presence_sync.md", () => {
  const two = [event("enter", "conn-1:0:0"), event("enter", "conn-2:0:0", 1000, other)];

  it("RTP18a/startsync-sets-flag-0, RTP18b/endsync-clears-flag-0", () => {
    const set = fresh();
    set.apply(START);
    expect(set.syncComplete("c")).toBe(false);
    set.apply(END);
    expect(set.syncComplete("c")).toBe(true);
  });
  it("RTP19/stale-members-leave-after-sync-0, updated-members-survive-sync-2", () => {
    const set = fresh();
    set.apply(two);
    expect(types(set, [START, event("present", "conn-1:1:0"), END])).toEqual(["~leave", "present"]);
    expect(clients(set)).toBe("c1");
  });
  it("RTP19/synth-leave-null-id-timestamp-1", () => {
    const set = fresh();
    set.apply(event("enter", "conn-1:0:0", 1000, { data: { n: 1 } }));
    const [left] = set.apply([START, END]).changes;
    expect(left).toEqual({
      type: "leave",
      cause: "sync",
      record: { channel: "c", clientId: "c1", connectionId: "conn-1", action: "leave", data: { n: 1 } },
    });
  });
  it("RTP18a/new-sync-discards-previous-1", () => {
    const set = fresh();
    set.apply([
      START,
      event("present", "conn-1:0:0"),
      { ...START, syncId: "u2" },
      event("present", "conn-2:0:0", 1000, other),
    ]);
    expect(types(set, { ...END, syncId: "u2" })).toEqual(["~leave"]);
    expect(clients(set)).toBe("c2");
  });
  it("RTP18c/single-message-sync-0", () => {
    const set = fresh();
    set.apply(two);
    const whole = [
      { mark: "sync-start", channel: "c" } as const,
      event("present", "conn-2:0:0", 1000, other),
      { mark: "sync-end", channel: "c" } as const,
    ];
    expect(types(set, whole)).toEqual(["~leave"]);
    expect(set.syncComplete("c")).toBe(true);
  });
  it("RTP19a/no-has-presence-clears-members-0", () => {
    const set = fresh();
    set.apply(two);
    const attached = [
      { mark: "sync-start", channel: "c", restart: true } as const,
      { mark: "sync-end", channel: "c" } as const,
    ];
    expect(types(set, attached)).toEqual(["~leave", "~leave"]);
  });
  it("RTP2h2a/leave-during-sync-absent-cleanup-0: one leave, where the UTS has none and ably-js two", () => {
    const set = fresh();
    set.apply(two);
    expect(
      types(set, START, event("leave", "conn-1:1:0"), event("present", "conn-2:0:0", 1000, other), END),
    ).toEqual(["leave"]);
    expect(set.counts()).toEqual({ members: 1, tombstones: 0 });
  });
  it("RTP19/empty-map-sync-no-leaves-3", () => {
    expect(types(fresh(), START, event("present", "conn-1:0:0"), END)).toEqual(["present"]);
  });
  it("RTP18/endsync-without-startsync-noop-0", () => {
    const set = fresh();
    set.apply(two);
    expect(set.apply(END)).toEqual({ verdicts: ["ignored"], changes: [] });
    expect(clients(set)).toBe("c1 c2");
  });
  it("RTP19/stale-sync-removes-from-residuals-4", () => {
    const set = fresh();
    set.apply(event("update", "conn-1:5:0"));
    expect(types(set, [START, event("present", "conn-1:3:0"), END])).toEqual([]);
    expect(clients(set)).toBe("c1");
  });
  it("RTP19/presence-echoes-then-sync-preserves-5", () => {
    const set = fresh();
    set.apply(START);
    expect(
      types(set, two, [
        START,
        event("present", "conn-1:0:0"),
        event("present", "conn-2:0:0", 1000, other),
        END,
      ]),
    ).toEqual(["enter", "enter"]);
  });
  it("RTP19/new-member-during-sync-survives-6", () => {
    const set = fresh();
    set.apply([event("enter", "conn-1:0:0"), START, event("enter", "conn-2:0:0", 1000, other)]);
    expect(types(set, [event("present", "conn-1:0:0"), END])).toEqual([]);
    expect(clients(set)).toBe("c1 c2");
  });
});
