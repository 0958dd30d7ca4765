/** The committed API reports say what the built entry points really export, and the API reference is of all of them. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const manifest = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Manifest;
const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string" ? [] : [[subpath === "." ? "index" : subpath.slice(2), target.default] as const],
);

/** The values of a report; types leave nothing behind at run time. */
function valuesIn(report: string): string[] {
  const declared = [...report.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
  return [...new Set(declared)].map(String).toSorted();
}

it("there is a report for each entry point, and no other", () => {
  const names = entries.map(([name]) => `${name}.api.md`);
  expect(readdirSync(resolve(ROOT, "api")).toSorted()).toEqual(names.toSorted());
});

it("the API reference documents each entry point, and no other module", () => {
  const { entryPoints } = JSON.parse(readFileSync(resolve(ROOT, "tools/typedoc.json"), "utf8")) as {
    readonly entryPoints: readonly string[];
  };
  const sources = entries.map(([, file]) => file.replace("./dist/", "../src/").replace(/\.js$/, ".ts"));
  expect(entryPoints).toEqual(sources);
});

describe.each(entries)("%s", (name, file) => {
  it("exports the values of its report", async () => {
    const built = (await import(/* @vite-ignore */ pathToFileURL(resolve(ROOT, file)).href)) as object;
    const report = readFileSync(resolve(ROOT, `api/${name}.api.md`), "utf8");
    expect(valuesIn(report)).toEqual(Object.keys(built).toSorted());
  });
});
