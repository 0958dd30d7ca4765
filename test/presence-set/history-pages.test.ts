/** Pages of a history against the list that a query would have given at once, while changes come, age and are cut off. */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  createPresenceHistory,
  type HistoryPage,
  type PresenceChange,
} from "../../src/presence-set/index.js";

const START = Date.parse("2026-05-06T10:00:00Z");
const MAX_CHANGES = 12;
const MAX_AGE = 8000;

/** A change of some second: its number tells it from all others. */
const change = (n: number, second: number): PresenceChange => ({
  type: "update",
  cause: "event",
  record: {
    channel: "lobby",
    clientId: "ann",
    action: "update",
    occurredAt: new Date(START + second * 1000).toISOString(),
    data: { n },
  },
});
const numbersOf = ({ items }: HistoryPage): unknown[] => items.map((item) => item.change.record.data?.["n"]);

interface Held {
  readonly n: number;
  readonly second: number;
}

/** What is to be held, by the words of the documentation: in order of time, not too old, and the newest so many. */
const cut = (all: readonly Held[], now: number): Held[] =>
  all
    .toSorted((a, b) => a.second - b.second || a.n - b.n)
    .slice(-MAX_CHANGES)
    .filter(({ second }) => START + second * 1000 >= now - MAX_AGE);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ add: fc.array(fc.integer({ min: -9, max: 2 }), { minLength: 1, maxLength: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ turn: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ forget: fc.nat(3) }) },
);

it("pages go on as they were when they were asked for, whatever comes and goes meanwhile", () => {
  let turned = 0;
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 20, maxLength: 60 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("backwards" as const, "forwards" as const),
      (steps, limit, direction) => {
        const history = createPresenceHistory({ maxChanges: MAX_CHANGES, maxAge: MAX_AGE });
        const open: { page: HistoryPage; rest: number[] }[] = [];
        let held: Held[] = [];
        let now = START;
        let next = 0;
        const check = (page: HistoryPage, rest: number[]): void => {
          expect(numbersOf(page)).toEqual(rest.slice(0, limit));
          expect(page.hasNext()).toBe(rest.length > limit);
        };
        for (const action of steps) {
          if ("add" in action) {
            now += 1000;
            const second = (now - START) / 1000;
            const added = action.add.map((late) => ({ n: next++, second: second + late }));
            history.add(
              added.map((one) => change(one.n, one.second)),
              now,
            );
            held = cut([...held, ...added], now);
          } else if ("forget" in action) {
            now += action.forget * 1000;
            history.forget(now);
            held = cut(held, now);
          } else {
            // Turns a page that was opened earlier, and opens a new list.
            const reading = open[action.turn];
            const after = reading?.page.next();
            if (reading !== undefined && after != null) {
              reading.rest = reading.rest.slice(limit);
              reading.page = after;
              check(after, reading.rest);
              turned += 1;
            }
            const list = held.map(({ n }) => n);
            const rest = direction === "forwards" ? list : list.toReversed();
            const page = history.query({ limit, direction });
            check(page, rest);
            open.push({ page, rest });
          }
          expect(history.size()).toBe(held.length);
        }
        for (const { page, rest } of open) {
          const read: unknown[] = [];
          for (let at: HistoryPage | null = page; at !== null; at = at.next()) read.push(...numbersOf(at));
          expect(read).toEqual(rest);
        }
      },
    ),
  );
  // Pages were turned indeed while the history moved on.
  expect(turned).toBeGreaterThan(50);
});
