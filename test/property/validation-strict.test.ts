/** The strict profile only narrows: what it takes, the record's own schema takes; and each rule of docs/strict.md. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { presenceInput, realtimePresence, strictRealtimePresence } from "../../src/index.js";
import { nearSchema, randomOf } from "../validation/near-schema.js";

const SEED = Number(process.env["PRESENCE_SEED"] ?? 20_261_121);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 20_000);

type Schema = Readonly<Record<string, unknown>>;

it.each([
  ["the strict schema", strictRealtimePresence.schema],
  ["the base schema", realtimePresence.schema],
])("strict is a subset, for values near %s", (_, schema) => {
  let strict = 0;
  let only = 0;
  for (let run = 0; run < RUNS; run++) {
    const near = { root: schema as Schema, refs: [], random: randomOf(SEED + run), faults: 20 };
    const value = nearSchema(near, schema);
    const base = realtimePresence.is(value);
    if (strictRealtimePresence.is(value)) {
      strict++;
      expect(base, `PRESENCE_SEED=${SEED + run} ${JSON.stringify(value)}`).toBe(true);
      expect(presenceInput.is(value)).toBe(true);
    } else if (base) only++;
  }
  expect(strict).toBeGreaterThan(RUNS / 100);
  expect(only).toBeGreaterThan(RUNS / 100);
});

describe("each rule of docs/strict.md", () => {
  const page = new URL("../../docs/strict.md", import.meta.url);
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  /** | rule | a record that the base takes and strict refuses | what to write instead | */
  const rows = [...text.matchAll(/^\| ([^|]+) \| `(\{.*?\})` \| `(\{.*?\})` \|$/gm)].map(
    ([, rule, before, after]) => ({
      rule: rule ?? "",
      before: JSON.parse(before ?? ""),
      after: JSON.parse(after ?? ""),
    }),
  );

  it("stands in its table", () => {
    expect(rows.length).toBeGreaterThanOrEqual(5);
  });

  it.each(rows)("$rule", ({ before, after }) => {
    expect(realtimePresence.is(before)).toBe(true);
    expect(strictRealtimePresence.is(before)).toBe(false);
    expect(realtimePresence.is(after)).toBe(true);
    expect(strictRealtimePresence.is(after)).toBe(true);
  });
});
