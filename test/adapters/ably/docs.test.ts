/** The mapping tables of docs/providers/ably.md, compared with what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { type AblyToContext, ably } from "../../../src/adapters/ably/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf } from "../mapping-table.js";

const page = readFileSync(new URL("../../../docs/providers/ably.md", import.meta.url), "utf8");
const ROW = { clientId: "ada", connectionId: "X", action: 2 };
const BATCH = [
  { channel: "a", presence: [ROW] },
  { channel: "b", error: { code: 40_160 } },
];
const MS = 1_700_000_000_000;

const reading =
  (context: AblyToContext) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = ably.toCanonical(payload, context);
    return { result: inputs, notes };
  };

/** A state is one of a few words. */
const OTHERS = { "/previous": "attaching" };

describe("on the way in", () => {
  it.each<[string, unknown, string[]?]>([
    [
      "Message",
      {
        ...ROW,
        id: "X:1:0",
        data: '{"a":1}',
        encoding: "json",
        timestamp: MS,
        extras: { headers: { k: "v" } },
        name: "not of presence",
      },
    ],
    ["Message with text", { ...ROW, data: "aGVsbG8=", encoding: "utf-8/base64" }, ["/connectionId"]],
    [
      "Undecoded message",
      { ...ROW, data: "AAEC", encoding: "json/utf-8/cipher+aes-256-cbc/base64" },
      ["/connectionId"],
    ],
    [
      "PRESENCE frame",
      {
        action: 14,
        channel: "c",
        id: "X:1",
        connectionId: "X",
        timestamp: MS,
        channelSerial: "s",
        msgSerial: 1,
        count: 1,
        flags: 4,
        error: { code: 80_000 },
        presence: [{ clientId: "ada", action: 2 }],
      },
    ],
    ["SYNC frame", { action: 16, channel: "c", channelSerial: "s1:", presence: [ROW] }],
    ["ATTACHED frame", { action: 11, channel: "c", flags: 1, channelSerial: "s" }],
    ["Channel state change", { current: "detached", previous: "attached", resumed: false }],
    ["REST page", { items: [ROW] }],
    ["Batch presence", { successCount: 1, failureCount: 1, results: BATCH }],
    ["Batch presence of the old kind", { error: { code: 40_020 }, batchResponse: BATCH }],
    [
      "Batched webhook",
      {
        items: [
          {
            source: "channel.presence",
            webhookId: "w",
            serial: "s",
            timestamp: MS,
            name: "presence.message",
            data: { channelId: "c", site: "eu", presence: [ROW] },
          },
        ],
      },
    ],
    [
      "Enveloped webhook",
      {
        source: "channel.presence",
        timestamp: MS,
        appId: "a",
        channel: "c",
        site: "eu",
        ruleId: "r",
        presence: [ROW],
      },
    ],
    [
      "Bare webhook",
      {
        headers: {
          "content-type": "application/json",
          "x-ably-envelope-appid": "a",
          "x-ably-envelope-channel": "c",
          "x-ably-envelope-rule-id": "r",
          "x-ably-envelope-site": "eu",
          "x-ably-message-client-id": "ada",
          "x-ably-message-connection-id": "X",
          "x-ably-message-id": "X:1:0",
          "x-ably-message-timestamp": String(MS),
          "x-ably-message-action": "enter",
        },
        body: '{"a":1}',
      },
    ],
  ])("%s", (heading, sample, also = []) => {
    expectTableToHold(rowsOf(page, heading), {
      sample,
      convert: reading({ channel: "elsewhere" }),
      also,
      others: OTHERS,
    });
  });
});

describe("on the way out", () => {
  it("Record", () => {
    const sample = [
      {
        record: {
          channel: "c",
          clientId: "ada",
          connectionId: "X",
          action: "update",
          data: { a: 1 },
          since: "2023-11-14T22:00:00.000Z",
          occurredAt: "2023-11-14T22:13:20.000Z",
        },
        tenantId: "t",
        id: "X:1:0",
        provider: "ably",
        receivedAt: "2023-11-14T22:13:21.000Z",
        ttl: 1000,
        extras: { extras: { headers: { k: "v" } }, encoding: "json/utf-8/base64", other: 1 },
      },
    ];
    const convert = (inputs: unknown): Converted => {
      const { payloads, notes } = ably.fromCanonical(inputs as PresenceInput[]);
      return { result: payloads, notes };
    };
    expectTableToHold(rowsOf(page, "Record"), { sample, convert, also: ["/0/provider"] });
  });
});
