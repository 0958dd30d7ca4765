/**
 * What is packed: the image of what is tracked, file by file, and nothing besides. A new folder in `files`, a stray
 * file next to the schemas or a leftover in `dist` fails here before anybody installs it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");

/** Files that git knows below some folders, also those that are about to be added. */
function tracked(...folders: readonly string[]): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...folders];
  const listed = execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\0");
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: ROOT, encoding: "utf8" });
  return listed.filter((path) => path !== "" && !deleted.split("\0").includes(path));
}

const ROOT_FILES = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "package.json"];

/** What each source becomes. */
const built = (source: string): string[] => {
  const stem = source.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return [`${stem}.js`, `${stem}.d.ts`];
};

interface Packed {
  readonly path: string;
  readonly size: number;
}

let packed: readonly Packed[] = [];
const paths = (): string[] => packed.map(({ path }) => path);

beforeAll(() => {
  // No script may run: packing must not build, as other tests read what is built.
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const answer = JSON.parse(execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" })) as [
    { readonly files: readonly Packed[] },
  ];
  packed = answer[0].files;
});

describe("the package", () => {
  it("holds what is tracked, as it is or built, and nothing else", () => {
    const expected = [
      ...ROOT_FILES,
      ...tracked("src").flatMap(built),
      "dist/core.js",
      ...tracked("conformance", "documents", "samples", "schemas"),
    ];
    expect(paths().toSorted()).toEqual(expected.toSorted());
  });

  it("has few kinds of files", () => {
    const kinds = new Set(paths().map((path) => path.replace(/^.*?(?=(?:\.d)?\.[a-z]+$)/, "")));
    expect([...kinds].toSorted()).toEqual([".d.ts", ".js", ".json", ".md", ".ndjson", "LICENSE"]);
  });

  it("has every file that the manifest speaks of", () => {
    const { exports, bin } = JSON.parse(read("package.json")) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly bin: Readonly<Record<string, string>>;
    };
    const named = [...Object.values(exports), ...Object.values(bin)]
      .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
      .map((path) => path.replace(/^\.\//, ""))
      .filter((path) => !path.includes("*"));
    expect(named.length).toBeGreaterThan(26);
    expect(named.filter((path) => !paths().includes(path))).toEqual([]);
  });

  it("points to no source map, no path of this machine, and no file of the repository that is not packed", () => {
    const code = paths().filter((path) => /\.(?:js|d\.ts)$/.test(path));
    const wrong = code.filter((path) => {
      const text = read(path);
      return (
        /[#@] sourceMappingURL=/.test(text) ||
        text.includes(ROOT) ||
        /\b(?:from|import)\b[^\n]*"[./]+\/(?:src|test|scripts|node_modules)\//.test(text)
      );
    });
    expect(code.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it("stays within its size: raise the limit only with the reason for it", () => {
    const unpacked = packed.reduce((sum, { size }) => sum + size, 0);
    expect(unpacked).toBeLessThan(LIMIT);
  });
});

/** Bytes. More than a third of it is the conformance data. */
const LIMIT = 4_000_000;
