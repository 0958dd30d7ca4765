/**
 * Nearly every input is plain and usual, and read by a short way. The same inputs as objects without a prototype take
 * the long one: what comes of them must be the same.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { PresenceInput } from "../../src/index.js";
import { createPresenceSet } from "../../src/presence-set/index.js";

const times = [
  "2026-01-31T09:30:00.000Z",
  "2026-01-31T09:30:00.000Z",
  "2026-01-31T09:30:00.001Z",
  "2026-01-31T09:30:00Z",
  "2026-01-31T10:30:00.0005+01:00",
];
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });
/** What the short way is not taken with: there in one of eight inputs. */
const seldom = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );

/** Members that are undefined are not there. */
const given = (members: object): object => JSON.parse(JSON.stringify(members)) as object;

const record = fc.record({
  channel: fc.constantFrom("a", "b"),
  clientId: fc.constantFrom("ann", "bob"),
  connectionId: maybe(["c", "d"]),
  action: fc.constantFrom("enter", "update", "leave", "present", "absent"),
  data: maybe([{ n: 1 }, {}]),
  since: maybe(times),
  occurredAt: maybe(times),
});
const envelope = fc.record({
  record,
  tenantId: seldom(["acme"]),
  id: maybe(["c:1:0", "c:2:0", "c:1:1", "d:0:0", "other"]),
  order: maybe(["0", "00", "1", "~", ""]),
  receivedAt: seldom(times),
  ttl: seldom([0, 1, 60_000]),
});
const input = fc.oneof(envelope, envelope, record).map((members) => given(members) as PresenceInput);

const orphan = (value: object): object =>
  Object.assign(
    Object.create(null) as object,
    value,
    "record" in value ? { record: orphan(value.record as object) } : undefined,
  );

it.each(["convergent", "ably"] as const)(
  "come to the same by either way under the ordering %s",
  (ordering) => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), fc.boolean(), (inputs, atOnce) => {
        const [short, long] = [inputs, inputs.map((one) => orphan(one) as PresenceInput)].map((all) => {
          const set = createPresenceSet({ ordering, now: () => Date.parse("2026-01-31T09:31:00Z") });
          const told = atOnce ? set.apply(all) : all.map((one) => set.apply(one));
          return JSON.stringify([
            told,
            set.members(),
            set.snapshot(),
            set.advance(Date.parse("2026-01-31T10:31:00Z")),
          ]);
        });
        expect(short).toBe(long);
      }),
      { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 1000) },
    );
  },
);
