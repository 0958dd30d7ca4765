/** The wire door against a slow reference reader, on texts that are made to deceive a scanner. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { SHORTEST_MEMBER, scanJson, weigh } from "../../src/validation/json-scan.js";
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
      // A long text goes another way: it is scanned before it is parsed.
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

it("counts members, depth and lengths in the text as they are", () => {
  fc.assert(
    fc.property(jsonText, (written) => {
      const node = readReference(written);
      if (node === undefined) throw new Error(`not JSON: ${written}`);
      const scan = scanJson(written, Number.POSITIVE_INFINITY);
      expect(scan.depth).toBe(depthOf(node));
      expect(scan.members).toBe(membersOf(node));
      expect(scan.longest).toBeGreaterThanOrEqual(longestOf(node));
    }),
    RUNS,
  );
});

it("weighs no value heavier than any text that writes it", () => {
  fc.assert(
    fc.property(jsonText, (written) => {
      const node = readReference(written);
      if (node === undefined) throw new Error(`not JSON: ${written}`);
      const { members, characters } = weigh(JSON.parse(written), Number.POSITIVE_INFINITY);
      if (Number.isNaN(characters)) {
        expect(hasInfinity(node)).toBe(true);
        return;
      }
      const isTwice = membersOf(node) > members;
      expect(isTwice).toBe(hasDuplicate(node));
      expect(written.length - characters).toBeGreaterThanOrEqual(isTwice ? SHORTEST_MEMBER : 0);
    }),
    RUNS,
  );
});

it.each([
  "{}",
  "[]",
  '""',
  "0",
  "-7",
  "1790000000123",
  "78.25",
  "[true,false,null]",
  '{"a":1,"b":["x",{"c":-12.5}],"":{}}',
])("weighs exactly what is written without room to spare: %s", (written) => {
  expect(weigh(JSON.parse(written), 64).characters).toBe(written.length);
});

it.each([
  ["many levels", "[[1]]", 1],
  ["high a number", '{"a":[1e400]}', 64],
])("weighs nothing that has too %s", (_, written, levels) => {
  expect(weigh(JSON.parse(written), levels).characters).toBeNaN();
});

function membersOf(node: NonNullable<ReturnType<typeof readReference>>): number {
  if (node.kind === "scalar") return 0;
  if (node.kind === "array") return node.items.reduce((sum, item) => sum + membersOf(item), 0);
  return node.members.reduce((sum, [, member]) => sum + 1 + membersOf(member), 0);
}
