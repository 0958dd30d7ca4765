/** The package's schemas by name: `realtime-presence`, `strict`, …, `providers/<form>`. */
import { readdir, readFile } from "node:fs/promises";
import { PACKAGE_ROOT } from "./package-root.js";

const SHORT: Readonly<Record<string, string>> = { strict: "realtime-presence.strict" };

/** The path of a schema below `schemas/`, without `.json`, by the name that a user gives it. */
export function schemaPath(name: string): string {
  const path = name.replace(/\.json$/, "");
  return Object.hasOwn(SHORT, path) ? (SHORT[path] ?? path) : path;
}

/** Every schema's path, the package's own first. */
export async function schemaPaths(): Promise<readonly string[]> {
  const folder = new URL("schemas/", PACKAGE_ROOT);
  const list = async (below: string): Promise<string[]> =>
    (await readdir(new URL(below, folder)))
      .filter((file) => file.endsWith(".json"))
      .map((file) => `${below}${file.slice(0, -5)}`)
      .sort();
  return [...(await list("")), ...(await list("providers/"))];
}

/** The text of a schema, as shipped. `path` must be one of `schemaPaths`. */
export function schemaText(path: string): Promise<string> {
  return readFile(new URL(`schemas/${path}.json`, PACKAGE_ROOT), "utf8");
}
