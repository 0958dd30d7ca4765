/** The guarded reading of one JSON text: no name twice, bounded depth, UTF-8, and an exact place for what is wrong. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReadable, readExactly, readFast, textBlock } from "../../../src/cli/input/read-json.js";
import type { Issue } from "../../../src/validation/issue.js";

/** As the reader does: the fast way, and the exact one for what it leaves open. */
function read(text: string | Buffer, depth = 64): unknown {
  const bytes = Buffer.from(text as string);
  const block = textBlock(bytes);
  const value = isReadable(block, 0, bytes.length) ? readFast(block, 0, bytes.length, depth) : undefined;
  if (value !== undefined) return value;
  const exact = readExactly(bytes, depth);
  return exact.ok ? exact.value : undefined;
}

function why(text: string | Buffer, depth = 64): Issue {
  const exact = readExactly(Buffer.from(text as string), depth);
  if (exact.ok || exact.issues[0] === undefined) throw new Error("nothing is wrong");
  return exact.issues[0];
}

describe("a name twice", () => {
  it.each([
    ['{"tenantId":"a","tenantId":"b"}', "/tenantId"],
    ['{"tenantId":"a","tenant\\u0049d":"b"}', "/tenantId"],
    ['{"a":{"b":[{"c":1,"c":1}]}}', "/a/b/0/c"],
    ['{"__proto__":{},"__proto__":{}}', "/__proto__"],
    ['{"a":{"x":"\\"\\"\\"\\""},"a":1}', "/a"],
    ['{"":1,"":2}', "/"],
    ['{"a/b":1,"a/b":2}', "/a~1b"],
  ])("is found in %s", (text, pointer) => {
    expect(read(text)).toBeUndefined();
    expect(why(text)).toMatchObject({ keyword: "duplicate", pointer });
  });

  it("is not seen where quotes, colons and braces only stand in text", () => {
    const value = { 'a":"b': 'c":{"a":1,"a":2}', "\\": '\\"', x: ['"', "\u0022:", "\\\\"], __proto: null };
    expect(read(JSON.stringify(value))).toEqual(value);
    expect(read('{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}')).toEqual({
      a: 1,
      b: { a: 1 },
      c: [{ a: 1 }, { a: 1 }],
    });
  });

  it("is found wherever it is put in any value, and nothing else is refused", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        fc.pre(!/\\\\ud[89a-f]/i.test(text));
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
    const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(objects, fc.nat(), fc.jsonValue(), (object, pick, value) => {
        const names = Object.keys(object);
        const name = names[pick % names.length];
        const text = JSON.stringify(object).replace(
          /\}$/,
          () => `,${JSON.stringify(name)}:${JSON.stringify(value)}}`,
        );
        expect(read(text)).toBeUndefined();
        expect(why(text)).toMatchObject({ keyword: "duplicate", path: [name] });
      }),
      { numRuns: 500 },
    );
  });
});

describe("depth", () => {
  const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  it("may be the limit, and no more", () => {
    expect(read(nested(64))).toBeDefined();
    expect(read(nested(65))).toBeUndefined();
    expect(why(nested(65))).toMatchObject({ keyword: "depth" });
  });
  it("of a hundred thousand levels is refused, not survived by luck", () => {
    expect(read(nested(100_000))).toBeUndefined();
    expect(why(nested(100_000)).keyword).toBe("depth");
    expect(why('{"a":'.repeat(100_000)).keyword).toBe("depth");
  });
});

describe("what is no JSON", () => {
  it.each([
    ["", 1],
    ["{", 2],
    ['{"a":1,}', 8],
    ["[1,]", 4],
    ["{'a':1}", 2],
    ['{"a":NaN}', 6],
    ['{"a":+1}', 6],
    ['{"a":01}', 7],
    ['{"a":1.}', 7],
    ['{"a":1} {}', 9],
    ['{"a":"\u0001"}', 7],
    ['{"a":"\\x"}', 7],
    ["nul", 1],
    ["\u00a01", 1],
    ["// no\n1", 1],
  ])("is refused with its column: %s", (text, column) => {
    expect(read(text)).toBeUndefined();
    expect(why(text).keyword).toBe("json");
    expect(why(text).message).toContain(`column ${column}`);
  });

  it("is what JSON.parse says it is", () => {
    const token = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "a",
      "1",
      "-",
      ".",
      "e",
      "true",
      "null",
      " ",
      "\t",
      "\u0000",
      '"k"',
      "\\u00",
      "0",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join("");
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const exact = readExactly(Buffer.from(text), 64);
        expect(exact.ok || exact.issues[0]?.keyword === "duplicate").toBe(valid);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("bytes that are not UTF-8", () => {
  it.each([
    ["a lone continuation byte", [0x22, 0x61, 0x80, 0x22], 2, "0x80"],
    ["an overlong slash", [0x22, 0xc0, 0xaf, 0x22], 1, "0xc0"],
    ["a surrogate (CESU-8)", [0x22, 0xed, 0xa0, 0x80, 0x22], 1, "0xed"],
    ["beyond U+10FFFF", [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 1, "0xf4"],
    ["a character cut short", [0x22, 0xc3, 0xa9, 0xe2, 0x82, 0x22], 3, "0xe2"],
    ["a character cut off by the end", [0x22, 0xf0, 0x9f, 0x98], 1, "0xf0"],
    ["Latin-1", [0x22, 0xe9, 0x22], 1, "0xe9"],
  ])("%s: the offset is told", (_, bytes, offset, byte) => {
    expect(read(Buffer.from(bytes))).toBeUndefined();
    const issue = why(Buffer.from(bytes));
    expect(issue.keyword).toBe("utf-8");
    expect(issue.message).toContain(`byte ${byte} at offset ${offset}`);
  });
});

describe("the other guards of the wire door", () => {
  it.each([
    ['{"a":1e400}', "json"],
    ['{"a":"\\ud800"}', "unicode"],
    ['{"\\udc00":1}', "unicode"],
    [`"${"x".repeat(262_145)}"`, "length"],
    ["\ufeff1", "json"],
  ])("hold for a line too", (text, keyword) => {
    expect(read(text)).toBeUndefined();
    expect(why(text).keyword).toBe(keyword);
  });
  it("let what is good through: a surrogate pair in escapes, long arrays", () => {
    expect(read('"\\ud83d\\ude00"')).toBe("\ud83d\ude00");
    expect(read(JSON.stringify(Array(200_000).fill(1)))).toHaveLength(200_000);
  });
});
