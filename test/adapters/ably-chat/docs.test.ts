/** The mapping tables of docs/providers/ably-chat.md, compared with what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import {
  type AblyChatFromContext,
  type AblyChatToContext,
  ablyChat,
} from "../../../src/adapters/ably-chat/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf } from "../mapping-table.js";

const page = readFileSync(new URL("../../../docs/providers/ably-chat.md", import.meta.url), "utf8");
const ISO = "2023-11-14T22:13:20.000Z";
const MEMBER = { clientId: "ada", connectionId: "X" };

const reading =
  (context: AblyChatToContext) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = ablyChat.toCanonical(payload, { channel: "lobby::$chat", ...context });
    return { result: inputs, notes };
  };
const writing =
  (context: AblyChatFromContext) =>
  (inputs: unknown): Converted => {
    const { payloads, notes } = ablyChat.fromCanonical(inputs as PresenceInput[], context);
    return { result: payloads, notes };
  };

describe("on the way in", () => {
  it.each<[string, unknown, AblyChatToContext]>([
    [
      "Event",
      {
        type: "enter",
        member: {
          ...MEMBER,
          data: { a: 1 },
          updatedAt: ISO,
          timestamp: Date.parse(ISO),
          action: 2,
          id: "X:1:0",
          extras: { headers: {} },
          userClaim: "mod",
          other: 1,
        },
      },
      {},
    ],
    ["Flat event", { action: "update", clientId: "ada", timestamp: 1_700_000_000_000, data: { a: 1 } }, {}],
    [
      "Member",
      {
        ...MEMBER,
        data: "AAEC",
        encoding: "utf-8/cipher+aes-256-cbc/base64",
        updatedAt: ISO,
        timestamp: Date.parse(ISO),
        action: 2,
        id: "X:1:0",
        extras: { headers: {} },
        userClaim: "mod",
      },
      {},
    ],
    [
      "User data of an old writer",
      { type: "enter", member: { ...MEMBER, data: { userCustomData: { a: 1 } } } },
      { version: "0.9" },
    ],
  ])("%s", (heading, sample, context) => {
    expectTableToHold(rowsOf(page, heading), { sample, convert: reading(context) });
  });
});

describe("on the way out", () => {
  const sample = [
    {
      record: {
        channel: "lobby::$chat",
        ...MEMBER,
        action: "update",
        data: { a: 1 },
        since: ISO,
        occurredAt: ISO,
      },
      tenantId: "t",
      id: "X:1:0",
      provider: "ably-chat",
      receivedAt: ISO,
      extras: { extras: { headers: { k: "v" } }, userClaim: "mod" },
    },
  ];
  it.each<[string, AblyChatFromContext]>([
    ["As an event", {}],
    ["As an event of 0.8 to 0.10", { version: "0.9" }],
  ])("%s", (heading, context) => {
    // Fields that every version treats alike stand in the first table only.
    const also = ["/0/provider", ...rowsOf(page, "As an event").map(({ from }) => from)];
    expectTableToHold(rowsOf(page, heading), { sample, convert: writing(context), also });
  });
});
