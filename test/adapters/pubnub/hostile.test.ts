/** PubNub payloads that are wrong, hostile or merely odd: refused whole, with the place, or read without harm. */
import { describe, expect, it } from "vitest";
import { detectProvider } from "../../../src/adapters/index.js";
import { createPubNubAdapter, pubnub } from "../../../src/adapters/pubnub/index.js";
import { type PresenceInput, PresenceValidationError, presenceInput } from "../../../src/index.js";

const context = { channel: "room" };
const message = (d: unknown, more: object = {}): object => ({
  t: { t: "1", r: 1 },
  m: [{ c: "room-pnpres", p: { t: "14637536740940378", r: 1 }, d, ...more }],
});
const join = { action: "join", uuid: "a", timestamp: 1463753674, occupancy: 1 };

function pointerOf(payload: unknown): string {
  try {
    pubnub.toCanonical(payload, context);
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues[0]?.pointer ?? "none";
    throw error;
  }
  return "accepted";
}

describe("payloads that are refused", () => {
  it.each([
    ["nothing", undefined, ""],
    ["a list", [], ""],
    ["text", "join", ""],
    ["an object without anything", {}, ""],
    [
      "a cursor whose timetoken is a number, past what numbers hold",
      { t: { t: 14637536741734954, r: 1 }, m: [] },
      "/t/t",
    ],
    ["a message that is text", { t: { t: "1" }, m: ["x"] }, "/m/0"],
    ["a presence message that carries text", message("x"), "/m/0/d"],
    ["a join without its user", message({ action: "join", timestamp: 1 }), "/m/0/d/uuid"],
    ["a user that is a number", message({ ...join, uuid: 7 }), "/m/0/d/uuid"],
    ["a list of users that is text", message({ action: "interval", timestamp: 1, join: "a" }), "/m/0/d/join"],
    [
      "a user in a list that is null",
      message({ action: "interval", timestamp: 1, leave: [null] }),
      "/m/0/d/leave/0",
    ],
    ["a timetoken that is no number", message(join, { p: { t: "1e17", r: 1 } }), "/m/0/p/t"],
    ["a timetoken after the year 9999", message(join, { p: { t: "9999999999999999999", r: 1 } }), "/m/0/p/t"],
    ["seconds that are milliseconds", { ...join, timestamp: 1463753674940 * 1000 }, "/timestamp"],
    ["seconds that are a word", { ...join, timestamp: "now" }, "/timestamp"],
    ["seconds before 1970", { ...join, timestamp: -5 }, "/timestamp"],
    [
      "milliseconds that are infinite",
      { ...join, precise_timestamp: Number.POSITIVE_INFINITY },
      "/precise_timestamp",
    ],
    [
      "an item without a channel",
      { schema: "x/presence.user.channel.joined?v=1", data: [{ userId: "a" }] },
      "/data/0/channel",
    ],
    [
      "the second item of a batch without a user",
      {
        dataSchema: "pubnub.com/schemas/events/presence.user.channel.joined?v=1.0.0",
        data: [{ channel: "a", userId: "u" }, { channel: "a" }],
      },
      "/data/1",
    ],
    [
      "an item whose time is no date-time",
      {
        schema: "pubnub.com/schemas/events/presence.user.channel.left?v=1.0.0",
        data: [{ channel: "a", userId: "u", timestamp: "yesterday" }],
      },
      "/data/0/timestamp",
    ],
    ["an envelope around nothing", { event: { payload: null } }, "/event/payload"],
    ["hereNow with a negative count", { status: 200, occupancy: -1, uuids: [] }, "/occupancy"],
    ["hereNow with a user that is a number", { status: 200, occupancy: 1, uuids: [7] }, "/uuids/0"],
    ["the SDK's whereNow with a channel that is a number", { channels: ["a", 7] }, "/channels/1"],
    ["the SDK's whereNow with a channel that is an object", { channels: [{ name: "a" }] }, "/channels/0"],
    ["the SDK's getState without channels", { channels: null }, "/channels"],
    ["the SDK's getState with text for the channels", { channels: "ch1" }, "/channels"],
    ["a result with channels and something else, without its call", { channels: ["a"], more: 1 }, ""],
    ["a channel webhook with a status of its own", { channel: "a", status: "idle" }, "/status"],
  ])("%s", (_what, payload, pointer) => {
    expect(pointerOf(payload)).toBe(pointer);
    expect(pointerOf(payload)).not.toBe("accepted");
  });

  it("payloads that name no channel, or no user, where the context does not either", () => {
    for (const payload of [join, { status: 200, occupancy: 0, uuids: [] }])
      expect(() => pubnub.toCanonical(payload)).toThrow(/channel/);
    for (const payload of [
      { status: 200, payload: { channels: ["a"] } },
      { channels: ["a"] },
      { channels: { a: { mood: "calm" } } },
    ])
      expect(() => pubnub.toCanonical(payload)).toThrow(/clientId/);
  });

  it("results of the SDK for one call that are those of another", () => {
    for (const [call, channels] of [
      ["where-now", { a: {} }],
      ["get-state", ["a"]],
      ["here-now", ["a"]],
      ["set-state", { a: {} }],
    ] as const)
      expect(() => pubnub.toCanonical({ channels }, { clientId: "me", call })).toThrow(
        PresenceValidationError,
      );
  });

  it("values that throw when they are read", () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("boo");
        },
      },
    ); // prettier-ignore
    expect(pubnub.accepts(trap)).toBe(false);
    expect(() => pubnub.toCanonical(trap)).toThrow(PresenceValidationError);
  });

  it("payloads that go wrong further down, without a trace in the memory", () => {
    const adapter = createPubNubAdapter();
    const head = { status: 200, message: "OK", service: "Presence" };
    adapter.toCanonical({ ...head, occupancy: 2, uuids: ["a", "b"] }, context);
    const before = adapter.snapshot();
    const p = { t: "14637536740940378", r: 1 };
    const of = (action: string, uuid: string, c = "room-pnpres"): object => ({
      c,
      p,
      d: { action, uuid, timestamp: 1 },
    });
    const wrong = { c: "room-pnpres", p: { t: "x" }, d: join };
    const m = [
      of("leave", "b"),
      of("join", "c"),
      of("join", "d"),
      of("leave", "c"),
      of("join", "e", "x-pnpres"),
    ];
    expect(() => adapter.toCanonical({ t: p, m: [...m, wrong] })).toThrow("/m/5/p/t");
    expect(adapter.snapshot()).toEqual(before);
    adapter.toCanonical({ t: p, m });
    expect(adapter.snapshot().channels).toMatchObject([{ users: ["a", "d"] }, { users: ["e"] }]);
  });

  it("inputs that are not valid, by their index, and before anything is counted", () => {
    const adapter = createPubNubAdapter();
    const good: PresenceInput = { channel: "room", clientId: "a", action: "enter" };
    const bad = { mark: "sync-start" } as unknown as PresenceInput;
    expect(() => adapter.fromCanonical([good, bad])).toThrow(/\/1/);
    expect(adapter.snapshot().connections).toEqual([]);
  });
});

describe("payloads that are odd and read without harm", () => {
  it("names of prototypes as channels, users, states and actions", () => {
    const state = JSON.parse('{"__proto__":{"x":1},"constructor":"c"}') as object;
    const text = JSON.stringify(
      message({ ...join, uuid: "__proto__", data: state }, { c: "__proto__-pnpres" }),
    );
    const { inputs } = pubnub.toCanonical(JSON.parse(text));
    expect(presenceInput.is(inputs[0])).toBe(true);
    expect(inputs[0]).toMatchObject({ record: { channel: "__proto__", clientId: "__proto__" } });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    for (const action of ["constructor", "__proto__", "toString", "length"])
      expect(pubnub.toCanonical(message({ ...join, action })).inputs).toEqual([]);
  });

  it("a channel table with a channel named __proto__", () => {
    const answer = JSON.parse(
      '{"status":200,"payload":{"total_channels":1,"total_occupancy":1,"channels":{"__proto__":{"occupancy":1,"uuids":["a"]}}}}',
    ) as unknown;
    expect(pubnub.toCanonical(answer).inputs).toHaveLength(3);
  });

  it("channels named __proto__ in what the SDK says of a user, both ways", () => {
    const about = { clientId: "me", present: true };
    for (const text of [
      '{"channels":{"__proto__":{"x":1},"constructor":{"n":2},"7":{}}}',
      '{"channels":["__proto__","constructor","7"]}',
    ]) {
      const { inputs } = pubnub.toCanonical(JSON.parse(text), about);
      const named = inputs.map((input) => ("record" in input ? input.record.channel : undefined));
      expect(named.toSorted()).toEqual(["7", "__proto__", "constructor"]);
      const { payloads } = pubnub.fromCanonical(inputs);
      expect(payloads.map((payload) => JSON.stringify(payload))).toEqual([JSON.stringify(JSON.parse(text))]);
    }
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("channels of the SDK's results that are inherited, which nobody said", () => {
    const inherited: unknown = Object.create({ channels: ["a"] });
    expect(pubnub.accepts(inherited)).toBe(false);
    const channels = Object.assign(Object.create({ hall: { x: 1 } }), { room: {} }) as object;
    const { inputs } = pubnub.toCanonical({ channels }, { clientId: "me", present: true });
    expect(inputs).toMatchObject([{ record: { channel: "room" } }]);
    expect(inputs).toHaveLength(1);
  });

  it("Pusher's list of channels, which looks like states of the SDK, puts nobody anywhere", () => {
    const list = { channels: { "presence-room": { user_count: 3 } } };
    expect(detectProvider(list)).toEqual(["pusher", "pubnub"]);
    expect(pubnub.toCanonical(list, { clientId: "me" })).toMatchObject({
      inputs: [],
      notes: [{ code: "ignored", path: "/channels/presence-room" }],
    });
  });

  it("a state that looks like one of the SDK's results, in an answer of the API", () => {
    const answer = { status: 200, payload: { channels: ["a"] } };
    const about = { channel: "room", clientId: "me", present: true, call: "get-state" } as const;
    expect(pubnub.toCanonical(answer, about).inputs).toMatchObject([
      { record: { channel: "room", action: "update", data: { channels: ["a"] } } },
    ]);
  });

  it("a list of a hundred thousand users, in linear time, both ways", () => {
    const users = Array.from({ length: 100_000 }, (_, index) => `u${index}`);
    const { inputs } = pubnub.toCanonical(
      { action: "interval", timestamp: 1463753674, join: users },
      context,
    );
    expect(inputs).toHaveLength(100_000);
    const snapshot = pubnub.toCanonical({ status: 200, occupancy: 100_000, uuids: users }, context).inputs;
    expect(pubnub.fromCanonical(snapshot, context).payloads).toHaveLength(1);
  });

  it("extras that others made up do not break the way out", () => {
    const record = {
      channel: "room",
      clientId: "a",
      action: "enter",
      occurredAt: "2026-01-01T00:00:00Z",
    } as const;
    for (const extras of [
      { form: "subscribe", message: { p: { t: "x" } }, event: { timestamp: {} } },
      { form: "subscribe", message: [], event: "x", list: "constructor", action: "interval" },
      { form: "__proto__" },
      { form: "events-and-actions", schema: 7, occupancy: { a: 1 } },
    ])
      expect(pubnub.fromCanonical([{ record, provider: "pubnub", extras }]).payloads).toHaveLength(1);
  });
});
