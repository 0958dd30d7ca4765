/**
 * `jsr.json` says what `package.json` says, and what it publishes is what JSR takes: sources whose public types can be
 * read without inference ("no slow types"), importing nothing but each other and what is declared.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const json = <T>(path: string): T => JSON.parse(readFileSync(resolve(ROOT, path), "utf8")) as T;

const jsr = json<{
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
  readonly publish: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}>("jsr.json");
const manifest = json<{ readonly version: string; readonly exports: Readonly<Record<string, unknown>> }>(
  "package.json",
);

/** Every source that an entry point loads, and the packages it asks for. */
function published(): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const { metafile } = buildSync({
    entryPoints: Object.values(jsr.exports).map((path) => resolve(ROOT, path)),
    bundle: true,
    packages: "external",
    platform: "neutral",
    format: "esm",
    outdir: ROOT,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.entries(metafile.inputs);
  const external = inputs.flatMap(([, { imports }]) =>
    imports.filter((found) => found.external === true).map(({ path }) => path),
  );
  return {
    files: inputs.map(([path]) => relative(ROOT, resolve(path))),
    packages: [...new Set(external.map((path) => path.split("/")[0]!))].toSorted(),
  };
}

describe("jsr.json", () => {
  const { files, packages } = published();
  const sources = files.map((path) => [path, readFileSync(resolve(ROOT, path), "utf8")] as const);

  it("is what `npm run jsr` writes", () => {
    const tsx = resolve(ROOT, "node_modules/tsx/dist/cli.mjs");
    const args = [tsx, resolve(ROOT, "scripts/jsr.ts"), "--check"];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toContain("up to date");
  });

  it("has the version and the entry points of the package", () => {
    expect(jsr.name).toMatch(/^@[a-z0-9-]{2,20}\/[a-z0-9-]{2,58}$/);
    expect(jsr.version).toBe(manifest.version);
    const modules = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith(".json"));
    expect(Object.keys(jsr.exports)).toEqual(modules);
    expect(Object.values(jsr.exports).filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  it("publishes every module that an entry point loads", () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((path) => !/^src\/(?!cli\/).*\.ts$/.test(path))).toEqual([]);
    expect(jsr.publish.include).toContain("src/**/*.ts");
    expect(jsr.publish.exclude).toEqual(["src/cli/**"]);
  });

  it("declares every package that they import", () => {
    expect(packages).toEqual(Object.keys(jsr.imports).toSorted());
  });

  it("documents every entry point", () => {
    const undocumented = Object.values(jsr.exports).filter(
      (path) => !/^\/\*\*[\s\S]*?\n \* @module /.test(readFileSync(resolve(ROOT, path), "utf8")),
    );
    expect(undocumented).toEqual([]);
  });

  it("holds no slow types: what isolated declarations forbid, and augmentations, CommonJS, destructured exports", () => {
    const { compilerOptions } = json<{ readonly compilerOptions: Readonly<Record<string, unknown>> }>(
      "tsconfig.json",
    );
    expect(compilerOptions["isolatedDeclarations"]).toBe(true);
    const slow =
      /^\s*(?:declare (?:global|module)\b|export =|import \w+ = require\(|export (?:const|let|var) [[{])/m;
    expect(sources.filter(([, text]) => slow.test(text)).map(([path]) => path)).toEqual([]);
  });

  it("imports by paths that lead to a source, once their extension is read as TypeScript's", () => {
    const wrong = sources.flatMap(([path, text]) =>
      [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "(\.[^"]*)"/gm)]
        .map(([, specifier = ""]) => specifier)
        .filter((specifier) => {
          const source = resolve(ROOT, dirname(path), specifier.replace(/\.js$/, ".ts"));
          return !specifier.endsWith(".js") || !existsSync(source);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
