/**
 * `npm run bench`: runs every `bench:…` script, one after the other, and writes `docs/benchmarks.md`. Progress goes to
 * stderr. `-- --quick` only shows that everything runs; names of scripts (`-- time cli`) run those and print the page
 * instead of writing it. Settings of the benchmarks (`BENCH_CLOCK=cpu` …) are passed on and noted.
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contendersIn, machine } from "./lib/circumstances.js";
import { benchmarksPage, brokenClaims, type Printed } from "./lib/page.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const QUICK: Readonly<Record<string, string>> = {
  BENCH_ROUNDS: "3",
  BENCH_RECORDS: "5000",
  PRESENCE_BENCH_MAX: "1000",
  PRESENCE_BENCH_ROUNDS: "3",
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean" } },
});
const quick = values.quick === true;

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const all = Object.keys(manifest.scripts).filter((script) => script.startsWith("bench:"));
const scripts = positionals.length === 0 ? all : positionals.map((name) => `bench:${name}`);
const unknown = scripts.filter((script) => !all.includes(script));
if (unknown.length > 0) throw new Error(`there is no ${unknown.join(", ")}; there are ${all.join(", ")}`);

/** What the caller set; it is noted, and goes before what a quick run sets. */
const settings = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    /^(?:PRESENCE_)?BENCH_/.test(name) && value !== undefined ? [[name, value]] : [],
  ),
);

/** Asked first: what cannot be said should not be found out after half an hour. */
const contenders = contendersIn(
  join(ROOT, "bench"),
  ["node_modules", "bench/cli/contenders/node_modules"].map((folder) => join(ROOT, folder)),
);

/** Runs a script and gives back what it printed; undefined when it failed. */
function run(script: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: ROOT,
      env: { ...(quick ? QUICK : {}), ...process.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : undefined));
  });
}

const printed: Printed[] = [];
const failed: string[] = [];
for (const [i, script] of scripts.entries()) {
  process.stderr.write(`[${i + 1}/${scripts.length}] ${script} … `);
  const begin = Date.now();
  const output = await run(script);
  process.stderr.write(
    `${output === undefined ? "FAILED after " : ""}${Math.round((Date.now() - begin) / 1000)} s\n`,
  );
  if (output === undefined) failed.push(script);
  // What a build says of itself is no result.
  else printed.push({ script, output: output.replace(/^dist\/core\.js holds .*\n/m, "") });
}

for (const { script, output } of printed) {
  for (const claim of brokenClaims(output)) process.stderr.write(`${script}: does not hold: ${claim}\n`);
}
if (failed.length > 0) {
  process.stderr.write(`Nothing is written, as these failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
} else {
  const page = benchmarksPage(printed, {
    command: `npm run bench${quick ? " -- --quick" : ""}`,
    date: new Date().toISOString().slice(0, 10),
    version: manifest.version,
    node: `${process.version} (V8 ${process.versions.v8})`,
    machine: machine(),
    settings,
    contenders,
    quick,
  });
  if (positionals.length > 0) process.stdout.write(page);
  else {
    writeFileSync(join(ROOT, "docs/benchmarks.md"), page);
    process.stderr.write("docs/benchmarks.md is written.\n");
  }
}
