import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { shippedIn } from "../../../scripts/notices/shipped.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A package with these files; answers where its `dist` is. */
function built(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "presence-notices-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return join(root, "dist");
}

it("finds no fault with modules of its own", async () => {
  const dist = built({
    "dist/index.js": 'export { a } from "./a.js";',
    "dist/a.js": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;',
    "dist/a.d.ts": "export declare const a: unknown;",
  });
  expect(await shippedIn(dist)).toEqual({ foreign: [], packages: [] });
});

it("finds the packages that are imported: at once, lazily, or for their types", async () => {
  const dist = built({
    "dist/a.js": 'import "zod/v4";\nexport const load = () => import("@scope/name/sub.js");',
    "dist/a.d.ts":
      '/** import { x } from "comment"; */\nimport type { T } from "typebox";\nexport type U = import("type-fest").V | T;',
  });
  expect(await shippedIn(dist)).toEqual({
    foreign: [],
    packages: ["@scope/name", "type-fest", "typebox", "zod"],
  });
});

it.each([
  [
    "a file of another folder",
    { "dist/a.js": 'export * from "../vendor/x.js";', "vendor/x.js": "export const x = 1;" },
  ],
  ["what a bundler put in", { "dist/a.js": "// ../node_modules/zod/index.js\nexport const z = 1;" }],
  ["a comment that a licence asks to keep", { "dist/a.js": "/*! x v1 */\nexport const z = 1;" }],
  ["a licence in a declaration", { "dist/a.d.ts": "/** Copyright (c) 2020 Somebody */\nexport {};" }],
])("finds %s", async (_, files) => {
  const { foreign } = await shippedIn(built(files));
  expect(foreign).toHaveLength(1);
});
