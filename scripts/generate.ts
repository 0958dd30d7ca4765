/** Writes `src/generated/` from `schemas/`. With `--check` it writes nothing and says what is stale. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOf } from "../src/codegen/checks.js";
import { type ExternalCheck, writtenCheckOf } from "../src/codegen/written-checks/index.js";
import { codegenRuntimeFile } from "./codegen-runtime.js";
import { type ExternalType, typesOf } from "./own-types.js";

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
/** The folder of `schemas/` and `src/generated/`: another one only for the tests of this script. */
const ROOT = process.env["GENERATE_ROOT"] ?? PACKAGE;
const OUT = join(ROOT, "src/generated");
const HEADER = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

interface Source {
  /** Path below `schemas/`, without `.json`. */
  readonly path: string;
  readonly schema: Record<string, unknown> & { $id: string; title: string };
  readonly typeName: string;
}

const pascal = (title: string): string =>
  title.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, c: string) => c.toUpperCase());
const camel = (title: string): string => pascal(title).replace(/^[A-Z]/, (c) => c.toLowerCase());

/** What is wrong with a file below `schemas/`, for a person who has to mend it. */
class SchemaFileError extends Error {
  override readonly name = "SchemaFileError";
  constructor(path: string, reason: unknown) {
    super(`schemas/${path}.json: ${reason instanceof Error ? reason.message : String(reason)}`, {
      cause: reason,
    });
  }
}

function readSchema(path: string): Source["schema"] {
  const text = readFileSync(join(ROOT, "schemas", `${path}.json`), "utf8");
  try {
    const schema = JSON.parse(text) as Partial<Source["schema"]>;
    for (const keyword of ["$id", "title"]) {
      if (typeof schema[keyword] !== "string") throw new Error(`has no ${keyword}`);
    }
    return schema as Source["schema"];
  } catch (error) {
    throw new SchemaFileError(path, error);
  }
}

function read(): Source[] {
  const paths = ["", "providers"].flatMap((folder) =>
    readdirSync(join(ROOT, "schemas", folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(folder, name).replace(/\.json$/, "")),
  );
  const sources = paths.toSorted().map((path) => {
    const schema = readSchema(path);
    return { path, schema, typeName: pascal(schema.title) };
  });
  for (const [index, { path, typeName }] of sources.entries()) {
    const other = sources.slice(0, index).find((source) => source.typeName === typeName);
    if (other !== undefined) throw new SchemaFileError(path, `has the title of schemas/${other.path}.json`);
  }
  return sources;
}

/** The record's `data` is a type parameter in TypeScript, which JSON Schema has no word for. */
function withDataParameter(text: string): string {
  const out = text
    .replace(
      "export interface RealtimePresence {",
      "export interface RealtimePresence<Data extends object = Record<string, unknown>> {",
    )
    .replace(/ data\?: \{\n\s*\[k: string\]: unknown;\n\s*\};/, " data?: Data;");
  if (!out.includes("data?: Data;")) throw new Error("the record's `data` is not where it was expected");
  return out;
}

/** Runtime arrays of the values of `enum`s that people iterate over. */
function valueLists(source: Source): string {
  const lists: Record<string, readonly [string, string]> = {
    "realtime-presence": ["PRESENCE_ACTIONS", "action"],
    "presence-info": ["PRESENCE_STATUSES", "status"],
  };
  const list = lists[source.path];
  if (list === undefined) return "";
  const [name, property] = list;
  const values = (source.schema["properties"] as Record<string, { enum: string[] }>)[property]?.enum ?? [];
  const literal = JSON.stringify(values);
  return `/** The values of \`${property}\`, in the schema's order. */
export const ${name}: readonly ${`[${values.map((value) => JSON.stringify(value)).join(", ")}]`} = ${literal};\n`;
}

/** The module of another schema, as the module of this one imports it. */
function moduleFrom(source: Source, other: Source): string {
  const path = relative(dirname(source.path), other.path);
  return path.startsWith(".") ? path : `./${path}`;
}

/** The schemas that a `$ref` of this one may lead to: relative to the `$id` of its own file (2020-12 Core, 8.2.3). */
function others<T>(
  source: Source,
  sources: readonly Source[],
  entry: (other: Source, module: string) => T,
): ReadonlyMap<string, T> {
  return new Map(
    sources
      .filter((other) => other !== source)
      .map((other) => [
        `${relative(dirname(source.path), other.path)}.json`,
        entry(other, moduleFrom(source, other)),
      ]),
  );
}

async function typesFile(source: Source, sources: readonly Source[]): Promise<string> {
  const externals = others<ExternalType>(source, sources, ({ typeName }, module) => ({
    name: typeName,
    module: `${module}.js`,
  }));
  const types = await typesOf(source.schema, source.typeName, externals);
  return `${HEADER}${source.path === "realtime-presence" ? withDataParameter(types) : types}

/** The JSON Schema of {@link ${source.typeName}}, as shipped in \`schemas/${source.path}.json\`. */
export const ${camel(source.schema.title)}Schema = ${JSON.stringify(source.schema, null, 2)} as const;
${valueLists(source)}`;
}

/** A check by the writer for closed objects, or by ajv where the schema says more than that writer understands. */
async function checkFile(source: Source, sources: readonly Source[]): Promise<string> {
  const exportName = `check${source.typeName}`;
  const runtime = source.path.includes("/") ? "../../runtime" : "../runtime";
  const externals = others<ExternalCheck>(source, sources, ({ schema, typeName }, module) => ({
    schema,
    check: `check${typeName}`,
    module: `${module}.check.js`,
  }));
  const own = writtenCheckOf({ schema: source.schema, exportName, runtime, externals });
  const schemas = sources.map(({ schema }) => schema);
  const code = "code" in own ? own.code : await checkOf(source.schema.$id, exportName, schemas, runtime);
  if (/\brequire\s*\(/.test(code)) throw new Error("the generated check still holds a require()");
  return HEADER + code;
}

async function files(): Promise<Map<string, string>> {
  const sources = read();
  const out = new Map<string, string>();
  for (const source of sources) {
    try {
      out.set(`${source.path}.ts`, await typesFile(source, sources));
      out.set(`${source.path}.check.ts`, await checkFile(source, sources));
    } catch (error) {
      throw new SchemaFileError(source.path, error);
    }
  }
  out.set("codegen-runtime.ts", HEADER + (await codegenRuntimeFile(PACKAGE)));
  return out;
}

function existing(folder: string): string[] {
  try {
    return readdirSync(join(OUT, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? existing(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  } catch {
    return [];
  }
}

function isStale(path: string, text: string): boolean {
  try {
    return readFileSync(join(OUT, path), "utf8") !== text;
  } catch {
    return true;
  }
}

/** Names what is stale, and the command that mends it. */
function report(stale: readonly string[], count: number): void {
  if (stale.length === 0) {
    console.log(`${count} generated files are up to date.`);
    return;
  }
  console.error(`Stale generated files:\n${stale.map((path) => `  src/generated/${path}`).join("\n")}`);
  console.error("Run: npm run generate");
  process.exitCode = 1;
}

function write(
  wanted: ReadonlyMap<string, string>,
  stale: readonly string[],
  orphans: readonly string[],
): void {
  for (const path of stale) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), wanted.get(path) ?? "");
  }
  for (const path of orphans) rmSync(join(OUT, path));
  console.log(`${wanted.size} generated files, ${stale.length} written, ${orphans.length} removed.`);
}

async function main(): Promise<void> {
  const wanted = await files();
  const stale = [...wanted].filter(([path, text]) => isStale(path, text)).map(([path]) => path);
  const orphans = existing("").filter((path) => !wanted.has(path));
  if (process.argv.includes("--check")) report([...stale, ...orphans], wanted.size);
  else write(wanted, stale, orphans);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SchemaFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
