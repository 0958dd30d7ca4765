/** Lengths are counted in code points, as JSON Schema counts them, and no further than a limit needs. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, hasMaxLength, hasMinLength } from "../../src/runtime/code-points.js";

/** Texts of all kinds of units: pairs, halves of pairs in any order, and others. */
const texts = fc.string({
  unit: fc.constantFrom("a", "é", "\u0000", "\uffff", "\ud83d\ude00", "\ud83d", "\ude00", "\udbff\udfff"),
  maxLength: 12,
});

describe("codePointLength", () => {
  it("counts as the iteration of strings does", () => {
    fc.assert(fc.property(texts, (text) => codePointLength(text) === [...text].length));
  });
});

describe("hasMinLength and hasMaxLength", () => {
  it("agree with counting", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 14 }), (text, limit) => {
        expect(hasMinLength(text, limit)).toBe([...text].length >= limit);
        expect(hasMaxLength(text, limit)).toBe([...text].length <= limit);
      }),
    );
  });

  it.each([
    ["", 0, true, true],
    ["", 1, false, true],
    ["\ud83d\ude00", 1, true, true],
    ["\ud83d\ude00", 2, false, true],
    ["\ude00\ud83d", 2, true, true],
    ["ab", 1, true, false],
  ])("judge %j by %i", (text, limit, min, max) => {
    expect([hasMinLength(text, limit), hasMaxLength(text, limit)]).toEqual([min, max]);
  });
});
