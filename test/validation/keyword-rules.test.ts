/**
 * What each keyword of JSON Schema asks of which values, and where it says so: a keyword says nothing to a value of
 * another type (JSON Schema 2020-12, Validation, §6), and the words name what was expected.
 */
import { describe, expect, it } from "vitest";
import { issuesOf } from "../../src/validation/explain.js";

const said = (schema: object, value: unknown): readonly string[] =>
  issuesOf(schema, value, []).map(({ keyword, pointer, message }) => `${keyword} ${pointer} ${message}`);

describe("a limit", () => {
  it.each([
    ["minimum", 5],
    ["maximum", -5],
    ["exclusiveMinimum", 5],
    ["exclusiveMaximum", -5],
    ["minLength", 5],
    ["maxLength", 0],
    ["minItems", 5],
    ["maxItems", 0],
    ["minProperties", 5],
    ["maxProperties", 0],
  ])("%s asks nothing of values that it does not measure", (keyword, limit) => {
    const measured: unknown = keyword.endsWith("Length")
      ? "text"
      : keyword.endsWith("Items")
        ? [1]
        : keyword.endsWith("Properties")
          ? { a: 1 }
          : 0;
    const schema = { [keyword]: limit };
    expect(issuesOf(schema, measured, [])).toMatchObject([{ keyword, path: [] }]);
    const others = ["text", [1], { a: 1 }, 0].filter((value) => typeof value !== typeof measured);
    for (const value of [...others, true, null]) expect(said(schema, value)).toEqual([]);
  });
});

describe("dependentRequired", () => {
  const schema = { dependentRequired: { row: ["seat", "hall"] } };

  it("asks for the others only beside the one, and for those alone that are missing", () => {
    expect(said(schema, {})).toEqual([]);
    expect(said(schema, { seat: 1 })).toEqual([]);
    expect(said(schema, { row: 1, seat: 2, hall: 3 })).toEqual([]);
    expect(said(schema, { row: 1, seat: 2 })).toEqual([
      'dependentRequired /hall "hall" is missing beside "row"',
    ]);
  });
});

describe("type", () => {
  it.each([
    ["boolean", 5, "expected true or false, got 5"],
    ["null", 5, "expected null, got 5"],
    ["integer", 1.5, "expected an integer, got 1.5"],
    ["array", {}, "expected an array, got an object"],
    ["object", [], "expected an object, got an array"],
    ["number", Number.NaN, "expected a number, got NaN"],
    ["number", Number.POSITIVE_INFINITY, "expected a number, got Infinity"],
    [["string", "boolean", "null"], 5, "expected a string, true or false or null, got 5"],
  ])("%j names what it wants", (type, value, message) => {
    expect(said({ type }, value)).toEqual([`type  ${message}`]);
  });
});

describe("anyOf", () => {
  it("tells of the form that the fewest faults are in, whichever comes first", () => {
    const far = { type: "string", minLength: 9, pattern: "^z" };
    const near = { type: "string", pattern: "^a" };
    const expected = ['pattern  expected text that matches ^a, got "bcd"'];
    expect(said({ anyOf: [far, near] }, "bcd")).toEqual(expected);
    expect(said({ anyOf: [near, far] }, "bcd")).toEqual(expected);
  });

  it("has words for a choice of nothing", () => {
    expect(said({ anyOf: [false] }, 5)).toEqual(["anyOf  5 fits none of the forms"]);
  });
});
