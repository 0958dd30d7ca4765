/** The mapping tables of docs/providers/cometchat.md, compared with what the adapter does. */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import {
  type CometChatFromContext,
  type CometChatToContext,
  cometchat,
} from "../../../src/adapters/cometchat/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Converted, expectTableToHold, rowsOf } from "../mapping-table.js";

const page = readFileSync(new URL("../../../docs/providers/cometchat.md", import.meta.url), "utf8");

const reading =
  (context: CometChatToContext = {}) =>
  (payload: unknown): Converted => {
    const { inputs, notes } = cometchat.toCanonical(payload, { channel: "app", ...context });
    return { result: inputs, notes };
  };
const writing =
  (context: CometChatFromContext) =>
  (inputs: unknown): Converted => {
    const { payloads, notes } = cometchat.fromCanonical(inputs as PresenceInput[], context);
    return { result: payloads, notes };
  };

const user = { uid: "ann", name: "Ann", status: "online" };
const session = (session_id: string): object => ({
  session_id,
  connected_at: 1_696_934_440_982,
  cometchat_device_id: "device-1",
  platform: "web",
});

describe("on the way in", () => {
  it.each<[string, unknown, string[]?]>([
    [
      "User",
      {
        ...user,
        avatar: "https://example.com/a.png",
        role: "default",
        link: "https://example.com",
        statusMessage: "hi",
        tags: ["a"],
        lastActiveAt: 1_696_932_834,
        deactivatedAt: 0,
        metadata: { a: 1 },
        blockedByMe: false,
        hasBlockedMe: false,
        blockedByMeAt: 1,
        blockedAt: 1,
        conversationId: "c",
        createdAt: 1,
        updatedAt: 1,
        scope: "admin",
        joinedAt: 1,
        guid: "g",
        authToken: "t",
        jwt: "j",
        fat: "f",
        wsChannel: {},
      },
    ],
    ["User list", { data: [user], meta: {}, cursor: {} }, ["/data/0/name"]],
    ["Listener call", { listener: "onUserOnline", user: { ...user, lastActiveAt: 1_696_932_834 } }],
    [
      "Presence frame",
      {
        type: "presence",
        appId: "app-1",
        deviceId: "d",
        sender: "ann",
        body: { action: "online", timestamp: 1_696_932_834, user: { ...user, lastActiveAt: 1 } },
      },
    ],
    [
      "Connection webhook",
      {
        trigger: "user_connection_status_changed",
        data: {
          timestamp: 1_696_935_103_114,
          user: { ...user, lastActiveAt: 1 },
          status: "online",
          currentConnection: { action: "connected", platform: "javascript", connectedAt: 1_696_934_440_982 },
          userPresenceChanged: false,
        },
        appId: "app-1",
        region: "us",
        webhook: "w",
      },
    ],
    [
      "Legacy connection webhook",
      {
        trigger: "after_connection_status_changed",
        appId: "app-1",
        origin: { platform: "API" },
        chatAPIVersion: "3.0",
        region: "us",
        webhook: "w",
        data: {
          user: { uid: "ann", status: "offline", status_updated: true, status_updated_at: 1 },
          event: { type: "disconnected", at: 1_696_935_103_114, event_for: session("s1") },
          connections: [session("s2")],
        },
      },
    ],
    ["Number of online users", { data: { onlineUsersCount: 3 } }],
    ["Any other webhook", { trigger: "message_sent", data: { id: "1" } }],
    ["Any other frame", { type: "receipts", body: { action: "read" } }],
  ])("%s", (heading, sample, also = []) => {
    // With another value there, the user is deactivated, and `absent`.
    const switches = ["/deactivatedAt"];
    expectTableToHold(rowsOf(page, heading), { sample, convert: reading(), also, switches });
  });
});

describe("on the way out", () => {
  const envelope = (extras: object) => [
    {
      record: {
        channel: "app",
        clientId: "ann",
        connectionId: "c1",
        action: "update",
        data: {
          status: "away",
          displayName: "Ann",
          avatarUrl: "https://example.com/a.png",
          role: "default",
          link: "https://example.com",
          statusMessage: "hi",
          tags: ["a"],
          lastActiveAt: "2023-10-10T10:13:54.000Z",
          location: "Paris",
          platform: "web",
          deviceId: "device-1",
        },
        since: "2023-10-10T09:59:00.000Z",
        occurredAt: "2023-10-10T10:14:00.000Z",
      },
      tenantId: "acme",
      id: "e1",
      receivedAt: "2023-10-10T10:14:01.000Z",
      provider: "cometchat",
      extras,
    },
  ];
  const whole = envelope({
    appId: "app-1",
    other: 1,
    currentConnection: { action: "connected", connectedAt: "2023-10-10T10:00:00.000Z" },
  });
  // Fields that every form treats alike stand in the first table only.
  const common = rowsOf(page, "As a user").map(({ from }) => from);

  it.each(["user", "listener", "frame", "webhook", "legacy-webhook"] as const)("%s", (form) => {
    const heading = form === "listener" ? "As a listener call" : `As a ${form.replace("-", " ")}`;
    const also = [
      "/0/provider",
      "/0/record/data/platform",
      "/0/record/data/deviceId",
      ...(form === "user" ? [] : common),
    ];
    expectTableToHold(rowsOf(page, heading), { sample: whole, convert: writing({ form }), also });
  });
});
