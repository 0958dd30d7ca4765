/** Live values: what in-process callers and SDKs hand over. Each case says what `is` and `parse` answer, and why. */
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  encodePresenceInfo,
  type PresenceInfo,
  PresenceValidationError,
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { polluted } from "./polluted.js";

const record = { channel: "room", clientId: "ann", action: "enter" };
const info = { userId: "ann", tenantId: "acme", status: "online", lastSeen: "2026-01-31T09:30:00Z" };

class Member {
  channel = "room";
  clientId = "ann";
  action = "enter";
  describe(): string {
    return `${this.clientId} in ${this.channel}`;
  }
}

class Answering {
  get channel(): string {
    return "room";
  }
  get clientId(): string {
    return "ann";
  }
  get action(): string {
    return "enter";
  }
}

const withMembers = (target: object): object => Object.assign(target, record);

interface Case {
  readonly name: string;
  readonly value: unknown;
  readonly is: boolean;
  readonly parse: boolean;
  readonly why: string;
}

const CASES: readonly Case[] = [
  {
    name: "a null-prototype object",
    value: Object.assign(Object.create(null), record),
    is: true,
    parse: true,
    why: "its members are its own",
  },
  {
    name: "a frozen object",
    value: Object.freeze({ ...record }),
    is: true,
    parse: true,
    why: "nothing is written to it",
  },
  {
    name: "a sealed object of another realm",
    value: runInNewContext("Object.seal({channel:'room',clientId:'ann',action:'enter'})"),
    is: true,
    parse: true,
    why: "realms do not matter",
  },
  {
    name: "an instance with own data",
    value: new Member(),
    is: true,
    parse: true,
    why: "its members are its own; methods are not data",
  },
  {
    name: "an instance inside of data",
    value: { ...record, data: { member: new Member() } },
    is: true,
    parse: false,
    why: "it would come back as something else",
  },
  {
    name: "an instance as data",
    value: { ...record, data: new Member() },
    is: true,
    parse: false,
    why: "it would come back as something else",
  },
  {
    name: "bytes as data",
    value: { ...record, data: new Uint8Array(2) },
    is: false,
    parse: false,
    why: "bytes are no JSON object, though they have members",
  },
  {
    name: "bytes with the members of a record",
    value: withMembers(new Uint8Array(0)),
    is: false,
    parse: false,
    why: "nobody walks the members of megabytes to find these",
  },
  {
    name: "an instance that answers through accessors",
    value: new Answering(),
    is: false,
    parse: false,
    why: "its JSON is empty",
  },
  {
    name: "all members inherited",
    value: Object.create(record),
    is: false,
    parse: false,
    why: "its JSON is empty",
  },
  {
    name: "one member inherited",
    value: Object.assign(Object.create({ action: "enter" }), { channel: "room", clientId: "ann" }),
    is: false,
    parse: false,
    why: "its JSON lacks the action",
  },
  {
    name: "an unknown member inherited",
    value: Object.assign(Object.create({ role: "admin" }), record),
    is: true,
    parse: true,
    why: "what is inherited is not there",
  },
  {
    name: "a symbol-named member",
    value: { ...record, [Symbol("s")]: 1 },
    is: true,
    parse: true,
    why: "JSON has no such members",
  },
  {
    name: "an unknown member that is not enumerable",
    value: Object.defineProperty({ ...record }, "role", { value: 1 }),
    is: true,
    parse: true,
    why: "JSON does not write it",
  },
  {
    name: "an optional member that is undefined",
    value: { ...record, since: undefined, data: undefined },
    is: true,
    parse: true,
    why: "JSON drops it",
  },
  {
    name: "a required member that is undefined",
    value: { ...record, action: undefined },
    is: false,
    parse: false,
    why: "JSON drops it, and then it is missing",
  },
  {
    name: "an array with the members",
    value: withMembers([]),
    is: false,
    parse: false,
    why: "its JSON is an array",
  },
  {
    name: "a function with the members",
    value: withMembers(() => undefined),
    is: false,
    parse: false,
    why: "a function has no JSON",
  },
  {
    name: "a Map with the members",
    value: new Map(Object.entries(record)),
    is: false,
    parse: false,
    why: "its JSON is empty",
  },
  {
    name: "a Map that also has own members",
    value: withMembers(new Map()),
    is: true,
    parse: false,
    why: "the schema sees the members; that it is a Map, only a copy finds out",
  },
  {
    name: "a boxed text",
    value: { ...record, clientId: Object("ann") },
    is: false,
    parse: false,
    why: "an object is no text",
  },
  {
    name: "a String object as the whole",
    value: Object("enter"),
    is: false,
    parse: false,
    why: "it lacks every member",
  },
  {
    name: "a Date for a time",
    value: { ...record, occurredAt: new Date(0) },
    is: false,
    parse: false,
    why: "the record holds text",
  },
  { name: "a BigInt", value: { ...record, clientId: 1n }, is: false, parse: false, why: "no text" },
  {
    name: "a symbol",
    value: { ...record, clientId: Symbol("ann") },
    is: false,
    parse: false,
    why: "no text",
  },
  {
    name: "a Map as data",
    value: { ...record, data: new Map() },
    is: true,
    parse: false,
    why: "an object to the schema; JSON would write {}",
  },
  {
    name: "a Date inside data",
    value: { ...record, data: { at: new Date(0) } },
    is: true,
    parse: false,
    why: "the schema does not look into data",
  },
  {
    name: "NaN inside data",
    value: { ...record, data: { n: Number.NaN } },
    is: true,
    parse: false,
    why: "JSON would write null",
  },
  {
    name: "a function as data",
    value: { ...record, data: () => undefined },
    is: false,
    parse: false,
    why: "no object to the schema",
  },
  {
    name: "a toJSON that gives something else",
    value: { ...record, toJSON: () => ({ ...record, clientId: "eve" }) },
    is: false,
    parse: false,
    why: "an unknown member; and it is never called",
  },
  {
    name: "a toJSON inside data",
    value: { ...record, data: { toJSON: () => "x" } },
    is: true,
    parse: false,
    why: "a function inside data",
  },
  {
    name: "a lone surrogate in an id",
    value: { ...record, clientId: "\ud800" },
    is: true,
    parse: false,
    why: "text to the schema; no UTF-8 can carry it",
  },
  {
    name: "a cycle inside data",
    value: { ...record, data: cyclic() },
    is: true,
    parse: false,
    why: "the schema does not look into data",
  },
  { name: "undefined", value: undefined, is: false, parse: false, why: "no object" },
  {
    name: "a revoked Proxy",
    value: revoked(),
    is: false,
    parse: false,
    why: "it throws when it is looked at",
  },
  {
    name: "a getter that throws",
    value: Object.defineProperty({ ...record }, "channel", { enumerable: true, get: fail }),
    is: false,
    parse: false,
    why: "no value came",
  },
  {
    name: "a Proxy whose traps throw",
    value: new Proxy(record, {
      get: fail,
      has: fail,
      ownKeys: fail,
      getOwnPropertyDescriptor: fail,
      getPrototypeOf: fail,
    }),
    is: false,
    parse: false,
    why: "no value came",
  },
  {
    name: "a getter inside data that throws",
    value: {
      ...record,
      data: {
        get a() {
          return fail();
        },
      },
    },
    is: true,
    parse: false,
    why: "the schema does not look into data",
  },
];

function fail(): never {
  throw new Error("no");
}

function cyclic(): object {
  const data: Record<string, unknown> = {};
  data["self"] = data;
  return data;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("is and parse", () => {
  it.each(CASES)("$name: $why", ({ value, is, parse }) => {
    expect(realtimePresence.is(value)).toBe(is);
    expect(realtimePresence.safeParse(value).success).toBe(parse);
    expect("value" in realtimePresence["~standard"].validate(value)).toBe(parse);
    if (is) expect(() => realtimePresence.assert(value)).not.toThrow();
    else expect(() => realtimePresence.assert(value)).toThrow(PresenceValidationError);
    if (!parse) expect(() => realtimePresence.parse(value)).toThrow(PresenceValidationError);
  });

  it("may differ for a value that changes its answer; assert keeps to the first no", () => {
    let reads = 0;
    const value = {
      ...record,
      get clientId() {
        return reads++ === 0 ? 5 : "ann";
      },
    };
    expect(() => realtimePresence.assert(value)).toThrow(
      "not a valid realtime presence record: does not match the schema",
    );
    expect(realtimePresence.parse(value)).toEqual(record);
  });

  it("leave out unknown members that are undefined, as JSON does", () => {
    const value = { ...record, role: undefined };
    expect(realtimePresence.is(value)).toBe(true);
    expect(Object.keys(realtimePresence.parse(value))).toEqual(["channel", "clientId", "action"]);
  });

  it("leave the value as it is", () => {
    const value = { ...record, data: { a: [1, { b: 2 }] }, since: undefined };
    const before = structuredClone(value);
    realtimePresence.is(value);
    realtimePresence.parse(value);
    realtimePresence.safeParse({ ...value, action: "x" });
    expect(value).toStrictEqual(before);
  });
});

const VALIDATORS: readonly (readonly [string, Validator<unknown>, Readonly<Record<string, unknown>>])[] = [
  ["realtimePresence", realtimePresence, { ...record, connectionId: "c", since: info.lastSeen, data: {} }],
  [
    "strictRealtimePresence",
    strictRealtimePresence,
    { ...record, connectionId: "c", since: info.lastSeen, data: {} },
  ],
  ["presenceInfo", presenceInfo, { ...info, connectionId: "c", metadata: { device: "d", custom: {} } }],
  ["presenceInput", presenceInput, { record: { ...record }, tenantId: "acme", extras: {} }],
  ["presenceInput of a mark", presenceInput, { mark: "sync-start", channel: "room", restart: true }],
];

describe.each(VALIDATORS)("%s asks user code", (_, validator, good) => {
  it("once a getter, and never twice", () => {
    const counts = new Map<string, number>();
    const value = Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(good).map(([name, member]) => [
          name,
          {
            enumerable: true,
            get: () => {
              counts.set(name, (counts.get(name) ?? 0) + 1);
              return member;
            },
          },
        ]),
      ),
    );
    validator.is(value);
    for (const [name, count] of counts) expect(count, `is read ${name}`).toBe(1);
    counts.clear();
    expect(validator.safeParse(value)).toEqual({ success: true, data: good });
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
    expect(counts.size).toBe(Object.keys(good).length);
  });

  it("for members that change their answer: what was checked is what parse gives", () => {
    const [name = "", first] = Object.entries(good)[0] ?? [];
    let reads = 0;
    const value = Object.defineProperty({ ...good }, name, {
      enumerable: true,
      get: () => (reads++ === 0 ? first : { evil: true }),
    });
    expect(validator.safeParse(value)).toEqual({ success: true, data: good });
  });
});

it("takes an instance for the record of an envelope, and none for what a record carries", () => {
  const answer = (input: unknown): unknown => {
    const result = presenceInput.safeParse(input);
    return result.success ? result.data : result.issues.map(({ pointer }) => pointer);
  };
  expect(answer({ record: new Member() })).toEqual({ record });
  expect(answer({ record: { ...record, data: new Member() } })).toEqual(["/record/data"]);
  expect(answer({ record, extras: new Member() })).toEqual(["/extras"]);
  expect(answer({ ...record, data: new Member() })).toEqual(["/data"]);
  expect(answer({ ...record, data: { member: new Member() } })).toEqual(["/data/member"]);
});

describe("a polluted Object.prototype", () => {
  it("is no time of a PresenceInfo that has none", () => {
    const { lastSeen: _, ...timeless } = info;
    polluted("lastSeen", { value: new Date(0) }, () => {
      expect(() => encodePresenceInfo(timeless as unknown as PresenceInfo)).toThrow(PresenceValidationError);
    });
  });

  const doors = (validator: Validator<unknown>, value: object): readonly boolean[] => [
    validator.is(value),
    validator.safeParse(value).success,
    validator.safeParseJson(JSON.stringify(value)).success,
  ];
  const { tenantId: _, ...withoutTenant } = info;
  const { action: __, ...withoutAction } = record;

  it.each<[string, PropertyDescriptor]>([
    ["a value", { value: "acme", writable: true, enumerable: true }],
    ["a hidden value", { value: "acme", writable: true, enumerable: false }],
    ["a getter", { get: () => "acme", enumerable: true }],
  ])("adds no missing tenant: %s", (_name, member) => {
    expect(polluted("tenantId", member, () => doors(presenceInfo, withoutTenant))).toEqual([
      false,
      false,
      false,
    ]);
    expect(polluted("tenantId", member, () => doors(presenceInfo, info))).toEqual([true, true, true]);
    expect(polluted("tenantId", member, () => presenceInfo.parse(info))).toEqual(info);
  });

  it("adds no missing action", () => {
    const member = { value: "enter", writable: true, enumerable: true };
    expect(polluted("action", member, () => doors(realtimePresence, withoutAction))).toEqual([
      false,
      false,
      false,
    ]);
    expect(
      polluted("mark", { ...member, value: "clear" }, () => doors(presenceInput, { channel: "c" })),
    ).toEqual([false, false, false]);
  });

  it.each([
    ["an unknown name", "polluted", 1],
    ["an optional name of a wrong type", "data", "x"],
    ["an optional time that is none", "since", "never"],
    ["a name of envelopes", "record", {}],
    ["a setter's name", "ttl", -1],
    ["toJSON", "toJSON", (): string => "x"],
  ])("breaks no good input: %s", (_name, name, value) => {
    for (const member of [
      { value, writable: true, enumerable: true },
      { get: () => value, enumerable: true },
    ]) {
      const valid = { ...record, data: { a: [{ b: 1 }] } };
      const text = JSON.stringify(valid);
      const answers = polluted(name, member, () => [
        ...[realtimePresence, strictRealtimePresence, presenceInput].flatMap((validator) => [
          validator.is(valid),
          validator.safeParse(valid).success,
          validator.safeParseJson(text).success,
        ]),
        presenceInfo.is(info),
        presenceInfo.safeParse(info).success,
      ]);
      expect(answers).toEqual(answers.map(() => true));
    }
  });

  it.each([
    ["type", "number"],
    ["enum", []],
    ["const", 1],
    ["$ref", "x"],
    ["required", ["zzz"]],
    ["maxBytes", 1],
    ["maxDepth", 0],
    ["maxStringLength", 0],
    ["because", "x"],
    ["keyword", "x"],
    ["0", "x"],
  ])("changes no explanation and no limit: %s", (name, value) => {
    const wrong = { channel: 5, action: "Enter", data: [] };
    const member = { value, writable: true, enumerable: true };
    expect(polluted(name, member, () => realtimePresence.safeParse(wrong))).toEqual(
      realtimePresence.safeParse(wrong),
    );
    expect(polluted(name, member, () => presenceInput.safeParse(wrong))).toEqual(
      presenceInput.safeParse(wrong),
    );
    const text = JSON.stringify(record);
    expect(polluted(name, member, () => realtimePresence.safeParseJson(text))).toEqual({
      success: true,
      data: record,
    });
    expect(polluted(name, member, () => realtimePresence.safeParseJson(text, {}))).toEqual({
      success: true,
      data: record,
    });
  });
});
