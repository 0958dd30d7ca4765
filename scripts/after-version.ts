/** After `changeset version`: the version goes wherever it stands besides `package.json` (the lockfile; `jsr.json` follows). */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Another folder only for the test of the release. */
const ROOT = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
};
const lockfile = join(ROOT, "package-lock.json");
const lock = JSON.parse(readFileSync(lockfile, "utf8")) as {
  version: string;
  readonly packages: Readonly<Record<string, { version?: string }>>;
};
lock.version = version;
lock.packages[""]!.version = version;
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json says ${version}.`);
