/** Timetokens are whole numbers of 100 ns, whatever the instant that they are made from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTimeOf, readTimetoken, timetokenOf } from "../../../src/adapters/pubnub/timetoken.js";

describe("timetokenOf", () => {
  it.each([
    ["1970-01-01T00:00:00.001Z", "10000"],
    ["2016-05-20T14:14:34.0940378Z", "14637536740940378"],
    ["2016-05-20T14:14:34.09403789Z", "14637536740940378"],
    ["2016-12-31T23:59:59.9999999Z", "14832287999999999"],
  ])("writes %s", (text, timetoken) => {
    expect(timetokenOf(text)).toBe(timetoken);
  });

  // PubNub counts without leap seconds: the last moment before midnight is the nearest that it can say.
  it.each(["2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z", "2017-01-01T05:29:60+05:30"])(
    "writes the leap second %s as a timetoken",
    (text) => {
      expect(timetokenOf(text)).toBe("14832287999999999");
      expect(readTimetoken(timetokenOf(text) ?? "")).toEqual({
        kind: "time",
        text: "2016-12-31T23:59:59.9999999Z",
      });
    },
  );
});

describe("isTimeOf", () => {
  const digits = fc.stringMatching(/^\d{0,20}$/);
  const timetoken = fc.oneof(
    digits,
    fc.integer({ min: 0, max: 253_402_300_799_999 }).map((ms) => `${ms}0000`),
    fc.bigInt({ min: 0n, max: 2_534_023_007_999_999_999n }).map(String),
    fc.constantFrom(
      "",
      "0",
      "1",
      "00017900000000000001",
      "1790000000000000x",
      "x790000000000000",
      "99999999999999999999",
    ),
  );
  const textOf = (token: string): string => {
    const time = readTimetoken(token);
    return time.kind === "time" ? time.text : time.kind;
  };

  it("says of every text whether reading the timetoken gives it", () => {
    let same = 0;
    fc.assert(
      fc.property(
        timetoken,
        timetoken,
        fc.nat({ max: 30 }),
        fc.constantFrom("", "0", "9", "Z"),
        (one, other, at, put) => {
          const read = textOf(one);
          const spoilt = read.slice(0, at) + put + read.slice(at + put.length);
          for (const text of [read, textOf(other), spoilt]) {
            const expected = readTimetoken(one).kind === "time" && text === read;
            same += expected ? 1 : 0;
            expect(isTimeOf(text, one), `${text} of ${one}`).toBe(expected);
          }
        },
      ),
      { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 2000) },
    );
    expect(same).toBeGreaterThan(0);
  });
});
