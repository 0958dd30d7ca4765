/** Between text and `Date`: never an invalid `Date`, never text that our own validator refuses. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodePresenceInfo,
  encodePresenceInfo,
  type PresenceInfo,
  PresenceValidationError,
  presenceInfo,
} from "../../src/index.js";

const info = { userId: "ann", tenantId: "acme", status: "online" } as const;
const decode = (lastSeen: string): Date => decodePresenceInfo({ ...info, lastSeen }).lastSeen;
const encode = (lastSeen: unknown): string =>
  encodePresenceInfo({ ...info, lastSeen: lastSeen as Date }).lastSeen;

describe("decoding", () => {
  it.each([
    ["2026-01-31T09:30:00Z", "2026-01-31T09:30:00.000Z"],
    ["2026-01-31t09:30:00.123456789z", "2026-01-31T09:30:00.123Z"],
    ["2026-01-31T15:00:00+05:30", "2026-01-31T09:30:00.000Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z"],
    ["2017-01-01T05:29:60.5+05:30", "2016-12-31T23:59:59.999Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
    ["0050-06-01T00:00:00Z", "0050-06-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ["9999-12-31T23:59:59-01:00", "+010000-01-01T00:59:59.000Z"],
    ["0000-01-01T00:00:00+01:00", "-000001-12-31T23:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(decode(text).toISOString()).toBe(iso);
  });

  it("refuses what is not valid, and gives a copy", () => {
    expect(() => decode("2026-02-30T00:00:00Z")).toThrow(PresenceValidationError);
    const json = { ...info, lastSeen: "2026-01-31T09:30:00Z", metadata: { custom: { a: [1] } } };
    const decoded = decodePresenceInfo(json);
    expect(decoded.metadata).toEqual(json.metadata);
    expect(decoded.metadata).not.toBe(json.metadata);
  });
});

describe("encoding", () => {
  it.each([
    [new Date("2026-01-31T09:30:00.5Z"), "2026-01-31T09:30:00.500Z"],
    [new Date(-62_167_219_200_000), "0000-01-01T00:00:00.000Z"],
    [new Date(253_402_300_799_999), "9999-12-31T23:59:59.999Z"],
    [runInNewContext("new Date(0)"), "1970-01-01T00:00:00.000Z"],
    [new (class Moment extends Date {})(0), "1970-01-01T00:00:00.000Z"],
  ])("%o is %s", (date, text) => {
    expect(encode(date)).toBe(text);
  });

  it.each([
    ["an invalid Date", new Date(Number.NaN)],
    ["before the year 0000", new Date(-62_167_219_200_001)],
    ["after the year 9999", new Date(253_402_300_800_000)],
    ["the last Date there is", new Date(8.64e15)],
    ["text", "2026-01-31T09:30:00Z"],
    ["a number", 0],
    ["nothing", undefined],
    ["what only looks like a Date", { getTime: () => 0, toISOString: () => "1970-01-01T00:00:00.000Z" }],
    ["what says that it is a Date", { [Symbol.toStringTag]: "Date" }],
    ["an object on Date's prototype", Object.create(Date.prototype)],
  ])("refuses %s, with its path", (_, date) => {
    expect(() => encode(date)).toThrow(
      "not a valid presence info: /lastSeen: expected a valid Date within the years 0000 to 9999 (UTC)",
    );
  });

  it("believes the time that a Date has, not what its methods say", () => {
    const date = Object.assign(new Date(0), { getTime: () => 1, toISOString: () => "nonsense" });
    expect(encode(date)).toBe("1970-01-01T00:00:00.000Z");
  });

  it("refuses other members that do not fit, and what is no object", () => {
    const lastSeen = new Date(0);
    expect(() => encodePresenceInfo({ ...info, tenantId: "", lastSeen })).toThrow(
      "/tenantId: expected at least 1 character",
    );
    expect(() => encodePresenceInfo({ ...info, lastSeen, extra: 1 } as PresenceInfo)).toThrow("/extra");
    expect(() => encodePresenceInfo(null as unknown as PresenceInfo)).toThrow(PresenceValidationError);
  });
});

it("goes there and back for every Date that RFC 3339 can write", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
      const json = encodePresenceInfo({ ...info, lastSeen: new Date(ms) });
      expect(presenceInfo.is(json)).toBe(true);
      expect(decodePresenceInfo(json).lastSeen.getTime()).toBe(ms);
    }),
  );
});

it("never gives an invalid Date, whatever valid text comes", () => {
  const two = (max: number, min = 0): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));
  const text = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      two(12, 1),
      two(31, 1),
      two(23),
      two(59),
      two(60),
      two(23),
      two(59),
      fc.constantFrom("+", "-"),
    )
    .map(
      ([y, mo, d, h, mi, s, oh, om, sign]) =>
        `${String(y).padStart(4, "0")}-${mo}-${d}T${h}:${mi}:${s}${sign}${oh}:${om}`,
    );
  let seen = 0;
  fc.assert(
    fc.property(text, (lastSeen) => {
      fc.pre(presenceInfo.is({ ...info, lastSeen }));
      seen++;
      expect(Number.isNaN(decode(lastSeen).getTime())).toBe(false);
    }),
    { numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(100);
});
