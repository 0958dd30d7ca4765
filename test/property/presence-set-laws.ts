/** Random events for the laws: hostile names, ties, instants written in many ways, and every action. */
import fc from "fast-check";
import type { PresenceEnvelope, PresenceInput, RealtimePresence } from "../../src/index.js";

const HOSTILE = [
  "__proto__",
  "constructor",
  "toString",
  "a:b",
  "b",
  "a",
  "",
  "\u0000",
  "\ud800",
  "x".repeat(300),
];

const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("ann", "bob") },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);

/** Instants near each other, so that they tie; the same one is written in several ways. */
const instant: fc.Arbitrary<string> = fc
  .record({
    second: fc.nat(9),
    write: fc.constantFrom<(second: number) => string>(
      (second) => `2026-05-06T10:00:0${second}.000Z`,
      (second) => `2026-05-06T10:00:0${second}Z`,
      (second) => `2026-05-06t12:00:0${second}+02:00`,
      (second) => `2026-05-06T10:00:0${second}.000000001Z`,
      (second) => `2026-05-06T10:00:0${second}.0000000010000000000001Z`,
      (second) => `2026-05-06T10:00:0${second}.5Z`,
    ),
  })
  .map(({ second, write }) => write(second));

const data = fc.option(
  fc.record({ n: fc.nat(3), m: fc.constantFrom<unknown>(null, [1], { __proto__: 1 }) }),
  {
    nil: undefined,
  },
);

const defined = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** A record with an instant. */
export const record: fc.Arbitrary<RealtimePresence> = fc
  .record({
    channel: fc.oneof({ weight: 4, arbitrary: fc.constant("room") }, name),
    clientId: name,
    connectionId: fc.option(fc.constantFrom("1", "1", "1", ""), { nil: undefined }),
    action: fc.constantFrom("enter", "update", "present", "leave", "absent"),
    data,
    since: fc.option(instant, { nil: undefined, freq: 6 }),
    occurredAt: instant,
  })
  .map((fields) => defined<RealtimePresence>(fields));

/** A record or an envelope, with an instant. */
export const event: fc.Arbitrary<PresenceInput> = fc
  .record({
    record,
    tenantId: fc.option(fc.constantFrom("acme", "__proto__", ""), { nil: undefined, freq: 1 }),
    order: fc.option(fc.constantFrom("0001", "0002", ""), { nil: undefined }),
    id: fc.option(fc.constantFrom("X:0:0", "X:1:0"), { nil: undefined }),
    wrapped: fc.boolean(),
  })
  .map(({ wrapped, ...fields }) => (wrapped ? defined<PresenceEnvelope>(fields) : fields.record));

export const events: fc.Arbitrary<PresenceInput[]> = fc.array(event, { maxLength: 24, size: "max" });

/** Events and marks: what a set is fed with, but not what the laws on order speak of. */
export const inputs: fc.Arbitrary<PresenceInput[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: event },
    {
      weight: 2,
      arbitrary: fc
        .record({
          mark: fc.constant("sync-start" as const),
          channel: fc.constantFrom("room", "__proto__"),
          syncId: fc.option(fc.constantFrom("s1", "s2"), { nil: undefined }),
          restart: fc.option(fc.boolean(), { nil: undefined }),
        })
        .map((fields) => defined<PresenceInput & { mark: "sync-start" }>(fields)),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          mark: fc.constant("sync-end" as const),
          channel: fc.constantFrom("room", "__proto__"),
          syncId: fc.option(fc.constantFrom("s1", "s2"), { nil: undefined }),
          asOf: fc.option(instant, { nil: undefined }),
        })
        .map((fields) => defined<PresenceInput & { mark: "sync-end" }>(fields)),
    },
    { weight: 1, arbitrary: fc.constant<PresenceInput>({ mark: "clear", channel: "room" }) },
    { weight: 1, arbitrary: fc.constant<PresenceInput>({ mark: "resync", channel: "room", reason: "gap" }) },
  ),
  { maxLength: 30, size: "max" },
);

export const recordIn = (input: PresenceInput): RealtimePresence =>
  "record" in input ? input.record : (input as RealtimePresence);
export const tenantOf = (input: PresenceInput): string | undefined =>
  "record" in input ? input.tenantId : undefined;
