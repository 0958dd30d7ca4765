/** Schemas in, files out: nothing is read, fetched or written, and the same schemas give the same bytes. */
import { asyncapiTarget } from "./asyncapi.js";
import { profilesOf } from "./profile.js";
import { readSchemas, type SchemaFile } from "./schema-set.js";
import { schemaConstant, schemaTarget } from "./schema-target.js";
import { typeboxName, typeboxTarget } from "./typebox.js";
import { declareTypes, valueListsOf } from "./types/declare.js";
import { constantOf, validatorsTarget } from "./validators.js";

/** What can be generated. */
export const CODEGEN_TARGETS: readonly ["types", "validators", "typebox", "schema", "asyncapi"] = [
  "types",
  "validators",
  "typebox",
  "schema",
  "asyncapi",
];
/** One of {@link CODEGEN_TARGETS}. */
export type CodegenTarget = (typeof CODEGEN_TARGETS)[number];

/** How to generate. */
export interface CodegenOptions {
  /** Default: types and validators. `validators` and `typebox` bring `types` along, which they speak of. */
  readonly targets?: readonly CodegenTarget[];
  /** Takes the schemas for schemas of `data`, and generates the canonical record with such data. */
  readonly profile?: boolean;
  /** Obeys `tsType`, which is pasted as code: only for schemas that are as trusted as code. */
  readonly trustSchema?: boolean;
}

/**
 * Generates code for schemas of JSON Schema 2020-12: ours or anybody's.
 *
 * @returns text by path, with `/` in the paths, sorted
 * @throws {CodegenError} for a schema that is broken, too deep, refers to nothing among the given files, or says what a
 * target has no word for
 * @throws {RangeError} without a schema, and for an unknown target
 * @example
 * const files = await generate([{ path: "room.json", schema: { title: "Room", type: "object" } }]);
 * files.get("types.ts");
 */
export async function generate(
  schemas: readonly SchemaFile[],
  options: CodegenOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const targets = new Set<string>(options.targets ?? ["types", "validators"]);
  for (const target of targets) {
    if (!(CODEGEN_TARGETS as readonly string[]).includes(target)) {
      throw new RangeError(
        `unknown target ${JSON.stringify(target)}: expected ${CODEGEN_TARGETS.join(", ")}`,
      );
    }
  }
  const set = readSchemas(options.profile ? profilesOf(schemas) : schemas);
  const documents = set.documents.filter(({ external }) => !external);
  if (documents.length === 0) throw new RangeError("there is no schema to generate from");

  const files = new Map<string, string>();
  const index: string[] = [];
  const names = (of: (typeName: string) => string): string =>
    documents
      .map(({ name }) => of(name))
      .toSorted()
      .join(", ");
  if (targets.has("types") || targets.has("validators") || targets.has("typebox")) {
    const declarations = declareTypes(set, options);
    const lists = valueListsOf(declarations);
    files.set("types.ts", [...declarations.list.map(({ text }) => text), ...lists].join("\n"));
    index.push(
      `export type { ${declarations.list
        .map(({ name }) => name)
        .toSorted()
        .join(", ")} } from "./types.js";`,
    );
    const values = lists.map((text) => /^export const (\w+)/m.exec(text)?.[1] ?? "").toSorted();
    if (values.length > 0) index.push(`export { ${values.join(", ")} } from "./types.js";`);
    if (targets.has("typebox")) {
      files.set("typebox.ts", typeboxTarget(set, declarations, "./types.js"));
      index.push(`export { ${names(typeboxName)} } from "./typebox.js";`);
    }
  }
  if (targets.has("validators")) {
    const { js, dts } = await validatorsTarget(set, "./types.js");
    files.set("validators.js", js);
    files.set("validators.d.ts", dts);
    index.push(`export { PresenceValidationError, ${names(constantOf)} } from "./validators.js";`);
    index.push('export type { Issue, JsonLimits, SafeParseResult, Validator } from "./validators.js";');
  }
  if (targets.has("schema")) {
    for (const [path, text] of schemaTarget(set)) files.set(path, text);
    index.push(`export { ${names(schemaConstant)} } from "./schemas.js";`);
  }
  if (targets.has("asyncapi")) files.set("asyncapi.json", asyncapiTarget(set));
  if (index.length > 0) files.set("index.ts", `${index.join("\n")}\n`);
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
