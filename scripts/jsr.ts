/**
 * Writes `jsr.json` from `package.json` (`npm run jsr`): the same version and entry points, as sources. With `--check`
 * it writes nothing and exits 1 when that is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILE = join(ROOT, "jsr.json");

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const { name, version, license, exports, optionalDependencies, peerDependencies } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
) as Manifest;

/** Entry points that are modules; the schema files are no modules, and JSR serves them by path. */
const modules = Object.entries(exports).flatMap(([subpath, target]) =>
  typeof target === "string"
    ? []
    : [[subpath, target.default.replace(/^\.\/dist\//, "./src/").replace(/\.js$/, ".ts")] as const],
);
const packages = Object.entries({ ...optionalDependencies, ...peerDependencies });

const text = `${JSON.stringify(
  {
    $schema: "https://jsr.io/schema/config-file.v1.json",
    name: `@${name}/${name}`,
    version,
    license,
    exports: Object.fromEntries(modules),
    imports: Object.fromEntries(packages.map(([at, range]) => [at, `npm:${at}@${range}`])),
    publish: {
      include: [
        "src/**/*.ts",
        "schemas/**/*.json",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.md",
      ],
      // The command needs what npm installs beside it.
      exclude: ["src/cli/**"],
    },
  },
  null,
  2,
)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, text);
  console.log("jsr.json written.");
} else if (JSON.stringify(JSON.parse(readFileSync(FILE, "utf8"))) === JSON.stringify(JSON.parse(text))) {
  console.log("jsr.json is up to date.");
} else {
  console.error("jsr.json is stale. Run: npm run jsr");
  process.exitCode = 1;
}
