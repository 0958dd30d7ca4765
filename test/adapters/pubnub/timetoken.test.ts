/** Timetokens are whole numbers of 100 ns, whatever the instant that they are made from. */
import { describe, expect, it } from "vitest";
import { readTimetoken, timetokenOf } from "../../../src/adapters/pubnub/timetoken.js";

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
