/** The explanation and the generated check never disagree: there is an issue exactly where the check says no. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawCheck } from "../../src/runtime/raw-check.js";
import { issuesOf } from "../../src/validation/explain.js";
import { nearSchema, randomOf } from "../validation/near-schema.js";

type Schema = Readonly<Record<string, unknown>> & { readonly $id: string };

const SEED = Number(process.env["PRESENCE_SEED"] ?? 20_261_121);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 1000);

const OWN = new Set(["presence-info", "presence-input", "realtime-presence", "realtime-presence.strict"]);

const schemas = ["", "providers/"].flatMap((folder) => {
  const url = new URL(`../../schemas/${folder}`, import.meta.url);
  return readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => ({
      path: `${folder}${entry.name.replace(/\.json$/, "")}`,
      schema: JSON.parse(readFileSync(new URL(entry.name, url), "utf8")) as Schema,
    }));
});
const refs = schemas.map(({ schema }) => schema);

async function checkOf(path: string): Promise<RawCheck> {
  const url = new URL(`../../src/generated/${path}.check.ts`, import.meta.url).href;
  const module = (await import(/* @vite-ignore */ url)) as Readonly<Record<string, RawCheck>>;
  const [check] = Object.values(module);
  if (check === undefined) throw new Error(`no check in ${path}`);
  return check;
}

describe("an issue stands exactly where the check says no", () => {
  it.each(schemas)("$path", async ({ path, schema }) => {
    const check = await checkOf(path);
    let good = 0;
    for (let run = 0; run < RUNS; run++) {
      const random = randomOf(SEED + run);
      const value = nearSchema({ root: schema, refs, random, faults: 12 }, schema);
      const issues = issuesOf(schema, value, refs);
      const verdict = check(value);
      if (verdict) good++;
      const where = `PRESENCE_SEED=${SEED + run} ${JSON.stringify(value)} ${JSON.stringify(issues)}`;
      expect(issues.length === 0, where).toBe(verdict);
      expect(issues.length, where).toBeLessThanOrEqual(100);
    }
    // Of our own four, both answers must have been seen often.
    if (!OWN.has(path)) return;
    expect(good).toBeGreaterThan(RUNS / 50);
    expect(good).toBeLessThan((RUNS * 19) / 20);
  });
});
