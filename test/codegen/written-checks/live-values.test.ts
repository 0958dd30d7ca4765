/** Values that never came through JSON: what is read is what JSON would carry, once, and nothing inherited counts. */
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { checkPresenceInfo } from "../../../src/generated/presence-info.check.js";
import { checkPresenceInput } from "../../../src/generated/presence-input.check.js";
import { checkRealtimePresence } from "../../../src/generated/realtime-presence.check.js";
import { writtenCheck } from "./tools.js";

const record = { channel: "c", clientId: "u", action: "enter" };
const info = { userId: "u", tenantId: "t", status: "online", lastSeen: "2026-11-21T22:06:43Z" };

class Seen {
  readonly channel: string = "";
}

function withMember(name: PropertyKey, descriptor: PropertyDescriptor): object {
  return Object.defineProperty({ ...record }, name, { configurable: true, ...descriptor });
}

const own = (value: unknown): PropertyDescriptor => ({ value, enumerable: true });
const functionWithMembers = Object.assign(() => undefined, record);

describe("a live value", () => {
  it.each<readonly [string, unknown, boolean]>([
    ["without a prototype", Object.assign(Object.create(null) as object, record), true],
    ["frozen", Object.freeze({ ...record }), true],
    ["of another realm", runInNewContext('({ channel: "c", clientId: "u", action: "enter" })'), true],
    ["of a class, with its own members", Object.assign(new Seen(), record), true],
    ["with all members inherited", Object.create(record), false],
    [
      "with one member inherited",
      Object.assign(Object.create({ action: "enter" }) as object, { channel: "c", clientId: "u" }),
      false,
    ],
    ["that inherits a name nobody knows", Object.assign(Object.create({ extra: 1 }) as object, record), true],
    [
      "that inherits a bad value for a known name",
      Object.assign(Object.create({ since: 1 }) as object, record),
      true,
    ],
    [
      "with an optional member that is undefined, which JSON drops",
      withMember("since", own(undefined)),
      true,
    ],
    ["with an unknown member that is undefined, which JSON drops", withMember("extra", own(undefined)), true],
    ["with a required member that is undefined", withMember("action", own(undefined)), false],
    ["with a symbol, which JSON does not see", withMember(Symbol("s"), own(1)), true],
    ["with a hidden unknown member, which JSON does not see", withMember("extra", { value: 1 }), true],
    [
      "with a hidden required member, which JSON does not see",
      withMember("action", { value: "enter", enumerable: false }),
      false,
    ],
    ["with its own __proto__ member", withMember("__proto__", own({})), false],
    ["with its own constructor member", withMember("constructor", own(1)), false],
    ["that is an array with the members", Object.assign([], record), false],
    ["that is a function with the members", functionWithMembers, false],
    ["that is an array of records", [record], false],
    ["whose data is an array", { ...record, data: [] }, false],
    ["whose data is a function", { ...record, data: () => undefined }, false],
    ["whose data is null", { ...record, data: null }, false],
    ["with boxed text", { ...record, channel: Object("c") as unknown }, false],
    ["that can be turned into text", { ...record, channel: { toString: () => "c" } }, false],
    ["that is boxed text", Object("enter"), false],
    ["that is a Date", new Date(0), false],
    ["that is a Map", new Map(Object.entries(record)), false],
    ["that is a Proxy of a record", new Proxy(record, {}), true],
    ["that is a Proxy of an array", new Proxy([record], {}), false],
  ])("%s", (_, value, expected) => {
    expect(checkRealtimePresence(value)).toBe(expected);
    expect(checkPresenceInput(value)).toBe(expected);
    expect(checkPresenceInput({ record: value })).toBe(expected);
  });

  it("has each getter called at most once, and only in an own member", () => {
    for (const check of [checkRealtimePresence, checkPresenceInput]) {
      const calls: Record<string, number> = {};
      const value = {};
      for (const name of ["channel", "clientId", "action", "data", "since"]) {
        Object.defineProperty(value, name, {
          enumerable: true,
          get: () => {
            calls[name] = (calls[name] ?? 0) + 1;
            return { ...record, data: {}, since: "2026-11-21T22:06:43Z" }[name];
          },
        });
      }
      expect(check(value)).toBe(true);
      expect(calls).toEqual({ channel: 1, clientId: 1, action: 1, data: 1, since: 1 });
    }
  });

  it("has a getter for the mark and for the record called once", () => {
    let calls = 0;
    const once = (value: unknown): PropertyDescriptor => ({
      enumerable: true,
      get: () => {
        calls++;
        return value;
      },
    });
    expect(checkPresenceInput(Object.defineProperty({ channel: "c" }, "mark", once("clear")))).toBe(true);
    expect(checkPresenceInput(Object.defineProperty({}, "record", once(record)))).toBe(true);
    expect(calls).toBe(2);
  });

  it("cannot change its answer between two looks at one member", () => {
    let looks = 0;
    const answers = ["enter", 1];
    const value = withMember("action", { enumerable: true, get: () => answers[looks++] });
    expect(checkRealtimePresence(value)).toBe(true);
    expect(looks).toBe(1);
  });

  it("is not changed, and neither are the members of it that are objects", () => {
    const deep = Object.freeze({ ...record, data: Object.freeze({ a: Object.freeze([1]) }) });
    const before = JSON.stringify(deep);
    expect(checkRealtimePresence(deep)).toBe(true);
    expect(JSON.stringify(deep)).toBe(before);
  });
});

describe("with a polluted Object.prototype", () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  const names = ["tenantId", "action", "since", "extra", "mark", "record"];
  afterEach(() => {
    for (const name of names) delete polluted[name];
  });

  it("a missing tenant stays missing", () => {
    polluted["tenantId"] = "another-tenant";
    const { tenantId: _, ...rest } = info;
    expect(checkPresenceInfo(rest)).toBe(false);
    expect(checkPresenceInfo(info)).toBe(true);
  });

  it.each([
    ["action", "enter"],
    ["since", 1],
    ["extra", 1],
    ["mark", "clear"],
    ["record", record],
  ])("%s changes no verdict", (name, value) => {
    const { action: _, ...without } = record;
    polluted[name] = value;
    expect(checkRealtimePresence(record)).toBe(true);
    expect(checkRealtimePresence(without)).toBe(false);
    expect(checkPresenceInput(record)).toBe(true);
    expect(checkPresenceInput({ record })).toBe(true);
    expect(checkPresenceInput({ mark: "clear", channel: "c" })).toBe(true);
    expect(checkPresenceInput({ channel: "c" })).toBe(false);
    expect(checkPresenceInput({})).toBe(false);
  });
});

describe("names that JavaScript gives a meaning to", () => {
  const fromText = (text: string): unknown => JSON.parse(text) as unknown;

  it("can be members of a schema", () => {
    const check = writtenCheck({
      type: "object",
      properties: fromText('{"__proto__":{"type":"string"},"":{"type":"number"}}'),
      required: ["__proto__", ""],
      additionalProperties: false,
    });
    expect(check(fromText('{"__proto__":"x","":1}'))).toBe(true);
    expect(check(fromText('{"__proto__":1,"":1}'))).toBe(false);
    expect(check(fromText('{"":1}'))).toBe(false);
    expect(check(fromText('{"__proto__":"x"}'))).toBe(false);
    expect(check({ __proto__: "x", "": 1 })).toBe(false);
  });
});

describe("size", () => {
  const million = 1_000_000;
  const many = (entry: (i: number) => readonly [string, unknown]): object =>
    Object.fromEntries(Array.from({ length: million / 10 }, (_, i) => entry(i)));

  // Reading these more often than once a member, or a pattern that backtracks, would take minutes.
  it.each<readonly [string, () => unknown, boolean]>([
    ["many unknown members", () => ({ ...record, ...many((i) => [`x${i}`, i]) }), false],
    ["many unknown members first", () => ({ ...many((i) => [`x${i}`, i]), ...record }), false],
    ["many numbered members", () => ({ ...many((i) => [String(i), i]), ...record }), false],
    ["many members that are undefined", () => ({ ...record, ...many((i) => [`x${i}`, undefined]) }), true],
    ["much data", () => ({ ...record, data: many((i) => [`x${i}`, i]) }), true],
    ["a long name", () => ({ ...record, ["x".repeat(million)]: 1 }), false],
    ["long text", () => ({ ...record, channel: "\ud83d\ude00".repeat(million) }), true],
    ["a long action", () => ({ ...record, action: "enter".repeat(million) }), false],
    ["a long time", () => ({ ...record, since: `2026-11-21T22:06:43.${"0".repeat(million)}x` }), false],
  ])("%s", { timeout: 10_000 }, (_, make, expected) => {
    const value = make();
    expect(checkRealtimePresence(value)).toBe(expected);
    expect(checkPresenceInput(value)).toBe(expected);
  });
});
