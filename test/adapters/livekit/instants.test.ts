/** Reading an instant that has been checked must give what reading it with a check gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { msOfChecked } from "../../../src/adapters/livekit/instants.js";
import { dateTimeOf, msOf } from "../../../src/adapters/time.js";

/** Date-times in every form that RFC 3339 allows. */
const dateTime = fc
  .tuple(
    fc.integer({ min: 0, max: 253_402_300_799_999 }),
    fc.constantFrom("", ".1", ".12", ".123", ".000", ".1234", ".123456789"),
    fc.constantFrom("Z", "z", "+00:00", "-00:00", "+05:30", "-23:59"),
  )
  .map(([ms, fraction, offset]) => `${dateTimeOf(ms).slice(0, 19)}${fraction}${offset}`);

describe("msOfChecked", () => {
  it("gives the milliseconds of every instant that dateTimeOf writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        expect(msOfChecked(dateTimeOf(ms))).toEqual({ ms, exact: true });
      }),
    );
  });

  it("agrees with msOf for any date-time", () => {
    fc.assert(
      fc.property(dateTime, (text) => {
        expect(msOfChecked(text)).toEqual(msOf(text));
      }),
    );
  });

  it.each([
    "2016-12-31T23:59:60.123Z",
    "2016-12-31t23:59:59.123z",
    "2026-01-01T00:00:00.12+00",
    "2026-01-01T00:00:00+01:00",
    "2026-01-01T00:00:00.1-00:00",
    "2026-01-01T00:00:00.1234Z",
    "2026-01-01T00:00:00.12Z",
    "2026-01-01T00:00:00Z",
    "2026-01-01T00:00:0.1234Z",
  ])("agrees with msOf, or refuses as it does: %s", (text) => {
    const attempt = (read: (text: string) => unknown): unknown => {
      try {
        return read(text);
      } catch (error) {
        return String(error);
      }
    };
    expect(attempt(msOfChecked)).toEqual(attempt(msOf));
  });
});
