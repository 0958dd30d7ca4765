/**
 * `npm run bench:cli`: the CLI beside a bare splitter with JSON.parse, a readline script with ajv, ajv-cli, jq and
 * json2ts. Whole processes, every contender in every round, shuffled; ratios to the first are formed inside the round,
 * of the time on the clock and of the processor's: on a machine that does other things only the latter tells anything,
 * and of several threads at once neither does.
 *
 * BENCH_RECORDS (1,000,000) and BENCH_ROUNDS (5) can be set; BENCH_ONLY names groups (start, validate, replay, convert,
 * codegen); others' programs are left out with BENCH_OTHERS=0. ajv-cli lives in bench/cli/contenders (npm ci there).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeArray, writeEvents, writeMixed } from "./cli/logs.js";
import { measure, type Run } from "./cli/process.js";
import { createRandom } from "./lib/random.js";
import { quartilesOf } from "./lib/statistics.js";
import { table } from "./lib/table.js";

const RECORDS = Number(process.env["BENCH_RECORDS"] ?? 1_000_000);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const OTHERS = process.env["BENCH_OTHERS"] !== "0";
const ONLY = process.env["BENCH_ONLY"]?.split(",");
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

const isWanted = (group: string): boolean => ONLY === undefined || ONLY.includes(group);

const CODEGEN = ["codegen", join(ROOT, "schemas/realtime-presence.json"), "--root", ROOT];

interface Group {
  readonly name: string;
  readonly title: string;
  readonly log: string | undefined;
  /** The first one is what the others are divided by. */
  readonly contenders: Readonly<Record<string, readonly string[]>>;
  readonly rounds: number;
}

async function compareProcesses({ name: group, title, contenders, rounds, log }: Group): Promise<void> {
  if (!isWanted(group)) return;
  const [load = 0] = loadavg();
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
  console.log(
    `load ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after, ${availableParallelism()} processors`,
  );
  console.log(table(["process", "time", "processor time", "median", "", "peak memory"], rows));
}

try {
  const main = build();
  const cli = (...args: readonly string[]): readonly string[] => [process.execPath, main, ...args];
  const [mixed, array, thousand, events, ably] = [
    "mixed.ndjson",
    "mixed.json",
    "thousand.ndjson",
    "events.ndjson",
    "ably.ndjson",
  ].map(inFolder) as [string, string, string, string, string];
  const script = (name: string, log: string): readonly string[] => [process.execPath, here(name), log];
  const splitter = (log: string): readonly string[] => script("splitter.mjs", log);
  const hasJq = spawnSync("jq", ["--version"]).status === 0;
  if (!hasJq) console.log("!! jq is not installed: it is left out");
  const ajvCli = here("contenders/node_modules/ajv-cli/dist/index.js");
  const hasAjvCli = existsSync(ajvCli);
  if (!hasAjvCli) console.log("!! ajv-cli is not installed: it is left out (npm ci in bench/cli/contenders)");
  const json2ts = join(ROOT, "node_modules/json-schema-to-typescript/dist/src/cli.js");

  if (isWanted("validate")) {
    await writeMixed(mixed, RECORDS);
    if (OTHERS && hasAjvCli) await writeArray(array, mixed);
  }
  if (isWanted("replay")) await writeEvents(thousand, RECORDS, "canonical", 1000);
  if (isWanted("replay") || isWanted("convert")) await writeEvents(events, RECORDS, "canonical", 100_000);
  if (isWanted("convert")) await writeEvents(ably, RECORDS, "ably", 100_000);

  await compareProcesses({
    name: "start",
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
    name: "validate",
    title: `validate, ${RECORDS} records, 1 % invalid`,
    log: mixed,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(mixed),
      validate: cli("validate", mixed, "--quiet"),
      "validate --jobs 2": cli("validate", mixed, "--quiet", "--jobs", "2"),
      ...(OTHERS ? { "readline + JSON.parse + ajv": script("readline-ajv.mjs", mixed) } : {}),
      ...(OTHERS && hasAjvCli
        ? {
            // One array, as it has no NDJSON mode; every error, as a pipeline must; and it passes nothing on.
            "ajv-cli, one array": [
              process.execPath,
              ajvCli,
              "validate",
              "--spec=draft2020",
              "-c",
              "ajv-formats",
              "-s",
              here("contenders/records.schema.json"),
              "-r",
              join(ROOT, "schemas/realtime-presence.json"),
              "-d",
              array,
              "--all-errors",
              "--errors=no",
            ],
          }
        : {}),
      ...(OTHERS && hasJq ? { "jq -c select(…)": ["jq", "-c", "-f", here("select.jq"), mixed] } : {}),
    },
  });
  for (const [log, members] of [
    [thousand, "1,000"],
    [events, "100,000"],
  ] as const) {
    await compareProcesses({
      name: "replay",
      title: `replay, ${RECORDS} events of ${members} members in random order`,
      log,
      rounds: ROUNDS,
      contenders: {
        "splitter + JSON.parse": splitter(log),
        "splitter + a Map of Maps": script("bare-map.mjs", log),
        "replay -o json": cli("replay", "-o", "json", log, "--quiet"),
      },
    });
  }
  await compareProcesses({
    name: "convert",
    title: `convert, ${RECORDS} Ably presence messages to canonical envelopes`,
    log: ably,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(ably),
      "splitter + JSON.stringify": script("stringify.mjs", ably),
      "convert --from ably": cli("convert", "--from", "ably", "--channel", "bench", ably, "--quiet"),
      "convert --from ably --jobs 2": cli(
        "convert",
        "--from",
        "ably",
        "--channel",
        "bench",
        ably,
        "--quiet",
        "--jobs",
        "2",
      ),
    },
  });
  await compareProcesses({
    name: "convert",
    title: `convert, ${RECORDS} canonical records to Ably protocol messages`,
    log: events,
    rounds: ROUNDS,
    contenders: {
      "splitter + JSON.parse": splitter(events),
      "splitter + JSON.stringify": script("stringify.mjs", events),
      "convert --to ably": cli("convert", "--to", "ably", events, "--quiet"),
      "convert --to ably --jobs 2": cli("convert", "--to", "ably", events, "--quiet", "--jobs", "2"),
    },
  });
  await compareProcesses({
    name: "codegen",
    title: "codegen, types and validators of one schema",
    log: undefined,
    rounds: Math.max(11, ROUNDS),
    contenders: {
      "json2ts, types": [process.execPath, json2ts, join(ROOT, "schemas/realtime-presence.json")],
      "codegen, types": cli(...CODEGEN, "--target", "types", "--out", inFolder("types")),
      "codegen, types and validators": cli(...CODEGEN, "--out", inFolder("both")),
    },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
