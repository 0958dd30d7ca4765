/** Payloads as CometChat sends them, with secrets and near misses, and inputs as other adapters give them. */
import fc from "fast-check";
import type { PresenceInput, RealtimePresence } from "../../../src/index.js";

/** What no output may hold: every secret of a generated payload contains it. */
export const SECRET = "s3cr3t";

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

const uid: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("cometchat-uid-1", "superhero3", "constructor", "7"),
  fc.stringMatching(/^[a-z0-9_-]{1,12}$/),
);
const word = fc.constantFrom("online", "available", "offline");
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom("Captain America", "https://example.com/a.png"),
);

/** Times as CometChat writes them: seconds, milliseconds, numeric text, 0 and null for never. */
const seconds: fc.Arbitrary<number> = fc.integer({ min: 1, max: 4_000_000_000 });
const milliseconds = fc.integer({ min: 1e12, max: 4e12 });
const time = fc.oneof(seconds, milliseconds, seconds.map(String), fc.constantFrom(0, null, ""));
const eventTime = fc.oneof(seconds, milliseconds, milliseconds.map(String));

const metadata = fc.constantFrom<unknown>(
  { contactNumber: "0123456789" },
  { "@private": { email: `${SECRET}@example.com` } },
  { nested: [{ "@private": SECRET }], open: true },
  { rawMetadata: `{"@private":{"phone":"${SECRET}"}}` },
);

const secrets = fc
  .record(
    {
      authToken: fc.constant(`token-${SECRET}`),
      jwt: fc.constant(`jwt-${SECRET}`),
      fat: fc.constant(SECRET),
      wsChannel: fc.constant({ identity: SECRET, secret: SECRET }),
    },
    { requiredKeys: [] },
  )
  .map((some) => some as Record<string, unknown>);

/** A user of any source. */
export const user: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    uid,
    fc.record({
      name: optional(text),
      status: optional(word),
      lastActiveAt: optional(time),
      avatar: optional(text),
      link: optional(text),
      role: optional(fc.constantFrom("default", "manager")),
      statusMessage: optional(fc.oneof(text, fc.constant(null))),
      tags: optional(fc.array(fc.constantFrom("a", "b"), { maxLength: 3 })),
      metadata: optional(metadata),
      deactivatedAt: optional(fc.constantFrom<unknown>(0, 1_638_346_853)),
      blockedByMe: optional(fc.boolean()),
      hasBlockedMe: optional(fc.boolean()),
      createdAt: optional(seconds),
      conversationId: optional(fc.constant("superhero3_user_superhero4")),
      scope: optional(fc.constantFrom("moderator", "participant")),
      joinedAt: optional(seconds),
    }),
    secrets,
  )
  .map(([id, fields, hidden]) => defined({ uid: id, ...fields, ...hidden }));

export const call: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom("onUserOnline", "onUserOffline"), user, eventTime)
  .map(([listener, who, lastActiveAt]) => ({ listener, user: { ...who, lastActiveAt } }));

export const frame: fc.Arbitrary<unknown> = fc
  .tuple(word, user, optional(eventTime), optional(fc.constant("app1")))
  .map(([action, who, timestamp, appId]) =>
    defined({
      appId,
      deviceId: "WEB-4_2_0-other",
      type: "presence",
      sender: who["uid"],
      body: defined({ action, timestamp, user: who }),
    }),
  );

export const webhook: fc.Arbitrary<unknown> = fc
  .tuple(
    word,
    user,
    milliseconds,
    optional(fc.boolean()),
    optional(fc.constantFrom("connected", "disconnected")),
    optional(milliseconds),
  )
  .map(([status, who, timestamp, userPresenceChanged, action, connectedAt]) => ({
    trigger: "user_connection_status_changed",
    data: defined({
      timestamp,
      user: who,
      status,
      currentConnection: action && defined({ action, platform: "javascript", connectedAt }),
      userPresenceChanged,
    }),
    appId: "app1",
    region: "us",
    webhook: "webhook-1",
  }));

const session = fc
  .tuple(
    fc.constantFrom("s1", "s2", "s3", ""),
    optional(fc.oneof(milliseconds, milliseconds.map(String))),
    optional(fc.constantFrom("android", "ios", "web")),
  )
  .map(([session_id, connected_at, platform]) =>
    defined({ session_id, connected_at, platform, cometchat_device_id: "device-1" }),
  );

export const legacyWebhook: fc.Arbitrary<unknown> = fc
  .tuple(
    user,
    fc.constantFrom("connected", "disconnected"),
    optional(fc.oneof(milliseconds, milliseconds.map(String))),
    session,
    optional(fc.array(session, { maxLength: 3 })),
  )
  .map(([who, type, at, event_for, connections]) => ({
    trigger: "after_connection_status_changed",
    appId: "app1",
    origin: { platform: "WEBSOCKET" },
    data: defined({ user: who, event: defined({ type, at, event_for }), connections }),
  }));

export const list: fc.Arbitrary<unknown> = fc
  .uniqueArray(user, { maxLength: 4, selector: (who) => who["uid"] })
  .map((data) => ({ data }));

/** Every form there is. */
export const payload: fc.Arbitrary<unknown> = fc.oneof(user, call, frame, webhook, legacyWebhook, list);

const dateTime = fc
  .integer({ min: -1e12, max: 4e12 })
  .map((ms) => new Date(ms).toISOString())
  .chain((instant) =>
    fc.constantFrom(instant, instant.replace(/\.\d+Z/, "Z"), instant.replace("Z", "000001Z")),
  );

const data = fc
  .record({
    status: optional(fc.constantFrom<unknown>("online", "offline", "away", "busy", 1)),
    displayName: optional(fc.oneof<fc.Arbitrary<unknown>[]>(text, fc.constant(5))),
    role: optional(text),
    statusMessage: optional(text),
    tags: optional(fc.constantFrom<unknown>(["a"], "a", [1])),
    lastActiveAt: optional(fc.oneof<fc.Arbitrary<unknown>[]>(dateTime, fc.constant(7))),
    platform: optional(fc.constantFrom<unknown>("web", 3)),
    location: optional(fc.jsonValue({ maxDepth: 1 })),
    metadata: optional(fc.constantFrom<unknown>({ a: 1 }, "x")),
  })
  .map((all) => JSON.parse(JSON.stringify(all)) as Record<string, unknown>);

/**
 * One connection a client. With several the writing drops leaves, and the laws, which pair inputs by likeness, cannot
 * tell which: a property of its own holds the counting.
 */
const CONNECTIONS: Readonly<Record<string, string | undefined>> = {
  ann: undefined,
  bob: "c1",
  constructor: "",
};

/** Any inputs at all of one channel and tenant, of few clients and connections, so that they meet. */
export const inputs: fc.Arbitrary<PresenceInput[]> = fc
  .tuple(fc.constantFrom("lobby", "team"), optional(fc.constantFrom("acme", "zoo")))
  .chain(([channel, tenantId]) => fc.array(inputOf(channel, tenantId), { maxLength: 6 }));

function inputOf(channel: string, tenantId: string | undefined): fc.Arbitrary<PresenceInput> {
  const record: fc.Arbitrary<RealtimePresence> = fc
    .record({
      channel: fc.constant(channel),
      clientId: fc.constantFrom("ann", "bob", "constructor"),
      action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
      data: optional(data),
      since: optional(dateTime),
      occurredAt: optional(dateTime),
    })
    .map((fields) => defined({ ...fields, connectionId: CONNECTIONS[fields.clientId] }) as RealtimePresence);
  const extras = fc.constantFrom<Record<string, unknown>>(
    {},
    { appId: "app1" },
    { appId: 5, other: true },
    { currentConnection: { action: "connected", connectedAt: "2023-10-10T10:00:00.500Z" } },
    { currentConnection: { action: 3, connectedAt: "yesterday", extra: null } },
    { currentConnection: "x" },
  );
  const envelope = fc
    .tuple(record, optional(fc.string({ maxLength: 3 })), optional(dateTime), optional(extras))
    .map(([inner, id, receivedAt, beside]) =>
      defined({
        record: inner,
        tenantId,
        id,
        receivedAt,
        extras: beside,
        provider: "cometchat",
      }),
    );
  const mark = fc
    .tuple(fc.constantFrom("sync-start", "sync-end", "clear"), optional(fc.constantFrom("s1", "s2")))
    .map(([name, syncId]) =>
      defined({ mark: name, channel, tenantId, syncId: name === "clear" ? undefined : syncId }),
    );
  const records = tenantId === undefined ? fc.oneof(record, envelope) : envelope;
  return fc.oneof(
    { weight: 3, arbitrary: records },
    { weight: 1, arbitrary: mark },
  ) as fc.Arbitrary<PresenceInput>;
}
