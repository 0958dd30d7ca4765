/**
 * Writes `THIRD-PARTY-NOTICES.md` (`npm run notices`); with `--check` it writes nothing and exits 1 when that is stale.
 * Fails when the built files hold something of a package, or import one that `package.json` does not declare.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { licensedAt, noticesPage, withDependencies } from "./notices/page.js";
import { shippedIn } from "./notices/shipped.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = join(ROOT, "THIRD-PARTY-NOTICES.md");
const MODULES = join(ROOT, "node_modules");

interface Manifest {
  readonly name: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const declared = [
  ...Object.keys(manifest.optionalDependencies ?? {}),
  ...Object.keys(manifest.peerDependencies ?? {}),
];
const { foreign, packages } = await shippedIn(join(ROOT, "dist"));
if (foreign.length > 0) throw new Error(`this is not ours alone:\n${foreign.join("\n")}`);
const undeclared = packages.filter((name) => !declared.includes(name));
if (undeclared.length > 0) throw new Error(`imported, but not declared: ${undeclared.join(", ")}`);
const unused = declared.filter((name) => !packages.includes(name));
if (unused.length > 0) throw new Error(`declared, but not imported: ${unused.join(", ")}`);

const page = noticesPage({
  within: [
    [
      "The interfaces in `src/validation/standard-schema.ts`, which the specification invites libraries to copy.",
      licensedAt(MODULES, "@standard-schema/spec"),
    ],
  ],
  beside: withDependencies(MODULES, declared),
  written: [
    ["The code of checks of schemas that our own generator does not write.", licensedAt(MODULES, "ajv")],
    ["The regular expressions of formats.", licensedAt(MODULES, "ajv-formats")],
  ],
});

if (!process.argv.includes("--check")) {
  writeFileSync(PAGE, page);
  console.log("THIRD-PARTY-NOTICES.md written.");
} else if (readFileSync(PAGE, "utf8") === page) {
  console.log("THIRD-PARTY-NOTICES.md is up to date.");
} else {
  console.error("THIRD-PARTY-NOTICES.md is stale. Run: npm run notices");
  process.exitCode = 1;
}
