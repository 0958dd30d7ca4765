/**
 * What a presence set costs: one event, growth from 10² to 10⁶ members, a whole sync, memory, and the passing of time.
 * `PRESENCE_BENCH_MAX` caps the members (100,000 unless said otherwise), `PRESENCE_BENCH_SIZES` names the sizes,
 * `PRESENCE_BENCH_ONLY` the contenders (`bare Map;ours;ours, pure`), `PRESENCE_SEED` sets the streams.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createPresenceSet, type PresenceSetOptions } from "../src/presence-set/index.js";
import { createRandom, type Random } from "./lib/random.js";
import { quartilesOf } from "./lib/statistics.js";
import { table } from "./lib/table.js";
import { CLOCK, now } from "./presence-set-clock.js";
import { type Contender, contenders } from "./presence-set-contenders.js";
import { type BenchEvent, createStream } from "./presence-set-streams.js";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;
const bed = new Int32Array(new SharedArrayBuffer(4));

/** Collects garbage, and waits until the threads that sweep it are done: their time is nobody's in particular. */
function collect(): void {
  gc();
  Atomics.wait(bed, 0, 0, 3);
}

const MAX = Number(process.env["PRESENCE_BENCH_MAX"] ?? 100_000);
const ROUNDS = Number(process.env["PRESENCE_BENCH_ROUNDS"] ?? 11);
const SIZES = (process.env["PRESENCE_BENCH_SIZES"] ?? "100,1000,10000,100000,1000000").split(",").map(Number);
const ONLY = process.env["PRESENCE_BENCH_ONLY"]?.split(";");
/** `events`, `sync`, `memory`, `advance`: all unless `PRESENCE_BENCH_PARTS` names some. */
const PARTS = (process.env["PRESENCE_BENCH_PARTS"] ?? "events,sync,memory,advance").split(",");
const SLOW = new Set(["Immer", "immutable Map", "phoenix.js syncDiff", "y-protocols awareness"]);

const parsed = (lines: readonly string[]): BenchEvent[] =>
  lines.map((line) => JSON.parse(line) as BenchEvent);
const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

type Loop = (inputs: readonly unknown[]) => unknown;

/** A loop of its own for each contender: a shared one would have a call site that fits none. */
const loopOf = ({ apply }: Contender): Loop =>
  (
    new Function(
      "apply",
      "return (inputs) => { let last; for (let i = 0; i < inputs.length; i++) last = apply(inputs[i]); return last; }",
    ) as (apply: unknown) => Loop
  )(apply);

function rows(names: readonly string[], times: ReadonlyMap<string, number[]>): string {
  const base = times.get("bare Map") ?? times.get(names[0]!)!;
  const body = names
    .filter((name) => times.get(name)!.length > 0)
    .map((name) => {
      const own = times.get(name)!;
      const ratio = quartilesOf(own.map((time, round) => time / base[round]!));
      const cell = `${shown(ratio.median)} (${shown(ratio.low)}–${shown(ratio.high)})`;
      return { ratio: ratio.median, cells: [name, cell, shown(quartilesOf(own).median)] };
    });
  return table(
    ["contender", "ratio", "ns"],
    body.toSorted((a, b) => a.ratio - b.ratio).map(({ cells }) => cells),
  );
}

async function perEvent(random: Random, members: number, channels: number): Promise<void> {
  const all = (await contenders()).filter(
    ({ name, most = Number.POSITIVE_INFINITY }) =>
      members <= most && (ONLY === undefined || ONLY.includes(name)),
  );
  const loops = new Map(all.map((contender) => [contender.name, loopOf(contender)]));
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  const stream = createStream(random, members, channels);
  const enters = stream.enters();
  for (const contender of all) loops.get(contender.name)!(contender.prepare(parsed(enters)));
  const warmUp = 5;
  // In a small set an event takes so little that a round of one part is mostly noise.
  const parts = members <= 10_000 ? 4 : 1;
  for (let round = -warmUp; round < ROUNDS; round += 1) {
    const sums = new Map<string, number>(all.map(({ name }) => [name, 0]));
    for (let part = 0; part < parts; part += 1) measure(sums, stream.next(20_000));
    if (round >= 0) for (const [name, sum] of sums) times.get(name)!.push(sum / parts);
  }
  console.log(`\n### One event: ${members} members in ${channels} channel(s), ${ROUNDS} rounds\n`);
  console.log(
    rows(
      all.map(({ name }) => name),
      times,
    ),
  );

  function measure(sums: Map<string, number>, lines: readonly string[]): void {
    for (const contender of random.shuffled(all)) {
      // A slow contender gets the last part of the stream only: its state is then its own, its cost the same.
      const share = contender.name === "Immer" ? 200 : SLOW.has(contender.name) ? 2000 : lines.length;
      const inputs = contender.prepare(parsed(lines.slice(-share)));
      collect();
      const begin = now();
      loops.get(contender.name)!(inputs);
      const time = (now() - begin) / inputs.length;
      sums.set(contender.name, sums.get(contender.name)! + time);
    }
  }
}

type Times = Map<string, number[]>;

/** Whole syncs of sets that begin with everybody present; nanoseconds a member, by contender. */
async function syncRounds(random: Random, members: number, rounds: number): Promise<Times> {
  const all = (await contenders()).filter(({ sync }) => sync !== undefined);
  const times: Times = new Map(all.map(({ name }) => [name, []]));
  const stream = createStream(random, members, 1);
  const enters = stream.enters();
  for (const contender of all) loopOf(contender)(contender.prepare(parsed(enters)));
  for (let round = 0; round < rounds; round += 1) {
    const lines = stream.snapshot();
    for (const contender of random.shuffled(all)) {
      const inputs = contender.prepare(parsed(lines));
      collect();
      const begin = now();
      contender.sync!(inputs);
      times.get(contender.name)!.push((now() - begin) / members);
    }
  }
  return times;
}

async function syncCycle(random: Random, members: number): Promise<void> {
  // Other sets are warmed up on, until all is compiled: these begin as they are, without anybody who left before.
  await syncRounds(random, members, Math.max(3, Math.ceil(100_000 / members)));
  const times = await syncRounds(random, members, members <= 1000 ? 5 * ROUNDS : ROUNDS);
  const names = ["ably-js PresenceMap", ...[...times.keys()].filter((name) => !name.startsWith("ably-js"))];
  console.log(`\n### A whole sync, per member: ${members} members (ratio to ably-js)\n`);
  console.log(rows(names, times));
}

const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

/** Bytes a member beyond the record itself, which the caller has anyway. */
function memory(random: Random, members: number): void {
  const kinds: readonly [string, PresenceSetOptions][] = [
    ["ours", {}],
    ["ours, with a ttl", { ttl: 60_000 }],
    ["ours, Ably's ordering", { ordering: "ably" }],
  ];
  const lines = createStream(random, members, 1).enters();
  const measure = (fill: (records: readonly BenchEvent[]) => unknown): string => {
    const records = parsed(lines);
    const before = heap();
    const kept = fill(records);
    const bytes = (heap() - before) / members;
    if (kept === undefined || records.length === 0) throw new Error("nothing was kept");
    return shown(bytes);
  };
  const body = kinds.map(([name, options]) => [
    name,
    measure((records) => {
      const set = createPresenceSet(options);
      for (const record of records) set.apply(record);
      return set;
    }),
  ]);
  const bare = measure(
    (records) => new Map(records.map((record) => [`${record.clientId}:${record.connectionId}`, record])),
  );
  console.log(`\n### Memory: ${members} members, bytes a member beyond the record\n`);
  console.log(table(["structure", "bytes"], [["bare Map", bare], ...body]));
}

function nothingDue(random: Random, members: number): void {
  const set = createPresenceSet({ ttl: 3_600_000 });
  for (const record of parsed(createStream(random, members, 1).enters())) set.apply(record);
  const calls = 100_000;
  const start = Date.UTC(2026, 0, 1);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const begin = now();
    for (let call = 0; call < calls; call += 1) set.advance(start + round * calls + call * 0.5);
    return (now() - begin) / calls;
  });
  console.log(`\nadvance with nothing due at ${members} members: ${shown(quartilesOf(times).median)} ns`);
}

const random = createRandom();
console.log(`Node ${process.version}, seed ${random.seed}, up to ${MAX} members, ${CLOCK}`);
if (PARTS.includes("events")) {
  for (const members of SIZES.filter((size) => size <= MAX)) {
    await perEvent(random, members, 1);
  }
  if (MAX >= 100_000) await perEvent(random, 100_000, 1000);
}
if (PARTS.includes("sync")) {
  for (const members of [1000, 10_000, 100_000].filter((size) => size <= MAX))
    await syncCycle(random, members);
}
if (PARTS.includes("memory")) memory(random, Math.min(100_000, MAX));
if (PARTS.includes("advance")) nothingDue(random, MAX);
