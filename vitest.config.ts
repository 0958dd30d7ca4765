/**
 * `npm test`, in parts. The core's tests change nothing outside of what they make, so that all of them share the
 * modules of one thread for each core: loading those anew for every file took as long as the tests. The others start
 * processes, open sockets or load the providers' clients, and have a process for each file.
 */
import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const CORE = [
  "adapters",
  "codegen/written-checks",
  "conformance-data",
  "presence-set",
  "property",
  "runtime",
  "tenants",
  "typebox",
  "validation",
].map((folder) => `test/${folder}/**/*.test.ts`);

/**
 * Not these, which pollute `Object.prototype` to see what inherits from it: all that is compiled in their thread is thrown
 * away each time, and where a whole suite is loaded that takes minutes.
 */
const POLLUTING = [
  "adapters/ably/hostile",
  "adapters/inherited",
  "adapters/pollution",
  "presence-set/pollution",
  "property/validation-typebox",
  "tenants/pollution",
  "validation/live-values",
  "validation/plain-copy",
].map((name) => `test/${name}.test.ts`);

const config: ViteUserConfig = defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    // By itself vitest leaves a core to its own process, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: "core", include: CORE, exclude: POLLUTING, pool: "threads", isolate: false },
      },
      {
        extends: true,
        test: { name: "around", include: ["test/**/*.test.ts"], exclude: [...CORE, "**/node_modules/**"] },
      },
      { extends: true, test: { name: "polluting", include: POLLUTING } },
    ],
  },
});

export default config;
