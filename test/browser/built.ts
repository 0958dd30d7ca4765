/** The package as built, by entry point: for Node, for a page that loads its files, and for a bundler. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, buildSync, transformSync } from "esbuild";
import type { Feed, Package } from "./exercise.js";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");

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

/** The file of an entry point, as `package.json` names it. */
function fileOf(subpath: string): string {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, { readonly default: string }>>;
  };
  const file = exports[subpath === "" ? "." : `./${subpath}`]?.default;
  if (file === undefined) throw new Error(`package.json exports no ./${subpath}`);
  if (!existsSync(join(ROOT, file))) throw new Error(`${file} is not there: run \`npm run build\` first`);
  return file.replace(/^\.\//, "");
}

const nameOf = (subpath: string): string =>
  subpath === "" ? "realtime-presence" : `realtime-presence/${subpath}`;

/** The package in this process, loaded by Node itself: a test runner would rewrite what it imports. */
export function packageInNode(): Package {
  const require = createRequire(import.meta.url);
  const load = (subpath: string): unknown => require(join(ROOT, fileOf(subpath)));
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

/** Everything that is in `dist`, and a module that imports it file by file, by path on a server. */
export function unbundled(feed: Feed): ReadonlyMap<string, string> {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".js"),
  );
  const script = (name: string): string =>
    transformSync(readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8"), { loader: "ts" }).code;
  return new Map([
    ...files.map((path) => [`/dist/${path}`, readFileSync(join(DIST, path), "utf8")] as const),
    ["/report.js", script("report")],
    ["/exercise.js", script("exercise")],
    [
      "/main.js",
      mainModule(
        feed,
        (subpath) => `/${fileOf(subpath)}`,
        (name) => `/${name}.js`,
      ),
    ],
  ]);
}

const BUNDLE = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;

function bundle(contents: string, options: BuildOptions = {}): string {
  // The folder is inside the package, so its name leads to itself, through its `exports`.
  const stdin = { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) };
  const { outputFiles } = buildSync({ ...BUNDLE, ...options, stdin, write: false });
  return outputFiles[0]?.text ?? "";
}

/** The same module as one file, as a bundler makes it from the package's name. */
export const bundled = (feed: Feed): ReadonlyMap<string, string> =>
  new Map([["/main.js", bundle(mainModule(feed, nameOf, (name) => `./${name}.ts`))]]);

/** All of an entry point in one minified file. */
export const bundleOfEntry = (subpath: string): string =>
  bundle(`export * from ${JSON.stringify(nameOf(subpath))};`);
