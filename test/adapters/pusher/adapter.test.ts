/** What each payload of Pusher becomes, one by one. */
import { describe, expect, it } from "vitest";
import { createPusherAdapter, pusher } from "../../../src/adapters/pusher/index.js";
import { type PresenceInput, PresenceValidationError } from "../../../src/index.js";

const CHANNEL = "presence-room";
const frame = (event: string, data: unknown): object => ({
  event,
  channel: CHANNEL,
  data: JSON.stringify(data),
});
const added = (data: object): object => frame("pusher_internal:member_added", data);
const snapshot = (presence: object): object => frame("pusher_internal:subscription_succeeded", { presence });
const records = (inputs: readonly PresenceInput[]): unknown[] =>
  inputs.map((input) => ("record" in input ? input.record : input));
const codes = (notes: readonly { code: string; path: string }[]): string[] =>
  notes.map(({ code, path }) => `${code} ${path}`);

describe("reading frames", () => {
  it("replaces the whole channel by a snapshot", () => {
    const { inputs, notes } = pusher.toCanonical(
      snapshot({ ids: ["b", "a"], hash: { a: { name: "Ann" }, b: { name: "Bob" } }, count: 2 }),
    );
    expect(records(inputs)).toEqual([
      { mark: "sync-start", channel: CHANNEL },
      { channel: CHANNEL, clientId: "b", action: "present", data: { name: "Bob" } },
      { channel: CHANNEL, clientId: "a", action: "present", data: { name: "Ann" } },
      { mark: "sync-end", channel: CHANNEL },
    ]);
    expect(notes).toEqual([]);
  });

  it("lists only those in hash, as pusher-js does, unless told to trust ids", () => {
    const payload = snapshot({ ids: ["me", "x"], hash: { me: null }, count: 5 });
    const careful = pusher.toCanonical(payload);
    expect(records(careful.inputs).slice(1, -1)).toEqual([
      {
        channel: CHANNEL,
        clientId: "me",
        action: "present",
        data: { $data: { encoding: "json", value: null } },
      },
    ]);
    expect(codes(careful.notes)).toEqual([
      "dropped /data/presence/ids/1",
      "wrapped /data/presence/hash/me",
      "dropped /data/presence/count",
    ]);
    expect(records(pusher.toCanonical(payload, { trustIds: true }).inputs)).toContainEqual({
      channel: CHANNEL,
      clientId: "x",
      action: "present",
    });
  });

  it("takes a number for the user of the same text", () => {
    expect(records(pusher.toCanonical(added({ user_id: 7 })).inputs)).toEqual([
      { channel: CHANNEL, clientId: "7", action: "enter" },
    ]);
  });

  it.each([1e21, 2 ** 60, 1.5, null, true, {}])(
    "refuses the id %j, which is no exact identifier",
    (user_id) => {
      expect(() => pusher.toCanonical(added({ user_id }))).toThrow(PresenceValidationError);
    },
  );

  it("keeps ids that name members of Object.prototype", () => {
    const text =
      '{"event":"pusher_internal:subscription_succeeded","channel":"presence-room","data":' +
      '"{\\"presence\\":{\\"ids\\":[\\"__proto__\\",\\"constructor\\"],\\"hash\\":{\\"__proto__\\":{\\"n\\":1},\\"constructor\\":{\\"n\\":2}},\\"count\\":2}}"}';
    const { inputs, notes } = pusher.toCanonical(JSON.parse(text));
    expect(records(inputs).slice(1, -1)).toEqual([
      { channel: CHANNEL, clientId: "__proto__", action: "present", data: { n: 1 } },
      { channel: CHANNEL, clientId: "constructor", action: "present", data: { n: 2 } },
    ]);
    expect(notes).toEqual([]);
    const [back] = pusher.fromCanonical(inputs).payloads as { data: string }[];
    expect(JSON.stringify(JSON.parse(back?.data ?? ""))).toBe(
      JSON.stringify(JSON.parse(JSON.parse(text).data)),
    );
  });

  it("reads the watchlist as standing facts of the context's channel", () => {
    const data = {
      events: [
        { name: "online", user_ids: ["1"] },
        { name: "offline", user_ids: ["2", "3"] },
        { name: "subscribe", user_ids: ["4"], channel_name: "presence-x" },
      ],
    };
    const payload = { event: "pusher_internal:watchlist_events", data: JSON.stringify(data) };
    const { inputs, notes } = pusher.toCanonical(payload, { channel: "friends" });
    expect(records(inputs)).toEqual([
      { channel: "friends", clientId: "1", action: "present" },
      { channel: "friends", clientId: "2", action: "absent" },
      { channel: "friends", clientId: "3", action: "absent" },
    ]);
    expect(codes(notes)).toEqual(["ignored /data/events/2"]);
    expect(() => pusher.toCanonical(payload)).toThrow(/names no channel/);
  });

  it.each([
    ["pusher:ping", {}],
    ["client-typing", { text: "…" }],
    ["pusher_internal:subscription_count", { subscription_count: 3 }],
    ["pusher:subscribe", { channel: CHANNEL, auth: "key:sig", channel_data: '{"user_id":"a"}' }],
  ])("makes nothing of %s", (event, data) => {
    const { inputs, notes } = pusher.toCanonical(frame(event, data));
    expect(inputs).toEqual([]);
    expect(codes(notes)).toEqual(["ignored "]);
  });

  it("refuses a presence frame whose data is no JSON, though it is text", () => {
    const broken = { event: "pusher_internal:member_added", channel: CHANNEL, data: '{"user_id":"a"' };
    expect(pusher.accepts(broken)).toBe(false);
    expect(() => pusher.toCanonical(broken)).toThrow("/data: expected JSON text");
  });
});

describe("reading webhooks and answers", () => {
  it("orders the events of one webhook by their place in it, for they share its time", () => {
    const { inputs, notes } = pusher.toCanonical({
      time_ms: 1327078148132,
      events: [
        { name: "member_added", channel: CHANNEL, user_id: "a" },
        { name: "member_removed", channel: CHANNEL, user_id: "a" },
        { name: "channel_occupied", channel: CHANNEL },
      ],
    });
    const occurredAt = "2012-01-20T16:49:08.132Z";
    expect(inputs).toEqual([
      {
        record: { channel: CHANNEL, clientId: "a", action: "enter", occurredAt },
        provider: "pusher",
        order: "000000",
      },
      {
        record: { channel: CHANNEL, clientId: "a", action: "leave", occurredAt },
        provider: "pusher",
        order: "000001",
      },
    ]);
    expect(codes(notes)).toEqual(["ignored /events/2", "derived /time_ms"]);
  });

  it("empties a vacated channel, rather than forgetting it, so that whoever is held leaves", () => {
    const { inputs } = pusher.toCanonical(
      { time_ms: 1327078148132, events: [{ name: "channel_vacated", channel: CHANNEL }] },
      { tenantId: "acme" },
    );
    expect(inputs).toEqual([
      { mark: "sync-start", channel: CHANNEL, tenantId: "acme" },
      { mark: "sync-end", channel: CHANNEL, tenantId: "acme", asOf: "2012-01-20T16:49:08.132Z" },
    ]);
  });

  it.each([Number.NaN, 1.5, -1, 1327078148132000, "1327078148132"])("refuses the time %s", (time_ms) => {
    expect(() => pusher.toCanonical({ time_ms, events: [] })).toThrow(PresenceValidationError);
  });

  it("reads the answer about users as a snapshot without data", () => {
    expect(
      records(pusher.toCanonical({ users: [{ id: "1" }, { id: "2" }] }, { channel: CHANNEL }).inputs),
    ).toEqual([
      { mark: "sync-start", channel: CHANNEL },
      { channel: CHANNEL, clientId: "1", action: "present" },
      { channel: CHANNEL, clientId: "2", action: "present" },
      { mark: "sync-end", channel: CHANNEL },
    ]);
  });

  it("reads numbers of users as nothing, but an unoccupied channel as an empty one", () => {
    const context = { channel: CHANNEL };
    expect(pusher.toCanonical({ occupied: true, user_count: 42 }, context).inputs).toEqual([]);
    expect(pusher.toCanonical({ channels: { "presence-x": { user_count: 42 } } }, context).inputs).toEqual(
      [],
    );
    expect(records(pusher.toCanonical({ occupied: false, user_count: 0 }, context).inputs)).toEqual([
      { mark: "sync-start", channel: CHANNEL },
      { mark: "sync-end", channel: CHANNEL },
    ]);
  });
});

describe("a memory", () => {
  const data = JSON.stringify({ socket_id: "1.2", activity_timeout: 120 });
  const established = { event: "pusher:connection_established", data };

  it("clears the channels it heard of when a new connection begins, and goes on from its state", () => {
    const first = createPusherAdapter();
    expect(first.toCanonical(established).inputs).toEqual([]);
    first.toCanonical(snapshot({ ids: [], hash: {}, count: 0 }), { tenantId: "acme" });
    const second = createPusherAdapter({ state: JSON.parse(JSON.stringify(first.snapshot())) });
    expect(second.toCanonical(established).inputs).toEqual([
      { mark: "clear", channel: CHANNEL, tenantId: "acme" },
    ]);
    expect(second.toCanonical(established).inputs).toEqual([]);
  });

  it("adds a member with the first connection and removes it with the last", () => {
    const adapter = createPusherAdapter();
    const record = { channel: CHANNEL, clientId: "ann" };
    const sent = (["enter c1", "enter c2", "leave c1", "leave c1", "leave c2", "leave c2"] as const).map(
      (step) => {
        const [action, connectionId] = step.split(" ") as ["enter" | "leave", string];
        const { payloads, notes } = adapter.fromCanonical([{ ...record, connectionId, action }]);
        return [
          ...payloads.map((payload) => ("event" in payload ? payload.event : "")),
          ...codes(notes),
        ].join(", ");
      },
    );
    expect(sent).toEqual([
      "pusher_internal:member_added, dropped /0/connectionId",
      "dropped /0",
      "dropped /0",
      "dropped /0",
      "pusher_internal:member_removed, dropped /0/connectionId",
      "dropped /0",
    ]);
  });

  it("changes nothing when any input of a call is refused", () => {
    const adapter = createPusherAdapter();
    const enter = { channel: CHANNEL, clientId: "ann", action: "enter" } as const;
    const before = adapter.snapshot();
    expect(() => adapter.fromCanonical([enter, { ...enter, action: "gone" as "enter" }])).toThrow("/1");
    expect(() => adapter.fromCanonical([enter], { form: "webhook" })).toThrow("/0/occurredAt");
    expect(adapter.snapshot()).toEqual(before);
  });

  it.each([
    [{ n: 1n }],
    [
      Object.assign(
        {},
        {
          toJSON: () => {
            throw new Error("trap");
          },
        },
      ),
    ],
  ])("refuses data that JSON cannot say, and remembers nothing of the call", (data) => {
    const adapter = createPusherAdapter();
    const good = { channel: CHANNEL, clientId: "ann", action: "enter" } as const;
    const bad = { ...good, clientId: "bob", data };
    const start = { mark: "sync-start", channel: CHANNEL } as const;
    const end = { mark: "sync-end", channel: CHANNEL } as const;
    const before = adapter.snapshot();
    expect(() => adapter.fromCanonical([good, bad])).toThrow("/1/data");
    expect(() => adapter.fromCanonical([good, bad], { form: "webhook", now: 0 })).toThrow("/1/data");
    expect(adapter.snapshot()).toEqual(before);
    expect(() => pusher.fromCanonical([good, bad])).toThrow("/1/data");
    expect(() => pusher.fromCanonical([bad], { limits: true })).toThrow("/0/data");
    expect(() => pusher.fromCanonical([start, { ...bad, action: "present" }, end])).toThrow(
      PresenceValidationError,
    );
  });

  it("refuses a state that it did not make", () => {
    expect(() => createPusherAdapter({ state: { channels: [] } as never })).toThrow(PresenceValidationError);
    const nowhere = { channel: CHANNEL, members: [{ clientId: "ann", connections: [] }] };
    expect(() => createPusherAdapter({ state: { heard: [], channels: [nowhere] } as never })).toThrow(
      "/connections",
    );
  });
});

describe("writing", () => {
  const present = { channel: CHANNEL, clientId: "a", action: "present", data: { n: 1 } } as const;

  it("writes a snapshot with each client once, data in two layers of JSON", () => {
    const { payloads, notes } = pusher.fromCanonical([
      { mark: "sync-start", channel: CHANNEL },
      { ...present, connectionId: "c1" },
      { ...present, connectionId: "c2" },
      { channel: CHANNEL, clientId: "b", action: "present" },
      { mark: "sync-end", channel: CHANNEL },
    ]);
    expect(payloads).toEqual([
      {
        event: "pusher_internal:subscription_succeeded",
        channel: CHANNEL,
        data: '{"presence":{"ids":["a","b"],"hash":{"a":{"n":1},"b":{}},"count":2}}',
      },
    ]);
    expect(codes(notes)).toEqual([
      "dropped /1/connectionId",
      "dropped /2/connectionId",
      "dropped /2",
      "defaulted /3/data",
    ]);
  });

  it("adds the members of a snapshot without an end, and removes nobody", () => {
    const { payloads } = pusher.fromCanonical([{ mark: "sync-start", channel: CHANNEL }, present]);
    expect(payloads).toEqual([
      {
        event: "pusher_internal:member_added",
        channel: CHANNEL,
        data: '{"user_id":"a","user_info":{"n":1}}',
      },
    ]);
  });

  it("says what becomes of a record in a snapshot without an end: an addition, with the time of writing", () => {
    const open: PresenceInput[] = [
      { mark: "sync-start", channel: CHANNEL },
      { record: present, receivedAt: "2026-01-01T00:00:00Z" },
    ];
    expect(codes(pusher.fromCanonical(open).notes)).toEqual([
      "dropped /1/receivedAt",
      "derived /0",
      "derived /1",
      "derived /1/record/action",
    ]);
    expect(codes(pusher.fromCanonical(open, { form: "webhook", now: 0 }).notes)).toEqual([
      "dropped /1/record/data",
      "dropped /1/receivedAt",
      "derived /1/record/action",
      "defaulted /1/record/occurredAt",
      "derived /0",
      "derived /1",
    ]);
  });

  it("says which time of a webhook is not the record's own: of its arrival, or of the snapshot it stands in", () => {
    const arrived = { record: { ...present, action: "enter" }, receivedAt: "2026-01-01T00:00:00Z" } as const;
    const asOf = "2026-01-01T00:00:01Z";
    const listed: PresenceInput[] = [
      { mark: "sync-start", channel: CHANNEL },
      present,
      { mark: "sync-end", channel: CHANNEL, asOf },
    ];
    expect(codes(pusher.fromCanonical([arrived], { form: "webhook" }).notes)).toContain(
      "derived /0/record/occurredAt",
    );
    expect(codes(pusher.fromCanonical(listed, { form: "webhook", now: 0 }).notes)).toContain(
      "defaulted /1/occurredAt",
    );
  });

  it("prefixes the name of a channel that no client would take for a presence channel", () => {
    const { payloads, notes } = pusher.fromCanonical([{ channel: "lobby", clientId: "a", action: "leave" }]);
    expect(payloads).toEqual([
      { event: "pusher_internal:member_removed", channel: "presence-lobby", data: '{"user_id":"a"}' },
    ]);
    expect(codes(notes)).toEqual(["derived /0/channel"]);
  });

  it("unwraps data that was no object", () => {
    const payload = added({ user_id: "a", user_info: ["x", 1] });
    const { inputs } = pusher.toCanonical(payload);
    expect(pusher.fromCanonical(inputs).payloads).toEqual([payload]);
  });

  it("writes webhooks, many events of one instant in one", () => {
    const at = "2012-01-20T16:49:08.132Z";
    const { payloads } = pusher.fromCanonical(
      [
        { ...present, action: "enter", occurredAt: at },
        { mark: "sync-start", channel: CHANNEL },
        { mark: "sync-end", channel: CHANNEL, asOf: at },
      ],
      { form: "webhook" },
    );
    expect(payloads).toEqual([
      {
        time_ms: 1327078148132,
        events: [
          { name: "member_added", channel: CHANNEL, user_id: "a" },
          { name: "channel_vacated", channel: CHANNEL },
        ],
      },
    ]);
  });

  it("answers who is left", () => {
    const { payloads } = pusher.fromCanonical(
      [
        { ...present, action: "enter" },
        { ...present, clientId: "b", action: "enter" },
        { ...present, action: "leave" },
      ],
      { form: "users", channel: CHANNEL },
    );
    expect(payloads).toEqual([{ users: [{ id: "b" }] }]);
  });
});

describe("the answer about users", () => {
  // An empty list reads back as a snapshot in which nobody is left.
  it.each([
    { mark: "sync-start", channel: "presence-room" },
    { mark: "sync-end", channel: "presence-room" },
    { mark: "clear", channel: "presence-room" },
    { mark: "resync", channel: "presence-room", reason: "gap" },
  ] as const)("is not given for a channel of which only $mark is heard", (mark) => {
    expect(pusher.fromCanonical([mark], { form: "users" }).payloads).toEqual([]);
  });

  it("is not given for a channel that is cleared, and says what it would have told", () => {
    const channel = "presence-room";
    const { payloads, notes } = pusher.fromCanonical(
      [
        { mark: "sync-start", channel },
        { channel, clientId: "ann", action: "present" },
        { mark: "sync-end", channel },
        { mark: "clear", channel },
      ],
      { form: "users", channel },
    );
    expect(payloads).toEqual([]);
    expect(codes(notes)).toEqual(["dropped /0", "dropped /2", "dropped /3", "dropped /1"]);
  });

  it("names the records of a snapshot that are not in it any more", () => {
    const channel = "presence-room";
    const ann = { channel, clientId: "ann" } as const;
    const { payloads, notes } = pusher.fromCanonical(
      [
        { mark: "sync-start", channel },
        { ...ann, action: "present" },
        { mark: "sync-end", channel },
        { ...ann, action: "leave" },
      ],
      { form: "users", channel },
    );
    expect(payloads).toEqual([{ users: [] }]);
    expect(codes(notes)).toEqual(["derived /3", "dropped /1"]);
  });

  it("is nobody where the last one left, or a snapshot has none", () => {
    const channel = "presence-room";
    const left = [{ channel, clientId: "ann", action: "leave" }] as const;
    const empty = [
      { mark: "sync-start", channel },
      { mark: "sync-end", channel },
    ] as const;
    for (const inputs of [left, empty])
      expect(pusher.fromCanonical(inputs, { form: "users" }).payloads).toEqual([{ users: [] }]);
  });
});
