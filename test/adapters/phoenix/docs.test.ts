/** The mapping tables of docs/providers/phoenix.md, row by row against what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { type PhoenixToContext, phoenix } from "../../../src/adapters/phoenix/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf } from "../mapping-table.js";

const PAGE = readFileSync(new URL("../../../docs/providers/phoenix.md", import.meta.url), "utf8");

const reading =
  (context: PhoenixToContext = {}) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = phoenix.toCanonical(payload, context);
    return { result: inputs, notes };
  };

const writing = (sample: unknown): Converted => {
  const { payloads, notes } = phoenix.fromCanonical(sample as PresenceInput[]);
  return { result: payloads, notes };
};

const meta = (name: string, phx_ref: string, more: object = {}): object => ({
  metas: [{ name, phx_ref, ...more }],
});

describe("the tables of docs/providers/phoenix.md", () => {
  it("State", () => {
    expectTableToHold(rowsOf(PAGE, "State"), {
      sample: [
        "3",
        null,
        "room",
        "presence_state",
        { ana: { ...meta("Ana", "r2", { phx_ref_prev: "r1" }), user: { age: 7 } } },
      ],
      convert: reading(),
      given: ["/0/mark", "/1/record/clientId", "/1/record/action", "/1/provider", "/2/mark"],
    });
  });

  it("State, version 1", () => {
    expectTableToHold(rowsOf(PAGE, "State, version 1"), {
      sample: {
        join_ref: "3",
        ref: "4",
        topic: "room",
        event: "presence_state",
        payload: { ana: meta("Ana", "r1") },
      },
      convert: reading(),
      given: ["/0/mark", "/1/record/clientId", "/1/record/action", "/1/provider", "/2/mark"],
    });
  });

  it("Push of Supabase Realtime", () => {
    expectTableToHold(rowsOf(PAGE, "Push of Supabase Realtime"), {
      sample: {
        join_ref: "3",
        ref: "4",
        topic: "room",
        event: "presence",
        payload: { type: "presence", event: "track", payload: { name: "Ana" } },
      },
      convert: reading(),
    });
  });

  it("Diff", () => {
    expectTableToHold(rowsOf(PAGE, "Diff"), {
      sample: {
        joins: { ana: meta("new", "r2", { phx_ref_prev: "r1" }) },
        leaves: { ana: meta("old", "r1") },
      },
      convert: reading({ channel: "room" }),
      given: [0, 1].flatMap((index) => [
        `/${index}/record/channel`,
        `/${index}/record/clientId`,
        `/${index}/record/action`,
        `/${index}/provider`,
      ]),
    });
  });

  it("With `refTime`", () => {
    expectTableToHold(rowsOf(PAGE, "With `refTime`"), {
      sample: { joins: { ana: meta("Ana", "F0OTbkPqt3DqDALG") }, leaves: {} },
      convert: reading({ channel: "room", refTime: true }),
      given: ["/0/record/channel", "/0/record/clientId", "/0/record/action", "/0/provider"],
      others: { "/joins/ana/metas/0/phx_ref": "F8VZ6mO1aYAApABC" },
    });
  });

  it("Event", () => {
    expectTableToHold(rowsOf(PAGE, "Event"), {
      sample: [
        {
          record: {
            channel: "room",
            clientId: "ana",
            connectionId: "c1",
            action: "update",
            data: { name: "Ana" },
            since: "2026-01-01T00:00:00Z",
            occurredAt: "2026-01-02T00:00:00Z",
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
      given: ["/0/0", "/0/1", "/0/3", "/0/4/leaves"],
      others: {
        "/0/record/action": "enter",
        "/0/record/since": "2025-01-01T00:00:00Z",
        "/0/record/occurredAt": "2025-01-02T00:00:00Z",
        "/0/receivedAt": "2025-01-02T00:00:01Z",
      },
    });
  });
});
