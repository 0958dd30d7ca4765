/**
 * Runs contenders side by side: every contender in every round, in a shuffled order, and ratios formed inside the
 * round, so that what the machine does meanwhile falls on all of them alike. Medians with quartiles are reported.
 */
import { createRandom } from "./random.js";
import { type Quartiles, quartilesOf } from "./statistics.js";
import { table } from "./table.js";

/** How to measure. */
export interface CompareOptions {
  /** The contender that the others are divided by; by default the first one. */
  readonly baseline?: string;
  /** How often each contender is measured; 101 by default, never fewer than 11 for a claim. */
  readonly rounds?: number;
  /**
   * How long one measurement of one contender lasts at least, in milliseconds; 2 by default. Many short measurements
   * beat few long ones: on a busy machine a long one is nearly always interrupted, and no median helps any more.
   */
  readonly sampleMs?: number;
  /** How many operations one call of a contender does: nanoseconds are shown for one operation. */
  readonly operations?: number;
  /** Prints the table unless it is false. */
  readonly print?: boolean;
}

/** What was measured of one contender. */
export interface Measured {
  readonly name: string;
  /** Time divided by the baseline's time of the same round. */
  readonly ratio: Quartiles;
  /** Nanoseconds an operation. */
  readonly ns: Quartiles;
}

/** Results end here, so that no compiler can drop the work that made them. */
const sink: { last: unknown } = { last: undefined };

/**
 * Nanoseconds on the clock on the wall; with `BENCH_CLOCK=cpu`, of processor time, in which a busy machine shows less.
 * Processor time counts the threads that collect garbage in parallel, so that it is a little hard on what allocates.
 */
const now: () => number =
  process.env["BENCH_CLOCK"] === "cpu"
    ? () => {
        const { user, system } = process.cpuUsage();
        return (user + system) * 1000;
      }
    : () => Number(process.hrtime.bigint());

function timeOf(contender: () => unknown, calls: number): number {
  const begin = now();
  for (let call = 0; call < calls; call++) sink.last = contender();
  return now() - begin;
}

/**
 * Warms a contender up and finds how many calls fill one measurement. A fifth of a second, as after less the first ones
 * are still being compiled while they are measured: it made them 0.2 to 0.4 of JSON.parse dearer than they stay.
 */
function callsFor(contender: () => unknown, sampleMs: number): number {
  const wanted = sampleMs * 1e6;
  let calls = 1;
  for (let spent = 0; spent < Math.max(wanted * 5, 2e8); ) {
    const time = timeOf(contender, calls);
    spent += time;
    if (time < wanted) calls = Math.ceil(calls * Math.min(8, Math.max(1.2, wanted / Math.max(time, 1))));
  }
  return calls;
}

/**
 * Measures contenders against each other, prints a table and gives the figures back.
 * Each contender is one closure that does a whole piece of work and returns something that depends on it.
 *
 * @example
 * compare("64-bit parsing", { BigInt: () => BigInt("9007199254740993"), Number: () => Number("9007199254740993") });
 */
export function compare(
  title: string,
  contenders: Readonly<Record<string, () => unknown>>,
  options: CompareOptions = {},
): readonly Measured[] {
  const names = Object.keys(contenders);
  const { baseline = names[0] ?? "", rounds = 101, sampleMs = 2, operations = 1, print = true } = options;
  if (!names.includes(baseline)) throw new Error(`no contender is called ${JSON.stringify(baseline)}`);
  const random = createRandom();
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const calls = new Map(names.map((name) => [name, callsFor(contenders[name]!, sampleMs)]));
  for (let round = 0; round < rounds; round++) {
    for (const name of random.shuffled(names)) {
      const count = calls.get(name)!;
      times.get(name)!.push(timeOf(contenders[name]!, count) / (count * operations));
    }
  }
  const base = times.get(baseline)!;
  const measured = names.map((name) => {
    const own = times.get(name)!;
    return { name, ratio: quartilesOf(own.map((time, round) => time / base[round]!)), ns: quartilesOf(own) };
  });
  if (print) console.log(`\n### ${title} (${rounds} rounds)\n\n${comparisonTable(measured, baseline)}`);
  return measured;
}

/** Writes measurements as a Markdown table, fastest first. */
export function comparisonTable(measured: readonly Measured[], baseline: string): string {
  const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  const rows = measured
    .toSorted((a, b) => a.ratio.median - b.ratio.median)
    .map(({ name, ratio, ns }) => [
      name === baseline ? `**${name}**` : name,
      `${digits(ratio.median)} (${digits(ratio.low)}–${digits(ratio.high)})`,
      ns.median.toPrecision(3),
    ]);
  return table(["contender", `time / ${baseline}`, "ns"], rows);
}

type Loop = (inputs: readonly unknown[], work: (input: never) => unknown) => () => unknown;

/**
 * Makes a contender that does some work on each input and counts the truthy answers. Every call compiles a loop of
 * its own: one loop shared by all contenders would have a call site that V8 can inline for none of them.
 */
export function loopOver<T>(inputs: readonly T[], work: (input: T) => unknown): () => number {
  const source = `return () => {
    let truthy = 0;
    for (let i = 0; i < inputs.length; i++) if (work(inputs[i])) truthy++;
    return truthy;
  };`;
  const loop = new Function("inputs", "work", source) as Loop;
  return loop(inputs, work) as () => number;
}

/** The median ratio of one contender, for a summary line. */
export function ratioOf(measured: readonly Measured[], name: string): number {
  const found = measured.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no contender is called ${JSON.stringify(name)}`);
  return found.ratio.median;
}
