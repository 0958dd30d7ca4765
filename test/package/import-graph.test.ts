/**
 * What an import loads. Many modules cost more at start-up than much code, and a module of Node's or of a compiler in
 * the graph would close the browser, the worker and the strict-CSP page to us.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** Entry points of the core, by subpath; those that are not written yet have nothing to load. */
function entries(): readonly (readonly [subpath: string, file: string])[] {
  const { exports } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Manifest;
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [];
    const file = target.default.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts");
    return existsSync(resolve(ROOT, file)) ? [[subpath, file] as const] : [];
  });
}

interface Graph {
  /** Files below the root that are loaded. */
  readonly files: readonly string[];
  /** Packages and `node:` modules that are loaded. */
  readonly outside: readonly string[];
}

function graphOf(file: string): Graph {
  const { metafile } = buildSync({
    entryPoints: [resolve(ROOT, file)],
    bundle: true,
    treeShaking: false,
    packages: "external",
    platform: "neutral",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const outside = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external === true).map(({ path }) => path),
  );
  const files = Object.keys(metafile.inputs).map((path) => relative(ROOT, resolve(path)));
  return { files: files.toSorted(), outside: [...new Set(outside)].toSorted() };
}

it("is seen whole: a script's modules of Node and of ours", () => {
  const { files, outside } = graphOf("scripts/generate.ts");
  expect(outside).toContain("node:fs");
  expect(files).toContain("src/codegen/checks.ts");
});

const PROVIDERS = ["ably", "ably-chat", "cometchat", "pusher", "pubnub", "phoenix", "livekit"];
const LOADS_PACKAGES = new Set(["./typebox", "./codegen"]);

describe.each(entries())("importing %s", (subpath, file) => {
  const { files, outside } = graphOf(file);
  const loads = (folder: string): readonly string[] =>
    files.filter((path) => path.startsWith(`src/${folder}/`));

  it("loads no more than it may", () => {
    if (!LOADS_PACKAGES.has(subpath)) expect(outside).toEqual([]);
    if (subpath !== "./codegen") expect([...loads("codegen"), ...loads("cli")]).toEqual([]);
    if (!PROVIDERS.includes(subpath.slice(2))) return;
    // Ably Chat is built on Ably's own presence.
    const others = PROVIDERS.filter((name) => `./${name}` !== subpath && `./${name}-chat` !== subpath);
    expect(others.flatMap((name) => loads(`adapters/${name}`))).toEqual([]);
  });
});

describe("importing .", () => {
  const { files } = graphOf("src/index.ts");

  it("loads only the models and their validation", () => {
    expect(
      files.filter((path) => !/^src\/(?:index\.ts|generated\/|runtime\/|validation\/)/.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => path.includes("providers/"))).toEqual([]);
  });

  it("loads few modules: each costs a process a tenth of a millisecond or more", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.length).toBeLessThanOrEqual(40);
  });
});
