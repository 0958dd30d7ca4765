/** The TypeBox models against our own: same verdicts on values near the schemas, same static types. */
import fc from "fast-check";
import Type from "typebox";
import { Compile } from "typebox/compile";
import { Value } from "typebox/value";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as ours from "../../src/index.js";
import { presenceInfo, presenceInput, realtimePresence, type Validator } from "../../src/index.js";
import * as models from "../../src/typebox/index.js";

const name = fc.constantFrom(
  ..."channel clientId connectionId action data since occurredAt record tenantId id order provider receivedAt".split(
    " ",
  ),
  ..."ttl extras mark syncId restart asOf reason userId status lastSeen metadata device custom extra __proto__".split(
    " ",
  ),
);
const text = fc.constantFrom(
  "",
  "a",
  "enter",
  "leave",
  "online",
  "sync-start",
  "sync-end",
  "clear",
  "resync",
);
const time = fc.constantFrom(
  "2026-05-22T15:00:12Z",
  "2026-02-29T15:00:12Z",
  "2024-02-29t15:00:12.5+01:00",
  "1998-12-31T23:59:60Z",
  "yesterday",
  "2026-05-22 15:00:12Z",
  "2026-05-22T15:00:12Z[Europe/Oslo]",
  "2026-05-22T24:00:00Z",
  "2026-05-22T15:00:12+0100",
);
const leaf = fc.oneof(text, time, fc.constantFrom(0, -1, 1.5, true, null), fc.constant([]), fc.constant({}));
const object = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true });
const near = <T extends object>(base: T) =>
  fc.tuple(object(fc.oneof(leaf, object(leaf))), fc.subarray(Object.keys(base))).map(([more, less]) => {
    const made: Record<string, unknown> = { ...base, ...more };
    for (const key of less) if (less.length < 2) delete made[key];
    return made;
  });

const record = { channel: "c", clientId: "a", action: "enter" };
const info = { userId: "u", tenantId: "t", status: "online", lastSeen: "2026-05-22T15:00:12Z" };
const values = fc.oneof(
  near(record),
  near(info),
  near({ record }),
  near({ mark: "sync-start", channel: "c" }),
  near({ mark: "sync-end", channel: "c" }),
  near({ mark: "resync", channel: "c", reason: "r" }),
  near(record).map((inner) => ({ record: inner })),
  leaf,
);

describe("verdicts", () => {
  it.each<[string, Type.TSchema, Validator<unknown>]>([
    ["RealtimePresence", models.RealtimePresence, realtimePresence],
    ["PresenceInfoJson", models.PresenceInfoJson, presenceInfo],
    ["PresenceInfo", models.PresenceInfo, presenceInfo],
    ["PresenceInput", models.PresenceInput, presenceInput],
  ])("of %s are those of our own validator", (_, type, validator) => {
    const compiled = Compile(type);
    let valid = 0;
    fc.assert(
      fc.property(values, (value) => {
        const verdict = validator.is(value);
        if (verdict) valid++;
        expect(compiled.Check(value)).toBe(verdict);
        expect(Value.Check(type, value)).toBe(verdict);
      }),
      { numRuns: 3000 },
    );
    expect(valid).toBeGreaterThan(20);
  });
});

describe("the codec", () => {
  it("reads and writes lastSeen as decodePresenceInfo and encodePresenceInfo do", () => {
    const json = { ...info, status: "away" as const, lastSeen: "2016-12-31T23:59:60Z" };
    const decoded = Value.Decode(models.PresenceInfo, json);
    expect(decoded.lastSeen).toEqual(new Date("2016-12-31T23:59:59.999Z"));
    expect(Value.Encode(models.PresenceInfo, decoded)).toEqual({
      ...json,
      lastSeen: "2016-12-31T23:59:59.999Z",
    });
    expect(() => Value.Encode(models.PresenceInfo, { ...decoded, lastSeen: new Date(Number.NaN) })).toThrow();
  });
});

describe("a record with data of one's own", () => {
  const RoomPresence = models.RealtimePresenceOf(Type.Object({ seat: Type.Integer() }));

  it("checks the data too", () => {
    const of = (data: unknown) => Value.Check(RoomPresence, { ...record, data });
    expect([of({ seat: 1 }), of({ seat: "1" }), of({}), Value.Check(RoomPresence, record)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("has its type", () => {
    expectTypeOf<Type.Static<typeof RoomPresence>>().toEqualTypeOf<ours.RealtimePresence<{ seat: number }>>();
  });
});

it("has static types that are ours", () => {
  expectTypeOf<Type.Static<typeof models.RealtimePresence>>().toEqualTypeOf<ours.RealtimePresence>();
  expectTypeOf<Type.Static<typeof models.PresenceInfoJson>>().toEqualTypeOf<ours.PresenceInfoJson>();
  expectTypeOf<Type.StaticDecode<typeof models.PresenceInfo>>().toEqualTypeOf<ours.PresenceInfo>();
  expectTypeOf<Type.Static<typeof models.PresenceEnvelope>>().toEqualTypeOf<ours.PresenceEnvelope>();
  expectTypeOf<Type.Static<typeof models.PresenceMark>>().toEqualTypeOf<ours.PresenceMark>();
  expectTypeOf<Type.Static<typeof models.PresenceInput>>().toEqualTypeOf<ours.PresenceInput>();
});
