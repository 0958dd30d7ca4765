import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDeadlines } from "../../src/tenants/deadlines.js";

describe("deadlines", () => {
  it("come out by time, and those of one time in the order in which they went in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 5 }),
        (times, now) => {
          const deadlines = createDeadlines<number>();
          for (const [index, due] of times.entries()) deadlines.add(due, index);
          const out: number[] = [];
          for (let next = deadlines.take(now); next !== undefined; next = deadlines.take(now))
            out.push(next.item);
          const expected = [...times.entries()]
            .filter(([, due]) => due <= now)
            .toSorted(([, a], [, b]) => a - b);
          expect(out).toEqual(expected.map(([index]) => index));
        },
      ),
    );
  });
});
