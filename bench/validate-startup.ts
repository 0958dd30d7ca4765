/** What an import costs: whole processes, interleaved, and the bytes that a bundler ships. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { createRandom } from "./lib/random.js";
import { quartilesOf } from "./lib/statistics.js";
import { table } from "./lib/table.js";
import { compileTo, joinCore, ROOT, SRC } from "./validate-build.js";

/** The first and the last line of every program: say how much processor time it took, alone and with Node's own start. */
const BEGIN = "const begin = process.cpuUsage();";
const REPORT = `const sum = ({ user, system }) => user + system;
process.stdout.write([sum(process.cpuUsage(begin)), sum(process.cpuUsage())].join());`;

interface Run {
  /** Milliseconds on the clock on the wall. */
  readonly wall: number;
  /** Milliseconds of processor time of the whole process: what else the machine does shows less in it. */
  readonly cpu: number;
  /** Of that, the program's own. Node's start is left out, which varies by more than an import takes. */
  readonly own: number;
}

function runOnce(file: string): Run {
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const wall = Number(process.hrtime.bigint() - begin) / 1e6;
  const [own = Number.NaN, cpu = Number.NaN] = stdout
    .split(",")
    .map((microseconds) => Number(microseconds) / 1000);
  return { wall, cpu, own };
}

/**
 * The median of a sample, and where the median lies with 95 % confidence: order statistics, which ask nothing of how
 * the sample is distributed. The ranks are those of a fair coin thrown once for each of the differences.
 */
function medianOf(sample: readonly number[]): string {
  const sorted = sample.toSorted((a, b) => a - b);
  const margin = 0.98 * Math.sqrt(sorted.length);
  const at = (rank: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, rank))] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  const low = at(Math.floor(middle - margin));
  const high = at(Math.ceil(middle + margin));
  return `${quartilesOf(sorted).median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** Milliseconds that whole processes take beyond an empty one: each is paired with the empty one of its round. */
export function measureStartup(rounds: number): string {
  const folder = mkdtempSync(join(tmpdir(), "presence-startup-"));
  try {
    compileTo(folder);
    compileTo(join(folder, "built"));
    joinCore(join(folder, "built"));
    const fromRoot = (name: string): string => pathToFileURL(join(ROOT, "node_modules", name)).href;
    const programs: Readonly<Record<string, string>> = {
      "an empty module": 'await import("./empty.js");',
      "an empty module, again": 'await import("./empty.js");',
      "import ., as built": '(await import("./built/index.js")).realtimePresence.is({});',
      "import ., a file a module": '(await import("./index.js")).realtimePresence.is({});',
      "ajv at run time + ajv-formats": `
        const { Ajv2020 } = await import(${JSON.stringify(fromRoot("ajv/dist/2020.js"))});
        const { default: addFormats } = await import(${JSON.stringify(fromRoot("ajv-formats/dist/index.js"))});
        const ajv = new Ajv2020(); addFormats.default(ajv); ajv.compile({ type: "string", format: "date-time" })("");`,
      "zod 4": `(await import(${JSON.stringify(fromRoot("zod/index.js"))})).z.string().safeParse("");`,
    };
    writeFileSync(join(folder, "empty.js"), "export {};\n");
    const files = Object.entries(programs).map(([name, text], index) => {
      const file = join(folder, `program-${index}.js`);
      writeFileSync(file, `${BEGIN}\n${text}\n${REPORT}\n`);
      return [name, file] as const;
    });
    const runs = new Map(files.map(([name]) => [name, [] as Run[]]));
    const random = createRandom();
    for (let round = 0; round < rounds; round++) {
      for (const [name, file] of random.shuffled(files)) runs.get(name)?.push(runOnce(file));
    }
    const empty = runs.get("an empty module") ?? [];
    const rows = [...runs].map(([name, own]) => {
      const over = (clock: keyof Run): string =>
        medianOf(own.map((run, round) => run[clock] - (empty[round]?.[clock] ?? 0)));
      const whole = quartilesOf(own.map(({ cpu }) => cpu)).median.toFixed(1);
      return [name, over("own"), whole, over("cpu"), over("wall")];
    });
    const head = [
      "ms over an empty module (95 %)",
      "of processor, own",
      "whole process",
      "over an empty one",
      "on the wall",
    ];
    return `${rounds} rounds\n\n${table(head, rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of some exports of `.` in a bundle of their own. */
function bundleSize(names: readonly string[]): {
  readonly minified: number;
  readonly gzipped: number;
} {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { ${names.join(", ")} } from "./index.js";`,
      resolveDir: SRC,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** The sizes of what people import, as a table. */
export function measureSize(): string {
  const rows = [["realtimePresence"], ["presenceInfo"], ["presenceInput"], ["PRESENCE_ACTIONS"]].map(
    (names) => {
      const { minified, gzipped } = bundleSize(names);
      return [names.join(", "), String(minified), String(gzipped)];
    },
  );
  return table(["bundle of", "min B", "min+gzip B"], rows);
}
