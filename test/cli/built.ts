/** The package as it is built, in a folder of its own, so that a stale `dist` cannot pass. */
import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** Builds into a folder and gives the path of the program. */
export function buildInto(folder: string): string {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(folder, "dist")], {
    cwd: ROOT,
  });
  for (const name of ["package.json", "schemas", "node_modules"]) {
    symlinkSync(join(ROOT, name), join(folder, name));
  }
  const main = join(folder, "dist/cli/main.js");
  if (!existsSync(main)) throw new Error("the build made no program");
  return main;
}
