/** The wire forms of PubNub presence, both ways, case by case. Payloads are those of the sources named beside them. */
import { describe, expect, it } from "vitest";
import { createPubNubAdapter, pubnub } from "../../../src/adapters/pubnub/index.js";
import { type PresenceInput, presenceInput } from "../../../src/index.js";

// pubnub/javascript, subscription_manager.test.ts
const ANSWER = JSON.parse(
  '{"t":{"t":"14637536741734954","r":1},"m":[{"a":"4","f":512,"p":{"t":"14637536740940378","r":1},"k":"demo-36","c":"ch1-pnpres","d":{"action": "join", "timestamp": 1463753674, "uuid": "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef", "occupancy": 3},"b":"ch1-pnpres"},{"a":"4","f":512,"p":{"t":"14637536741726901","r":1},"k":"demo-36","c":"ch1-pnpres","d":{"action": "state-change", "timestamp": 1463753674, "data": {"state": "cool"}, "uuid": "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef", "occupancy": 3},"b":"ch1-pnpres"}]}',
);

describe("pubnub without memory", () => {
  it("reads a subscribe answer, to 100 ns", () => {
    const { inputs } = pubnub.toCanonical(ANSWER);
    expect(inputs).toMatchObject([
      {
        record: {
          channel: "ch1",
          clientId: "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef",
          action: "enter",
          occurredAt: "2016-05-20T14:14:34.0940378Z",
        },
        order: "0014637536740940378",
        provider: "pubnub",
      },
      {
        record: {
          channel: "ch1",
          clientId: "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef",
          action: "update",
          data: { state: "cool" },
          occurredAt: "2016-05-20T14:14:34.1726901Z",
        },
      },
    ]);
  });

  it("writes what it read, but for the cursor", () => {
    const { payloads } = pubnub.fromCanonical(pubnub.toCanonical(ANSWER).inputs);
    expect(payloads).toEqual([{ ...ANSWER, t: { t: "14637536741726901", r: 1 } }]);
  });

  it("reads hereNow as a snapshot, whole only if it lists whom it counts", () => {
    const answer = { status: 200, message: "OK", uuids: ["a"], occupancy: 1, service: "Presence" };
    const marks = (payload: object): unknown[] =>
      pubnub
        .toCanonical(payload, { channel: "ch1" })
        .inputs.map((input) => ("mark" in input ? input.mark : "record"));
    expect(marks(answer)).toEqual(["sync-start", "record", "sync-end"]);
    expect(marks({ ...answer, occupancy: 2 })).toEqual(["sync-start", "record"]);
    expect(marks({ ...answer, occupancy: 2, uuids: undefined })).toEqual([]);
  });
});

describe("pubnub with memory", () => {
  it("lets a user join with the first connection and leave with the last", () => {
    const adapter = createPubNubAdapter();
    const desk = { channel: "room", clientId: "ana", connectionId: "desk", action: "enter" } as const;
    const phone = { channel: "room", clientId: "ana", connectionId: "phone", action: "enter" } as const;
    expect(adapter.fromCanonical([desk, phone]).payloads).toMatchObject([
      { m: [{ d: { action: "join", occupancy: 1 } }] },
    ]);
    expect(adapter.fromCanonical([{ ...desk, action: "leave" }]).payloads).toEqual([]);
    expect(adapter.fromCanonical([{ ...phone, action: "leave" }]).payloads).toMatchObject([
      { m: [{ d: { action: "leave", occupancy: 0 } }] },
    ]);
  });

  it("says with the last leave what data the record has", () => {
    const ana = { channel: "room", clientId: "ana" } as const;
    const { payloads } = createPubNubAdapter().fromCanonical([
      { ...ana, action: "enter" },
      { ...ana, action: "leave", data: { mood: "off" } },
    ]);
    expect(payloads).toMatchObject([
      { m: [{ d: { action: "join" } }, { d: { action: "leave", data: { mood: "off" } } }] },
    ]);
  });
});

const placesOf = (notes: readonly { code: string; path: string }[]): string[] =>
  notes.map(({ code, path }) => `${code} ${path}`);

describe("intervals", () => {
  const interval = (fields: object) => ({
    a: "4",
    c: "room-pnpres",
    d: { action: "interval", occupancy: 1, timestamp: 1300000000, ...fields },
  });

  it("are spoken of as a whole where they ask only for what the one before them asks for then", () => {
    const answer = {
      t: { t: "13000000000000000", r: 1 },
      m: [interval({ timeout: ["ana"] }), interval({ here_now_refresh: true })],
    };
    const { inputs, notes } = pubnub.toCanonical(answer);
    expect(placesOf(notes)).toEqual(["derived /m/0/d", "dropped /m/1", "dropped /t"]);
    expect(pubnub.fromCanonical(inputs).payloads).toMatchObject([{ m: [{ d: { here_now_refresh: true } }] }]);
  });

  it("that say that they ask for nothing are like those that say nothing, with a note", () => {
    const { notes } = pubnub.toCanonical({
      t: { t: "13000000000000000", r: 1 },
      m: [interval({ join: ["ana"], here_now_refresh: false })],
    });
    expect(placesOf(notes)).toEqual(["dropped /m/0/d/here_now_refresh", "dropped /t"]);
  });
});

describe("the SDK's results about a user", () => {
  const about = { clientId: "me", present: true } as const;
  const back = (inputs: readonly PresenceInput[]): unknown => pubnub.fromCanonical(inputs).payloads;
  const read = (payload: unknown, more: object = {}): PresenceInput[] => [
    ...pubnub.toCanonical(payload, { ...about, ...more }).inputs,
  ];

  it("are told from hereNow, and by their call where there is more than channels", () => {
    expect(read({ totalChannels: 0, totalOccupancy: 0, channels: {} })).toEqual([]);
    expect(read({ channels: ["a"], later: 1 }, { call: "where-now" })).toHaveLength(1);
    const { notes } = pubnub.toCanonical(
      { channels: { a: {} }, message: "OK" },
      { ...about, call: "get-state" },
    );
    expect(placesOf(notes)).toEqual(["dropped /message"]);
  });

  it("say with a note that they say nothing", () => {
    expect(placesOf(pubnub.toCanonical({ channels: [] }, about).notes)).toEqual(["ignored /channels"]);
    expect(placesOf(pubnub.toCanonical({ channels: {} }, about).notes)).toEqual(["ignored /channels"]);
  });

  it("are updates of users whom a memory knows", () => {
    const adapter = createPubNubAdapter();
    adapter.toCanonical({ channels: ["a"] }, about);
    const { inputs, notes } = adapter.toCanonical({ channels: { a: { n: 1 }, b: {} } }, { clientId: "me" });
    expect(inputs).toMatchObject([{ record: { channel: "a", action: "update", data: { n: 1 } } }]);
    expect(placesOf(notes)).toEqual(["ignored /channels/b"]);
  });

  it("are one for each user, and begin anew where a channel comes twice or out of order", () => {
    const of = (clientId: string, channels: object): PresenceInput[] => read({ channels }, { clientId });
    expect(back([...of("ann", { a: { n: 1 } }), ...of("bob", { b: { n: 2 } })])).toEqual([
      { channels: { a: { n: 1 } } },
      { channels: { b: { n: 2 } } },
    ]);
    expect(back([...of("ann", { a: { n: 1 } }), ...of("ann", { a: {} }), ...of("ann", { 7: {} })])).toEqual([
      { channels: { a: { n: 1 } } },
      { channels: { a: {} } },
      { channels: { 7: {} } },
    ]);
    expect(back([...of("ann", ["a"]), ...of("ann", ["b"]), ...of("bob", ["c"])])).toEqual([
      { channels: ["a", "b"] },
      { channels: ["c"] },
    ]);
  });

  it("do not run into the API's answers, nor around what is between them", () => {
    const sdk = read({ channels: ["a"] });
    const api = read({ status: 200, payload: { channels: ["b"] } });
    const join: PresenceInput = { channel: "room", clientId: "ann", action: "enter" };
    expect(back([...sdk, ...api])).toMatchObject([{ channels: ["a"] }, { payload: { channels: ["b"] } }]);
    expect(back([...sdk, join, ...read({ channels: ["b"] })])).toMatchObject([
      { channels: ["a"] },
      { m: [{ d: { action: "join" } }] },
      { channels: ["b"] },
    ]);
  });
});

describe("what a record says now, against what came with it", () => {
  // A leave was written as whereNow, which says that the user is there.
  it.each([
    ["where-now", "leave"],
    ["sdk-where-now", "leave"],
    ["state", "leave"],
    ["sdk-state", "leave"],
  ] as const)("writes the event where an answer in the form %s does not say %s", (form, action) => {
    const record = { channel: "room", clientId: "ann", action };
    const { payloads, notes } = pubnub.fromCanonical([{ record, provider: "pubnub", extras: { form } }]);
    expect(payloads).toMatchObject([{ m: [{ c: "room-pnpres", d: { action: "leave", uuid: "ann" } }] }]);
    expect(placesOf(notes)).toContain("dropped /0/extras/form");
  });

  const joined = "pubnub.com/schemas/events/presence.user.channel.joined?v=1.0.0";
  const item = {
    channel: "room",
    userId: "ana",
    timestamp: "2026-01-01T00:00:00.000Z",
    data: { mood: "calm" },
  };

  // Law 2b failed about once in 2,000 runs: the second join became an update, and its schema another without a word.
  it("notes that a second join, which the memory took for an update, goes out as another kind of event", () => {
    const { inputs } = createPubNubAdapter().toCanonical({ schema: joined, data: [item, item] });
    expect(inputs.map((input) => ("record" in input ? input.record.action : input))).toEqual([
      "enter",
      "update",
    ]);
    const { payloads, notes } = createPubNubAdapter().fromCanonical(inputs);
    expect(payloads).toMatchObject([
      { schema: joined },
      { schema: expect.stringContaining("state.in.changed") },
    ]);
    expect(placesOf(notes)).toEqual(["derived /1/extras/schema"]);
  });

  it.each([
    [{ form: "event", action: "timeout" }, "enter", ["dropped /0/extras/action"]],
    [{ form: "event", action: "timeout" }, "leave", []],
    [
      { form: "event", action: "interval", list: "join" },
      "leave",
      ["dropped /0/extras/action", "dropped /0/extras/list"],
    ],
    [{ form: "event", action: "interval", list: "join" }, "enter", []],
  ] as const)("notes of %j what an action of %s makes untrue", (extras, action, places) => {
    const record = { channel: "room", clientId: "ana", action, occurredAt: "2026-01-01T00:00:00.000Z" };
    const { notes } = pubnub.fromCanonical([{ record, provider: "pubnub", extras }], { occupancy: 1 });
    expect(placesOf(notes)).toEqual(places);
  });
});

describe("the lists of an interval", () => {
  it("are those that the form has: what nobody checked is no user", () => {
    const payload = { action: "interval", timestamp: 1463753674, join: ["a"], usersJoined: [7] };
    const { inputs } = pubnub.toCanonical(payload, { channel: "room" });
    expect(inputs).toHaveLength(1);
    expect(inputs.every((input) => presenceInput.is(input))).toBe(true);
    expect(pubnub.fromCanonical(inputs, { channel: "room" }).payloads).toEqual([payload]);
  });

  it("are written by the names of the form that they go out in, where its readers look", () => {
    const live = {
      action: "interval",
      timestamp: 1463753674,
      occupancy: 2,
      join: ["a"],
      leave: ["b"],
      timeout: ["c"],
    };
    const items = pubnub.fromCanonical(pubnub.toCanonical(live, { channel: "room" }).inputs, {
      form: "events-and-actions",
    });
    expect(items.payloads).toMatchObject([{ data: [{ usersJoined: ["a"], usersLeft: ["b", "c"] }] }]);
    const again = pubnub.fromCanonical(pubnub.toCanonical(items.payloads[0]).inputs, { form: "subscribe" });
    expect(again.payloads).toMatchObject([{ m: [{ d: { join: ["a"], leave: ["b", "c"] } }] }]);
  });

  // Law 2 failed about once in 2,000 runs: the first of two intervals came back with the second one's word.
  it("says that the resync of an interval without lists is told on the interval before it", () => {
    const message = (d: object) => ({
      a: "4",
      f: 512,
      p: { t: "13000000000000000", r: 1 },
      k: "demo-36",
      c: "room-pnpres",
      d: { action: "interval", occupancy: 0, timestamp: 1300000000, ...d },
    });
    const lists = message({ timeout: ["ana"] });
    const asks = message({ here_now_refresh: true });
    const { inputs, notes } = pubnub.toCanonical({ t: { t: "13000000000000000", r: 1 }, m: [lists, asks] });
    const both = { ...lists, d: { ...lists.d, here_now_refresh: true } };
    expect(pubnub.fromCanonical(inputs).payloads).toMatchObject([{ m: [both] }]);
    expect(placesOf(notes)).toContain("derived /m/0/d");
  });

  it("stay one event each where two intervals say different things", () => {
    const read = (occupancy: number): readonly PresenceInput[] =>
      pubnub.toCanonical(
        { action: "interval", timestamp: 1463753674, occupancy, join: [`u${occupancy}`] },
        { channel: "room" },
      ).inputs;
    expect(pubnub.fromCanonical([...read(1), ...read(2)]).payloads).toHaveLength(2);
  });
});

describe("snapshots of several channels", () => {
  it("notes the beginning of one that what is said of another channel overtakes", () => {
    const { payloads, notes } = pubnub.fromCanonical([
      { mark: "sync-start", channel: "a", restart: true },
      { mark: "sync-start", channel: "b", restart: true },
      { mark: "sync-end", channel: "b" },
      { mark: "sync-start", channel: "a" },
      { mark: "sync-end", channel: "a" },
    ]);
    expect(payloads).toMatchObject([{ payload: { channels: { a: { uuids: [] }, b: { uuids: [] } } } }]);
    expect(placesOf(notes)).toEqual(["derived /1", "derived /0", "derived /2", "dropped /3"]);
  });

  it("goes through twenty thousand of them, both ways, without looking back at each", () => {
    const channels = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`room-${index}`, { occupancy: 0, uuids: [] }]),
    );
    const answer = {
      status: 200,
      message: "OK",
      service: "Presence",
      payload: { total_channels: 20_000, total_occupancy: 0, channels },
    };
    expect(pubnub.fromCanonical(pubnub.toCanonical(answer).inputs).payloads).toEqual([answer]);
  });
});
