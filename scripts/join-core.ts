/**
 * The last step of a build: joins the modules that an import of `.` loads into `dist/core.js`. They stay where they
 * are, for the adapters and the CLI to import, but only pass the names on; so there is one copy of everything, and
 * `.` is two files instead of some thirty, which cost most of the time of an import. Nothing is minified or renamed.
 */
import { writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";

const DIST = resolve(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)));
const CORE = join(DIST, "core.js");

/** How this file is named in an import of another one. */
function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Bundles without writing, only to look at the graph. */
async function graphOf(entryPoints: readonly string[], bundle: boolean): Promise<Metafile> {
  const options = { entryPoints: [...entryPoints], bundle, outdir: DIST, outbase: DIST, absWorkingDir: DIST };
  const { metafile } = await build({ ...options, format: "esm", write: false, metafile: true });
  return metafile;
}

/** The modules that `.` loads, and the names that each of them exports. */
async function modulesOfCore(): Promise<ReadonlyMap<string, readonly string[]>> {
  const index = join(DIST, "index.js");
  const { inputs } = await graphOf([index], true);
  const files = Object.keys(inputs).map((path) => resolve(DIST, path));
  const { outputs } = await graphOf(files, false);
  const found = Object.entries(outputs).map(([path, { exports }]) => [resolve(DIST, path), exports] as const);
  // Those of `.` come first, so that they keep their names.
  return new Map(found.toSorted(([a], [b]) => (a === index || (b !== index && a < b) ? -1 : 1)));
}

const modules = await modulesOfCore();

/** The names by which `core.js` exports what each module exports: the same, unless another module came first. */
const taken = new Set<string>();
const lists = [...modules].map(([file, names]) =>
  names.map((name) => {
    let alias = name;
    for (let count = 2; taken.has(alias); count++) alias = `${name}_${count}`;
    taken.add(alias);
    return { file, name, alias };
  }),
);
const renamed = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);

await build({
  stdin: {
    contents: lists
      .flat()
      .map(({ file, name, alias }) => `export { ${renamed(name, alias)} } from "${specifier(CORE, file)}";`)
      .join("\n"),
    resolveDir: DIST,
  },
  outfile: CORE,
  bundle: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  charset: "utf8",
});
for (const [i, file] of [...modules.keys()].entries()) {
  const names = (lists[i] ?? []).map(({ name, alias }) => renamed(alias, name));
  writeFileSync(file, `export { ${names.join(", ")} } from "${specifier(file, CORE)}";\n`);
}
console.log(`dist/core.js holds ${modules.size} modules.`);
