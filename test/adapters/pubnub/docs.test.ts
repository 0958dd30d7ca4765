/** The mapping tables of docs/providers/pubnub.md, row by row against what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { type PubNubToContext, pubnub } from "../../../src/adapters/pubnub/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf } from "../mapping-table.js";

const PAGE = readFileSync(new URL("../../../docs/providers/pubnub.md", import.meta.url), "utf8");

const reading =
  (context: PubNubToContext = {}) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = pubnub.toCanonical(payload, context);
    return { result: inputs, notes };
  };

const writing = (sample: unknown): Converted => {
  const { payloads, notes } = pubnub.fromCanonical(sample as PresenceInput[]);
  return { result: payloads, notes };
};

/** What every answer begins with. */
const HEAD = { status: 200, message: "OK", service: "Presence" };

/** What stands in the snapshot of a channel, whoever is there. */
const SNAPSHOT =
  "/0/mark /0/channel /0/restart /1/record/channel /1/record/action /1/provider /2/mark /2/channel".split(
    " ",
  );

describe("the tables of docs/providers/pubnub.md", () => {
  it("Subscribe answer", () => {
    expectTableToHold(rowsOf(PAGE, "Subscribe answer"), {
      sample: {
        t: { t: "17200339136465528", r: 1 },
        m: [
          {
            a: "4",
            f: 512,
            p: { t: "17200339136465528", r: 1 },
            k: "demo",
            i: "ana",
            s: 7,
            o: { t: "17200339136465528", r: 1 },
            u: { pn_action: "join" },
            c: "room-pnpres",
            b: "room-pnpres",
            d: { action: "join", timestamp: 1720033913, uuid: "ana", occupancy: 1, data: { mood: "calm" } },
          },
          {
            p: { t: "17200339136465529", r: 1 },
            c: "room-pnpres",
            e: 1,
            d: { action: "leave", timestamp: 1720033913, uuid: "ana", occupancy: 0 },
          },
        ],
      },
      convert: reading(),
      given: ["/0/provider", "/0/extras/form"],
      also: ["/m/1/p", "/m/1/c", "/m/1/d"],
      others: {
        "/m/0/c": "hall-pnpres",
        "/m/0/p/t": "17200339136465529",
        "/m/0/d/action": "state-change",
      },
    });
  });

  it("SDK event", () => {
    expectTableToHold(rowsOf(PAGE, "SDK event"), {
      sample: {
        channel: "room",
        subscription: "room-pnpres",
        actualChannel: "room",
        subscribedChannel: "room-pnpres",
        timetoken: "17200339136465528",
        action: "state-change",
        timestamp: 1720033913,
        uuid: "ana",
        occupancy: 3,
        state: "away",
      },
      convert: reading(),
      given: ["/0/provider", "/0/extras/form"],
      others: { "/timetoken": "17200339136465529", "/action": "join" },
    });
  });

  it("Interval", () => {
    expectTableToHold(rowsOf(PAGE, "Interval"), {
      sample: {
        channel: "room",
        timetoken: "17200339136465528",
        action: "interval",
        timestamp: "1720033913",
        precise_timestamp: 1720033913646,
        occupancy: 3,
        join: ["ana"],
        joined: ["bo"],
        leave: ["cy"],
        left: ["di"],
        timeout: ["ed"],
        timedout: ["flo"],
        hereNowRefresh: true,
      },
      convert: reading(),
      given:
        "/0/record/action /0/provider /0/extras/form /0/extras/list /1 /2 /3 /4 /5 /6/channel /6/reason".split(
          " ",
        ),
    });
  });

  it("Presence webhook about a user", () => {
    expectTableToHold(rowsOf(PAGE, "Presence webhook about a user"), {
      sample: {
        channel: "room",
        action: "join",
        uuid: "ana",
        timestamp: "1720033913",
        occupancy: 1,
        data: { mood: "calm" },
      },
      convert: reading(),
      given: ["/0/provider", "/0/extras/form"],
      others: { "/action": "state-change" },
    });
  });

  it("Presence webhook about a channel", () => {
    expectTableToHold(rowsOf(PAGE, "Presence webhook about a channel"), {
      sample: { sub_key: "demo", channel: "room", status: "inactive", timestamp: "1720033913" },
      convert: reading(),
      given: ["/0/mark", "/0/restart", "/1/mark"],
    });
  });

  it("Counted item", () => {
    expectTableToHold(rowsOf(PAGE, "Counted item"), {
      sample: {
        dataSchema: "pubnub.com/schemas/events/presence.channel.occupancy.counted?v=1.0.0",
        data: [
          {
            id: "e-1",
            channel: "room",
            occupancy: "3",
            timestamp: "1992-01-01T10:00:20.021Z",
            subKey: "demo",
            usersJoined: ["ana"],
            usersLeft: ["bo"],
          },
        ],
      },
      convert: reading(),
      given: [
        "/0/provider",
        "/0/record/action",
        "/0/extras/form",
        "/0/extras/action",
        "/0/extras/list",
        "/0/extras/schemaMember",
        "/1",
      ],
    });
  });

  it("Envelope", () => {
    const schema = "pubnub.com/schemas/events/presence.user.channel.joined?v=1.0.0";
    const data = [{ channel: "room", userId: "ana", timestamp: "1992-01-01T10:00:20.021Z" }];
    const delivery = {
      id: "d-1",
      channel: "room",
      eventType: "presence",
      iso8601timestamp: "1992-01-01T10:00:20.021Z",
      subscribeKey: "demo",
      timetoken: "6942420200210000",
      senderId: "ana",
    };
    expectTableToHold(rowsOf(PAGE, "Envelope"), {
      sample: { event: { ...delivery, payload: { schema, data } } },
      convert: reading(),
      given: [],
      boilerplate: Object.keys(delivery).map((name) => `/event/${name}`),
    });
  });

  it("Event item", () => {
    expectTableToHold(rowsOf(PAGE, "Event item"), {
      sample: {
        schema: "pubnub.com/schemas/events/presence.user.channel.joined?v=1.0.0",
        data: [
          {
            id: "e-1",
            channel: "room",
            userId: "ana",
            occupancy: 3,
            data: { mood: "calm" },
            timestamp: "1992-01-01T10:00:20.021Z",
            subKey: "demo",
          },
        ],
      },
      convert: reading(),
      given: ["/0/provider", "/0/record/action", "/0/extras/form", "/0/extras/schemaMember"],
      others: { "/data/0/timestamp": "1993-01-01T10:00:20.021Z" },
    });
  });

  it("hereNow of one channel", () => {
    expectTableToHold(rowsOf(PAGE, "hereNow of one channel"), {
      sample: { ...HEAD, occupancy: 1, uuids: [{ uuid: "ana", state: { mood: "calm" } }] },
      convert: reading({ channel: "room" }),
      given: SNAPSHOT,
      boilerplate: ["/message", "/service"],
    });
  });

  it("hereNow of the SDK", () => {
    const room = { name: "room", occupancy: 1, occupants: [{ uuid: "ana", state: { mood: "calm" } }] };
    expectTableToHold(rowsOf(PAGE, "hereNow of the SDK"), {
      sample: { totalChannels: 1, totalOccupancy: 1, channels: { room } },
      convert: reading(),
      given: SNAPSHOT,
      boilerplate: ["/totalOccupancy", "/channels/room/name"],
    });
  });

  it("whereNow", () => {
    expectTableToHold(rowsOf(PAGE, "whereNow"), {
      sample: { ...HEAD, payload: { channels: ["room"] } },
      convert: reading({ clientId: "ana" }),
      given: ["/0/record/clientId", "/0/record/action", "/0/provider", "/0/extras/form"],
      boilerplate: ["/message", "/service"],
    });
  });

  it("getState, setState", () => {
    expectTableToHold(rowsOf(PAGE, "getState, setState"), {
      sample: { ...HEAD, uuid: "ana", channel: "room", payload: { mood: "calm" } },
      convert: reading({ present: true }),
      given: ["/0/record/action", "/0/provider", "/0/extras/form"],
      boilerplate: ["/message", "/service"],
    });
  });

  it("whereNow of the SDK", () => {
    expectTableToHold(rowsOf(PAGE, "whereNow of the SDK"), {
      sample: { channels: ["room"] },
      convert: reading({ clientId: "ana" }),
      given: ["/0/record/clientId", "/0/record/action", "/0/provider", "/0/extras/form"],
    });
  });

  it("getState of the SDK", () => {
    expectTableToHold(rowsOf(PAGE, "getState of the SDK"), {
      sample: { channels: { room: { mood: "calm" } } },
      convert: reading({ clientId: "ana", present: true }),
      given: ["/0/record/channel", "/0/record/clientId", "/0/record/action", "/0/provider", "/0/extras/form"],
    });
  });

  it("Heartbeat, leave", () => {
    expectTableToHold(rowsOf(PAGE, "Heartbeat, leave"), {
      sample: { ...HEAD, action: "leave" },
      convert: reading(),
    });
  });

  it("hereNow", () => {
    expectTableToHold(rowsOf(PAGE, "hereNow"), {
      sample: {
        ...HEAD,
        payload: {
          total_channels: 1,
          total_occupancy: 1,
          channels: { room: { occupancy: 1, uuids: [{ uuid: "ana", state: { mood: "calm" } }] } },
        },
      },
      convert: reading(),
      given: SNAPSHOT,
      boilerplate: ["/message", "/service"],
    });
  });

  it("Written event", () => {
    expectTableToHold(rowsOf(PAGE, "Written event"), {
      sample: [
        {
          record: {
            channel: "room",
            clientId: "ana",
            connectionId: "c1",
            action: "update",
            data: { mood: "calm" },
            since: "2026-01-01T00:00:00.000Z",
            occurredAt: "2026-01-02T00:00:00.000Z",
          },
          id: "e1",
          order: "01",
          ttl: 1000,
          tenantId: "t",
          receivedAt: "2026-01-02T00:00:01Z",
          provider: "ably",
        },
      ],
      convert: writing,
      given: ["/0/t/r", "/0/m/0/a", "/0/m/0/f", "/0/m/0/p/r"],
      others: {
        "/0/record/action": "enter",
        "/0/record/since": "2025-01-01T00:00:00Z",
        "/0/record/occurredAt": "2025-01-02T00:00:00.000Z",
        "/0/receivedAt": "2025-01-02T00:00:01Z",
      },
    });
  });
});
