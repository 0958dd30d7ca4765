/** Types and a check function for each schema, with the run-time helpers that checks import. */
import { readdir, readFile } from "node:fs/promises";
import { checkOf } from "../codegen/checks.js";
import { typesOf } from "../codegen/types.js";
import { CliError, systemMessage } from "./cli-error.js";

export interface NamedSchema {
  /** File name without its ending; a whitelisted name. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const pascal = (name: string): string => {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `Schema${joined}`;
};

/** Path below the output folder to text. */
export async function generateFiles(schemas: readonly NamedSchema[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>(await runtimeFiles());
  const all = schemas.map(({ name, schema }) => ({ ...schema, $id: schema["$id"] ?? `${name}.json` }));
  for (const [index, { name, schema }] of schemas.entries()) {
    const title = typeof schema["title"] === "string" ? schema["title"] : name;
    const type = pascal(title);
    try {
      files.set(`${name}.ts`, `${await typesOf(schema, type)}\n`);
      files.set(`${name}.check.ts`, await checkOf(String(all[index]?.$id), `check${type}`, all, "./runtime"));
    } catch (error) {
      throw new CliError(`${name}: not a schema that can be used: ${systemMessage(error)}`);
    }
  }
  return files;
}

/** The helpers, as they lie in this package: TypeScript in the sources, JavaScript with declarations when built. */
async function runtimeFiles(): Promise<(readonly [string, string])[]> {
  const folder = new URL("../runtime/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => !name.endsWith(".map")).sort();
  return Promise.all(
    names.map(async (name) => [`runtime/${name}`, await readFile(new URL(name, folder), "utf8")] as const),
  );
}
