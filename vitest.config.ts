/**
 * `npm test`, in two parts. The core's tests change nothing outside of what they make, so that all of them share the
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

const config: ViteUserConfig = defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    // By itself vitest leaves a core to its own process, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: "core", include: CORE, pool: "threads", isolate: false },
      },
      {
        extends: true,
        test: { name: "around", include: ["test/**/*.test.ts"], exclude: [...CORE, "**/node_modules/**"] },
      },
    ],
  },
});

export default config;
