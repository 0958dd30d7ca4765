/** The short way to an instant gives what the calendar gives, and is taken by no text that is not exactly of its form. */
import { describe, expect, it } from "vitest";
import {
  belowOfText,
  compareInstants,
  instantOfText,
  isInstant,
  msOfText,
  zuluMs,
} from "../../src/presence-set/instants.js";
import { isDateTime } from "../../src/runtime/date-time.js";
import { parseInstant } from "../../src/runtime/instant.js";

/** The form; of its days, RFC 3339 says which there are. */
const USUAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;

const usual = [
  "2026-05-06T10:11:12.345Z",
  "1970-01-01T00:00:00.000Z",
  "2000-02-28T23:59:59.999Z",
  "1999-12-28T09:08:07.060Z",
  "0000-03-01T00:00:00.001Z",
  "9999-12-28T23:59:59.999Z",
];

/** Each text with each of its characters replaced, taken away, or with one put in before it. */
const changed = usual.flatMap((text) =>
  Array.from({ length: text.length + 1 }, (_, at) =>
    [..."019:-.TtZz+ a/"].flatMap((other) => [
      `${text.slice(0, at)}${other}${text.slice(at + 1)}`,
      `${text.slice(0, at)}${other}${text.slice(at)}`,
      `${text.slice(0, at)}${text.slice(at + 1)}`,
    ]),
  ).flat(),
);

const others = [
  "2026-05-06T10:11:12Z",
  "2026-05-06t10:11:12.3z",
  "2026-05-06T10:11:12.345678Z",
  "2026-05-06T10:11:12.345+05:30",
  "2026-05-06T10:11:12.3450Z",
  "2026-05-06T10:11:12.34-08:00",
  "2026-05-06T10:11:12+05:30",
  "2024-02-29T00:00:00.000Z",
  "2026-12-31T23:59:59.999Z",
  "2016-12-31T23:59:60.123Z",
];

describe("zuluMs", () => {
  it("reads a text alike whatever was read before it", () => {
    const days = [
      "2026-05-06",
      "2026-05-07",
      "2026-05-0a",
      "2024-02-29",
      "2025-02-29",
      "1969-12-31",
      "2026-05-06",
    ];
    const times = [
      "00:00:00.000Z",
      "23:59:59.999Z",
      "23:59:60.000Z",
      "24:00:00.000Z",
      "12:00:00.00Z",
      "12:00:00,000Z",
    ];
    const all = days.flatMap((day) => times.map((time) => `${day}T${time}`));
    for (const before of all) {
      for (const text of [...all, before.replace("T", "t"), before.replace("T", " ")]) {
        zuluMs(before);
        const isUsual = USUAL.test(text) && isDateTime(text);
        expect([before, text, zuluMs(text)]).toEqual([before, text, isUsual ? Date.parse(text) : Number.NaN]);
      }
    }
  });

  it("reads the usual form as the calendar does, every month of four centuries", () => {
    for (const text of usual) expect([text, zuluMs(text)]).toEqual([text, Date.parse(text)]);
    for (let month = 0; month < 4 * 1200; month++) {
      const text = new Date(
        Date.UTC(1800, month, (month % 28) + 1, month % 24, month % 60, 59, 7),
      ).toISOString();
      expect([text, zuluMs(text)]).toEqual([text, Date.parse(text)]);
    }
  });

  it("knows which months have a 29th, a 30th and a 31st", () => {
    for (const year of ["1900", "2000", "2024", "2026"]) {
      for (let month = 1; month <= 12; month++) {
        for (const day of [29, 30, 31, 32]) {
          const text = `${year}-${String(month).padStart(2, "0")}-${day}T00:00:00.000Z`;
          expect([text, zuluMs(text)]).toEqual([text, isDateTime(text) ? Date.parse(text) : Number.NaN]);
        }
      }
    }
  });

  it("reads nothing else", () => {
    for (const text of [...changed, ...others]) {
      const ms = USUAL.test(text) && isDateTime(text) ? Date.parse(text) : Number.NaN;
      expect([text, zuluMs(text)]).toEqual([text, ms]);
    }
  });
});

describe("the instant of a text", () => {
  it("is one where RFC 3339 says so", () => {
    for (const text of [...usual, ...changed, ...others])
      expect([text, isInstant(text)]).toEqual([text, isDateTime(text)]);
  });

  it("is the same by either way", () => {
    for (const text of [...usual, ...others]) {
      const { ms, below } = parseInstant(text);
      expect([text, msOfText(text), belowOfText(text)]).toEqual([text, ms, below]);
      expect(instantOfText(text)).toEqual({ ms, below });
    }
  });

  it("is ordered by its milliseconds, then by what is below them", () => {
    const [a, b, c] = [
      { ms: 1, below: "" },
      { ms: 1, below: "5" },
      { ms: 2, below: "" },
    ];
    expect([compareInstants(a, b), compareInstants(b, c), compareInstants(a, c)]).toEqual([-1, -1, -1]);
    expect([compareInstants(b, a), compareInstants(c, b), compareInstants(c, a)]).toEqual([1, 1, 1]);
    expect(compareInstants(b, { ...b })).toBe(0);
  });
});
