/** The walk that adapters check inputs by says what `presenceInput` says, of good inputs and of near misses alike. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInput, checkInputs } from "../../src/adapters/check-input.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { presenceInput } from "../../src/validation/models.js";

const isGood = (input: unknown): boolean => {
  try {
    checkInput(input, 0);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(PresenceValidationError);
    return false;
  }
};

const instant = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date(253_402_300_799_999), noInvalidDate: true })
    .map((d) => d.toISOString()),
  fc.constantFrom(
    "2026-11-22T22:06:43.1234567Z",
    "2026-11-22T23:06:43+01:00",
    "2016-12-31T23:59:60Z",
    "2026-02-29T00:00:00.000Z",
    "2026-11-22T24:00:00.000Z",
    "2026-11-22",
  ),
);
const whatever = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.constant([]),
  fc.constant(""),
  fc.integer(),
);
/** Mostly what belongs there, sometimes anything else. */
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: whatever, weight: 1 });

const members = {
  channel: mostly(fc.string()),
  clientId: mostly(fc.string()),
  action: mostly(fc.constantFrom("enter", "leave", "update", "present", "absent")),
  connectionId: mostly(fc.string()),
  data: mostly(fc.dictionary(fc.string(), fc.jsonValue())),
  since: mostly(instant),
  occurredAt: mostly(instant),
};
const strangers = {
  mark: fc.constantFrom("clear", "sync-start"),
  tenantId: fc.string(),
  nobody: fc.anything(),
};
const requiredKeys: ["channel", "clientId", "action"] = ["channel", "clientId", "action"];
const record = fc.record(members, { requiredKeys });
const strangeRecord = fc.record({ ...members, ...strangers }, { requiredKeys });
const envelope = fc.record(
  {
    record: mostly(record),
    tenantId: mostly(fc.string()),
    id: mostly(fc.string()),
    order: mostly(fc.string()),
    provider: mostly(fc.string()),
    receivedAt: mostly(instant),
    ttl: mostly(fc.double()),
    extras: mostly(fc.dictionary(fc.string(), fc.jsonValue())),
  },
  { requiredKeys: ["record"] },
);
const mark = fc.record(
  {
    mark: mostly(fc.constantFrom("sync-start", "sync-end", "clear", "resync")),
    channel: mostly(fc.string()),
    tenantId: mostly(fc.string()),
    syncId: mostly(fc.string()),
    restart: mostly(fc.boolean()),
    asOf: mostly(instant),
    reason: mostly(fc.string()),
  },
  { requiredKeys: ["mark", "channel"] },
);
const input = fc.oneof(record, strangeRecord, envelope, mark, fc.anything());

test("an input is good if presenceInput says so, and no other", () => {
  let good = 0;
  fc.assert(
    fc.property(input, (one) => {
      const expected = presenceInput.is(one);
      good += expected ? 1 : 0;
      expect(isGood(one)).toBe(expected);
    }),
    { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 5000) },
  );
  expect(good).toBeGreaterThan(0);
});

test("so it is with every example of the schema", () => {
  for (const kind of ["valid", "invalid"]) {
    const folder = new URL(`../../schemas/examples/presence-input/${kind}/`, import.meta.url);
    for (const name of readdirSync(folder))
      expect(isGood(JSON.parse(readFileSync(new URL(name, folder), "utf8"))), name).toBe(kind === "valid");
  }
});

const ANA = { channel: "room", clientId: "ana", action: "enter" } as const;

test("it tells the milliseconds of an instant in the usual spelling only", () => {
  expect(checkInput({ ...ANA, occurredAt: "1970-01-01T00:00:01.250Z" }, 0)).toBe(1250);
  expect(checkInput({ record: { ...ANA, occurredAt: "1970-01-01T00:00:01.250Z" } }, 0)).toBe(1250);
  expect(checkInput({ ...ANA, since: "1970-01-01T00:00:01.250Z" }, 0)).toBeNaN();
  expect(checkInput({ ...ANA, occurredAt: "1970-01-01T00:00:01.2501Z" }, 0)).toBeNaN();
  expect(checkInput(ANA, 0)).toBeNaN();
  expect(checkInput({ mark: "clear", channel: "room" }, 0)).toBeNaN();
});

test("a refusal says which input it is, and what is wrong with it", () => {
  const inputs = [ANA, { ...ANA, since: "1970-01-01T00:00:01.250Z" }, { record: { ...ANA, action: "hide" } }];
  expect(() => checkInputs(inputs)).toThrow(PresenceValidationError);
  try {
    checkInputs(inputs);
  } catch (error) {
    const [issue] = (error as PresenceValidationError).issues;
    expect(issue?.path.slice(0, 3)).toEqual([2, "record", "action"]);
  }
});

test("what throws while it is read is refused, and what only a prototype has is not read", () => {
  const trap = new Proxy(ANA, {
    ownKeys() {
      throw new Error("trapped");
    },
  });
  expect(isGood(trap)).toBe(false);
  expect(isGood(Object.create(ANA))).toBe(false);
  expect(isGood(Object.create({ record: ANA }))).toBe(false);
  expect(isGood(Object.assign(Object.create({ nobody: 1 }), ANA))).toBe(true);
});
