/** The packed package, by entry point: for Node, for a page that loads its files, and for a bundler. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, buildSync, transformSync } from "esbuild";
import type { Feed, Package } from "./exercise.js";
import { NAME, type Packed } from "./packed.js";

/** The adapters' entry points and what each calls its adapter, in the order of `PROVIDERS`. */
export const ADAPTERS: readonly (readonly [subpath: string, name: string])[] = [
  ["ably", "ably"],
  ["ably-chat", "ablyChat"],
  ["cometchat", "cometchat"],
  ["pusher", "pusher"],
  ["pubnub", "pubnub"],
  ["phoenix", "phoenix"],
  ["livekit", "livekit"],
];

const nameOf = (subpath: string): string => (subpath === "" ? NAME : `${NAME}/${subpath}`);

/** The package in this process, loaded by Node itself: a test runner would rewrite what it imports. */
export function packageInNode({ consumer }: Packed): Package {
  const require = createRequire(join(consumer, "consumer.js"));
  const load = (subpath: string): unknown => require(nameOf(subpath));
  return {
    core: load("") as Package["core"],
    table: load("adapters") as Package["table"],
    presenceSet: load("presence-set") as Package["presenceSet"],
    tenants: load("tenants") as Package["tenants"],
    each: ADAPTERS.map(
      ([subpath, name]) => (load(subpath) as Record<string, Package["each"][number]>)[name]!,
    ),
  };
}

/** A module that feeds the package to `exercise` and reports, given how it names entry points and other modules. */
function mainModule(feed: Feed, entry: (subpath: string) => string, other: (name: string) => string): string {
  const from = (specifier: string): string => `from ${JSON.stringify(specifier)};`;
  return [
    `import { report } ${from(other("report"))}`,
    `import { exercise } ${from(other("exercise"))}`,
    `import * as core ${from(entry(""))}`,
    `import * as table ${from(entry("adapters"))}`,
    `import * as presenceSet ${from(entry("presence-set"))}`,
    `import * as tenants ${from(entry("tenants"))}`,
    ...ADAPTERS.map(([subpath, name]) => `import { ${name} } ${from(entry(subpath))}`),
    `const each = [${ADAPTERS.map(([, name]) => name).join(", ")}];`,
    // As a text, because `__proto__` in a literal is not a member.
    `const feed = JSON.parse(${JSON.stringify(JSON.stringify(feed))});`,
    "report(exercise({ core, table, presenceSet, tenants, each }, feed));",
  ].join("\n");
}

/** Where a site has the package, as docs/browsers.md has it. */
const SITE = `/${NAME}`;

/** Every script of the package by its path on a site, and the modules that report from a page. */
export function scriptsOf({ folder, files }: Packed): ReadonlyMap<string, string> {
  const script = (name: string): string =>
    transformSync(readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8"), { loader: "ts" }).code;
  return new Map([
    ...files
      .filter((path) => path.endsWith(".js"))
      .map((path) => [`${SITE}/${path}`, readFileSync(join(folder, path), "utf8")] as const),
    ["/report.js", script("report")],
    ["/exercise.js", script("exercise")],
  ]);
}

/** The package file by file, and a module that imports it by path. */
export function unbundled(packed: Packed, feed: Feed): ReadonlyMap<string, string> {
  const entry = (subpath: string): string => `${SITE}/${packed.fileOf(subpath)}`;
  return new Map([...scriptsOf(packed), ["/main.js", mainModule(feed, entry, (name) => `/${name}.js`)]]);
}

const BUNDLE = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;

function bundle({ consumer }: Packed, contents: string, options: BuildOptions = {}): string {
  const stdin = { contents, resolveDir: consumer };
  const { outputFiles } = buildSync({ ...BUNDLE, ...options, stdin, write: false });
  return outputFiles[0]?.text ?? "";
}

/** The same module as one file, as a bundler makes it from the package's name. */
export function bundled(packed: Packed, feed: Feed): ReadonlyMap<string, string> {
  const other = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  return new Map([["/main.js", bundle(packed, mainModule(feed, nameOf, other))]]);
}

/** All of an entry point in one minified file. */
export const bundleOfEntry = (packed: Packed, subpath: string): string =>
  bundle(packed, `export * from ${JSON.stringify(nameOf(subpath))};`);
