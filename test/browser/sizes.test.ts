/**
 * What an entry point weighs on a page: all of it in one file, minified, and gzipped. `docs/browsers.md` says so; what
 * grows by more than a tenth must be said there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { ADAPTERS, bundleOfEntry } from "./built.js";
import { packPackage, ROOT } from "./packed.js";

const ENTRIES = ["", "presence-set", "tenants", ...ADAPTERS.map(([subpath]) => subpath), "adapters"];

const kilobytes = (bytes: number): number => Number((bytes / 1000).toFixed(1));

const packed = packPackage();
afterAll(() => packed.remove());

const measured = ENTRIES.map((subpath) => {
  const text = bundleOfEntry(packed, subpath);
  return {
    entry: subpath === "" ? "." : `./${subpath}`,
    minified: kilobytes(Buffer.byteLength(text)),
    gzipped: kilobytes(gzipSync(text, { level: 9 }).length),
  };
});

/** The rows of the table in the docs: entry point, minified, gzipped. */
const said = [
  ...readFileSync(join(ROOT, "docs/browsers.md"), "utf8").matchAll(
    /^\| `(\.[^`]*)` \| ([\d.]+) \| ([\d.]+) \|/gm,
  ),
].map(([, entry, minified, gzipped]) => ({ entry, minified: Number(minified), gzipped: Number(gzipped) }));

it("is what the docs say, within a tenth", () => {
  const lines = measured.map(({ entry, minified, gzipped }) => `| \`${entry}\` | ${minified} | ${gzipped} |`);
  console.info(`kB, minified and gzipped:\n${lines.join("\n")}`);
  expect(said.map(({ entry }) => entry)).toEqual(measured.map(({ entry }) => entry));
  for (const [index, { entry, minified, gzipped }] of measured.entries()) {
    expect(Math.abs(minified / (said[index]?.minified ?? 0) - 1), entry).toBeLessThan(0.1);
    expect(Math.abs(gzipped / (said[index]?.gzipped ?? 0) - 1), entry).toBeLessThan(0.1);
  }
});
