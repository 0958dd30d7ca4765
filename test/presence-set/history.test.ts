import { describe, expect, it } from "vitest";
import { PresenceValidationError } from "../../src/index.js";
import {
  createPresenceHistory,
  type PresenceChange,
  type PresenceHistoryQuery,
} from "../../src/presence-set/index.js";

const START = Date.parse("2026-05-06T10:00:00Z");

const change = (n: number, clientId = "ann", connectionId = "1"): PresenceChange => ({
  type: "update",
  cause: "event",
  record: {
    channel: "lobby",
    clientId,
    connectionId,
    action: "update",
    occurredAt: new Date(START + n * 1000).toISOString(),
    data: { n },
  },
});
const filled = (count: number, options = {}): ReturnType<typeof createPresenceHistory> => {
  const history = createPresenceHistory({ maxAge: Number.POSITIVE_INFINITY, ...options });
  history.add(
    Array.from({ length: count }, (_, n) => change(n)),
    START,
  );
  return history;
};
const numbers = (items: readonly { readonly change: PresenceChange }[]): unknown[] =>
  items.map((item) => item.change.record.data?.["n"]);

describe("a history", () => {
  it("lists the newest first, 100 to a page, unless it is asked otherwise (RSP4b)", () => {
    const history = filled(250);
    const page = history.query();
    expect(numbers(page.items)).toEqual(Array.from({ length: 100 }, (_, n) => 249 - n));
    expect(page.hasNext()).toBe(true);
    const last = page.next()?.next();
    expect(last?.items).toHaveLength(50);
    expect(last?.hasNext()).toBe(false);
    expect(last?.next()).toBeNull();
    expect(numbers(history.query({ direction: "forwards", limit: 2 }).items)).toEqual([0, 1]);
    expect(history.query({ limit: 1000 }).items).toHaveLength(250);
  });

  it("keeps its pages as they were while changes keep coming", () => {
    const history = filled(5, { maxChanges: 5 });
    const page = history.query({ limit: 2 });
    history.add([change(5), change(6), change(7)], START);
    expect(numbers(page.next()!.items)).toEqual([2, 1]);
    expect(numbers(history.query().items)).toEqual([7, 6, 5, 4, 3]);
  });

  it("asks for times, both ends included, and for clients and connections", () => {
    const history = filled(10);
    history.add([change(4, "bob", "2"), change(5, "bob", "3")], START);
    expect(numbers(history.query({ start: START + 3000, end: START + 4000, clientId: "ann" }).items)).toEqual(
      [4, 3],
    );
    expect(numbers(history.query({ clientId: "bob" }).items)).toEqual([5, 4]);
    expect(numbers(history.query({ clientId: "bob", connectionId: "2" }).items)).toEqual([4]);
    expect(history.query({ channel: "attic" }).items).toEqual([]);
    expect(history.query({ tenantId: "acme" }).items).toEqual([]);
  });

  it("puts late changes in their places, and those without a time under the one it was told", () => {
    const history = filled(3);
    const { occurredAt: _, ...record } = change(9).record;
    history.add(
      [change(1, "late"), { type: "leave", cause: "sync", record: { ...record, action: "leave" } }],
      START + 1500,
    );
    expect(history.query({ direction: "forwards" }).items.map(({ at }) => at - START)).toEqual([
      0, 1000, 1000, 1500, 2000,
    ]);
  });

  it("is bounded by count and by age", () => {
    expect(filled(1000, { maxChanges: 10 }).size()).toBe(10);
    const history = createPresenceHistory({ maxAge: 3000 });
    for (let n = 0; n < 10; n += 1) history.add([change(n)], START + n * 1000);
    expect(numbers(history.query().items)).toEqual([9, 8, 7, 6]);
    history.forget(START + 11_001);
    expect(numbers(history.query().items)).toEqual([9]);
  });

  it("cannot be changed from outside", () => {
    const history = createPresenceHistory();
    const added = change(1);
    history.add([added], START);
    added.record.data = { n: 7 };
    const [item] = history.query().items;
    expect(numbers([item!])).toEqual([1]);
    expect(Object.isFrozen(item!.change.record.data)).toBe(true);
  });

  const bad: readonly [PresenceHistoryQuery, RegExp][] = [
    [{ limit: 0 }, /limit/],
    [{ limit: 1001 }, /limit/],
    [{ limit: 1.5 }, /limit/],
    [{ start: 2, end: 1 }, /start/],
    [{ start: Number.NaN }, /start/],
    [{ direction: "up" as "forwards" }, /direction/],
  ];
  for (const [query, message] of bad) {
    it(`refuses ${JSON.stringify(query)}`, () => {
      expect(() => filled(1).query(query)).toThrow(PresenceValidationError);
      expect(() => filled(1).query(query)).toThrow(message);
    });
  }
});
