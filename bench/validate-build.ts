/**
 * The package as it is shipped, for what is measured: `tsx`, which runs these benchmarks, gives every function a name
 * with a call (esbuild's `keepNames`), so that a closure made in the middle of a check would cost ten times its price.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

export const SRC: string = fileURLToPath(new URL("../src", import.meta.url));
export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));

/** Compiles `src` file by file, as `tsc` does: an import then loads as many modules as there. */
export function compileTo(folder: string): void {
  const entryPoints = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(SRC, path));
  buildSync({
    entryPoints,
    outdir: folder,
    outbase: SRC,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
}

/** The last step of a build. */
export function joinCore(folder: string): void {
  const script = join(ROOT, "scripts/join-core.ts");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, folder], { cwd: ROOT });
  if (status !== 0) throw new Error(String(stderr));
}

/** Imports `.` as it is shipped. */
export async function importShipped(): Promise<typeof import("../src/index.js")> {
  const folder = mkdtempSync(join(tmpdir(), "presence-shipped-"));
  try {
    const { outputFiles } = buildSync({
      entryPoints: [join(SRC, "index.ts")],
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    const file = join(folder, "core.mjs");
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    return (await import(pathToFileURL(file).href)) as typeof import("../src/index.js");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
