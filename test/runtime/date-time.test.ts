/** RFC 3339 date-time, case by case: which texts are one, and that no text costs more than its length. */
import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../src/runtime/date-time.js";

interface Case {
  readonly class: string;
  readonly text: string;
  readonly valid: boolean;
  readonly why: string;
}

const corpus = JSON.parse(
  readFileSync(new URL("../corpus/date-time.json", import.meta.url), "utf8"),
) as readonly Case[];

describe("isDateTime", () => {
  it("has a corpus with both verdicts and no text twice", () => {
    expect(corpus.filter(({ valid }) => valid).length).toBeGreaterThan(60);
    expect(corpus.filter(({ valid }) => !valid).length).toBeGreaterThan(150);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });

  for (const name of new Set(corpus.map((entry) => entry.class))) {
    describe(name, () => {
      for (const { text, valid, why } of corpus.filter((entry) => entry.class === name)) {
        it(`${valid ? "accepts" : "refuses"} ${JSON.stringify(text)}: ${why}`, () => {
          expect(isDateTime(text)).toBe(valid);
        });
      }
    });
  }
});

/** The grammar and the calendar once more, in another way: parts by a regular expression, the calendar by `Date`. */
function isDateTimeByTheBook(text: string): boolean {
  const parts =
    /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\.[0-9]+)?(?:Z|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-9]{2}))$/i.exec(
      text,
    )?.groups;
  if (parts === undefined) return false;
  const [year, month, day, hour, minute, second, oh, om] = [
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "oh",
    "om",
  ].map((name) => Number(parts[name] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 60 || oh > 23 || om > 59) return false;
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, day);
  if (noon.getUTCFullYear() !== year || noon.getUTCMonth() !== month - 1 || noon.getUTCDate() !== day)
    return false;
  if (second < 60) return true;
  // A leap second is followed by the first second of a month.
  const next = new Date(noon.getTime());
  next.setUTCHours(hour, minute + (parts["sign"] === "-" ? 1 : -1) * (oh * 60 + om) + 1, 0, 0);
  return next.getUTCDate() === 1 && next.getUTCHours() === 0 && next.getUTCMinutes() === 0;
}

const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));

/** Texts of the right shape with numbers in and just out of range, so that the calendar decides. */
const nearDateTimes: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom(0, 4, 100, 400, 1900, 2000, 2023, 2024, 9999),
    ),
    two(14),
    fc.oneof(two(33), fc.constantFrom("28", "29", "30", "31", "01")),
    fc.constantFrom("T", "t", " "),
    fc.oneof(two(25), fc.constantFrom("23", "00")),
    fc.oneof(two(61), fc.constantFrom("59", "29", "44")),
    fc.oneof(two(62), fc.constant("60")),
    fc.constantFrom("", ".0", ".123", ".999999999999999", ".", ",5"),
    fc.oneof(
      fc.constantFrom("Z", "z", "", "+0100", "[UTC]"),
      fc.tuple(fc.constantFrom("+", "-", "\u2212"), two(25), two(61)).map(([s, h, m]) => `${s}${h}:${m}`),
    ),
  )
  .map(
    ([year, month, day, t, hour, minute, second, fraction, zone]) =>
      `${String(year).padStart(4, "0")}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${zone}`,
  );

describe("isDateTime, against a reading by the book", () => {
  it("agrees on texts near a date-time", () => {
    const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 20_000);
    let valid = 0;
    fc.assert(
      fc.property(nearDateTimes, (text) => {
        const expected = isDateTimeByTheBook(text);
        if (expected) valid++;
        return isDateTime(text) === expected;
      }),
      { numRuns },
    );
    expect(valid).toBeGreaterThan(numRuns / 50);
  });

  it("agrees on every second of the hours around every month's end, in three zones", () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 32; day++) {
          for (const rest of ["T23:59:60Z", "T00:59:60+01:00", "T15:59:60-08:00", "T00:00:00Z"]) {
            const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}${rest}`;
            expect([text, isDateTime(text)]).toEqual([text, isDateTimeByTheBook(text)]);
          }
        }
      }
    }
  });

  it("agrees on every single character changed", () => {
    for (const text of ["2024-02-29T23:59:59.25+05:30", "2016-12-31T23:59:60Z"]) {
      for (let at = 0; at < text.length; at++) {
        for (const other of "0123456789+-.:TtZz \u0000/;\uff11\u0660") {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          expect([changed, isDateTime(changed)]).toEqual([changed, isDateTimeByTheBook(changed)]);
        }
      }
    }
  });
});

describe("isDateTime, on megabytes", () => {
  const million = 1_000_000;
  const hostile: Readonly<Record<string, readonly [string, boolean]>> = {
    "a fraction of a million digits": [`2026-11-30T22:06:43.${"9".repeat(million)}Z`, true],
    "a fraction that ends in a letter": [`2026-11-21T22:06:43.${"0".repeat(million)}x`, false],
    "a fraction without an offset": [`2026-11-30T22:06:43.${"0".repeat(million)}`, false],
    "many points": [`2026-11-21T22:06:43${".".repeat(million)}Z`, false],
    "many points and digits": [`2026-11-21T22:06:43${".0".repeat(million / 2)}Z`, false],
    "many offsets": [`2026-11-21T22:06:43${"+01:00".repeat(million / 6)}`, false],
    "many digits": ["2".repeat(million), false],
    "many separators": [`2026-11-21${"T".repeat(million)}`, false],
    "much white space in front": [`${" ".repeat(million)}2026-11-21T22:06:43Z`, false],
    "much white space behind": [`2026-11-21T22:06:43Z${"\n".repeat(million)}`, false],
    "many date-times": ["2026-11-21T22:06:43Z".repeat(million / 20), false],
  };

  for (const [name, [text, valid]] of Object.entries(hostile)) {
    // A super-linear reading of a million characters takes minutes: the time limit of the test would end it.
    it(`reads ${name} once`, { timeout: 5_000 }, () => {
      expect(isDateTime(text)).toBe(valid);
    });
  }
});

const SUITE = new URL(
  "../../../shared/json-schema-test-suite/tests/draft2020-12/optional/format/date-time.json",
  import.meta.url,
);

interface SuiteGroup {
  readonly description: string;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

describe("isDateTime, on the official JSON Schema test suite", () => {
  const cases = existsSync(SUITE)
    ? (JSON.parse(readFileSync(SUITE, "utf8")) as readonly SuiteGroup[]).flatMap(({ tests }) => tests)
    : [];
  it.skipIf(cases.length === 0)(
    cases.length === 0
      ? "SKIPPED: there is no ../shared/json-schema-test-suite beside this checkout"
      : "is the suite that we know",
    () => {
      expect(cases.filter(({ data }) => typeof data === "string").length).toBeGreaterThanOrEqual(27);
    },
  );
  for (const { description, data, valid } of cases) {
    if (typeof data !== "string") continue;
    it(description, () => {
      expect(isDateTime(data)).toBe(valid);
    });
  }
});
