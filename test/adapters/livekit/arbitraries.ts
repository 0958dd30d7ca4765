/** Generators of LiveKit payloads in proto3 JSON, in every spelling that a codec accepts. */
import fc from "fast-check";
import type { LiveKitToContext } from "../../../src/adapters/livekit/index.js";
import type { PayloadCase } from "../laws.js";

type Json = Record<string, unknown>;

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const exact = (value: object): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

const int64 = (min: number, max: number): fc.Arbitrary<unknown> =>
  fc.tuple(fc.integer({ min, max }), fc.boolean()).map(([value, text]) => (text ? String(value) : value));

/** Text that UTF-8 can carry. */
const text = fc.string({ maxLength: 8, unit: "grapheme" });

const metadata = fc.oneof(
  fc.constantFrom(
    "",
    '{"role":"host"}',
    '{ "role": "host", "n": 1.0 }',
    "plain",
    "[1,2]",
    "null",
    "{",
    '{"a":1,"a":2}',
  ),
  fc.constantFrom(
    '{"__proto__":{"x":1}}',
    '{"$data":{"encoding":"json","value":1}}',
    `${"[".repeat(99)}${"]".repeat(99)}`,
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
  text,
);

const attributes = fc.oneof(
  fc.dictionary(fc.constantFrom("mood", "lk.agent.state", "constructor", "7"), text, { maxKeys: 3 }),
  fc.constant({ "realtime-presence.data": "metadata" }),
);

/** A ParticipantInfo. */
export const participant = (
  identities: fc.Arbitrary<string> = fc.constantFrom("alice", "bob", "__proto__", "7"),
): fc.Arbitrary<Json> =>
  fc
    .record({
      sid: optional(fc.constantFrom("PA_1", "PA_2", "PA_3", "")),
      identity: identities,
      state: optional(
        fc.constantFrom("JOINING", "JOINED", "ACTIVE", "DISCONNECTED", 0, 1, 2, 3, 99, "NEW_STATE"),
      ),
      metadata: optional(fc.oneof(metadata, fc.constant(null))),
      name: optional(fc.oneof(text, fc.constant(null))),
      version: optional(fc.oneof(fc.integer({ min: 0, max: 4_294_967_295 }), fc.constant("7"))),
      attributes: optional(fc.oneof(attributes, fc.constant(null))),
      permission: optional(fc.constantFrom({ canSubscribe: true }, {}, null)),
      tracks: optional(fc.constantFrom([], [{ sid: "TR_1", type: "AUDIO" }], null)),
      region: optional(fc.constantFrom("", "eu")),
      kind: optional(fc.constantFrom("STANDARD", "AGENT", 3, 0)),
      times: optional(fc.constantFrom("both", "ms", "s", "odd", "zero", "snake")),
      at: fc.integer({ min: 1, max: 4_102_444_799_999 }),
      publisher: fc.constantFrom("isPublisher", "is_publisher", undefined),
      reason: fc.constantFrom("disconnectReason", "disconnect_reason", undefined),
      future: optional(fc.constant({ nested: [1] })),
    })
    .map(({ times, at, publisher, reason, future, ...info }) => {
      const out = exact(info);
      const seconds = Math.floor(at / 1000);
      if (times === "both" || times === "s") out["joinedAt"] = String(seconds);
      if (times === "both" || times === "ms" || times === "odd") out["joinedAtMs"] = at;
      if (times === "odd") out["joinedAt"] = seconds + 5;
      if (times === "zero") Object.assign(out, { joinedAt: "0", joinedAtMs: 0 });
      if (times === "snake")
        Object.assign(out, { joinedAt: "1", joined_at: seconds, joined_at_ms: String(at) });
      if (publisher !== undefined) out[publisher] = true;
      if (reason !== undefined) out[reason] = "CLIENT_INITIATED";
      if (future !== undefined) out["someFutureField"] = future;
      return out;
    });

const room = fc
  .record({
    name: fc.constantFrom("lobby", "__proto__"),
    sid: optional(fc.constant("RM_1")),
    emptyTimeout: optional(fc.constant(300)),
    turnPassword: optional(fc.constant("secret")),
    numParticipants: optional(fc.constant(2)),
  })
  .map(exact);

const others = fc.array(participant(), { maxLength: 4 });
const snapshot = fc
  .record({
    room,
    participant: optional(participant()),
    otherParticipants: others,
    serverVersion: optional(fc.constant("1.9.0")),
  })
  .map(exact);
const snake = ({ otherParticipants, ...rest }: Json): Json => ({
  ...rest,
  other_participants: otherParticipants,
});

const webhook = fc
  .record({
    event: fc.constantFrom(
      "participant_joined",
      "participant_left",
      "participant_connection_aborted",
      "room_started",
      "room_finished",
      "track_published",
    ),
    room,
    participant: participant(),
    id: optional(fc.constantFrom("EV_1", "")),
    createdAt: optional(int64(0, 4_102_444_799)),
    numDropped: optional(fc.constant(0)),
    roomEndReason: optional(fc.constant(2)),
  })
  .map(exact);

/** Every form, with the context that it needs. */
export const payloads: fc.Arbitrary<PayloadCase<LiveKitToContext, { channel: string; form?: "webhook" }>> = fc
  .oneof(
    webhook.map((payload) => ({ payload, back: { channel: "lobby", form: "webhook" as const } })),
    others.map((participants) => ({ payload: { update: { participants } }, back: { channel: "lobby" } })),
    snapshot.map((join) => ({ payload: { join }, back: { channel: "lobby" } })),
    snapshot.map((join) => ({ payload: { join: snake(join) }, back: { channel: "lobby" } })),
    snapshot.map((moved) => ({ payload: { room_moved: moved }, back: { channel: "lobby" } })),
    snapshot.map((join) => ({ payload: join, back: { channel: "lobby" } })),
    others.map((participants) => ({
      payload: { participants },
      form: "list-participants" as const,
      back: { channel: "lobby" },
    })),
    fc
      .constantFrom<Json>(
        { action: "RESUME" },
        { action: 2, reason: 5 },
        { action: "RECONNECT" },
        {},
        { canReconnect: true },
      )
      .map((leave) => ({ payload: { leave }, back: { channel: "lobby" } })),
    fc
      .constantFrom<Json>({}, { iceServers: [] })
      .map((reconnect) => ({ payload: { reconnect }, back: { channel: "lobby" } })),
    participant(fc.constantFrom("alice", "bob")).map((info) => ({
      payload: { ...info, sid: "PA_9" },
      back: { channel: "lobby" },
    })),
  )
  .chain(({ payload, back, ...rest }) =>
    fc
      .record({
        tenantId: optional(fc.constant("t")),
        receivedAt: optional(fc.constant("2026-01-01T00:00:00Z")),
      })
      .map((context) => ({
        payload,
        back,
        context: { channel: "lobby", ...rest, ...exact(context) } as LiveKitToContext,
        again: { channel: "lobby", ...exact(context) } as LiveKitToContext,
      })),
  );
