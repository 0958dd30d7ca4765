/** Inputs read from bytes alone are those that parsing gives, whatever is asked of their data. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlainInput, scanInput } from "../../../src/cli/input/plain-input.js";
import { inputReader } from "../../../src/cli/input/plain-values.js";
import { textBlock } from "../../../src/cli/input/read-json.js";
import { unreadObject } from "../../../src/cli/input/unread.js";
import { cli } from "../harness.js";

const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 300);
const found = createPlainInput();
const inputOf = inputReader(unreadObject);

function read(text: string): Record<string, unknown> {
  const bytes = Buffer.from(text);
  if (!scanInput(found, bytes, 0, bytes.length, 64)) throw new Error(`not plain: ${text}`);
  return inputOf(found, textBlock(bytes)) as unknown as Record<string, unknown>;
}

const name = fc.constantFrom("a", "b", "ü", "ann-with-a-longer-name", "");
const record = fc.record(
  {
    channel: name,
    clientId: name,
    connectionId: name,
    action: fc.constantFrom("enter", "update", "leave", "present", "absent"),
    data: fc.dictionary(fc.constantFrom("a", "__proto__", "10", "9", "$data"), fc.jsonValue({ maxDepth: 2 })),
    since: fc.constantFrom("2026-11-21T10:00:00.000Z", "2026-11-21T10:00:00Z"),
    occurredAt: fc.constantFrom(
      "2026-11-21T10:00:00.000Z",
      "2026-11-21T10:00:01Z",
      "2026-11-21T10:00:01+01:00",
    ),
  },
  { requiredKeys: ["channel", "clientId", "action"] },
);
const input = fc.oneof(
  record,
  fc.record(
    { record, tenantId: name, id: name, order: name, ttl: fc.nat(), extras: fc.constant({ x: [1] }) },
    { requiredKeys: ["record"] },
  ),
);
const isPlain = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return scanInput(found, bytes, 0, bytes.length, 64);
};

describe("an input read from bytes", () => {
  it("is what parsing gives", () => {
    fc.assert(
      fc.property(input, (value) => {
        const text = JSON.stringify(value);
        fc.pre(isPlain(text));
        expect(read(text)).toEqual(JSON.parse(text));
        // The second time its texts are known.
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: RUNS },
    );
  });

  it("answers about its data as a parsed object does", () => {
    const data = { "10": 1, b: { c: [1] }, "9": null };
    const { data: unread } = read(
      `{"channel":"a","clientId":"b","action":"enter","data":{"10":1,"__proto__":2,"b":{"c":[1]},"9":null}}`,
    ) as { readonly data: Record<string, unknown> };
    expect(Object.keys(unread)).toEqual(["9", "10", "__proto__", "b"]);
    expect(JSON.stringify(unread)).toBe('{"9":null,"10":1,"__proto__":2,"b":{"c":[1]}}');
    expect(Object.getPrototypeOf(unread)).toBe(Object.prototype);
    expect(Object.hasOwn(unread, "$data")).toBe(false);
    expect("b" in unread).toBe(true);
    expect({ ...unread }).toMatchObject(data);
    expect(Array.isArray(unread)).toBe(false);
  });
});

it("a replay comes to the same whether lines are read from bytes or parsed", async () => {
  const runs = Math.max(20, RUNS / 10);
  await fc.assert(
    fc.asyncProperty(fc.array(input, { maxLength: 30 }), async (inputs) => {
      const lines = inputs.map((each) => JSON.stringify(each));
      const plain = lines.map((line) => `${line}\n`).join("");
      // A tab is white space that only the parser takes.
      const parsed = lines.map((line) => `\t${line}\n`).join("");
      for (const options of [["--output", "json"], [], ["--output", "json", "--ordering", "ably"]]) {
        const [one, two] = [
          await cli(["replay", ...options], { stdin: plain }),
          await cli(["replay", ...options], { stdin: parsed }),
        ];
        expect(one).toEqual(two);
      }
    }),
    { numRuns: runs },
  );
});
