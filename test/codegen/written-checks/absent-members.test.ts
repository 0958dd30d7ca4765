/**
 * The generated checks see what JSON can say: a member that is inherited or undefined is not there. So a value keeps its
 * verdict when every object in it inherits a wrong value under each name that the schema knows, and when undefined
 * members are added.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRandom, type Random, seedFromEnvironment } from "../../../bench/lib/random.js";
import type { RawCheck } from "../../../src/runtime/raw-check.js";
import { type Schema, valueNear } from "./tools.js";

const ROOT = new URL("../../../", import.meta.url);
const files = ["", "providers/"].flatMap((folder) =>
  readdirSync(new URL(`schemas/${folder}`, ROOT))
    .filter((file) => file.endsWith(".json"))
    .map((file) => folder + file),
);
const schemas = new Map(
  files.map((file) => [file, JSON.parse(readFileSync(new URL(`schemas/${file}`, ROOT), "utf8")) as Schema]),
);

async function checkFor(file: string): Promise<RawCheck> {
  const path = new URL(`src/generated/${file.replace(/\.json$/, ".check.ts")}`, ROOT).href;
  const [check] = Object.values((await import(path)) as Record<string, RawCheck>);
  if (check === undefined) throw new Error(`${path} exports no check`);
  return check;
}

/** Every name that a schema gives to a member, at any depth. */
function namesIn(schema: unknown, names: Set<string> = new Set()): Set<string> {
  if (typeof schema !== "object" || schema === null) return names;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(inner as object)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

/** The same value, whose objects all inherit from `parent` and have undefined members at random. */
function dressed(value: unknown, parent: object, names: readonly string[], random: Random): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => dressed(item, parent, names, random));
  const copy = Object.create(parent) as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(value, name) && random.chance(0.2)) copy[name] = undefined;
  }
  if (random.chance(0.2)) copy["undefined everywhere"] = undefined;
  for (const [key, inner] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: dressed(inner, parent, names, random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

const seed = seedFromEnvironment(20261122);
const runs = Math.ceil(Number(process.env["PRESENCE_RUNS"] ?? 20_000) / 100);

describe.each(files)("the check of %s", (file) => {
  it(`keeps its verdict on ${runs} values whose members are also inherited, or undefined (seed ${seed})`, async () => {
    const check = await checkFor(file);
    const schema = schemas.get(file) ?? {};
    const others = [...schemas].map(([name, other]) => ({ ...other, $id: name.replace("providers/", "") }));
    const names = [...namesIn(schema)];
    // A symbol is of no type that a schema can ask for.
    const parent = Object.fromEntries(names.map((name) => [name, Symbol(name)]));
    const random = createRandom(seed);
    for (let run = 0; run < runs; run++) {
      const value = valueNear(schema, schema, random, others);
      const verdict = check(value);
      if (check(dressed(value, parent, names, random)) !== verdict) {
        expect.fail(`seed ${seed}, run ${run}: no longer ${verdict} about ${JSON.stringify(value)}`);
      }
    }
  });
});
