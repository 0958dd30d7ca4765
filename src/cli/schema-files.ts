/**
 * Reads the schema files of a run, and the files that they refer to. A `$ref` may lead to another file below
 * the root, and nowhere else: a schema from a stranger must not make us read the disk or the network.
 */
import { realpath } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import type { SchemaFile } from "../codegen/index.js";
import { CliError } from "./cli-error.js";
import { glob, isGlob } from "./input/glob.js";
import { readSchemaFile } from "./schema-file.js";

export interface SchemaFiles {
  readonly files: readonly SchemaFile[];
  /** Absolute paths, to be watched. */
  readonly paths: readonly string[];
  /** A `$ref` names a file: the schemas mean nothing each by itself. */
  readonly linked: boolean;
}

export interface SchemaFilesOptions {
  /** The folder that `$ref`s may lead into. By default the current one, if all operands lie in it. */
  readonly root?: string | undefined;
  /** What to do about a `$ref` that leads out of the root. */
  readonly outside?: string;
  /** Operands are names of files, and no globs. */
  readonly literal?: boolean;
}

/** More files than this are not one schema any more. */
const MAX_FILES = 1000;

/** @throws {CliError} for a file that cannot be read or is no schema, and for a `$ref` that leads out of the root */
export async function readSchemaFiles(
  operands: readonly string[],
  cwd: string,
  options: SchemaFilesOptions = {},
): Promise<SchemaFiles> {
  const { outside = "--root names the folder that schemas may refer into", literal = false } = options;
  const wanted = literal ? operands.map((operand) => resolve(cwd, operand)) : await expand(operands, cwd);
  const root = await rootOf(wanted, cwd, options.root);
  let linked = false;
  const files = new Map<string, SchemaFile>();
  const queue = wanted.map((path) => ({ path, external: false, from: "" }));
  for (const { path, external, from } of queue) {
    const name = await within(root, path, from, outside);
    if (files.has(name)) continue;
    if (files.size >= MAX_FILES) throw new CliError(`the schemas refer to more than ${MAX_FILES} files`);
    const schema = await readSchemaFile(
      `${from === "" ? "" : `${from} leads to `}${relative(cwd, path)}`,
      path,
    );
    files.set(name, { path: name, schema, ...(external ? { external } : {}) });
    const known = new Set(wanted);
    for (const ref of fileRefs(schema)) {
      linked = true;
      const target = resolve(dirname(path), ref);
      if (!known.has(target))
        queue.push({ path: target, external: true, from: `${name}: $ref ${JSON.stringify(ref)}` });
    }
  }
  return { files: [...files.values()], paths: [...files.keys()].map((name) => join(root, name)), linked };
}

async function expand(operands: readonly string[], cwd: string): Promise<readonly string[]> {
  const out = new Set<string>();
  for (const operand of operands) {
    const found = isGlob(operand) ? await glob(operand, cwd) : [operand];
    if (found.length === 0) throw new CliError(`no file matches ${operand}`);
    for (const file of found) out.add(resolve(cwd, file));
  }
  return [...out];
}

const isBelow = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

/** What `--root` says; else the current folder if all files lie in it; else the deepest folder that holds them all. */
async function rootOf(paths: readonly string[], cwd: string, option: string | undefined): Promise<string> {
  let root = option === undefined ? cwd : resolve(cwd, option);
  if (option === undefined) {
    if (!paths.every((path) => isBelow(cwd, path))) root = dirname(paths[0] ?? cwd);
    while (!paths.every((path) => isBelow(root, path))) root = dirname(root);
  }
  return realpath(root).catch(() => {
    throw new CliError(`--root ${option ?? root}: no such folder`);
  });
}

/** The path below the root, with `/`; links are followed first, so that none leads out. */
async function within(root: string, path: string, from: string, hint: string): Promise<string> {
  const real = await realpath(path).catch(() => path);
  if (isBelow(root, real)) return relative(root, real).split(sep).join(posix.sep);
  throw new CliError(`${from === "" ? path : from} leads out of ${root}`, {
    hint,
  });
}

/** Keywords whose values are data, in which a `$ref` is a name like any other. */
const DATA = new Set(["const", "default", "enum", "examples"]);
/** Keywords whose values are schemas by name: there such a word is a name. */
const BY_NAME = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

/** The files that `$ref`s name by relative paths. Addresses with a scheme are for the generator to resolve or refuse. */
function fileRefs(schema: unknown): ReadonlySet<string> {
  const refs = new Set<string>();
  const ids = new Set<string>();
  const walk = (node: unknown, byName = false): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (!byName && DATA.has(key)) continue;
      if (key === "$id" && typeof value === "string") ids.add(value);
      if (key !== "$ref" || typeof value !== "string") walk(value, !byName && BY_NAME.has(key));
      else {
        const [file = ""] = value.split("#");
        if (file !== "" && !/^[a-z][a-z0-9+.-]*:|^\//i.test(file)) refs.add(decoded(file));
      }
    }
  };
  walk(schema);
  for (const id of ids) refs.delete(id);
  return refs;
}

/** A name that is no URI reference is taken as it stands: there will be no such file, and that is said. */
function decoded(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}
