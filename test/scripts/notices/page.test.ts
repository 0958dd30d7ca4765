import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { licensedAt, noticesPage, withDependencies } from "../../../scripts/notices/page.js";

const modules = mkdtempSync(join(tmpdir(), "presence-licences-"));

beforeAll(() => {
  const install = (name: string, manifest: object, licence?: string): void => {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(
      join(modules, name, "package.json"),
      JSON.stringify({ name, version: "1.0.0", ...manifest }),
    );
    if (licence !== undefined) writeFileSync(join(modules, name, licence), `Terms of ${name}\n\nAS IS\n`);
  };
  install("a", { license: "MIT", dependencies: { c: "^1.0.0" } }, "LICENSE");
  install("b", { license: "ISC" }, "license.md");
  install("c", { license: "BSD-3-Clause", dependencies: { a: "^1.0.0" } }, "LICENCE.txt");
  install("no-text", { license: "MIT" });
  install("no-name", {}, "LICENSE");
});
afterAll(() => rmSync(modules, { recursive: true, force: true }));

it("reads a package's licence and its text", () => {
  expect(licensedAt(modules, "a")).toEqual({
    name: "a",
    version: "1.0.0",
    license: "MIT",
    text: "Terms of a\n\nAS IS",
  });
});

it.each(["no-text", "no-name"])("refuses a package without a licence: %s", (name) => {
  expect(() => licensedAt(modules, name)).toThrow(`${name} comes without a licence`);
});

it("finds what packages depend on, also in a circle", () => {
  expect(withDependencies(modules, ["b", "a"]).map(({ name }) => name)).toEqual(["a", "b", "c"]);
});

it("shows each part with its licence, and every package in the table", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => licensedAt(modules, name));
  const page = noticesPage({ within: [["Its types.", a!]], beside: [b!, c!], written: [["Its code.", b!]] });
  expect(page).toContain("### a (MIT)\n\nIts types.\n\n> Terms of a\n>\n> AS IS\n");
  expect(page).toContain("| b | 1.0.0 | ISC |\n| c | 1.0.0 | BSD-3-Clause |\n");
  expect(page).toContain("### b (ISC)\n\nIts code.\n");
});
