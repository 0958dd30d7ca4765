/** Where the wire door finds a text wrong, and the bounds of what it lets in. */
import { describe, expect, it } from "vitest";
import { findFaults } from "../../src/validation/json-fault.js";
import { readJson } from "../../src/validation/read-json.js";

describe("findFaults", () => {
  it("finds none in JSON", () => {
    expect(findFaults(' {"a":[1,{"b":null}]} ')).toMatchObject({ syntax: undefined, duplicate: undefined });
  });

  it("says the way to what stands twice, and to where reading ended", () => {
    expect(findFaults('[1, 2, {"a":1,"a":2}]').duplicate).toMatchObject({ path: [2, "a"], expected: "a" });
    expect(findFaults('{"list":[1, 2, nope]}').syntax).toEqual({
      at: 15,
      expected: "a JSON value",
      path: ["list", 2],
    });
    // Where a member's name should be there is no member yet.
    for (const [text, path] of [
      ["{", []],
      ['{"a":{"b":1,}}', ["a"]],
      ['[{"a":1,2}]', [0]],
    ] as const)
      expect(findFaults(text).syntax?.path, text).toEqual(path);
    expect(findFaults("1 2").syntax).toEqual({ at: 2, expected: "the end of the text", path: [] });
  });

  it("hides no other error behind a fault of the text", () => {
    expect(() => findFaults("[".repeat(1_000_000))).toThrow(RangeError);
  });
});

describe("readJson", () => {
  it("says which string is too long, and how long it may be", () => {
    const limits = { maxStringLength: 3 };
    expect(readJson('{"a":"abc"}', limits)).toEqual({ success: true, data: { a: "abc" } });
    expect(readJson('{"a":"abcd"}', limits)).toMatchObject({
      success: false,
      issues: [
        { path: ["a"], keyword: "length", message: "expected strings of at most 3 UTF-16 code units" },
      ],
    });
  });

  it("takes a scalar where no level is allowed", () => {
    expect(readJson("5", { maxDepth: 0 })).toEqual({ success: true, data: 5 });
    expect(readJson("[]", { maxDepth: 0 }).success).toBe(false);
  });
});
