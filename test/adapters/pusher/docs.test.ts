/** The mapping tables of docs/providers/pusher.md, compared with what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { type PusherFromContext, pusher } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf, type Subject } from "../mapping-table.js";

const page = readFileSync(new URL("../../../docs/providers/pusher.md", import.meta.url), "utf8");

const read = (payload: unknown): Converted => {
  const { inputs, notes } = pusher.toCanonical(payload, { channel: "presence-room" });
  return { result: inputs, notes };
};
const writing =
  (context: PusherFromContext) =>
  (inputs: unknown): Converted => {
    const { payloads, notes } = pusher.fromCanonical(inputs as PresenceInput[], {
      plainData: true,
      ...context,
    });
    return { result: payloads, notes };
  };

const channel = "presence-room";

describe("on the way in", () => {
  it.each<[string, unknown, Partial<Subject>?]>([
    [
      "Snapshot",
      {
        event: "pusher_internal:subscription_succeeded",
        channel,
        data: {
          presence: { ids: ["ann", "bob", "eve"], hash: { ann: { name: "Ann" }, bob: "text" }, count: 3 },
        },
      },
    ],
    [
      "Member added",
      { event: "pusher_internal:member_added", channel, data: { user_id: "ann", user_info: { n: 1 } } },
    ],
    ["Member removed", { event: "pusher_internal:member_removed", channel, data: { user_id: "ann" } }],
    [
      "Watchlist",
      {
        event: "pusher_internal:watchlist_events",
        data: {
          events: [
            { name: "online", user_ids: ["ann"] },
            { name: "subscription", user_ids: ["ann"], channel_name: "presence-room" },
          ],
        },
      },
      { also: ["/data/events/1/name", "/data/events/1/user_ids"] },
    ],
    [
      "Webhook",
      {
        time_ms: 1_327_078_148_132,
        events: [
          { name: "member_added", channel, user_id: "ann" },
          { name: "channel_vacated", channel },
          { name: "client_event", channel, event: "client-typing", data: "{}", socket_id: "1.2" },
        ],
      },
      { also: ["/events/2/name", "/events/2/channel"] },
    ],
    ["Users", { users: [{ id: "ann" }] }],
    [
      "New connection",
      { event: "pusher:connection_established", data: { socket_id: "1.2", activity_timeout: 120 } },
    ],
    ["Channel", { occupied: true, user_count: 3 }, { others: { "/occupied": false } }],
    ["Channels", { channels: { "presence-room": { user_count: 3 } } }],
    [
      "Subscription",
      {
        event: "pusher:subscribe",
        data: { channel, auth: "key:signature", channel_data: '{"user_id":"ann"}' },
      },
    ],
    [
      "Subscription count",
      { event: "pusher_internal:subscription_count", channel: "room", data: { subscription_count: 3 } },
    ],
    ["Any other frame", { event: "client-typing", channel, user_id: "ann", data: { in: "title" } }],
  ])("%s", (heading, sample, more) => {
    expectTableToHold(rowsOf(page, heading), { sample, convert: read, ...more });
  });
});

describe("on the way out", () => {
  const sample = [
    {
      record: {
        channel,
        clientId: "ann",
        connectionId: "c1",
        action: "enter",
        data: { n: 1 },
        since: "2023-10-10T10:00:00.000Z",
        occurredAt: "2023-10-10T10:14:00.000Z",
      },
      tenantId: "acme",
      id: "e1",
      order: "1",
      receivedAt: "2023-10-10T10:14:01.000Z",
      provider: "pusher",
      extras: { a: 1 },
    },
  ];
  // Fields that both forms treat alike stand in the first table only.
  const common = rowsOf(page, "As a frame").map(({ from }) => from);

  it.each([
    ["As a frame", "frame", []],
    ["As a webhook", "webhook", common],
  ] as const)("%s", (heading, form, also) => {
    expectTableToHold(rowsOf(page, heading), {
      sample,
      convert: writing({ form }),
      also: ["/0/provider", ...also],
    });
  });
});
