/** The `schema` target: each schema as one document, as a constant, and in the words of other standards. */
import { bundleOf } from "./bundle.js";
import { CodegenError } from "./codegen-error.js";
import { valueLiteral } from "./escape.js";
import { camelCase } from "./names.js";
import { componentName, membersOf, writtenFor } from "./recursive.js";
import type { SchemaDocument, SchemaSet } from "./schema-set.js";
import { isSchemaObject, type Schema, subschemasOf } from "./subschemas.js";

/** JSON as a file. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** "RealtimePresence" -> "realtime-presence". */
const fileNameOf = (typeName: string): string =>
  typeName
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

/** The name of a document's schema constant. */
export const schemaConstant = (typeName: string): string => `${camelCase(typeName)}Schema`;

/**
 * A document as draft-07 or as OpenAPI 3.0 has it, and the parts that contain themselves.
 * @throws {CodegenError} where that has no word for something
 */
export function flavour(
  set: SchemaSet,
  document: SchemaDocument,
  target: "draft-07" | "openapi-3.0",
  refTo: (part: string) => string,
): { readonly schema: unknown; readonly parts: ReadonlyMap<string, unknown> } {
  const bundled = bundleOf(set, document);
  if (!isSchemaObject(bundled)) {
    return { schema: target === "draft-07" ? bundled : bundled ? {} : { not: {} }, parts: new Map() };
  }
  try {
    return writtenFor(target, bundled, document.name, refTo);
  } catch (error) {
    throw new CodegenError(document.path, "", error instanceof Error ? error.message : String(error));
  }
}

/** What contains itself is a part under `definitions`; OpenAPI has them, and the schema, under `components.schemas`. */
const FORMS = {
  "draft-07": (set: SchemaSet, document: SchemaDocument): unknown => {
    const { schema, parts } = flavour(set, document, "draft-07", (part) => `#/definitions/${part}`);
    return parts.size === 0 ? schema : { ...(schema as Schema), definitions: membersOf(parts) };
  },
  "openapi-3.0": (set: SchemaSet, document: SchemaDocument): unknown => {
    const { schema, parts } = flavour(set, document, "openapi-3.0", (part) => `#/components/schemas/${part}`);
    if (parts.size === 0) return schema;
    return {
      components: { schemas: membersOf(new Map([[componentName(document.name), schema], ...parts])) },
    };
  },
} as const;

/**
 * The files of the target: `schemas.ts`, and for each schema its bundled form, its OpenAPI 3.1 form (which is 2020-12
 * as a component) and, where it can be said, its draft-07 and OpenAPI 3.0 forms. What those two
 * have no word for is left out, with the reason in a comment of `schemas.ts`: a looser schema would be a lie.
 */
export function schemaTarget(set: SchemaSet): Map<string, string> {
  const files = new Map<string, string>();
  const constants: string[] = [];
  for (const document of set.documents) {
    if (document.external) continue;
    const bundled = bundleOf(set, document);
    const name = fileNameOf(document.name);
    const file = `schema/${name}`;
    files.set(`${file}.schema.json`, jsonFile(bundled));
    files.set(`${file}.openapi-3.1.json`, jsonFile(component(bundled, `${name}.openapi-3.1.json`)));
    const missing: string[] = [];
    for (const target of ["draft-07", "openapi-3.0"] as const) {
      try {
        files.set(`${file}.${target}.json`, jsonFile(FORMS[target](set, document)));
      } catch (error) {
        if (!(error instanceof CodegenError)) throw error;
        missing.push(
          `There is no ${target} form: ${error.message.replaceAll("*/", "").replace(/\s+/g, " ")}`,
        );
      }
    }
    const comment = [`The JSON Schema of {@link ${document.name}}, as one document.`, ...missing].join(" ");
    constants.push(
      `/** ${comment} */\nexport const ${schemaConstant(document.name)} = ${valueLiteral(bundled)} as const;\n`,
    );
  }
  files.set("schemas.ts", constants.join("\n"));
  return files;
}

/**
 * The schema as a component: without the words of a document. One that refers to its own parts bears an `$id`, so that
 * `#/$defs/…` leads into it, and not into the OpenAPI document, wherever it is pasted (2020-12 Core §8.2.1).
 */
function component(schema: unknown, file: string): unknown {
  if (!isSchemaObject(schema)) return schema;
  const { $schema: _schema, $id: _id, ...rest } = schema;
  return refersToItself(rest) ? { $id: file, ...rest } : rest;
}

const refersToItself = (schema: unknown): boolean =>
  isSchemaObject(schema) &&
  (typeof schema["$ref"] === "string" ||
    [...subschemasOf(schema)].some(([, inner]) => refersToItself(inner)));
