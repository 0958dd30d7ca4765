/** A leap second is later than every fraction of the second before it, and earlier than midnight. */
import { describe, expect, it } from "vitest";
import { compareInstants, instantOfText } from "../../src/presence-set/instants.js";

describe("the order of instants around a leap second", () => {
  const inOrder = [
    "2016-12-31T23:59:59.999Z",
    "2016-12-31T23:59:59.9999999Z",
    "2016-12-31T23:59:60Z",
    "2016-12-31T23:59:60.1Z",
    "2016-12-31T23:59:60.123Z",
    "2017-01-01T05:29:60.5+05:30",
    "2017-01-01T00:00:00Z",
  ];

  it("is that of the clock", () => {
    for (const [i, a] of inOrder.entries()) {
      for (const [j, b] of inOrder.entries()) {
        const order = Math.sign(compareInstants(instantOfText(a), instantOfText(b)));
        expect([a, b, order]).toEqual([a, b, Math.sign(i - j)]);
      }
    }
  });
});
