/** The checks of our own four schemas: written, not left to ajv, and of ajv's opinion on every JSON value. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../../bench/lib/random.js";
import { writtenCheckOf } from "../../../src/codegen/written-checks/index.js";
import { checkPresenceInfo } from "../../../src/generated/presence-info.check.js";
import { checkPresenceInput } from "../../../src/generated/presence-input.check.js";
import { checkRealtimePresence } from "../../../src/generated/realtime-presence.check.js";
import { checkStrictRealtimePresence } from "../../../src/generated/realtime-presence.strict.check.js";
import type { RawCheck } from "../../../src/runtime/raw-check.js";
import { ajvCheck, type Schema, valueNear } from "./tools.js";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const schemaOf = (name: string): Schema => read(`../../../schemas/${name}.json`) as Schema;
const record = schemaOf("realtime-presence");

const OWN: ReadonlyArray<readonly [name: string, check: RawCheck]> = [
  ["realtime-presence", checkRealtimePresence],
  ["realtime-presence.strict", checkStrictRealtimePresence],
  ["presence-info", checkPresenceInfo],
  ["presence-input", checkPresenceInput],
];

const seed = seedFromEnvironment(20261121);
const runs = Number(process.env["PRESENCE_RUNS"] ?? 20_000);

describe.each(OWN)("the check of %s", (name, check) => {
  const schema = schemaOf(name);
  const others = name === "presence-input" ? [record] : [];

  it("is written, not left to ajv", () => {
    const externals = new Map([
      ["realtime-presence.json", { schema: record, check: "checkRealtimePresence", module: "./r.js" }],
    ]);
    expect(writtenCheckOf({ schema, exportName: "check", runtime: "r", externals })).toHaveProperty("code");
  });

  it(`agrees with ajv on ${runs} values near the schema (seed ${seed})`, () => {
    const random = createRandom(seed);
    const ajv = ajvCheck(schema, others);
    let valid = 0;
    for (let run = 0; run < runs; run++) {
      const value = valueNear(schema, schema, random, others);
      const expected = ajv(value);
      if (expected) valid++;
      if (check(value) !== expected) {
        expect.fail(`seed ${seed}, run ${run}: ajv says ${expected} to ${JSON.stringify(value)}`);
      }
    }
    expect(valid / runs).toBeGreaterThan(0.03);
    expect(valid / runs).toBeLessThan(0.9);
  });
});

interface DateTimeCase {
  readonly text: string;
  readonly valid: boolean;
}

describe("every date-time of the models", () => {
  const corpus = read("../../corpus/date-time.json") as readonly DateTimeCase[];
  const base = { channel: "c", clientId: "u", action: "present" };
  const info = { userId: "u", tenantId: "t", status: "online" };
  const fields: Readonly<Record<string, (text: unknown) => boolean>> = {
    since: (text) => checkRealtimePresence({ ...base, since: text }),
    occurredAt: (text) => checkRealtimePresence({ ...base, occurredAt: text }),
    lastSeen: (text) => checkPresenceInfo({ ...info, lastSeen: text }),
    receivedAt: (text) => checkPresenceInput({ record: base, receivedAt: text }),
    asOf: (text) => checkPresenceInput({ mark: "sync-end", channel: "c", asOf: text }),
  };

  it.each(Object.entries(fields))("%s is RFC 3339 to the letter, and text", (_, accepts) => {
    for (const { text, valid } of corpus) expect([text, accepts(text)]).toEqual([text, valid]);
    for (const other of [null, 0, 1_795_385_203_123, true, [], ["2026-11-21T22:06:43Z"], {}, Object("")]) {
      expect(accepts(other)).toBe(false);
    }
  });
});

describe("presence-input", () => {
  const base = { channel: "c", clientId: "u", action: "present" };

  it.each([
    ["a record", base, true],
    ["an envelope", { record: base, tenantId: "t", ttl: 0 }, true],
    ["every mark", { mark: "sync-start", channel: "c", syncId: "1", restart: true }, true],
    ["a record and a mark in one", { ...base, mark: "clear" }, false],
    ["a record with a tenant", { ...base, tenantId: "t" }, false],
    ["an envelope in an envelope", { record: { record: base } }, false],
    ["a mark with a member of another mark", { mark: "sync-end", channel: "c", restart: true }, false],
    ["a mark without a channel", { mark: "clear" }, false],
    ["a resync without a reason", { mark: "resync", channel: "c" }, false],
    ["a reason without a resync", { mark: "clear", channel: "c", reason: "x" }, false],
    ["a mark that nobody knows", { mark: "sync", channel: "c" }, false],
    ["nothing", {}, false],
    ["a ttl below zero", { record: base, ttl: -1 }, false],
    ["a ttl without end", { record: base, ttl: Number.POSITIVE_INFINITY }, false],
  ])("judges %s", (_, value, expected) => {
    expect(checkPresenceInput(value)).toBe(expected);
  });
});
