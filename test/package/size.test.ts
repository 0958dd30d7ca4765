/**
 * What a bundler ships of the package. Sizes are pinned so that they change on purpose: raise a limit only together
 * with the reason for it, and lower it when something got smaller.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

const COMMON = { bundle: true, format: "esm", target: "es2022", write: false } as const;

interface Bundle {
  readonly text: string;
  readonly gzipped: number;
}

function bundleOf(contents: string): Bundle {
  const { outputFiles } = buildSync({
    ...COMMON,
    stdin: { contents, resolveDir: SRC, loader: "ts" },
    minify: true,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { text: new TextDecoder().decode(bytes), gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** As what is shipped: there one file holds all modules of `.`, and whatever looks like an effect in it stays. */
function bundleOfOneFile(contents: string): Bundle {
  const entry = { contents: 'export * from "./index.js"', resolveDir: SRC, loader: "ts" } as const;
  const { metafile } = buildSync({ ...COMMON, stdin: entry, metafile: true });
  const modules = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  const all = modules.map((path) => `export * from ${JSON.stringify(resolve(path))};`).join("\n");
  const core = buildSync({ ...COMMON, stdin: { ...entry, contents: all } }).outputFiles[0]?.text ?? "";
  return bundleOf(`${core.replace(/^export \{[^}]*\};\s*$/m, "")}\n${contents}`);
}

describe("a bundle, minified and gzipped,", () => {
  it.each([
    // What a type guard needs, and nothing else.
    [
      "the check of a record",
      'export { checkRealtimePresence } from "./generated/realtime-presence.check.js"',
      900,
    ],
    ["the values of action", 'export { PRESENCE_ACTIONS } from "./index.js"', 150],
    // Both doors with their guards, messages with suggestions, Standard Schema and Standard JSON Schema.
    ["realtimePresence alone", 'export { realtimePresence } from "./index.js"', 6_200],
  ])("of %s stays small", (_, contents, limit) => {
    expect(bundleOf(contents).gzipped).toBeLessThanOrEqual(limit);
  });

  it("of one model is as small when it comes out of one file", () => {
    expect(bundleOfOneFile("export { realtimePresence };").gzipped).toBeLessThanOrEqual(6_200);
  });

  it.each([
    ["the modules", () => bundleOf('export { realtimePresence } from "./index.js"')],
    ["one file", () => bundleOfOneFile("export { realtimePresence };")],
  ])("of one model holds no other model: out of %s", (_, bundle) => {
    const { text } = bundle();
    expect(text).toContain("clientId");
    for (const word of ["lastSeen", "sync-start", "userId"]) expect(text).not.toContain(word);
  });
});
