/** Imports only point upwards in the list of `design`: a folder may use those before it, and never those after. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** Reading order. `runtime` holds what generated code imports, so the two may use each other's files. */
const ORDER = [
  "runtime",
  "generated",
  "validation",
  "adapters",
  "presence-set",
  "tenants",
  "typebox",
  "codegen",
  "cli",
];
const OUTSIDE_THE_CORE = new Set(["codegen", "cli"]);
/** What a file outside the core may load, and `./typebox`, whose peer dependency it is. */
const ALLOWED_PACKAGES: Readonly<Record<string, RegExp>> = {
  codegen: /^(?:node:.*|ajv(?:\/.*)?|ajv-formats(?:\/.*)?|typebox(?:\/.*)?)$/,
  cli: /^node:.*$/,
  typebox: /^typebox(?:\/.*)?$/,
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith(".ts") ? [path] : [];
  });
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

const imports = sources(SRC).flatMap((file) => {
  // The text of generated modules stands in template strings: it is no import of the file itself.
  const text = withoutComments(readFileSync(file, "utf8")).replace(/`(?:[^`\\]|\\.)*`/g, "``");
  const found = text.matchAll(
    /^(?:import|export)\b[^;"'`]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map((match) => ({
    file: relative(SRC, file),
    to: match[1] ?? match[2] ?? match[3] ?? "",
  }));
});

const folderOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");

describe("imports", () => {
  it("are found at all", () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it("point upwards in the reading order", () => {
    const wrong = imports.filter(({ file, to }) => {
      if (!to.startsWith(".")) return false;
      const from = folderOf(file);
      if (from === "") return false; // index.ts, the public surface, sees everything
      const target = folderOf(relative(SRC, join(SRC, dirname(file), to)));
      return ORDER.indexOf(target) > ORDER.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it("of the core lead to no package and no node: module", () => {
    const wrong = imports.filter(({ file, to }) => {
      if (to.startsWith(".")) return false;
      return !(ALLOWED_PACKAGES[folderOf(file)]?.test(to) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  it("of the public surface never reach codegen or the CLI", () => {
    const wrong = imports.filter(
      ({ file, to }) => folderOf(file) === "" && OUTSIDE_THE_CORE.has(to.split("/")[1] ?? ""),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the core", () => {
  it("reads no clock and no randomness", () => {
    const wrong = sources(SRC)
      .filter((file) => !OUTSIDE_THE_CORE.has(folderOf(relative(SRC, file))))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(withoutComments(readFileSync(file, "utf8"))),
      )
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });
});
