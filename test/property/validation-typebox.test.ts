/**
 * TypeBox as an independent second opinion: another compiler of the same schemas, with a date-time of its own.
 * Where the two disagree, the disagreement is written down here, with who is right; there is no other.
 */
import { readFileSync } from "node:fs";
import type { Static } from "typebox";
import { Compile } from "typebox/schema";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { presenceInfoSchema } from "../../src/generated/presence-info.js";
import type { realtimePresenceSchema } from "../../src/generated/realtime-presence.js";
import type { strictRealtimePresenceSchema } from "../../src/generated/realtime-presence.strict.js";
import {
  type PresenceInfoJson,
  presenceInfo,
  presenceInput,
  type RealtimePresence,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";
import { nearSchema, type Random, randomOf } from "../validation/near-schema.js";
import { polluted } from "../validation/polluted.js";

const SEED = Number(process.env["PRESENCE_SEED"] ?? 20_261_121);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 5000);

const dateTimes = JSON.parse(
  readFileSync(new URL("../corpus/date-time.json", import.meta.url), "utf8"),
) as readonly { readonly text: string }[];

const VALIDATORS: readonly (readonly [string, Validator<unknown>])[] = [
  ["presence-info", presenceInfo],
  ["presence-input", presenceInput],
  ["realtime-presence", realtimePresence],
  ["realtime-presence.strict", strictRealtimePresence],
];

/** A suffix such as `[Europe/Oslo]` is RFC 9557's; TypeBox takes it for RFC 3339, which has none. We are right. */
const hasSuffix = (json: string): boolean => /\[[^\]]*\]"/.test(json);

/** TypeBox takes second 60 at 23:59 UTC of any day; RFC 3339 (5.6 and 5.7) has it at the end of a month. We are right. */
const hasLeapSecondInMidMonth = (json: string): boolean =>
  [...json.matchAll(/"([^"]*:\d\d):60((?:\.\d+)?[^"]*)"/g)].some(([, before, after]) => {
    const next = new Date(Date.parse(`${before}:59${after}`.toUpperCase()) + 1000);
    return next.getUTCDate() !== 1;
  });

/** Puts a time of the corpus in the place of any time of a value. */
function withTimes(value: unknown, random: Random): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) {
    const isTime = ["since", "occurredAt", "lastSeen", "receivedAt", "asOf"].includes(name);
    const replaced = isTime && random.below(2) === 0;
    out[name] = replaced ? dateTimes[random.below(dateTimes.length)]?.text : withTimes(member, random);
  }
  return out;
}

it.each(VALIDATORS)("agrees on %s, but for what is explained", (_, validator) => {
  const schema = validator.schema as Readonly<Record<string, unknown>>;
  const refs = { "realtime-presence.json": realtimePresence.schema };
  const second = Compile(refs as never, schema as never) as { Check(value: unknown): boolean };
  let good = 0;
  for (let run = 0; run < RUNS; run++) {
    const random = randomOf(SEED + run);
    const near = { root: schema, refs: [realtimePresence.schema as typeof schema], random, faults: 15 };
    const value = withTimes(nearSchema(near, schema), random);
    const ours = validator.is(value);
    if (ours) good++;
    if (second.Check(value) === ours) continue;
    const where = `PRESENCE_SEED=${SEED + run} ${JSON.stringify(value)}`;
    expect(ours, where).toBe(false);
    const json = JSON.stringify(value);
    expect(hasSuffix(json) || hasLeapSecondInMidMonth(json), where).toBe(true);
  }
  expect(good).toBeGreaterThan(RUNS / 20);
  expect(good).toBeLessThan((RUNS * 19) / 20);
});

describe("the disagreements", () => {
  const second = Compile(realtimePresence.schema as never) as { Check(value: unknown): boolean };
  const record = { channel: "room", clientId: "ann", action: "enter" };

  it("a time with a zone name in brackets", () => {
    const value = { ...record, since: "2026-01-31T09:30:00+01:00[Europe/Oslo]" };
    expect(second.Check(value)).toBe(true);
    expect(realtimePresence.is(value)).toBe(false);
  });

  it("a second 60 in the middle of a month", () => {
    const value = { ...record, since: "2016-12-15T23:59:60Z" };
    expect(second.Check(value)).toBe(true);
    expect(realtimePresence.is(value)).toBe(false);
  });

  it("inherited members count for TypeBox", () => {
    const inherited = Object.create(record) as object;
    expect(second.Check(inherited)).toBe(true);
    expect(realtimePresence.is(inherited)).toBe(false);
    const { action: _, ...incomplete } = record;
    const enter = { value: "enter", enumerable: true };
    expect(polluted("action", enter, () => second.Check(incomplete))).toBe(true);
    expect(polluted("action", enter, () => realtimePresence.is(incomplete))).toBe(false);
  });
});

it("infers the generated interfaces from the schemas as const", () => {
  expectTypeOf<Static<typeof realtimePresenceSchema>>().toEqualTypeOf<RealtimePresence>();
  expectTypeOf<Static<typeof strictRealtimePresenceSchema>>().toExtend<RealtimePresence>();
  expectTypeOf<Static<typeof presenceInfoSchema>>().toEqualTypeOf<PresenceInfoJson>();
  expect(RUNS).toBeGreaterThan(0);
});
