/** The calendar agrees with `Date` on every day that four digits can write. */
import { describe, expect, it } from "vitest";
import { civilFromDays, daysFromCivil, daysInMonth } from "../../src/runtime/calendar.js";

const FIRST = Date.parse("-000001-01-01T00:00:00Z") / 86_400_000;
const LAST = Date.parse("+010000-12-31T00:00:00Z") / 86_400_000;

describe("calendar", () => {
  it("agrees with Date on every day from year -1 to year 10000, both ways", () => {
    const date = new Date(0);
    const wrong: unknown[] = [];
    for (let days = FIRST; days <= LAST && wrong.length < 3; days++) {
      date.setTime(days * 86_400_000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const civil = civilFromDays(days);
      if (civil.year !== year || civil.month !== month || civil.day !== day) wrong.push({ days, civil });
      if (daysFromCivil(year, month, day) !== days) wrong.push({ year, month, day });
    }
    expect(wrong).toEqual([]);
  });

  it("knows the days of every month", () => {
    const date = new Date(0);
    for (let year = 0; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        date.setUTCFullYear(year, month, 0); // day 0 of the month after
        if (daysInMonth(year, month) !== date.getUTCDate())
          expect([year, month, daysInMonth(year, month)]).toEqual([year, month, date.getUTCDate()]);
      }
    }
    expect([0, 13, 99].map((month) => daysInMonth(2024, month))).toEqual([0, 0, 0]);
  });
});
