/** Where this package lies. `src/cli` and `dist/cli` are equally deep, so one way up serves both. */
import { readFile } from "node:fs/promises";

/** The package's own folder. */
export const PACKAGE_ROOT: URL = new URL("../../", import.meta.url);

export async function packageVersion(): Promise<string> {
  const text = await readFile(new URL("package.json", PACKAGE_ROOT), "utf8");
  return String((JSON.parse(text) as { readonly version: unknown }).version);
}
