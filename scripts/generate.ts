/** Writes `src/generated/` from `schemas/`. With `--check` it writes nothing and says what is stale. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOf } from "../src/codegen/checks.js";
import { type ExternalType, typesOf } from "../src/codegen/types.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
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

function read(): Source[] {
  const files = ["", "providers"].flatMap((folder) =>
    readdirSync(join(ROOT, "schemas", folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(folder, name)),
  );
  return files.toSorted().map((file) => {
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas", file), "utf8")) as Source["schema"];
    return { path: file.replace(/\.json$/, ""), schema, typeName: pascal(schema.title) };
  });
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

async function files(): Promise<Map<string, string>> {
  const sources = read();
  const out = new Map<string, string>();
  for (const source of sources) {
    const depth = source.path.split("/").length - 1;
    const up = depth === 0 ? ".." : "../..";
    const externals = new Map<string, ExternalType>(
      sources
        .filter((other) => other !== source)
        .map((other) => {
          const module = relative(dirname(source.path), other.path);
          // A `$ref` is relative to the `$id` of the file that it stands in (JSON Schema 2020-12, section 8.2.3).
          return [
            `${module}.json`,
            { name: other.typeName, module: `${module.startsWith(".") ? "" : "./"}${module}.js` },
          ];
        }),
    );
    let types = await typesOf(source.schema, source.typeName, externals);
    if (source.path === "realtime-presence") types = withDataParameter(types);
    const constName = `${camel(source.schema.title)}Schema`;
    const text = `${HEADER}${types}

/** The JSON Schema of {@link ${source.typeName}}, as shipped in \`schemas/${source.path}.json\`. */
export const ${constName} = ${JSON.stringify(source.schema, null, 2)} as const;
${valueLists(source)}`;
    out.set(`${source.path}.ts`, text);
    const check = await checkOf(
      source.schema.$id,
      `check${source.typeName}`,
      sources.map(({ schema }) => schema),
      `${up}/runtime`,
    );
    out.set(`${source.path}.check.ts`, HEADER + check);
  }
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

const wanted = await files();
const stale = [...wanted]
  .filter(([path, text]) => {
    try {
      return readFileSync(join(OUT, path), "utf8") !== text;
    } catch {
      return true;
    }
  })
  .map(([path]) => path);
const orphans = existing("").filter((path) => !wanted.has(path));

if (process.argv.includes("--check")) {
  if (stale.length + orphans.length > 0) {
    console.error(
      `Stale generated files:\n${[...stale, ...orphans].map((path) => `  src/generated/${path}`).join("\n")}`,
    );
    console.error("Run: npm run generate");
    process.exitCode = 1;
  } else {
    console.log(`${wanted.size} generated files are up to date.`);
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), wanted.get(path) ?? "");
  }
  for (const path of orphans) rmSync(join(OUT, path));
  console.log(`${wanted.size} generated files, ${stale.length} written, ${orphans.length} removed.`);
}
