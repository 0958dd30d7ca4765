import { defineConfig, type ViteUserConfig } from "vitest/config";

const folder = process.env["MUTATION_FOLDER"] ?? "tenants";

/** Tests elsewhere that are of a folder too: cases that are data, and comparisons with what providers ship. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  adapters: ["conformance-data", "conformance"],
  "presence-set": ["conformance-data"],
  validation: ["conformance-data"],
};
const folders = [folder, ...(ELSEWHERE[folder] ?? [])];

const config: ViteUserConfig = defineConfig({
  test: {
    include: [...folders.map((name) => `test/${name}/**/*.test.ts`), `test/property/${folder}*.test.ts`],
    exclude: ["**/node_modules/**"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    // A run for each mutant: to load all modules anew for each file as well takes twice as long, and says the same.
    isolate: false,
  },
});

export default config;
