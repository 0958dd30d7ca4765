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
            c: "room-pnpres",
            b: "room-pnpres",
            d: { action: "join", timestamp: 1720033913, uuid: "ana", occupancy: 1, data: { mood: "calm" } },
          },
        ],
      },
      convert: reading(),
      given: ["/0/provider", "/0/extras/form"],
      others: {
        "/t": { t: "1", r: 1 },
        "/m/0/c": "hall-pnpres",
        "/m/0/p/t": "17200339136465529",
        "/m/0/p": { t: "17200339136465529", r: 1 },
        "/m/0/d/action": "state-change",
      },
    });
  });

  it("SDK event", () => {
    expectTableToHold(rowsOf(PAGE, "SDK event"), {
      sample: {
        channel: "room",
        subscription: "room-pnpres",
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

  it("hereNow", () => {
    expectTableToHold(rowsOf(PAGE, "hereNow"), {
      sample: {
        status: 200,
        message: "OK",
        service: "Presence",
        payload: {
          total_channels: 1,
          total_occupancy: 1,
          channels: { room: { occupancy: 1, uuids: [{ uuid: "ana", state: { mood: "calm" } }] } },
        },
      },
      convert: reading(),
      given:
        "/0/mark /0/channel /0/restart /2/mark /2/channel /1/record/channel /1/record/action /1/provider".split(
          " ",
        ),
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
