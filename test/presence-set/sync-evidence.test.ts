/** What a sync's row proves, and what it cannot: the member is there, unless somebody said that it left later. */
import { describe, expect, it } from "vitest";
import type { RealtimePresence } from "../../src/index.js";
import { createPresenceSet } from "../../src/presence-set/index.js";

const at = (second: number): string => `2026-05-06T10:00:${String(second).padStart(2, "0")}.000Z`;
const ann = (action: RealtimePresence["action"], second: number): RealtimePresence => ({
  channel: "lobby",
  clientId: "ann",
  action,
  occurredAt: at(second),
});
const START = { mark: "sync-start", channel: "lobby" } as const;
const END = { mark: "sync-end", channel: "lobby" } as const;

describe("a departure that was said", () => {
  it("stays one, whether it came before or after a sync that did not list the member", () => {
    for (const inputs of [
      [ann("present", 4), ann("leave", 4), START, END],
      [ann("present", 4), START, END, ann("leave", 4)],
    ]) {
      const set = createPresenceSet();
      set.apply(inputs);
      expect(set.apply([START, ann("present", 1), END]).verdicts).toEqual(["applied", "stale", "applied"]);
      expect(set.members()).toEqual([]);
    }
  });

  it("at the instant of one that only was concluded is a duplicate, and says nothing new to anybody", () => {
    const set = createPresenceSet();
    set.apply([ann("present", 4), START, END]);
    expect(set.apply(ann("leave", 4))).toEqual({ verdicts: ["duplicate"], changes: [] });
    expect(set.apply(ann("update", 5)).verdicts).toEqual(["applied"]);
  });

  it("is the better reason than the watermark, where both keep it out", () => {
    const set = createPresenceSet();
    set.apply([ann("present", 4), START, { ...END, asOf: at(6) }]);
    expect(set.apply([ann("leave", 4), ann("leave", 5), ann("leave", 3)]).verdicts).toEqual([
      "duplicate",
      "too-old",
      "stale",
    ]);
  });
});

describe("a member that a sync brings back", () => {
  it("stays as long as the row says: what it was known by has run out", () => {
    const set = createPresenceSet();
    set.apply({ record: ann("enter", 2), ttl: 1000 });
    expect(set.advance(Date.parse(at(10))).changes).toMatchObject([{ cause: "expiry" }]);
    set.apply([START, { record: ann("present", 1), receivedAt: at(10), ttl: 5000 }, END]);
    expect(set.advance(Date.parse(at(14))).changes).toEqual([]);
    expect(set.members()).toMatchObject([{ occurredAt: at(2) }]);
    expect(set.advance(Date.parse(at(15))).changes).toMatchObject([{ cause: "expiry" }]);
  });

  it("stays for good where neither the row nor the set names a time", () => {
    const set = createPresenceSet();
    set.apply({ record: ann("enter", 2), ttl: 1000 });
    set.advance(Date.parse(at(10)));
    set.apply([START, ann("present", 1), END]);
    expect(set.advance(Date.parse(at(50))).changes).toEqual([]);
    expect(set.isPresent("ann")).toBe(true);
  });
});
