/** Where benchmarks run and against what, in words that fit into a document. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

/** A package's name, with or without a path in it. */
const NAME = "((?:@[a-z0-9-]+/)?[a-z0-9][a-z0-9._-]*)(?:/[^\"']*)?";
const LOADED = new RegExp(
  `(?:\\bfrom|\\bimport\\(|createRequire\\(import\\.meta\\.url\\)\\(|\\.resolve\\()\\s*["']${NAME}["']`,
  "g",
);
const READ = new RegExp(`node_modules/${NAME}["']`, "g");

/**
 * The packages that the files below a folder load, with the versions that are installed: each where it is found first.
 * One that is found nowhere is left out, as the benchmarks that would run it do.
 */
export function contendersIn(folder: string, modules: readonly string[]): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.m?[jt]s$/.test(path) && !path.includes("node_modules"),
  );
  const names = files.flatMap((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return [...text.matchAll(LOADED), ...text.matchAll(READ)].map(([, name = ""]) => name);
  });
  const versions = new Map<string, string>();
  for (const name of new Set(names)) {
    const manifest = modules.map((root) => join(root, name, "package.json")).find((path) => existsSync(path));
    if (manifest === undefined) continue;
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
    versions.set(name, version);
  }
  return Object.fromEntries(versions);
}

/** The machine by what matters to a benchmark; never by its name. */
export function machine(): string {
  const cores = cpus();
  const model = (cores[0]?.model ?? "").replace(/\s+/g, " ").trim() || "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${model}, ${memory} GB, ${process.platform} ${process.arch}`;
}
