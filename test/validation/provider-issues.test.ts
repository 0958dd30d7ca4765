/**
 * What people read when a provider's payload is nearly right: what was expected, what came and where, with the allowed
 * values and the name or value that was meant. Each text here was written down as it should read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ablyPresenceList,
  ablyPresenceMessage,
  ablyProtocolMessage,
  ablyWebhook,
} from "../../src/adapters/ably/index.js";
import { ablyChatEvent, ablyChatMember } from "../../src/adapters/ably-chat/index.js";
import {
  cometChatConnectionWebhook,
  cometChatListenerCall,
  cometChatPresenceFrame,
  cometChatUser,
  cometChatUserList,
} from "../../src/adapters/cometchat/index.js";
import {
  liveKitParticipantInfo,
  liveKitSignalResponse,
  liveKitWebhookEvent,
} from "../../src/adapters/livekit/index.js";
import {
  phoenixDiff,
  phoenixFrame,
  phoenixMessage,
  phoenixPresences,
} from "../../src/adapters/phoenix/index.js";
import {
  pubNubChannelWebhook,
  pubNubHereNow,
  pubNubPresenceEvent,
  pubNubSubscribeAnswer,
  pubNubWebhook,
} from "../../src/adapters/pubnub/index.js";
import {
  pusherMemberAdded,
  pusherSubscriptionSucceeded,
  pusherUsers,
  pusherWebhook,
} from "../../src/adapters/pusher/index.js";
import type { Validator } from "../../src/index.js";

type Case = readonly [
  what: string,
  validator: Validator<unknown>,
  payload: unknown,
  issues: readonly string[],
];

const FORMS: Readonly<Record<string, readonly Case[]>> = {
  Ably: [
    [
      "a misspelt name and a time as text",
      ablyPresenceMessage,
      { action: 2, clientID: "ada", connectionId: "Ab1CDE2FGh", timestamp: "1562124922200" },
      [
        '/clientId: "clientId" is missing; is "clientID" a misspelling of it?',
        '/timestamp: expected an integer or null, got "1562124922200"',
      ],
    ],
    [
      "a frame with one presence message instead of a list",
      ablyProtocolMessage,
      { Action: 14, channel: "room", presence: { action: 2, clientId: "ada" } },
      [
        '/action: "action" is missing; is "Action" a misspelling of it?',
        "/presence: expected an array or null, got an object",
      ],
    ],
    [
      "a frame with a bad row",
      ablyProtocolMessage,
      { action: 14, channel: 7, presence: [{ action: 2, clientId: 5, timestamp: -1 }] },
      [
        "/channel: expected a string or null, got 7",
        "/presence/0/clientId: expected a string or null, got 5",
        "/presence/0/timestamp: expected a number not below 0, got -1",
      ],
    ],
    [
      "a page with something else in it",
      ablyPresenceList,
      [{ action: 1, clientId: "ada" }, null, { action: 1 }],
      ["/1: expected an object, got null", '/2/clientId: "clientId" is missing'],
    ],
    [
      "an enveloped webhook whose channel is misspelt",
      ablyWebhook,
      { source: "channel.presence", chanel: "room", presence: [] },
      ['/channel: "channel" is missing; is "chanel" a misspelling of it?'],
    ],
  ],

  "Ably Chat": [
    [
      "an event whose member has a misspelt name and no time",
      ablyChatEvent,
      { type: "enter", member: { clientid: "ann", connectionId: "c", updatedAt: "now" } },
      [
        '/member/clientId: "clientId" is missing; is "clientid" a misspelling of it?',
        '/member/updatedAt: expected an RFC 3339 date-time such as 2026-01-31T09:30:00Z, got "now"',
      ],
    ],
    [
      "an event without its member",
      ablyChatEvent,
      { type: "enter", membr: {} },
      ['/member: "member" is missing; is "membr" a misspelling of it?'],
    ],
    [
      "a member with a time in milliseconds as its Date",
      ablyChatMember,
      { clientId: "ann", connectionId: "c", updatedAt: "1700000000000" },
      ['/updatedAt: expected an RFC 3339 date-time such as 2026-01-31T09:30:00Z, got "1700000000000"'],
    ],
    ["no member at all", ablyChatMember, "ann", ['expected an object, got "ann"']],
  ],

  CometChat: [
    [
      "a user whose id is spelled as other products do",
      cometChatUser,
      { UID: "ann", name: "Ann" },
      ['/uid: "uid" is missing; is "UID" a misspelling of it?'],
    ],
    [
      "a listener that there is not",
      cometChatListenerCall,
      { listener: "onUserOnlin", user: { uid: "bob" } },
      [
        '/listener: expected one of "onUserOnline", "onUserOffline", got "onUserOnlin"; did you mean "onUserOnline"?',
      ],
    ],
    [
      "a frame whose user has no id",
      cometChatPresenceFrame,
      {
        appId: "1",
        type: "presence",
        sender: "c",
        body: { action: "online", timestamp: 1_700_000_020, user: {} },
      },
      ['/body/user/uid: "uid" is missing'],
    ],
    [
      "a webhook with a misspelt trigger and a number as id",
      cometChatConnectionWebhook,
      {
        trigger: "user_connection_status_change",
        data: {
          timestamp: 1,
          user: { uid: 5 },
          status: "online",
          currentConnection: { action: "connected" },
        },
        appId: "x",
      },
      [
        '/trigger: expected "user_connection_status_changed", got "user_connection_status_change"; did you mean "user_connection_status_changed"?',
        "/data/user/uid: expected a string, got 5",
      ],
    ],
    [
      "a list with strangers in it",
      cometChatUserList,
      { data: [{ uid: "ann" }, { name: "Bob" }, "carol"] },
      ['/data/1/uid: "uid" is missing', '/data/2: expected an object, got "carol"'],
    ],
  ],

  Pusher: [
    [
      "three faults at once",
      pusherMemberAdded,
      { event: "pusher_internal:member_aded", chanel: "presence-room", data: { userId: "ann" } },
      [
        '/channel: "channel" is missing; is "chanel" a misspelling of it?',
        '/event: expected "pusher_internal:member_added", got "pusher_internal:member_aded"; did you mean "pusher_internal:member_added"?',
        '/data/user_id: "user_id" is missing; is "userId" a misspelling of it?',
      ],
    ],
    [
      "a roster of wrong types",
      pusherSubscriptionSucceeded,
      {
        event: "pusher_internal:subscription_succeeded",
        channel: "presence-room",
        data: { presence: { ids: "ann", hash: [], count: "1" } },
      },
      [
        '/data/presence/ids: expected an array, got "ann"',
        "/data/presence/hash: expected an object, got an array",
        '/data/presence/count: expected an integer, got "1"',
      ],
    ],
    [
      "a webhook with its time as text",
      pusherWebhook,
      { time_ms: "1700000000000", events: [] },
      ['/time_ms: expected an integer, got "1700000000000"'],
    ],
    [
      "users without ids",
      pusherUsers,
      { users: [{ ID: "ann" }, { id: null }] },
      [
        '/users/0/id: "id" is missing; is "ID" a misspelling of it?',
        "/users/1/id: expected a string or an integer, got null",
      ],
    ],
  ],

  PubNub: [
    [
      "a timetoken that became a number, and lost its last digits",
      pubNubSubscribeAnswer,
      { t: { t: 17_900_000_000_000_000, r: 1 }, m: [{ c: "room-pnpres", d: { action: "join" }, p: {} }] },
      ["/t/t: expected a string, got 17900000000000000", '/m/0/p/t: "t" is missing'],
    ],
    [
      "an event of wrong types",
      pubNubPresenceEvent,
      { action: "interval", uuid: 5, timestamp: null, leave: "ann" },
      [
        "/uuid: expected a string, got 5",
        "/timestamp: expected a number or a string, got null",
        '/leave: expected an array, got "ann"',
      ],
    ],
    [
      "a webhook without its action",
      pubNubWebhook,
      { channel: "room", Action: "join", uuid: "ann", timestamp: 1_790_000_002 },
      ['/action: "action" is missing; is "Action" a misspelling of it?'],
    ],
    [
      "a channel's webhook with another status",
      pubNubChannelWebhook,
      { channel: "room", status: "activ", timestamp: 1_790_000_002 },
      ['/status: expected one of "active", "inactive", got "activ"; did you mean "active"?'],
    ],
    [
      "a here-now answer",
      pubNubHereNow,
      { status: 200, ocupancy: 1, uuids: [5] },
      [
        '/occupancy: "occupancy" is missing; is "ocupancy" a misspelling of it?',
        "/uuids/0: expected a string or an object, got 5",
      ],
    ],
  ],

  Phoenix: [
    [
      "a diff with a misspelt side and a list for the other",
      phoenixDiff,
      { join: {}, leaves: [] },
      [
        '/joins: "joins" is missing; is "join" a misspelling of it?',
        "/leaves: expected an object, got an array",
      ],
    ],
    [
      "presences without their metas",
      phoenixPresences,
      { ana: { meta: [{}] }, ben: { metas: {} } },
      [
        '/ana/metas: "metas" is missing; is "meta" a misspelling of it?',
        "/ben/metas: expected an array, got an object",
      ],
    ],
    [
      "a frame of the wrong length",
      phoenixFrame,
      [null, null, 5, "presence_diff"],
      ["/2: expected a string, got 5", "expected at least 5 items, got 4"],
    ],
    [
      "a message with a number as its reference",
      phoenixMessage,
      { topic: "room", event: "presence_diff", payload: { joins: {}, leaves: {} }, ref: 5 },
      ["/ref: expected a string or null, got 5"],
    ],
  ],

  LiveKit: [
    [
      "a webhook with a time in words and a participant in capitals",
      liveKitWebhookEvent,
      {
        event: "participant_joined",
        room: { name: "r" },
        Participant: { identity: "ann" },
        createdAt: "soon",
      },
      [
        '/createdAt: expected a whole number in at most 19 digits, got "soon"',
        '/participant: "participant" is missing; is "Participant" a misspelling of it?',
      ],
    ],
    [
      "a participant of wrong types",
      liveKitParticipantInfo,
      { identity: 5, state: true, joinedAt: "2026-01-31", version: -1, tracks: [{ sid: 5 }] },
      [
        "/identity: expected a string or null, got 5",
        "/state: expected a string, an integer or null, got true",
        "/tracks/0/sid: expected a string or null, got 5",
        '/joinedAt: expected a whole number in at most 19 digits, got "2026-01-31"',
        "/version: expected a number not below 0, got -1",
      ],
    ],
    [
      "a signal message whose update is a list",
      liveKitSignalResponse,
      { update: [{ identity: "ann" }] },
      ["/update: expected an object, got an array"],
    ],
    ["no message at all", liveKitSignalResponse, null, ["expected an object, got null"]],
  ],
};

describe.each(Object.entries(FORMS))("of a payload that is nearly %s's", (_, cases) => {
  it.each(cases)("%s", (_what, validator, payload, expected) => {
    const result = validator.safeParse(payload);
    const texts = result.success
      ? []
      : result.issues.map(({ pointer, message }) => (pointer === "" ? message : `${pointer}: ${message}`));
    expect(texts).toEqual(expected);
  });
});

it("no pattern of a shipped schema stands in a message: each has its words", () => {
  const folder = new URL("../../schemas/", import.meta.url);
  const texts = ["", "providers/"].flatMap((sub) =>
    readdirSync(new URL(sub, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => readFileSync(new URL(sub + name, folder), "utf8")),
  );
  const patterns = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, quoted = ""]) => quoted),
    ),
  );
  const source = readFileSync(new URL("../../src/validation/all-keywords.ts", import.meta.url), "utf8");
  expect(patterns.size).toBeGreaterThanOrEqual(4);
  for (const quoted of patterns) expect(source).toContain(`[${quoted}, "`);
});
