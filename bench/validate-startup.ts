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

/** The last line of every program: says how much processor time the process took. */
const REPORT = "const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));";

/** Milliseconds on the clock on the wall, or of processor time (see `lib/harness.ts`). */
function runOnce(file: string): number {
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const wall = Number(process.hrtime.bigint() - begin) / 1e6;
  return process.env["BENCH_CLOCK"] === "cpu" ? Number(stdout) / 1000 : wall;
}

/** Milliseconds that whole processes take beyond an empty one. */
export function measureStartup(rounds: number): string {
  const folder = mkdtempSync(join(tmpdir(), "presence-startup-"));
  try {
    compileTo(folder);
    compileTo(join(folder, "built"));
    joinCore(join(folder, "built"));
    const fromRoot = (name: string): string => pathToFileURL(join(ROOT, "node_modules", name)).href;
    const programs: Readonly<Record<string, string>> = {
      "an empty module": "",
      "import ., as built": 'import { realtimePresence } from "./built/index.js"; realtimePresence.is({});',
      "import ., a file a module": 'import { realtimePresence } from "./index.js"; realtimePresence.is({});',
      "ajv at run time + ajv-formats": `
        import { Ajv2020 } from ${JSON.stringify(fromRoot("ajv/dist/2020.js"))};
        import addFormats from ${JSON.stringify(fromRoot("ajv-formats/dist/index.js"))};
        const ajv = new Ajv2020(); addFormats.default(ajv); ajv.compile({ type: "string", format: "date-time" })("");`,
      "zod 4": `import { z } from ${JSON.stringify(fromRoot("zod/index.js"))}; z.string().safeParse("");`,
    };
    const files = Object.entries(programs).map(([name, text], index) => {
      const file = join(folder, `program-${index}.js`);
      writeFileSync(file, `${text}\n${REPORT}\n`);
      return [name, file] as const;
    });
    const times = new Map(files.map(([name]) => [name, [] as number[]]));
    const random = createRandom();
    for (let round = 0; round < rounds; round++) {
      for (const [name, file] of random.shuffled(files)) times.get(name)?.push(runOnce(file));
    }
    const empty = times.get("an empty module") ?? [];
    const rows = files.map(([name]) => {
      const over = quartilesOf((times.get(name) ?? []).map((time, round) => time - (empty[round] ?? 0)));
      const whole = quartilesOf(times.get(name) ?? []);
      return [
        name,
        whole.median.toFixed(1),
        `${over.median.toFixed(1)} (${over.low.toFixed(1)}–${over.high.toFixed(1)})`,
      ];
    });
    return table(["whole process", "ms", "over an empty one"], rows);
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
