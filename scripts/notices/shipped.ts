/** What of other people's is in the built files, and which packages they import. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** What was found. */
export interface Shipped {
  /** Files from elsewhere that are part of the built ones, or lines that say so. */
  readonly foreign: readonly string[];
  /** The packages that are imported, statically, lazily or for their types. */
  readonly packages: readonly string[];
}

/** Comments that a bundler leaves where it put a package in, and those that licences ask to keep. */
const MARKS = /^\s*\/\/ .*node_modules\/.*$|@license\b|@preserve\b|\/\*!|\bCopyright \(c\)/m;
const TYPES_FROM = /(?:\bfrom|\bimport\()\s*"([^".][^"]*)"/g;

const packageOf = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** Looks at every module and declaration below a folder. */
export async function shippedIn(dist: string): Promise<Shipped> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).toSorted();
  const modules = files.filter((path) => path.endsWith(".js")).map((path) => join(dist, path));
  const { metafile } = await build({
    entryPoints: modules,
    absWorkingDir: dist,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: dist,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.entries(metafile.inputs);
  const outside = inputs
    .map(([path]) => resolve(dist, path))
    .filter((path) => !path.startsWith(resolve(dist)));
  const marked = files
    .filter((path) => /\.(?:js|d\.ts)$/.test(path))
    .flatMap((path) => {
      const mark = MARKS.exec(readFileSync(join(dist, path), "utf8"));
      return mark === null ? [] : [`${path}: ${mark[0].trim()}`];
    });

  const imported = inputs.flatMap(([, { imports }]) =>
    imports.filter(({ external }) => external === true).map(({ path }) => path),
  );
  const typed = files
    .filter((path) => path.endsWith(".d.ts"))
    .flatMap((path) => {
      const code = readFileSync(join(dist, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      return [...code.matchAll(TYPES_FROM)].map(([, specifier = ""]) => specifier);
    });
  const packages = [...imported, ...typed]
    .filter((specifier) => !specifier.startsWith("node:"))
    .map(packageOf);
  return { foreign: [...outside, ...marked], packages: [...new Set(packages)].toSorted() };
}
