/** The official JSON-Schema-Test-Suite, where it lies beside the checkout; its groups with what they refer to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaFile } from "../../src/codegen/schema-set.js";

const SUITE = fileURLToPath(new URL("../../../shared/json-schema-test-suite", import.meta.url));

export const suiteIsThere: boolean = existsSync(join(SUITE, "tests/draft2020-12"));
if (!suiteIsThere)
  console.warn(
    "SKIPPED: the official JSON-Schema-Test-Suite is not there (../shared/json-schema-test-suite)",
  );

export interface SuiteGroup {
  /** "allOf: allOf with base schema". */
  readonly title: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** All groups of the required part of draft 2020-12. */
export function suiteGroups(): SuiteGroup[] {
  const folder = join(SUITE, "tests/draft2020-12");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => {
      const groups = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
        description: string;
        schema: unknown;
        tests: SuiteGroup["tests"];
      }[];
      return groups.map(({ description, schema, tests }) => ({
        title: `${name.replace(".json", "")}: ${description}`,
        schema,
        tests,
      }));
    });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** What the groups' `$ref`s lead to: the suite's remotes under the address that it gives them, and the meta-schema. */
export function suiteRemotes(): SchemaFile[] {
  const remotes = join(SUITE, "remotes");
  const served = filesBelow(remotes)
    .filter((path) => path.endsWith(".json") && !/remotes\/(?:draft[34679]|draft2019|v1)/.test(path))
    .map((path) => ({
      path: `http://localhost:1234/${relative(remotes, path)}`,
      schema: read(path),
      external: true,
    }));
  const meta = join(
    dirname(createRequire(import.meta.url).resolve("ajv/package.json")),
    "dist/refs/json-schema-2020-12",
  );
  const ours = filesBelow(meta)
    .filter((path) => path.endsWith(".json"))
    .map((path) => ({ path: `meta/${relative(meta, path)}`, schema: read(path), external: true }));
  return [...served, ...ours];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
