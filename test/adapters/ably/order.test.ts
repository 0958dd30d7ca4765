/** The order of a message is the comparison of RTP2b2, as text; and asking for it is the same as making it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOrderOf, orderInFrame, orderOf } from "../../../src/adapters/ably/order.js";

const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 2000);

describe("orderOf", () => {
  const serials = fc.tuple(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(2 ** 31 - 1));

  it("orders as the numbers do", () => {
    fc.assert(
      fc.property(serials, serials, (a, b) => {
        const [first, second] = [a, b].map(([serial, index]) => orderOf(`X:${serial}:${index}`, "X") ?? "");
        const byNumber = Math.sign(a[0] - b[0]) || Math.sign(a[1] - b[1]);
        expect(first! < second! ? -1 : first === second ? 0 : 1).toBe(byNumber);
      }),
      { numRuns },
    );
  });

  it.each([
    ["X:1:0", "X", "0000000000000001:0000000000"],
    ["X:1:00", "X", "0000000000000001:0000000000"],
    ["X:1:10", "X", "0000000000000001:0000000010"],
    ["a:b:12:3", "a:b", "0000000000000012:0000000003"],
    ["Y:1:0", "X", undefined],
    ["X:1", "X", undefined],
    ["X:1:", "X", undefined],
    ["X::0", "X", undefined],
    ["X:1:0:0", "X", undefined],
    ["X:-1:0", "X", undefined],
    ["X:1.5:0", "X", undefined],
    ["X:12345678901234567:0", "X", undefined],
    ["X:1:12345678901", "X", undefined],
    ["X", "X", undefined],
    ["", "", undefined],
  ])("of %j by %j is %j", (id, connectionId, order) => {
    expect(orderOf(id, connectionId)).toBe(order);
  });
});

describe("orderInFrame", () => {
  it("is the order of the id that the frame hands down", () => {
    const digits = fc.string({ unit: fc.constantFrom("0", "1", "9", ":"), maxLength: 18 });
    const ids = fc
      .tuple(fc.constantFrom("X", "", "a:b", "Y"), digits)
      .map(([from, rest]) => `${from}:${rest}`);
    const indices = fc.oneof(fc.nat(12), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(ids, indices, fc.constantFrom("X", "", "a:b"), (frameId, index, connectionId) => {
        expect(orderInFrame(frameId, index, connectionId)).toBe(orderOf(`${frameId}:${index}`, connectionId));
      }),
      { numRuns },
    );
  });
});

describe("isOrderOf", () => {
  it("says yes to what orderOf makes, and to nothing else", () => {
    const digits = fc.string({ unit: fc.constantFrom("0", "1", "9", ":"), maxLength: 18 });
    const ids = fc
      .tuple(fc.constantFrom("X", "", "a:b", "Y"), digits)
      .map(([from, rest]) => `${from}:${rest}`);
    const orders = fc.oneof(
      fc.constant(undefined),
      fc.string({ unit: fc.constantFrom("0", "1", "9", ":"), minLength: 26, maxLength: 28 }),
      fc.tuple(fc.nat(26), fc.constantFrom("0", "1", ":", "x")),
    );
    fc.assert(
      fc.property(ids, fc.constantFrom("X", "", "a:b"), orders, (id, connectionId, given) => {
        const own = orderOf(id, connectionId);
        const spoiled = Array.isArray(given)
          ? (own ?? "0".repeat(27)).slice(0, given[0]) +
            given[1] +
            (own ?? "0".repeat(27)).slice(given[0] + 1)
          : given;
        const order = spoiled ?? own ?? "";
        expect(isOrderOf(order, id, connectionId)).toBe(order === own);
      }),
      { numRuns },
    );
  });
});
