/** The checks of the provider payloads: all written, none left to ajv, and of ajv's opinion on values near each schema. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../../bench/lib/random.js";
import type { RawCheck } from "../../../src/runtime/raw-check.js";
import { ajvCheck, type Schema, valueNear } from "./tools.js";

const FOLDER = new URL("../../../schemas/providers/", import.meta.url);
const GENERATED = new URL("../../../src/generated/providers/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
const schemas = new Map(
  files.map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Schema]),
);

async function checkFor(file: string): Promise<RawCheck> {
  const path = new URL(file.replace(/\.json$/, ".check.ts"), GENERATED).href;
  const [check] = Object.values((await import(path)) as Record<string, RawCheck>);
  if (check === undefined) throw new Error(`${path} exports no check`);
  return check;
}

const seed = seedFromEnvironment(20261122);
const runs = Math.ceil(Number(process.env["PRESENCE_RUNS"] ?? 20_000) / 20);

/** A `$ref` between files is relative to the file's `$id`; here every file is known by its own name. */
const byFileName = (schema: Schema, file: string): Schema => ({ ...schema, $id: file });

describe.each(files)("the check of %s", (file) => {
  it(`agrees with ajv on ${runs} values near the schema (seed ${seed})`, async () => {
    const check = await checkFor(file);
    const schema = schemas.get(file) ?? {};
    const others = [...schemas]
      .filter(([name]) => name !== file)
      .map(([name, other]) => byFileName(other, name));
    const ajv = ajvCheck(byFileName(schema, file), others);
    const random = createRandom(seed);
    let valid = 0;
    for (let run = 0; run < runs; run++) {
      const value = valueNear(schema, schema, random, others);
      const expected = ajv(value);
      if (expected) valid++;
      if (check(value) !== expected) {
        expect.fail(`seed ${seed}, run ${run}: ajv says ${expected} to ${JSON.stringify(value)}`);
      }
    }
    expect(valid).toBeGreaterThan(0);
    expect(valid).toBeLessThan(runs);
  });

  it("is written, not left to ajv", () => {
    const code = readFileSync(new URL(file.replace(/\.json$/, ".check.ts"), GENERATED), "utf8");
    expect(code).not.toContain("@ts-nocheck");
  });
});
