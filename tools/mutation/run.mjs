/**
 * Mutation testing of one folder of `src`: `npm run mutation -- tenants [--sample LINES] [--seed N]`, from the root.
 *
 * With `--sample`, only blocks of lines drawn at random are mutated, of about that many lines together: all of a big
 * folder takes hours.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const STRYKER = join(HERE, "node_modules/@stryker-mutator/core/bin/stryker.js");
const BLOCK = 6;

const { values, positionals } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const [folder = ""] = positionals;
const source = join(ROOT, "src", folder);
if (folder === "" || !existsSync(source)) {
  console.error("Which folder of src? For example: npm run mutation -- tenants");
  process.exit(2);
}
if (!existsSync(STRYKER)) {
  console.error("The tool is not installed. Run: npm ci --prefix tools/mutation");
  process.exit(2);
}

/** mulberry32: the same sample for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Blocks of lines of all files of the folder, each as likely as any other. */
function sampled(lines) {
  const random = randomFrom(Number(values.seed));
  const blocks = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .flatMap((file) => {
      const path = relative(ROOT, join(source, file));
      const count = readFileSync(join(ROOT, path), "utf8").split("\n").length;
      return Array.from(
        { length: Math.ceil(count / BLOCK) },
        (_, i) => `${path}:${i * BLOCK + 1}-${(i + 1) * BLOCK}`,
      );
    });
  const drawn = blocks.map((block) => ({ block, key: random() })).toSorted((a, b) => a.key - b.key);
  return drawn.slice(0, Math.ceil(lines / BLOCK)).map(({ block }) => block);
}

const ranges = values.sample === undefined ? undefined : sampled(Number(values.sample)).join(",");
const { status } = spawnSync(process.execPath, [STRYKER, "run", join(HERE, "stryker.config.mjs")], {
  cwd: ROOT,
  stdio: "inherit",
  // Fewer random cases for each mutant, and the same ones: a mutant that lives must not owe it to luck. With fewer yet,
  // tests fail that ask whether their random cases were of all kinds.
  env: {
    PRESENCE_RUNS: "100",
    PRESENCE_SEED: "20261121",
    ...process.env,
    MUTATION_FOLDER: folder,
    ...(ranges && { MUTATION_RANGES: ranges }),
  },
});
process.exit(status ?? 1);
