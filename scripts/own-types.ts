/**
 * The types of our own schemas, by json-schema-to-typescript. (`realtime-presence codegen` has an emitter of its own, for
 * whatever schemas people write: see docs/decisions/codegen-types.md.)
 */

type Schema = Record<string, unknown>;

/** Where a `$ref` leads to another file of the set: the type's name there, and the module to import it from. */
export interface ExternalType {
  readonly name: string;
  readonly module: string;
}

/** Keywords that no TypeScript type can express; the type is wider there, and the check is not. */
const INEXPRESSIBLE = new Set(["if", "then", "else", "$id", "$schema"]);

function prepare(
  node: unknown,
  externals: ReadonlyMap<string, ExternalType>,
  used: Set<ExternalType>,
): unknown {
  if (Array.isArray(node)) return node.map((item) => prepare(item, externals, used));
  if (typeof node !== "object" || node === null) return node;
  const schema = node as Schema;
  const external = typeof schema["$ref"] === "string" ? externals.get(schema["$ref"]) : undefined;
  if (external !== undefined) {
    used.add(external);
    return { tsType: external.name };
  }
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    // A description beside a `$ref` makes json-schema-to-typescript fork the type (Obj, Obj1).
    if (INEXPRESSIBLE.has(key) || ("$ref" in schema && key !== "$ref" && key !== "$defs")) continue;
    out[key] = prepare(value, externals, used);
  }
  return out;
}

/** Writes the declarations of one schema. `externals` says which `$ref`s are types of other files. */
export async function typesOf(
  schema: Schema,
  name: string,
  externals: ReadonlyMap<string, ExternalType> = new Map(),
): Promise<string> {
  const { compile } = await import("json-schema-to-typescript");
  const used = new Set<ExternalType>();
  const prepared = prepare(schema, externals, used) as never;
  const text = await compile(prepared, name, {
    bannerComment: "",
    additionalProperties: false,
    $refOptions: { resolve: { file: false, http: false } },
    style: { printWidth: 110 },
  });
  const imports = [...used].map(({ name: type, module }) => `import type { ${type} } from "${module}";\n`);
  // The type says how many items there are; no reader of comments knows the tags that say it again.
  const untagged = text.replace(/^ *\*\n(?: *\* @(?:min|max)Items \d+\n)+/gm, "");
  return [...imports.toSorted(), untagged.trim()].join("\n");
}
