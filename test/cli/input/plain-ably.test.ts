import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainMessage, UNREAD } from "../../../src/cli/input/plain-ably.js";
import { textBlock } from "../../../src/cli/input/read-json.js";

const read = (text: string): ReturnType<typeof plainMessage> => {
  const before = "{}\n";
  const bytes = Buffer.from(`${before}${text}\n`);
  return plainMessage(textBlock(bytes), before.length, bytes.length - 1, 64);
};

const MESSAGE = {
  id: "connection-6:0:0",
  action: "leave",
  clientId: "user-6",
  connectionId: "connection-6",
  timestamp: 1_795_219_200_000,
  encoding: null,
  data: { status: "away", device: { kind: "phone" } },
};

describe("plainMessage", () => {
  it("reads a message, and leaves its data as text", () => {
    const found = read(JSON.stringify(MESSAGE));
    expect(found?.message).toEqual({ ...MESSAGE, data: {} });
    expect(found?.message.data).toBe(UNREAD);
    expect(found?.data).toBe('{"status":"away","device":{"kind":"phone"}}');
  });

  it("reads what JSON.parse reads, whatever the order of the members", () => {
    const names = Object.keys(MESSAGE) as (keyof typeof MESSAGE)[];
    const text = fc.string().filter((each) => JSON.stringify(each) === `"${each}"`);
    const members = fc.record({
      id: text,
      clientId: text,
      connectionId: text,
      encoding: fc.constant(null),
      action: fc.oneof(text, fc.nat(9)),
      timestamp: fc.integer(),
      data: fc.dictionary(fc.string(), text),
    });
    let seen = 0;
    fc.assert(
      fc.property(members, fc.shuffledSubarray(names), (all, some) => {
        const message = Object.fromEntries(some.map((name) => [name, all[name]]));
        const found = read(JSON.stringify(message));
        if (found === undefined) return;
        seen++;
        const { data, ...rest } = message;
        expect(found.message).toEqual({ ...rest, data: {} });
        expect(found.data).toBe(JSON.stringify(data));
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it.each([
    ["no client", { ...MESSAGE, clientId: undefined }],
    ["no data", { ...MESSAGE, data: undefined }],
    ["data that is text", { ...MESSAGE, data: "{}" }],
    ["data that is wrapped", { ...MESSAGE, data: { $data: 1 } }],
    ["an encoding", { ...MESSAGE, encoding: "json" }],
    ["extras", { ...MESSAGE, extras: {} }],
    ["an escape", { ...MESSAGE, clientId: '"' }],
    ["a text that is not ASCII", { ...MESSAGE, clientId: "é" }],
    ["null for an id", { ...MESSAGE, id: null }],
  ])("leaves a message with %s to the exact reader", (_, message) => {
    expect(read(JSON.stringify(message))).toBeUndefined();
  });

  it.each([
    ["a name twice", '{"clientId":"a","data":{},"clientId":"a"}'],
    ["a name twice in data", '{"clientId":"a","data":{"b":1,"b":1}}'],
    ["an encoding twice", '{"encoding":null,"clientId":"a","data":{},"encoding":null}'],
    ["data that would be written otherwise", '{"clientId":"a","data":{"b": 1}}'],
    ["no end", '{"clientId":"a","data":{}'],
    ["more behind it", '{"clientId":"a","data":{}} {}'],
    ["a list", '[{"clientId":"a","data":{}}]'],
  ])("leaves %s to the exact reader", (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
