/**
 * `npm run bench:cli`: the CLI beside a bare splitter with JSON.parse, a readline script with ajv, and jq. Whole
 * processes, every contender in every round, shuffled; ratios to the splitter are formed inside the round.
 *
 * BENCH_RECORDS (1,000,000) and BENCH_ROUNDS (5) can be set; jq and the script are left out with BENCH_OTHERS=0.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeEvents, writeMixed } from "./cli/logs.js";
import { measure, type Run } from "./cli/process.js";
import { createRandom } from "./lib/random.js";
import { quartilesOf } from "./lib/statistics.js";
import { table } from "./lib/table.js";

const RECORDS = Number(process.env["BENCH_RECORDS"] ?? 1_000_000);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const OTHERS = process.env["BENCH_OTHERS"] !== "0";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const here = (name: string): string => join(ROOT, "bench/cli", name);

const folder = mkdtempSync(join(tmpdir(), "presence-bench-"));
const inFolder = (name: string): string => join(folder, name);

/** What is measured is what is shipped: a fresh build, beside the schemas. */
function build(): string {
  spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/typescript/bin/tsc"),
      "-p",
      "tsconfig.build.json",
      "--outDir",
      inFolder("dist"),
    ],
    { cwd: ROOT },
  );
  for (const name of ["package.json", "schemas", "node_modules"])
    symlinkSync(join(ROOT, name), inFolder(name));
  return inFolder("dist/cli/main.js");
}

interface Group {
  readonly title: string;
  readonly log: string | undefined;
  /** The first one is what the others are divided by. */
  readonly contenders: Readonly<Record<string, readonly string[]>>;
  readonly rounds: number;
}

async function compareProcesses({ title, contenders, rounds, log }: Group): Promise<void> {
  const names = Object.keys(contenders);
  const [baseline = ""] = names;
  const random = createRandom();
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of random.shuffled(names)) {
      runs.get(name)?.push(await measure(contenders[name] ?? [], inFolder("out")));
    }
  }
  const bytes = log === undefined ? 0 : statSync(log).size;
  const share = (name: string, of: (run: Run) => number | undefined): string => {
    const base = runs.get(baseline) ?? [];
    const ratios = (runs.get(name) ?? []).map(
      (run, round) => (of(run) ?? Number.NaN) / (of(base[round] as Run) ?? Number.NaN),
    );
    const { low, median, high } = quartilesOf(ratios);
    return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  };
  const rows = names.map((name) => {
    const own = runs.get(name) ?? [];
    const ms = quartilesOf(own.map((run) => run.ms)).median;
    const peak = Math.max(...own.map(({ peakMiB }) => peakMiB ?? Number.NaN));
    return [
      name,
      share(name, (run) => run.ms),
      share(name, ({ cpuMs }) => cpuMs),
      `${ms.toFixed(0)} ms`,
      bytes === 0 ? "" : `${(bytes / 1e3 / ms).toFixed(0)} MB/s`,
      `${peak.toFixed(0)} MiB`,
    ];
  });
  console.log(`\n${title}${log === undefined ? "" : `, ${(bytes / 1e6).toFixed(0)} MB`}`);
  console.log(table(["process", "time", "processor time", "median", "", "peak memory"], rows));
}

try {
  const main = build();
  const cli = (...args: readonly string[]): readonly string[] => [process.execPath, main, ...args];
  const [mixed, events, ably] = [
    inFolder("mixed.ndjson"),
    inFolder("events.ndjson"),
    inFolder("ably.ndjson"),
  ];
  const splitter = (log: string): readonly string[] => [process.execPath, here("splitter.mjs"), log];
  await writeMixed(mixed, RECORDS);
  await writeEvents(events, RECORDS, "canonical");
  await writeEvents(ably, RECORDS, "ably");
  const hasJq = spawnSync("jq", ["--version"]).status === 0;
  if (!hasJq) console.log("jq is not installed: it is left out");

  await compareProcesses({
    title: "start",
    log: undefined,
    rounds: Math.max(21, ROUNDS),
    contenders: {
      "node -e 0": [process.execPath, "-e", "0"],
      "--help": cli("--help"),
      "validate --help": cli("validate", "--help"),
    },
  });
  await compareProcesses({
    title: `validate, ${RECORDS} records, 1 % invalid`,
    log: mixed,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(mixed),
      validate: cli("validate", mixed, "--quiet"),
      "validate --jobs 2": cli("validate", mixed, "--quiet", "--jobs", "2"),
      ...(OTHERS
        ? { "readline + JSON.parse + ajv": [process.execPath, here("readline-ajv.mjs"), mixed] }
        : {}),
      ...(OTHERS && hasJq ? { "jq -c select(…)": ["jq", "-c", "-f", here("select.jq"), mixed] } : {}),
    },
  });
  await compareProcesses({
    title: `replay, ${RECORDS} events of 100,000 members`,
    log: events,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(events),
      "replay -o json": cli("replay", "-o", "json", events, "--quiet"),
    },
  });
  await compareProcesses({
    title: `convert, ${RECORDS} Ably presence messages`,
    log: ably,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(ably),
      "convert --from ably": cli("convert", "--from", "ably", "--channel", "bench", ably, "--quiet"),
    },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
