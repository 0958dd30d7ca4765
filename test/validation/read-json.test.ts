/** The wire door: what it says, its limits, and where it points. */
import { describe, expect, it, vi } from "vitest";
import type { JsonLimits } from "../../src/index.js";
import { readJson } from "../../src/validation/read-json.js";

const said = (text: string | Uint8Array, limits?: JsonLimits): readonly string[] => {
  const read = readJson(text, limits);
  return read.success
    ? []
    : read.issues.map(({ pointer, keyword, message }) => `${pointer} | ${keyword} | ${message}`);
};

describe("says where a text is wrong, in the same words on every engine", () => {
  it.each([
    ["", "a JSON value at line 1 column 1 (offset 0), got the end of the text"],
    ['{"a":1,}', 'a member name in double quotes at line 1 column 8 (offset 7), got "}"'],
    ["{'a':1}", `a member name in double quotes at line 1 column 2 (offset 1), got "'"`],
    ['{"a" 1}', '":" at line 1 column 6 (offset 5), got "1"'],
    ['{"a":1\n "b":2}', '"," or "}" at line 2 column 2 (offset 8), got "\\""'],
    ["[1 2]", '"," or "]" at line 1 column 4 (offset 3), got "2"'],
    ["[1]\r\n[2]", 'the end of the text at line 2 column 1 (offset 5), got "["'],
    ['"abc', 'a closing " at line 1 column 5 (offset 4), got the end of the text'],
    ['"a\tb"', 'an escaped control character at line 1 column 3 (offset 2), got "\\t"'],
    ['"\\x41"', 'an escape that JSON knows at line 1 column 2 (offset 1), got "\\\\"'],
    ["[01]", '"," or "]" at line 1 column 3 (offset 2), got "1"'],
    ["nul", 'a JSON value at line 1 column 1 (offset 0), got "n"'],
    ["\u001b[31m", 'a JSON value at line 1 column 1 (offset 0), got "\\u001b"'],
    ["[😀]", 'a JSON value at line 1 column 2 (offset 1), got "😀"'],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual([` | json | expected ${expected}`]);
  });

  it("and where bytes are no UTF-8", () => {
    expect(said(Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22))).toEqual([
      " | utf-8 | expected UTF-8, got what is not at byte 3",
    ]);
    expect(said(Uint8Array.of(0x22, 0xe2, 0x82))).toEqual([
      " | utf-8 | expected UTF-8, got what is not at byte 1",
    ]);
  });

  it("and where a name stands twice", () => {
    expect(said('{"a":{"b":1,\n"\\u0062":2}}')).toEqual([
      '/a/b | duplicate | the name "b" stands twice, again at line 2 column 1 (offset 13)',
    ]);
    expect(said('[{"__proto__":1,"__proto__":2}]')).toEqual([
      '/0/__proto__ | duplicate | the name "__proto__" stands twice, again at line 1 column 17 (offset 16)',
    ]);
  });

  it("and leaks nothing long", () => {
    const long = "x".repeat(100_000);
    for (const text of [`{"${long}":1,"${long}":2}`, `{"a":${long}}`, `"${long}`, `{"${long}":1e999}`]) {
      for (const line of said(text)) expect(line.length).toBeLessThan(300);
    }
  });
});

describe("limits", () => {
  it.each<[string, JsonLimits, string | Uint8Array, string]>([
    ["bytes of a text", { maxBytes: 3 }, '"€"', "size"],
    ["bytes", { maxBytes: 3 }, Uint8Array.of(0x20, 0x20, 0x20, 0x31), "size"],
    ["depth", { maxDepth: 1 }, "[[]]", "depth"],
    ["the length of a string", { maxStringLength: 2 }, '["abc"]', "length"],
    ["the length of a name", { maxStringLength: 2 }, '{"abc":1}', "length"],
    ["a limit that is not a number", { maxBytes: Number.NaN }, "1", "size"],
    ["a depth that is not a number", { maxDepth: Number.NaN }, "[]", "depth"],
    ["such a depth, of what has none", { maxDepth: Number.NaN }, "1", "depth"],
    ["a depth below zero", { maxDepth: -1 }, "true", "depth"],
    ["a length that is not a number", { maxStringLength: Number.NaN }, '""', "length"],
    [
      "a depth beyond 1000, whatever is asked",
      { maxDepth: 1e9 },
      `${"[".repeat(1001)}${"]".repeat(1001)}`,
      "depth",
    ],
  ])("%s", (_, limits, text, keyword) => {
    expect(said(text, limits).map((line) => line.split(" | ")[1])).toContain(keyword);
  });

  it.each<[string, JsonLimits, string | Uint8Array]>([
    ["bytes of a text", { maxBytes: 5 }, '"€"'],
    ["bytes of a pair", { maxBytes: 6 }, '"😀"'],
    ["depth", { maxDepth: 2 }, "[[]]"],
    ["no depth", { maxDepth: 0 }, "1"],
    ["the length of a string, not of its spelling", { maxStringLength: 2 }, '"\\u0061\\u0062"'],
    ["undefined as the default", { maxBytes: undefined } as unknown as JsonLimits, "[]"],
    ["a depth of 1000", { maxDepth: 1000 }, `${"[".repeat(1000)}${"]".repeat(1000)}`],
    ["no limit of bytes", { maxBytes: Number.POSITIVE_INFINITY }, `"${"x".repeat(200_000)}"`],
  ])("are met exactly: %s", (_, limits, text) => {
    expect(said(text, limits)).toEqual([]);
  });

  it("of depth holds before a long text is parsed, JSON or not", () => {
    const parse = vi.spyOn(JSON, "parse");
    try {
      for (const text of [
        "[".repeat(5000),
        "[".repeat(3000) + "]".repeat(3000),
        `["\\"",${'{"a":'.repeat(5000)}`,
      ]) {
        expect(said(text)).toEqual([" | depth | expected at most 64 levels"]);
      }
      expect(parse).not.toHaveBeenCalled();
      expect(said(`["${"[".repeat(5000)}\\"]"]`)).toEqual([]);
    } finally {
      parse.mockRestore();
    }
  });

  it("hold before anything is parsed", () => {
    expect(said("[".repeat(200_000))).toEqual([" | depth | expected at most 64 levels"]);
    expect(said(" ".repeat(2_000_000))).toEqual([" | size | expected at most 1048576 bytes"]);
  });
});

it.each([
  ["1e999", ""],
  ['{"a":[0,-1e999]}', "/a/1"],
])("says of a number that is too great what is wrong with it, and where: %s", (text, pointer) => {
  expect(said(text)).toEqual([`${pointer} | json | expected a number that a double can hold`]);
});

it("takes a view on a larger buffer, and bytes of another realm's making", () => {
  const bytes = new TextEncoder().encode('x{"a":1}x');
  expect(readJson(bytes.subarray(1, -1))).toEqual({ success: true, data: { a: 1 } });
  expect(readJson(Buffer.from('{"a":1}'))).toEqual({ success: true, data: { a: 1 } });
});

it.each([undefined, null, 5, {}, [], new ArrayBuffer(2)])(
  "refuses what is neither text nor bytes: %o",
  (input) => {
    expect(said(input as unknown as string)[0]).toMatch(/^ \| json \| expected JSON as text or bytes, got /);
  },
);

it("tells a lone surrogate from a pair", () => {
  expect(said('{"a":"\\ud83d\\ude00"}')).toEqual([]);
  expect(said('{"a":"😀"}')).toEqual([]);
  expect(said('{"a":["\\ude00\\ud83d"]}')).toEqual([
    "/a/0 | unicode | expected Unicode text, got a lone surrogate",
  ]);
  expect(said('{"\ud83d":1}')).toEqual(["/\\ud83d | unicode | expected Unicode text, got a lone surrogate"]);
});

it("ends in linear time on texts that are made to be slow", () => {
  const texts = [
    `"${"\\\\".repeat(200_000)}"`,
    `"${'\\"'.repeat(200_000)}"`,
    `[${'"",'.repeat(150_000)}""]`,
    `{${Array.from({ length: 50_000 }, (_, index) => `"${index}":0`).join()},"0":1}`,
    `[${"1,".repeat(250_000)}1e999]`,
    `${"[".repeat(64)}${'{"a":1},'.repeat(50_000)}`,
  ];
  for (const text of texts) expect(readJson(text)).toBeDefined();
});
