/** Generators of Ably payloads that look like the real ones, and of near misses. */
import fc from "fast-check";
import { AWKWARD_IDS, id as anyId, data as object } from "../arbitraries.js";

type Json = Record<string, unknown>;

const time = fc.integer({ min: 1_400_000_000_000, max: 4_000_000_000_000 });

const exact = (value: object): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Data as it stands in a JSON frame; what is decoded already has no encoding. */
const encoded: fc.Arbitrary<Json> = fc.oneof(
  fc.constant({}),
  object.map((value) => ({ data: JSON.stringify(value), encoding: "json" })),
  object.map((value) => ({ data: value, encoding: null })),
  object.map((value) => ({ data: value })),
  fc.jsonValue({ maxDepth: 2 }).map((value) => ({ data: JSON.stringify(value), encoding: "json" })),
  fc.string({ minLength: 1, unit: "grapheme" }).map((text) => ({ data: text })),
  fc.constantFrom("24", "true", '{"looks":"like JSON"}').map((text) => ({ data: text })),
);

const connection = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("X", "Y", "Zq-3_b!9") },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_IDS) },
);

const extras = fc.constantFrom<Json>({ headers: { k: "v" } }, { userClaim: "mod" }, {});

/** The action of a row in every encoding. */
const action = fc.constantFrom<unknown>(
  0,
  1,
  2,
  3,
  4,
  "enter",
  "present",
  "leave",
  "update",
  "UPDATE",
  "ENTER",
  "1",
  "2",
);

const anId = fc.oneof(
  fc
    .tuple(connection, fc.nat(20_000), fc.nat(5))
    .map(([from, serial, index]) => `${from}:${serial}:${index}`),
  fc.constantFrom("srv:0:0", "X:1", "odd"),
);

/** A row of a frame that says everything itself. */
export const row: fc.Arbitrary<Json> = fc
  .tuple(
    fc.record({
      id: anId,
      action: fc.constantFrom<unknown>(1, 2, 4, "present"),
      clientId: anyId,
      connectionId: connection,
      extras: optional(extras),
      timestamp: time,
    }),
    encoded,
  )
  .map(([said, data]) => exact({ ...said, ...data }));

/** A message on its own. */
export const message: fc.Arbitrary<Json> = fc
  .tuple(
    fc.record({
      id: optional(anId),
      action,
      clientId: anyId,
      connectionId: optional(connection),
      extras: optional(extras),
      timestamp: optional(fc.oneof(time, fc.constant(0))),
    }),
    encoded,
  )
  .map(([said, data]) => exact({ ...said, ...data }));

/** A row of a frame, which may leave things to the frame, or be none that counts. */
const anyRow: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: message },
  { weight: 1, arbitrary: message.map((given) => exact({ ...given, action: undefined })) },
  { weight: 1, arbitrary: message.map((given) => ({ ...given, action: 5 })) },
);

const serial = fc.constantFrom(
  "s1:",
  "s1:cur",
  "cf30e75054887:psl_7g:client:189",
  "no colon",
  ":",
  "a b:",
  "",
);

/** A protocol message that says something about presence, or nearly. */
export const frame: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: rowsOf(fc.constant(14)) },
  { weight: 4, arbitrary: rowsOf(fc.constant(16)) },
  {
    weight: 1,
    arbitrary: fc.record({
      action: fc.constant(11),
      channel: anyId,
      flags: fc.constantFrom(0, 1, 4, 5, 1 << 19, 1 | (1 << 16) | (1 << 19), 2 ** 40 + 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ action: fc.constantFrom(13, 9), channel: anyId }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json>(
      { action: 0 },
      { action: 1, msgSerial: 3, count: 1 },
      { action: 4, connectionId: "X", connectionDetails: {} },
      { action: 15, channel: "c", messages: [] },
      { action: 99, channel: "c" },
      { action: 9, error: { code: 1 } },
    ),
  },
);

function rowsOf(kind: fc.Arbitrary<number>): fc.Arbitrary<Json> {
  return fc
    .record({
      action: kind,
      channel: optional(anyId),
      id: optional(fc.constantFrom("X:7", "Y:0", "odd")),
      connectionId: optional(connection),
      timestamp: optional(time),
      channelSerial: optional(serial),
      msgSerial: optional(fc.nat(9)),
      presence: fc.oneof(
        { weight: 8, arbitrary: fc.array(anyRow, { maxLength: 4 }) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    })
    .map(exact);
}
