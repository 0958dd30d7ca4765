import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dateTimeOf } from "../../../src/adapters/time.js";
import { isTime, msOfUsual } from "../../../src/cli/input/plain-time.js";

const msOf = (text: string): number => {
  const bytes = Buffer.from(`"${text}"`);
  expect(isTime(bytes, 1, bytes.length - 1), text).toBe(true);
  return msOfUsual(bytes, 1, bytes.length - 1);
};

it("reads what adapters write, to the millisecond, whichever day came before", () => {
  const ms = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(ms, (time) => {
      expect(msOf(dateTimeOf(time))).toBe(time);
      expect(msOf(dateTimeOf(time))).toBe(time);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  "2026-11-22T10:00:00Z",
  "2026-11-22T10:00:00.00Z",
  "2026-11-22T10:00:00.0000Z",
  "2026-11-22t10:00:00.000Z",
  "2026-11-22T10:00:00.000z",
  "2016-12-31T23:59:60.000Z",
  "2026-11-22T10:00:00+01:00",
])("leaves %s to others", (text) => {
  expect(msOf(text)).toBeNaN();
});
