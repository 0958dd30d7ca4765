/** What run.mjs runs: one folder, with the tests of that folder and those that vitest.config.ts adds to them. */
const folder = process.env.MUTATION_FOLDER ?? "tenants";
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tools/mutation/vitest.config.ts", related: false },
  mutate: (process.env.MUTATION_RANGES ?? `src/${folder}/**/*.ts`).split(","),
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: `reports/mutation-${folder}.json` },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["tools", "dist", "!tools/mutation/*.ts"],
  // TypeScript 7 has no API for what would be rewritten there, and nothing has to be.
  tsconfigFile: "tools/mutation/no-tsconfig.json",
};
