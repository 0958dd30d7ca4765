/** Whether a text is what `JSON.stringify` would write must be told as writing it would tell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeeper, isWrittenAs } from "../../../src/adapters/livekit/json-text.js";

const RUNS = { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 2000) };

/** Names and texts that JSON writes in more ways than one, and such as it does not. */
const word = fc.oneof(
  fc.constantFrom(
    "a",
    "role",
    "7",
    "10",
    "01",
    "__proto__",
    "",
    "/",
    "é",
    "😀",
    "\ud800",
    '"',
    "\\",
    "\u2028",
  ),
  fc.string({ maxLength: 3, unit: "binary" }),
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.boolean(),
    fc.constant(null),
    fc.double(),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("any"), { maxLength: 2 }),
  object: fc.dictionary(word, tie("any"), { maxKeys: 3 }),
}))["object"] as fc.Arbitrary<unknown>;

/** A text that writes a value in one of its ways: spaces, other escapes, other numbers, a name twice, another order. */
const text = fc
  .tuple(
    value,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(" ", "\n")), { maxLength: 1 }),
    fc.nat({ max: 6 }),
  )
  .map(([given, spaces, change]) => {
    let written = JSON.stringify(given);
    if (change === 1) written = written.replaceAll("/", "\\/");
    if (change === 2) written = written.replace(/^\{"/, '{"a":"b","');
    if (change === 3) written = written.replace(/^\{"([^"\\]*)":/, '{"$1":1,"$1":');
    if (change === 4) written = written.replace(/^\{/, '{"b":100,"10":1,').replace(/,\}$/, "}");
    if (change === 5) written = written.replace(/\d\.\d+/, "1e2");
    if (change === 6) written = written.replace(/[a-z]/, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
    for (const [at, space] of spaces) {
      const place = at % (written.length + 1);
      written = written.slice(0, place) + space + written.slice(place);
    }
    return written;
  });

const parsed = (json: string): object | undefined => {
  try {
    return JSON.parse(json) as object;
  } catch {
    return undefined;
  }
};

describe("isWrittenAs", () => {
  it("says what writing the value says", () => {
    let same = 0;
    let other = 0;
    fc.assert(
      fc.property(text, (json) => {
        const read = parsed(json);
        if (read === undefined) return;
        const isSame = JSON.stringify(read) === json;
        if (isSame) same++;
        else other++;
        expect(isWrittenAs(read, json)).toBe(isSame);
      }),
      RUNS,
    );
    expect(Math.min(same, other)).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it.each<[string, boolean]>([
    ['{"role":"host"}', true],
    ["{}", true],
    ['{"a":{"b":null,"c":[true,false]},"d":1.5}', true],
    ['{"role": "host"}', false],
    ['{"a":"x","a":"y"}', false],
    ['{"b":"x","1":"y"}', false],
    ['{"a":1e2}', false],
    ['{"a":"\\/"}', false],
    ['{"a":"\\u0041"}', false],
    [`{"a":"\ud800"}`, false],
    ['{"__proto__":"x"}', true],
  ])("%s: %s", (json, expected) => {
    expect(isWrittenAs(JSON.parse(json) as object, json)).toBe(expected);
  });
});

describe("isDeeper", () => {
  it.each<[unknown, number, boolean]>([
    ["text", 0, false],
    [{}, 0, true],
    [{ a: 1 }, 1, false],
    [{ a: [] }, 1, true],
    [[[1]], 2, false],
    [[1, { a: {} }], 2, true],
  ])("%j has more than %i levels: %s", (given, levels, expected) => {
    expect(isDeeper(given, levels)).toBe(expected);
  });
});
