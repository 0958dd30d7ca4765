/** Times written by adapters are what `toISOString` writes, and nothing that our own validator refuses. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTimeOf, isRepresentableMs, msOf } from "../../src/adapters/time.js";
import { isDateTime } from "../../src/runtime/date-time.js";

const EARLIEST = Date.parse("0000-01-01T00:00:00.000Z");
const LATEST = Date.parse("9999-12-31T23:59:59.999Z");
const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 5_000);

const times: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: EARLIEST, max: LATEST }),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.constantFrom(EARLIEST, LATEST, 0, -0, -1, 999, 1000, -1000),
);

describe("dateTimeOf", () => {
  it("writes what toISOString writes, in any order of times", () => {
    fc.assert(
      fc.property(times, (ms) => {
        expect(dateTimeOf(ms)).toBe(new Date(ms).toISOString());
      }),
      { numRuns },
    );
  });

  it("is right on the first and last millisecond of every day of 400 years, and on both sides of them", () => {
    const wrong: number[] = [];
    for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000) {
      for (const ms of [day - 1, day]) if (dateTimeOf(ms) !== new Date(ms).toISOString()) wrong.push(ms);
    }
    expect(wrong).toEqual([]);
  });

  it("writes nothing that the validator refuses, and reads its own text back", () => {
    fc.assert(
      fc.property(times, (ms) => {
        const text = dateTimeOf(ms);
        expect(isDateTime(text)).toBe(true);
        expect(msOf(text)).toEqual({ ms: ms + 0, exact: true });
      }),
      { numRuns },
    );
  });

  it.each([
    [EARLIEST - 1],
    [LATEST + 1],
    [0.5],
    [1_795_385_203_123.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [8.64e15],
    ["1795385203123"],
    [1795385203123n],
    [null],
    [undefined],
  ])("refuses %s", (ms) => {
    expect(isRepresentableMs(ms)).toBe(false);
    expect(() => dateTimeOf(ms as number)).toThrow(RangeError);
  });
});

describe("msOf", () => {
  it.each([
    ["1970-01-01T00:00:01.5Z", 1500, true],
    ["1970-01-01T00:00:01.500000Z", 1500, true],
    ["1970-01-01T00:00:01.5001Z", 1500, false],
    ["2016-12-31T23:59:60Z", 1_483_228_799_999, false],
  ])("reads %s", (text, ms, exact) => {
    expect(msOf(text)).toEqual({ ms, exact });
  });
});
