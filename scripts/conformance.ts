/**
 * Writes `conformance/`: what our tests know, as plain JSON for other languages. The verdicts of validation come from the
 * corpus and the examples, the adapters' answers from the fixtures, both written by hand; the answers of a trace are
 * spelled out by our presence set and must say what a hand wrote of them. `--check` writes nothing and fails when stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { adapterCases } from "../test/conformance-data/adapter-cases.js";
import { traces } from "../test/conformance-data/traces.js";
import { validationCases } from "../test/conformance-data/validation-cases.js";

const OUT = fileURLToPath(new URL("../conformance/", import.meta.url));

/** JSON with a line for every case's tests or steps: short, and a change shows as its own line. */
function write(cases: readonly object[]): string {
  const one = (entry: object): string => {
    const lines = Object.entries(entry).map(([name, value]) => {
      const list = name === "tests" || name === "steps";
      const text = list
        ? `[\n${(value as unknown[]).map((item) => `      ${JSON.stringify(item)}`).join(",\n")}\n    ]`
        : JSON.stringify(value);
      return `    ${JSON.stringify(name)}: ${text}`;
    });
    return `  {\n${lines.join(",\n")}\n  }`;
  };
  return `[\n${cases.map(one).join(",\n")}\n]\n`;
}

const wanted = new Map(
  [...validationCases(), ...adapterCases(), ...traces()].map(([path, cases]) => [path, write(cases)]),
);
const present = existsSync(OUT)
  ? readdirSync(OUT, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".json"))
  : [];
const stale = [...wanted]
  .filter(([path, text]) => !present.includes(path) || readFileSync(join(OUT, path), "utf8") !== text)
  .map(([path]) => path);
const orphans = present.filter((path) => !wanted.has(path));

if (!process.argv.includes("--check")) {
  for (const path of stale) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), wanted.get(path) ?? "");
  }
  for (const path of orphans) rmSync(join(OUT, path));
  console.log(`${wanted.size} conformance files, ${stale.length} written, ${orphans.length} removed.`);
} else if (stale.length + orphans.length === 0) {
  console.log(`${wanted.size} conformance files are up to date.`);
} else {
  const names = [...stale, ...orphans].map((path) => `  conformance/${path}`);
  console.error(`Stale conformance files:\n${names.join("\n")}\nRun: npx tsx scripts/conformance.ts`);
  process.exitCode = 1;
}
