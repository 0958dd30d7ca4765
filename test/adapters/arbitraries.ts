/** Generators of canonical inputs for the laws: ordinary ones, and legal ones that nobody expects. */
import fc from "fast-check";
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../src/generated/presence-input.js";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";

/** Ids that trip code which uses plain objects, delimiters or array-like keys. */
export const AWKWARD_IDS: readonly string[] = [
  "__proto__",
  "constructor",
  "7",
  "10",
  "a:b",
  "a/b",
  "~",
  " ",
  "é😀",
];

/** A client id, channel or connection id. */
export const id: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("alice", "bob", "carol") },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_IDS) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }) },
);

/** RFC 3339 text of this century, in whole seconds, milliseconds or nanoseconds. */
const instant: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 946_684_800, max: 4_102_444_799 }),
    fc.constantFrom("", ".000", ".123", ".123456789"),
  )
  .map(([seconds, fraction]) => new Date(seconds * 1000).toISOString().replace(".000Z", `${fraction}Z`));

/** JSON that survives its text: no -0, no lone surrogates. */
const json: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !/\\ud[89a-f]/i.test(JSON.stringify(value)));

/** The `data` of a record. */
export const data: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.dictionary(fc.constantFrom("name", "status", "avatar", "x"), json, { maxKeys: 3 }),
  fc.record({ name: fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }) }),
  fc.record({
    $data: fc.record({ encoding: fc.constantFrom("utf-8", "json", "base64"), value: fc.string() }),
  }),
  fc.constant({}),
  fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":"c"}') as Record<string, unknown>),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Leaves out the members that are undefined: the contract is exact about absence. */
const exact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** A record of a channel. */
const recordIn = (channel: fc.Arbitrary<string>): fc.Arbitrary<RealtimePresence> =>
  fc
    .record({
      channel,
      clientId: id,
      connectionId: optional(id),
      action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
      data: optional(data),
      since: optional(instant),
      occurredAt: optional(instant),
    })
    .map((record) => exact(record) as RealtimePresence);

/** An envelope around a record. */
const envelopeIn = (channel: fc.Arbitrary<string>): fc.Arbitrary<PresenceEnvelope> =>
  fc
    .record({
      record: recordIn(channel),
      tenantId: optional(id),
      id: optional(id),
      order: optional(fc.constantFrom("0000000001", "0000000007", "b:3", "")),
      provider: optional(fc.constantFrom("ably", "pusher", "somebody")),
      receivedAt: optional(instant),
      ttl: optional(fc.integer({ min: 0, max: 100_000 })),
      extras: optional(fc.dictionary(fc.constantFrom("participant", "headers", "x"), json, { maxKeys: 2 })),
    })
    .map((envelope) => exact(envelope) as PresenceEnvelope);

/** A mark of a channel. */
const markIn = (channel: fc.Arbitrary<string>): fc.Arbitrary<PresenceMark> =>
  fc
    .record({
      mark: fc.constantFrom("sync-start", "sync-end", "clear", "resync"),
      channel,
      tenantId: optional(id),
      syncId: optional(fc.constantFrom("s1", "s2")),
      restart: optional(fc.boolean()),
      asOf: optional(instant),
      reason: fc.string({ maxLength: 12 }),
    })
    .map(({ mark, channel: name, tenantId, syncId, restart, asOf, reason }) => {
      if (mark === "sync-start") return exact({ mark, channel: name, tenantId, syncId, restart });
      if (mark === "sync-end") return exact({ mark, channel: name, tenantId, syncId, asOf });
      if (mark === "clear") return exact({ mark, channel: name, tenantId });
      return exact({ mark, channel: name, tenantId, reason });
    }) as fc.Arbitrary<PresenceMark>;

/** A complete snapshot of a channel. */
const snapshotIn = (channel: fc.Arbitrary<string>): fc.Arbitrary<PresenceInput[]> =>
  channel.chain((name) =>
    fc
      .array(
        recordIn(fc.constant(name)).map((record): RealtimePresence => ({ ...record, action: "present" })),
        { maxLength: 4 },
      )
      .map((records): PresenceInput[] => [
        { mark: "sync-start", channel: name },
        ...records,
        { mark: "sync-end", channel: name },
      ]),
  );

/** Any inputs: records, envelopes, marks and snapshots of one channel or a few. */
export const inputsIn = (channel: fc.Arbitrary<string> = id): fc.Arbitrary<PresenceInput[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: recordIn(channel).map((record): PresenceInput[] => [record]) },
        { weight: 3, arbitrary: envelopeIn(channel).map((envelope): PresenceInput[] => [envelope]) },
        { weight: 1, arbitrary: markIn(channel).map((mark): PresenceInput[] => [mark]) },
        { weight: 1, arbitrary: snapshotIn(channel) },
      ),
      { maxLength: 6 },
    )
    .map((lists) => lists.flat());
