/** The last step of a build, on a package in miniature: one copy of everything, whichever way it is imported. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/join-core.ts", import.meta.url));
let dist = "";

const MODULES: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }',
  "index.js": 'export { Broken } from "./validation/error.js"; export { name } from "./validation/name.js";',
  "validation/error.js":
    'import { name } from "./other-name.js"; export class Broken extends Error { by = name; }',
  "validation/name.js": 'export const name = "one"; export const unused = "never";',
  "validation/other-name.js": 'export const name = "two";',
  "adapters/ably/index.js":
    'import { Broken } from "../../validation/error.js"; import { name } from "../../validation/other-name.js";' +
    "export const ably = () => new Broken(name);",
  "check.js":
    'import * as all from "./index.js"; import { ably } from "./adapters/ably/index.js"; const made = ably();' +
    "console.log(JSON.stringify([made instanceof all.Broken, made.by, all.name, Object.keys(all)]));",
};

const run = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string } =>
  spawnSync(process.execPath, [...args], { cwd: dirname(SCRIPT), encoding: "utf8" });

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "presence-join-"));
  for (const [path, text] of Object.entries(MODULES)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe("scripts/join-core.ts", { timeout: 60_000 }, () => {
  it("changes nothing that an importer can see, and is two files for `.`", () => {
    const expected = [true, "two", "one", ["Broken", "name"]];
    expect(JSON.parse(run(join(dist, "check.js")).stdout)).toEqual(expected);
    expect(run("--import", "tsx", SCRIPT, dist)).toMatchObject({
      status: 0,
      stdout: "dist/core.js holds 4 modules.\n",
    });
    expect(JSON.parse(run(join(dist, "check.js")).stdout)).toEqual(expected);
    expect(readFileSync(join(dist, "index.js"), "utf8")).toBe('export { Broken, name } from "./core.js";\n');
    expect(readFileSync(join(dist, "adapters/ably/index.js"), "utf8")).toBe(
      MODULES["adapters/ably/index.js"],
    );
    expect(readFileSync(join(dist, "core.js"), "utf8")).not.toContain("import ");
  });
});
