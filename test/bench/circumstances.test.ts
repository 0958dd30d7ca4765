import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contendersIn, machine } from "../../bench/lib/circumstances.js";

const folder = mkdtempSync(join(tmpdir(), "presence-bench-"));
const modules = join(folder, "node_modules");

beforeAll(() => {
  for (const [name, version] of [
    ["zod", "4.6.7"],
    ["@scope/name", "1.0.0"],
    ["lazy", "2.0.0"],
    ["by-path", "3.0.0"],
    ["unused", "9.0.0"],
  ] as const) {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, name, "package.json"), JSON.stringify({ name, version }));
  }
  mkdirSync(join(folder, "bench/lib"), { recursive: true });
  writeFileSync(
    join(folder, "bench/a.ts"),
    'import { z } from "zod/mini";\nimport { x } from "./lib/b.js";\nimport { readFileSync } from "node:fs";\nconst args = ["--from", "unused"];\n',
  );
  writeFileSync(
    join(folder, "bench/lib/b.mjs"),
    'import "./c.js";\nexport * from "@scope/name/sub";\nawait import("lazy");\nnew URL("../node_modules/by-path/src/a.ts", import.meta.url);\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = { zod: "4.6.7", "@scope/name": "1.0.0", lazy: "2.0.0", "by-path": "3.0.0" };

it("finds the packages that benchmarks load, with their versions", () => {
  expect(contendersIn(join(folder, "bench"), [modules])).toEqual(found);
});

it("looks into folders of contenders of their own, and leaves out what is not installed", () => {
  const beside = join(folder, "bench/beside");
  mkdirSync(join(beside, "node_modules/by-hand"), { recursive: true });
  writeFileSync(join(beside, "node_modules/by-hand/package.json"), '{"version":"5.0.0"}');
  writeFileSync(join(beside, "node_modules/by-hand/index.mjs"), 'import a from "unused";\n');
  writeFileSync(join(beside, "c.ts"), 'import a from "by-hand";\nimport b from "not-installed";\n');
  const all = contendersIn(join(folder, "bench"), [modules, join(beside, "node_modules")]);
  rmSync(beside, { recursive: true });
  expect(all).toEqual({ ...found, "by-hand": "5.0.0" });
});

it("describes a machine by its processor and memory, and not by its name", () => {
  expect(machine()).toMatch(/^\d+ × .+, \d+ GB, \w+ \w+$/);
  expect(machine()).not.toContain(hostname());
});
