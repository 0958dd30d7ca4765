/**
 * `npm run bench:validate`: our validators beside those that people use today, on records parsed from text.
 * Arguments name the parts to run (checks, inputs, boundary, errors, startup, size); without any, all of them.
 */
import { compare, comparisonTable, loopOver, type Measured, ratioOf } from "./lib/harness.js";
import { seedFromEnvironment } from "./lib/random.js";
import { type Sample, type SampleOptions, samplesOf } from "./lib/records.js";
import { table } from "./lib/table.js";
import { importShipped } from "./validate-build.js";
import {
  ajvStandaloneFull,
  BASELINE,
  type Check,
  contenders,
  OURS,
  zodRecord,
} from "./validate-contenders.js";
import { measureSize, measureStartup } from "./validate-startup.js";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 101);
const seed = seedFromEnvironment();
const wanted = process.argv.slice(2);
const parts = ["checks", "inputs", "boundary", "errors", "startup", "size"];
for (const part of wanted)
  if (!parts.includes(part)) throw new Error(`no part is called ${part}: ${parts.join(", ")}`);
const runs = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const { presenceInfo, presenceInput, realtimePresence } = await importShipped();
const checks = contenders((value) => realtimePresence.is(value));
const claims: (readonly [claim: string, measured: number, limit: number])[] = [];

const options = (count: number): { operations: number; rounds: number } => ({
  operations: count,
  rounds: ROUNDS,
});

/** How many samples a check is wrong about: a fast check that is wrong is no contender. */
const wrongOf = (samples: readonly Sample[], check: Check): number =>
  samples.filter(({ value, valid }) => Boolean(check(value)) !== valid).length;

const CORPORA: ReadonlyArray<readonly [name: string, options: SampleOptions]> = [
  ["valid, mixed shapes", {}],
  ["20 % invalid, mixed shapes", { invalid: 0.2 }],
  ["valid, one shape", { oneShape: true }],
];

function measureChecks(): void {
  for (const [name, how] of CORPORA) {
    const samples = samplesOf({ ...how, seed });
    const values = samples.map(({ value }) => value);
    const bytes = samples.reduce((sum, { json }) => sum + json.length, 0);
    const loops = Object.entries(checks).map(([check, run]) => [check, loopOver(values, run)] as const);
    const parse = loopOver(
      samples.map(({ json }) => json),
      (json) => JSON.parse(json),
    );
    const measured = compare(
      `is: ${name}, ${samples.length} records of ${Math.round(bytes / samples.length)} bytes`,
      { ...Object.fromEntries(loops), "JSON.parse of the text": parse },
      { ...options(samples.length), baseline: BASELINE },
    );
    const wrong = Object.entries(checks).map(([check, run]) => [check, String(wrongOf(samples, run))]);
    console.log(`\n${table(["wrong verdicts", `of ${samples.length}`], wrong)}`);
    if (wrongOf(samples, checks[OURS]!) > 0) throw new Error(`${OURS} is wrong`);
    if (how.invalid === undefined && how.oneShape === undefined) claim(measured);
  }
}

function claim(measured: readonly Measured[]): void {
  const ours = ratioOf(measured, OURS);
  claims.push([`is / ${BASELINE}, mixed shapes`, ours, 0.2]);
  claims.push(["is / JSON.parse, mixed shapes", ours / ratioOf(measured, "JSON.parse of the text"), 0.15]);
}

/** The other models, against the record that they hold. */
function measureInputs(): void {
  const records = samplesOf({ seed }).map(({ value }) => value);
  const clone = <T>(values: readonly T[]): T[] => JSON.parse(JSON.stringify(values)) as T[];
  const envelopes = clone(
    records.map((record, i) => ({ record, id: `event-${i}`, provider: "ably", ttl: 15_000 })),
  );
  const marks = clone(
    records.map((_, i) => ({ mark: i % 2 ? "sync-start" : "sync-end", channel: `room:${i}` })),
  );
  const infos = clone(
    records.map((_, i) => ({
      userId: `u${i}`,
      tenantId: "t",
      status: "online",
      lastSeen: new Date(i * 1e9).toISOString(),
      metadata: { device: "phone", custom: { i } },
    })),
  );
  compare(
    "the other models, and the record itself",
    {
      "realtimePresence.is(record)": loopOver(records, (value) => realtimePresence.is(value)),
      "presenceInput.is(record)": loopOver(records, (value) => presenceInput.is(value)),
      "presenceInput.is(envelope)": loopOver(envelopes, (value) => presenceInput.is(value)),
      "presenceInput.is(mark)": loopOver(marks, (value) => presenceInput.is(value)),
      "presenceInfo.is": loopOver(infos, (value) => presenceInfo.is(value)),
    },
    options(records.length),
  );
}

/** Text in, verdict out: what a service does at its edge. */
function measureBoundary(): void {
  const samples = samplesOf({ seed, invalid: 0.02 });
  const texts = samples.map(({ json }) => json);
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const ajv = ajvStandaloneFull();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const measured = compare(
    "at the edge: text to verdict, 2 % invalid",
    {
      "JSON.parse": loopOver(texts, (text) => JSON.parse(text)),
      "safeParseJson(text)": loopOver(texts, (text) => realtimePresence.safeParseJson(text).success),
      "JSON.parse + is, no guards": loopOver(texts, (text) => realtimePresence.is(JSON.parse(text))),
      "JSON.parse + zod 4": loopOver(texts, (text) => zodRecord.safeParse(JSON.parse(text)).success),
      "JSON.parse + ajv standalone + ajv-formats": loopOver(texts, (text) => ajv(JSON.parse(text))),
      "TextDecoder + JSON.parse": loopOver(bytes, (data) => JSON.parse(decoder.decode(data))),
      "safeParseJson(bytes)": loopOver(bytes, (data) => realtimePresence.safeParseJson(data).success),
    },
    options(texts.length),
  );
  const ours = ratioOf(measured, "safeParseJson(text)");
  claims.push(["safeParseJson / JSON.parse", ours, 1.7]);
  claims.push(["safeParseJson / (JSON.parse + zod 4)", ours / ratioOf(measured, "JSON.parse + zod 4"), 1]);
  const withAjv = ratioOf(measured, "JSON.parse + ajv standalone + ajv-formats");
  claims.push(["safeParseJson / (JSON.parse + ajv)", ours / withAjv, 1]);
}

/** A peer that sends nothing but bad records must not cost more than one that behaves. */
function measureErrors(): void {
  const good = samplesOf({ seed }).map(({ value }) => value);
  const bad = samplesOf({ seed, invalid: 1 }).map(({ value }) => value);
  const ajv = ajvStandaloneFull();
  const baseline = "ajv standalone + ajv-formats, valid record";
  const measured = compare(
    "an invalid record, with a report of every error",
    {
      [baseline]: loopOver(good, ajv),
      "ajv standalone + ajv-formats, invalid record, first error": loopOver(bad, ajv),
      "realtimePresence.safeParse, invalid record": loopOver(bad, (value) =>
        realtimePresence.safeParse(value),
      ),
      "realtimePresence.is, invalid record": loopOver(bad, (value) => realtimePresence.is(value)),
      "realtimePresence.safeParse, valid record": loopOver(good, (value) =>
        realtimePresence.safeParse(value),
      ),
      "zod 4 safeParse, invalid record": loopOver(bad, (value) => zodRecord.safeParse(value)),
      "zod 4 safeParse, valid record": loopOver(good, (value) => zodRecord.safeParse(value)),
    },
    { ...options(good.length), baseline, print: false },
  );
  console.log(`\n### an invalid record, with a report of every error (${ROUNDS} rounds)\n`);
  console.log(comparisonTable(measured, baseline));
  claims.push([
    "an invalid record with its report / the valid path of ajv",
    ratioOf(measured, "realtimePresence.safeParse, invalid record"),
    2,
  ]);
}

console.log(
  `Node ${process.version}, seed ${seed}. Ratios are medians of ratios within a round (quartiles in brackets).`,
);
if (runs("checks")) measureChecks();
if (runs("inputs")) measureInputs();
if (runs("boundary")) measureBoundary();
if (runs("errors")) measureErrors();
if (runs("startup")) console.log(`\n### start-up\n\n${measureStartup(ROUNDS)}`);
if (runs("size")) console.log(`\n### size\n\n${measureSize()}`);
if (claims.length > 0) {
  const rows = claims.map(([name, value, limit]) => [
    name,
    value.toFixed(2),
    `≤ ${limit}`,
    value <= limit ? "yes" : "NO",
  ]);
  console.log(`\n### claims\n\n${table(["ratio", "measured", "claimed", "holds"], rows)}`);
}
