/** Equality of JSON values: by content, by own members only, and whatever their order. */
import { describe, expect, it } from "vitest";
import { deepEqual } from "../../src/runtime/deep-equal.js";

describe("deepEqual", () => {
  it.each<readonly [unknown, unknown, boolean]>([
    [1, 1, true],
    [0, -0, true],
    [1, "1", false],
    [null, null, true],
    [null, {}, false],
    ["", null, false],
    [[], [], true],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [[1, 2], [1, 2, 3], false],
    [{ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, { a: 1 }, false],
    [JSON.parse('{"__proto__":{"a":1}}'), {}, false],
    [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}'), true],
    [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}'), false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(deepEqual(a, b)).toBe(expected);
    expect(deepEqual(b, a)).toBe(expected);
  });
});
