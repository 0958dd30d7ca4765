/** Where benchmarks run and against what, in words that fit into a document. */
import { readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const SPECIFIER =
  /(?:\bfrom|\bimport\(|createRequire\(import\.meta\.url\)\(|\.resolve\()\s*["']([^"'.][^"']*)["']/g;
const MODULE_FILE = /node_modules\/((?:@[^/"']+\/)?[^/"']+)/g;

const packageOf = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The packages that the files below a folder load, with the versions that are installed. */
export function contendersIn(folder: string, modules: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.m?[jt]s$/.test(path),
  );
  const names = files.flatMap((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return [...text.matchAll(SPECIFIER), ...text.matchAll(MODULE_FILE)].map(([, name = ""]) =>
      packageOf(name),
    );
  });
  const versions = new Map<string, string>();
  for (const name of names) {
    if (name.startsWith("node:")) continue;
    const { version } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as {
      readonly version: string;
    };
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
