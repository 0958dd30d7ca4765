/** The benchmarks' own tools: a wrong median or a biased shuffle would make every figure wrong. */
import { describe, expect, it } from "vitest";
import { compare, loopOver, ratioOf } from "../../bench/lib/harness.js";
import { createRandom } from "../../bench/lib/random.js";
import { quartilesOf } from "../../bench/lib/statistics.js";
import { table } from "../../bench/lib/table.js";

describe("createRandom", () => {
  it("repeats itself for the same seed and differs for another", () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("spreads evenly", () => {
    const random = createRandom(42);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) counts[random.below(10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("shuffles without losing anything and leaves its argument alone", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = createRandom(3).shuffled(items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  it("refuses to pick from nothing", () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});

describe("quartilesOf", () => {
  it("interpolates between neighbours", () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
    expect(quartilesOf([5])).toEqual({ low: 5, median: 5, high: 5 });
  });
});

describe("compare", () => {
  it("measures every contender in every round and divides by the baseline of the same round", () => {
    const calls = { base: 0, other: 0 };
    const measured = compare(
      "a test",
      { base: () => calls.base++, other: () => calls.other++ },
      { rounds: 3, sampleMs: 0.01, print: false },
    );
    expect(measured.map(({ name }) => name)).toEqual(["base", "other"]);
    expect(ratioOf(measured, "base")).toBe(1);
    expect(calls.base).toBeGreaterThan(3);
    expect(calls.other).toBeGreaterThan(3);
  });

  it("names a baseline that does not exist", () => {
    expect(() => compare("a test", { one: () => 1 }, { baseline: "two" })).toThrow(/"two"/);
  });
});

describe("loopOver", () => {
  it("counts the truthy answers over all inputs", () => {
    expect(loopOver([1, 2, 3, 4], (input) => input % 2 === 0)()).toBe(2);
  });
});

describe("table", () => {
  it("aligns the first column left and the others right", () => {
    expect(table(["name", "n"], [["a", "10"]])).toBe("| name |  n |\n|------|---:|\n| a    | 10 |");
  });
});
