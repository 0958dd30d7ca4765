import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfObject, isVerbatim } from "../../../src/cli/input/plain-json.js";

/** Undefined for a text that is not plain, of which nobody asks. */
function verdictOn(text: string): boolean | undefined {
  const bytes = Buffer.from(text);
  if (endOfObject(bytes, 0, bytes.length, 64) !== bytes.length) return undefined;
  return isVerbatim();
}

describe("isVerbatim", () => {
  it.each([
    '{"a":"b","c":[1,-2.5,0.000001,true,null,{}],"__proto__":{"x":"\\n\\"\\\\"}}',
    '{"a":"1","b":"2:","é":"\u2028"}',
    '{"-1":123456789012345,"":0}',
  ])("says yes to %s", (text) => {
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    expect(verdictOn(text)).toBe(true);
  });

  it.each([
    ["a space", '{"a": 1}'],
    ["an escaped slash", '{"a":"\\/"}'],
    ["minus zero", '{"a":-0}'],
    ["a zero at the end", '{"a":1.50}'],
    ["more digits than a double has", '{"a":0.1000000000000000055}'],
    ["a large number", '{"a":123456789012345678901234}'],
    ["a small number", '{"a":0.0000001}'],
    ["names that are moved", '{"b":1,"1":2}'],
  ])("says no to %s", (_, text) => {
    expect(JSON.stringify(JSON.parse(text))).not.toBe(text);
    expect(verdictOn(text)).toBe(false);
  });

  it("is right whenever it says yes, of texts written in many ways", () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,20})?$/);
    const text = fc.stringMatching(/^([ -!#-[\]-~é\u2028]|\\["\\/bfnrt]){0,6}$/).map((inner) => `"${inner}"`);
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        digits,
        text,
        fc.constantFrom("true", "false", "null", "[]", "{}"),
        fc.array(tie("node"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
        fc
          .array(
            fc.tuple(
              fc.oneof(
                text,
                fc.nat(20).map((name) => `"${name}"`),
              ),
              tie("node"),
            ),
            { maxLength: 3 },
          )
          .map((members) => `{${members.map(([name, value]) => `${name}:${value}`).join(",")}}`),
      ),
    }));
    let sure = 0;
    fc.assert(
      fc.property(node, (value) => {
        const whole = `{"data":${value}}`;
        if (verdictOn(whole) !== true) return;
        sure++;
        expect(JSON.stringify(JSON.parse(whole))).toBe(whole);
      }),
      { numRuns: 2000 },
    );
    expect(sure).toBeGreaterThan(200);
  });
});
