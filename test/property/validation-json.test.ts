/** The wire door against a slow reference reader, on texts that are made to deceive a scanner. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { isAllOf, weigh } from "../../src/validation/json-weight.js";
import { readJson } from "../../src/validation/read-json.js";
import {
  depthOf,
  hasDuplicate,
  hasInfinity,
  hasLone,
  longestOf,
  readReference,
} from "../validation/reference-json.js";

const seed = process.env["PRESENCE_SEED"];
const RUNS: fc.Parameters<unknown> = {
  numRuns: Number(process.env["PRESENCE_RUNS"] ?? 3000),
  ...(seed !== undefined && { seed: Number(seed) }),
};

const space = fc.constantFrom("", "", "", " ", "\n", "\t\r");
/** What stands inside a string: everything that means something outside of one, and every spelling of a quote. */
const piece = fc.constantFrom(
  ..."ab:{}[],0",
  '\\"',
  "\\\\",
  '\\\\\\"',
  "\\u0061",
  "\\u0022",
  "\\u005c",
  "\\/",
  "\\n",
  "\\ud83d",
  "\\ude00",
  "\\ud83d\\ude00",
  "\ud83d",
  "😀",
  "é",
  "__proto__",
  "\\u005f_proto__",
);
const string = fc.array(piece, { maxLength: 4 }).map((pieces) => `"${pieces.join("")}"`);
const name = fc.oneof(
  fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"\\u005f_proto__"', '""'),
  string,
);
const scalar = fc.oneof(
  string,
  fc.constantFrom("0", "-0", "1.5", "1e2", "1e400", "-1E+999", "true", "false", "null"),
  // Of one number a short spelling and a long one: what is spared by the first might hide a member.
  fc.constantFrom("1000", "1e3", "1.000e3", "12e2", "1200", "0.001", "1e-3", "123456.75", "-78.12500"),
  fc.constantFrom("1e14", "100000000000000", "999999999999999.5", "1e21", "1000000000000000000000", "5e-324"),
);
const { text: jsonText } = fc.letrec<{ text: string; object: string; array: string }>((tie) => ({
  text: fc.oneof({ maxDepth: 5, depthSize: "small" }, scalar, tie("object"), tie("array")),
  object: fc
    .array(fc.tuple(space, name, space, tie("text"), space), { maxLength: 4 })
    .map((members) => `{${members.map(([a, n, b, v, c]) => `${a}${n}${b}:${b}${v}${c}`).join(",")}}`),
  array: fc
    .array(fc.tuple(space, tie("text"), space), { maxLength: 4 })
    .map((items) => `[${items.map((parts) => parts.join("")).join(",")}]`),
}));

/** A valid text, as it is or with one character put in, taken out or replaced. */
const text = fc.oneof(
  { weight: 2, arbitrary: jsonText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        jsonText,
        fc.nat(),
        fc.nat({ max: 1 }),
        fc.constantFrom("", ..."{}[]:,\"\\ 01-+.eEtn'/\u0000\u001f\ufeff\u00a0"),
      )
      .map(([whole, at, out, put]) => {
        const index = at % (whole.length + 1);
        return whole.slice(0, index) + put + whole.slice(index + out);
      }),
  },
);

const LIMITS = { maxDepth: 3, maxStringLength: 6 };

it("lets a text in exactly when the reference does", () => {
  fc.assert(
    fc.property(text, fc.boolean(), (written, limited) => {
      const withoutMark = written.startsWith("\ufeff") ? written.slice(1) : written;
      const node = readReference(withoutMark);
      const good =
        node !== undefined &&
        !hasDuplicate(node) &&
        !hasLone(node) &&
        !hasInfinity(node) &&
        (!limited || (depthOf(node) <= LIMITS.maxDepth && longestOf(node) <= LIMITS.maxStringLength));
      const read = readJson(written, limited ? LIMITS : {});
      expect(read.success).toBe(good);
      if (read.success) expect(read.data).toEqual(JSON.parse(withoutMark));
      else expect(read.issues.length).toBeGreaterThan(0);
      // White space changes nothing, however much of it there is.
      const long = `${" ".repeat(5000)}${withoutMark}`;
      expect(readJson(long, limited ? LIMITS : {}).success).toBe(good);
    }),
    RUNS,
  );
});

it("names the guard that refused", () => {
  fc.assert(
    fc.property(text, (written) => {
      const node = readReference(written.startsWith("\ufeff") ? written.slice(1) : written);
      const read = readJson(written);
      const keywords = new Set(read.success ? [] : read.issues.map(({ keyword }) => keyword));
      if (node === undefined) expect([...keywords]).toEqual(["json"]);
      else {
        expect(keywords.has("duplicate")).toBe(hasDuplicate(node));
        if (!hasDuplicate(node)) expect(keywords.has("unicode")).toBe(hasLone(node));
      }
    }),
    RUNS,
  );
});

it("gives bytes the verdict of their text", () => {
  fc.assert(
    fc.property(text, (written) => {
      const bytes = new TextEncoder().encode(written);
      const same = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      expect(readJson(bytes)).toEqual(readJson(same));
    }),
    RUNS,
  );
});

it("takes a value for all of its text exactly when nothing was dropped, unless what may be half of a pair is escaped", () => {
  fc.assert(
    fc.property(jsonText, (written) => {
      const node = readReference(written);
      if (node === undefined) throw new Error(`not JSON: ${written}`);
      const isWhole = isAllOf(written, JSON.parse(written), Number.POSITIVE_INFINITY);
      const mayBeHalf = /\\u[dD][89a-fA-F]/.test(written);
      if (hasDuplicate(node) || hasInfinity(node)) expect(isWhole).toBe(false);
      else if (!mayBeHalf) expect(isWhole).toBe(true);
    }),
    RUNS,
  );
});

it("weighs no value heavier than any text that writes it, and one that lost a member lighter by one at least", () => {
  fc.assert(
    fc.property(jsonText, (written) => {
      const node = readReference(written);
      if (node === undefined) throw new Error(`not JSON: ${written}`);
      const value: unknown = JSON.parse(written);
      const characters = weigh(value, Number.POSITIVE_INFINITY, 1);
      const marks = weigh(value, Number.POSITIVE_INFINITY, 0);
      if (Number.isNaN(characters)) {
        expect(hasInfinity(node)).toBe(true);
        expect(marks).toBeNaN();
        return;
      }
      expect(written.length - characters).toBeGreaterThanOrEqual(hasDuplicate(node) ? 5 : 0);
      expect(marks < 2 * stringsOf(node)).toBe(hasDuplicate(node));
    }),
    RUNS,
  );
});

it.each([
  ["{}", 0],
  ["[]", 0],
  ['""', 2],
  ["0", 0],
  ["-7", 0],
  ["1790000000123", 0],
  ["78.25", 0],
  ["[10,99,100,999,1001]", 0],
  ["[true,false,null]", 0],
  ['{"a":1,"b":["x",{"c":-12.5}],"":{}}', 10],
])("weighs exactly what is written without room to spare: %s", (written, marks) => {
  expect(weigh(JSON.parse(written), 64, 1)).toBe(written.length);
  expect(weigh(JSON.parse(written), 64, 0)).toBe(marks);
});

it.each([
  ["many levels", "[[1]]", 1],
  ["high a number", '{"a":[1e400]}', 64],
])("weighs nothing that has too %s", (_, written, levels) => {
  expect(weigh(JSON.parse(written), levels, 1)).toBeNaN();
  expect(weigh(JSON.parse(written), levels, 0)).toBeNaN();
});

/** How many names and texts a value is written with. */
function stringsOf(node: NonNullable<ReturnType<typeof readReference>>): number {
  if (node.kind === "scalar") return typeof node.value === "string" ? 1 : 0;
  if (node.kind === "array") return node.items.reduce((sum, item) => sum + stringsOf(item), 0);
  return node.members.reduce((sum, [, member]) => sum + 1 + stringsOf(member), 0);
}
