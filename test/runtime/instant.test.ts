/** Instants are exact: every digit counts, at every offset, in every year, and in leap seconds. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../src/runtime/date-time.js";
import { compareInstants, parseInstant } from "../../src/runtime/instant.js";

const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 5_000);

describe("parseInstant", () => {
  it.each([
    ["1970-01-01T00:00:00Z", 0, ""],
    ["1970-01-01T00:00:00.001Z", 1, ""],
    ["1970-01-01T00:00:01.5z", 1500, ""],
    ["1970-01-01t00:00:01.25-00:00", 1250, ""],
    ["1970-01-01T00:00:01.0005Z", 1000, "5"],
    ["1970-01-01T00:00:01.1239000Z", 1123, "9"],
    ["1970-01-01T00:00:01.000000000Z", 1000, ""],
    ["1970-01-01T01:00:00+01:00", 0, ""],
    ["1969-12-31T16:00:00-08:00", 0, ""],
    ["1969-12-31T23:59:59.9999Z", -1, "9"],
    ["2000-02-29T00:00:00Z", 951_782_400_000, ""],
    ["0099-03-01T00:00:00Z", -59_037_897_600_000, ""],
    ["0000-01-01T00:00:00Z", -62_167_219_200_000, ""],
    ["0000-01-01T00:00:00+23:59", -62_167_305_540_000, ""],
    ["9999-12-31T23:59:59.999Z", 253_402_300_799_999, ""],
    ["9999-12-31T23:59:59.999-23:59", 253_402_387_139_999, ""],
    ["2016-12-31T23:59:60Z", 1_483_228_799_999, ":"],
    ["2016-12-31T23:59:60.5000Z", 1_483_228_799_999, ":5"],
    ["2017-01-01T05:29:60.25+05:30", 1_483_228_799_999, ":25"],
  ])("reads %s", (text, ms, below) => {
    expect(parseInstant(text)).toEqual({ ms, below });
  });

  it.each([
    "",
    "2026-11-21",
    "2023-02-29T00:00:00Z",
    "2026-11-21T22:06:43",
    "2026-11-21 22:06:43Z",
    "\u0000",
  ])("throws on %j", (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it("cuts a long text in its message", () => {
    expect(() => parseInstant("x".repeat(1_000_000))).toThrow(/^.{1,120}$/);
  });

  it("gives `Date` milliseconds that it can hold, wherever four digits and an offset lead", () => {
    for (const { text, valid } of corpus) {
      if (valid) expect(Number.isNaN(new Date(parseInstant(text).ms).getTime())).toBe(false);
    }
  });

  it("reads a fraction of a million digits", { timeout: 5_000 }, () => {
    const text = `2026-11-21T22:06:43.${"0".repeat(999_999)}1Z`;
    expect(parseInstant(text).below.length).toBe(999_997);
    const zeros = `2026-11-21T22:06:43.${"0".repeat(1_000_000)}Z`;
    expect(parseInstant(zeros).below).toBe("");
  });
});

const corpus = JSON.parse(
  readFileSync(new URL("../corpus/date-time.json", import.meta.url), "utf8"),
) as readonly { readonly text: string; readonly valid: boolean }[];

/** An instant as exact integers, in an order of its own: whole second, 1 in a leap second, billionths of billionths. */
type Exact = readonly [second: bigint, leap: bigint, fraction: bigint];

const DIGITS = 40;

function exactOf(text: string): Exact {
  const [date = "", rest = ""] = text.toUpperCase().split("T");
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const [, clock = "", fraction = "", zone = ""] = /^([\d:]{8})(?:\.(\d+))?(.*)$/.exec(rest) ?? [];
  const [hour = 0n, minute = 0n, second = 0n] = clock.split(":").map(BigInt);
  const [zoneHour = 0n, zoneMinute = 0n] = zone === "Z" ? [] : zone.slice(1).split(":").map(BigInt);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const east = (zoneHour * 60n + zoneMinute) * (zone.startsWith("-") ? -1n : 1n);
  const leap = second === 60n ? 1n : 0n;
  const whole = BigInt(midnight.getTime()) / 1000n + (hour * 60n + minute - east) * 60n + second - leap;
  return [whole, leap, BigInt(fraction.padEnd(DIGITS, "0"))];
}

function compareExact(a: Exact, b: Exact): number {
  for (const part of [0, 1, 2] as const) if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  return 0;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** Valid date-times close to each other, so that every part of the comparison gets to decide. */
const dateTimes: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(0, 1, 99, 1969, 1970, 2000, 2016, 2017, 9999),
      fc.integer({ min: 0, max: 9999 }),
    ),
    fc.constantFrom("12-31", "01-01", "02-28", "02-29", "03-01", "06-30", "07-01"),
    fc.oneof(fc.constantFrom(0, 5, 15, 23), fc.integer({ min: 0, max: 23 })),
    fc.constantFrom(0, 14, 29, 44, 58, 59),
    fc.constantFrom(0, 1, 58, 59, 60),
    fc.oneof(
      fc.constantFrom("", ".0", ".5", ".999", ".9990", ".9999", ".001", ".0010000", ".0000000001"),
      fc.stringMatching(/^\.[0-9]{1,30}$/),
    ),
    fc.constantFrom("Z", "z", "+00:00", "-00:00", "+01:00", "-08:00", "+05:30", "+05:45", "+23:59", "-23:59"),
  )
  .map(
    ([year, day, hour, minute, second, fraction, zone]) =>
      `${pad(year, 4)}-${day}T${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}${zone}`,
  )
  .filter(isDateTime);

describe("parseInstant, against exact integers", () => {
  it("gives the milliseconds, clamped in a leap second", () => {
    fc.assert(
      fc.property(dateTimes, (text) => {
        const [second, leap, fraction] = exactOf(text);
        const thousandths = leap === 1n ? 999n : fraction / 10n ** BigInt(DIGITS - 3);
        expect(BigInt(parseInstant(text).ms)).toBe(second * 1000n + thousandths);
      }),
      { numRuns },
    );
  });

  it("agrees with Date.parse wherever Date.parse speaks RFC 3339", () => {
    fc.assert(
      fc.property(dateTimes, (text) => {
        fc.pre(!text.includes(":60"));
        // Date.parse reads at most what it keeps: three digits of a fraction.
        expect(parseInstant(text).ms).toBe(Date.parse(text.toUpperCase().replace(/(\.\d{3})\d+/, "$1")));
      }),
      { numRuns },
    );
  });
});

describe("compareInstants", () => {
  it("orders as exact integers do", () => {
    fc.assert(
      fc.property(dateTimes, dateTimes, (a, b) => {
        expect([a, b, Math.sign(compareInstants(parseInstant(a), parseInstant(b)))]).toEqual([
          a,
          b,
          compareExact(exactOf(a), exactOf(b)),
        ]);
      }),
      { numRuns },
    );
  });

  it("orders what lies inside one second, leap seconds included", () => {
    const inOrder = [
      "2016-12-31T23:59:59.999Z",
      "2016-12-31T23:59:59.9990000001Z",
      "2016-12-31T23:59:59.99905Z",
      "2016-12-31T23:59:59.9999Z",
      "2016-12-31T23:59:59.99999999999999999999Z",
      "2016-12-31T23:59:60Z",
      "2016-12-31T15:59:60.000000001-08:00",
      "2016-12-31T23:59:60.5Z",
      "2017-01-01T00:59:60.999999+01:00",
      "2017-01-01T00:00:00Z",
      "2017-01-01T00:00:00.0000001Z",
    ].map(parseInstant);
    for (const [i, a] of inOrder.entries()) {
      for (const [j, b] of inOrder.entries()) {
        expect(Math.sign(compareInstants(a, b))).toBe(Math.sign(i - j));
      }
    }
  });

  it("holds equal what only looks different", () => {
    const same = ["2026-11-21T22:06:43.5Z", "2026-11-21t22:06:43.500z", "2026-11-22T03:36:43.50+05:30"];
    for (const a of same)
      for (const b of same) expect(compareInstants(parseInstant(a), parseInstant(b))).toBe(0);
  });
});
