/**
 * What a bundler ships of the package. Sizes are pinned so that they change on purpose: raise a limit only together
 * with the reason for it, and lower it when something got smaller.
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

function bundleOf(contents: string): { readonly text: string; readonly gzipped: number } {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: SRC, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { text: new TextDecoder().decode(bytes), gzipped: gzipSync(bytes, { level: 9 }).length };
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
    ["realtimePresence alone", 'export { realtimePresence } from "./index.js"', 7_000],
  ])("of %s stays small", (_, contents, limit) => {
    expect(bundleOf(contents).gzipped).toBeLessThanOrEqual(limit);
  });

  it("of one model holds no other model", () => {
    const { text } = bundleOf('export { realtimePresence } from "./index.js"');
    expect(text).toContain("clientId");
    for (const word of ["lastSeen", "sync-start", "userId"]) expect(text).not.toContain(word);
  });
});
