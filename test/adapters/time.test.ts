/** Times written by adapters are what `toISOString` writes, and nothing that our own validator refuses. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTimeOf, isInstant, isRepresentableMs, msOf, msOfOwn } from "../../src/adapters/time.js";
import { isDateTime } from "../../src/runtime/date-time.js";
import { parseInstant } from "../../src/runtime/instant.js";

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

describe("msOfOwn", () => {
  it("reads what dateTimeOf writes, and it alone", () => {
    fc.assert(
      fc.property(times, (ms) => {
        expect(msOfOwn(dateTimeOf(ms))).toBe(ms + 0);
      }),
      { numRuns },
    );
  });

  it("takes nothing but a good date-time, and reads it as the RFC's grammar does", () => {
    const characters = fc.constantFrom(..."0123456789-:.TtZz+ /é");
    const spoiled = fc
      .tuple(times, fc.array(fc.tuple(fc.nat(23), characters), { minLength: 1, maxLength: 3 }))
      .map(([ms, changes]) => {
        const text = [...dateTimeOf(ms)];
        for (const [at, character] of changes) text[at] = character;
        return text.join("");
      });
    fc.assert(
      fc.property(spoiled, (text) => {
        const ms = msOfOwn(text);
        if (!isDateTime(text)) expect(ms).toBeUndefined();
        else if (ms !== undefined) expect(parseInstant(text)).toEqual({ ms, below: "" });
        else expect(text === dateTimeOf(parseInstant(text).ms)).toBe(false);
      }),
      { numRuns },
    );
  });

  it.each([
    ["2026-02-29T00:00:00.000Z"],
    ["2026-04-31T00:00:00.000Z"],
    ["2026-00-01T00:00:00.000Z"],
    ["2026-13-01T00:00:00.000Z"],
    ["2026-01-00T00:00:00.000Z"],
    ["2026-01-01T24:00:00.000Z"],
    ["2026-01-01T00:60:00.000Z"],
    ["2026-01-01T00:00:61.000Z"],
    ["2026-01-01T00:00:00.00:Z"],
    ["202/-01-01T00:00:00.000Z"],
  ])("gives nothing for %s, and msOf refuses it", (text) => {
    expect(msOfOwn(text)).toBeUndefined();
    expect(() => msOf(text)).toThrow(RangeError);
  });

  it.each([
    ["2016-12-31T23:59:60.000Z"],
    ["2026-01-01t00:00:00.000z"],
    ["2026-01-01T00:00:00.00Z"],
    ["2026-01-01T01:00:00+01:00"],
  ])("leaves %s to the grammar", (text) => {
    expect(msOfOwn(text)).toBeUndefined();
    expect(msOf(text).ms).toBe(parseInstant(text).ms);
  });
});

describe("isInstant", () => {
  it("says what isDateTime says, whatever it was asked before", () => {
    const some = fc.constantFrom(
      "1970-01-01T00:00:00.000Z",
      "2026-11-21T22:06:43.123Z",
      "2026-11-21t22:06:43+01:00",
      "2026-02-30T00:00:00.000Z",
      "2026-11-21",
      "",
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (texts) => {
        for (const text of texts) expect(isInstant(text)).toBe(isDateTime(text));
      }),
      { numRuns: 300 },
    );
  });
});
