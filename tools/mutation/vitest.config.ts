import { defineConfig, type ViteUserConfig } from "vitest/config";

const folder = process.env["MUTATION_FOLDER"] ?? "tenants";
const config: ViteUserConfig = defineConfig({
  test: {
    include: [`test/${folder}/**/*.test.ts`, `test/property/${folder}*.test.ts`],
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
  },
});

export default config;
