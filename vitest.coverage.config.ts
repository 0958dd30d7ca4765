/**
 * `npm run coverage`: all tests, and how much of the core they reach. The core is everything but `codegen` and `cli`,
 * whose tests mostly run the built command, in processes that are not measured.
 */
import { mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "./vitest.config.js";

const config: ViteUserConfig = mergeConfig(base, {
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/codegen/**", "src/cli/**", "src/generated/codegen-runtime.ts"],
      reporter: ["text-summary", "json", "json-summary"],
      thresholds: { lines: 97, branches: 97 },
    },
  },
});

export default config;
