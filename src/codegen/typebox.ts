/**
 * The `typebox` target: each schema as TypeBox builders, where TypeBox has a builder that carries the same schema, and
 * as `Type.Unsafe<T>` with the JSON Schema itself where it has none.
 */
import { bundleOf } from "./bundle.js";
import { memberName, valueLiteral } from "./escape.js";
import type { SchemaDocument, SchemaSet } from "./schema-set.js";
import { type AnySchema, isSchemaObject, mapSubschemas, type Schema, subschemasOf } from "./subschemas.js";
import type { Declarations } from "./types/declare.js";

/** Keywords that say nothing about values: they ride along as options. */
const ANNOTATIONS = ["title", "description", "default", "examples", "deprecated", "$comment", "format"];
const SCALARS: Readonly<Record<string, string>> = {
  string: "String",
  number: "Number",
  integer: "Integer",
  boolean: "Boolean",
  null: "Null",
};
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  boolean: [],
  null: [],
};

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

/** The name of a document's TypeBox constant. */
export const typeboxName = (typeName: string): string => `${typeName}Type`;

/** Whether a `$ref` below a schema leads back to a schema that is being written. */
function isRecursive(set: SchemaSet, schema: unknown, open: readonly unknown[] = []): boolean {
  if (!isSchemaObject(schema)) return false;
  if (open.includes(schema)) return true;
  const inside = [...open, schema];
  if (
    typeof schema["$ref"] === "string" &&
    isRecursive(set, set.resolve(schema, schema["$ref"]).schema, inside)
  )
    return true;
  return subschemasOf(schema).some(
    ([[keyword], inner]) => keyword !== "$defs" && isRecursive(set, inner, inside),
  );
}

/** The module: `typesModule` is where the static types come from. */
export function typeboxTarget(set: SchemaSet, declarations: Declarations, typesModule: string): string {
  const documents = set.documents.filter(({ external }) => !external);
  const constants = documents.map((document) => {
    const name = typeboxName(document.name);
    const text = isRecursive(set, document.root)
      ? unsafe(document.name, bundleOf(set, document), "")
      : builderOf(document, set, declarations);
    return `/** ${document.name} as a TypeBox type. */\nexport const ${name} = ${text};\n`;
  });
  const used = [
    ...new Set(
      constants.flatMap((text) => [...text.matchAll(/Type\.Unsafe<(\w+)>/g)].map((match) => match[1]!)),
    ),
  ];
  const types = used.filter((name) => name !== "unknown").toSorted();
  const imports = types.length === 0 ? "" : `import type { ${types.join(", ")} } from "${typesModule}";\n`;
  return `import { Type } from "typebox";\n${imports}\n${constants.join("\n")}`;
}

function unsafe(type: string, schema: AnySchema, indent: string): string {
  return `Type.Unsafe<${type}>(${valueLiteral(schema === true ? {} : schema === false ? { not: {} } : schema, indent)})`;
}

function builderOf(document: SchemaDocument, set: SchemaSet, declarations: Declarations): string {
  const write = (schema: unknown, indent: string): string => {
    if (schema === true) return "Type.Unknown()";
    if (schema === false) return "Type.Never()";
    if (!isSchemaObject(schema)) return "Type.Unknown()";
    return (
      build(schema, indent) ??
      unsafe(declarations.nameOf(schema) ?? "unknown", flat(schema) as AnySchema, indent)
    );
  };

  /** What a builder takes beside its types. `undefined` when the schema says more than the builder can carry. */
  const optionsOf = (
    schema: Schema,
    taken: readonly string[],
    carried: readonly string[],
    indent: string,
  ): string | undefined => {
    const options: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (taken.includes(keyword) || keyword === "$id" || keyword === "$schema" || keyword === "$defs")
        continue;
      if (!carried.includes(keyword) && !ANNOTATIONS.includes(keyword)) return undefined;
      options[keyword] = value;
    }
    return Object.keys(options).length === 0 ? "" : valueLiteral(options, indent);
  };

  const call = (name: string, args: readonly (string | undefined)[]): string | undefined =>
    args.includes(undefined) ? undefined : `Type.${name}(${args.filter((arg) => arg !== "").join(", ")})`;

  const build = (schema: Schema, indent: string): string | undefined => {
    const inner = `${indent}  `;
    if (typeof schema["$ref"] === "string") {
      const rest = optionsOf(schema, ["$ref"], [], indent);
      return rest === undefined ? undefined : write(set.resolve(schema, schema["$ref"]).schema, indent);
    }
    if (Object.hasOwn(schema, "const")) {
      if (!isScalar(schema["const"]) || schema["const"] === null) return undefined;
      return call("Literal", [valueLiteral(schema["const"]), optionsOf(schema, ["const"], ["type"], indent)]);
    }
    if (Array.isArray(schema["enum"])) {
      if (!schema["enum"].every((value) => typeof value === "string" || typeof value === "number"))
        return undefined;
      return call("Enum", [
        valueLiteral(schema["enum"], indent),
        optionsOf(schema, ["enum"], ["type"], indent),
      ]);
    }
    for (const [keyword, name] of [
      ["anyOf", "Union"],
      ["allOf", "Intersect"],
    ] as const) {
      const branches = schema[keyword];
      if (!Array.isArray(branches)) continue;
      const items = branches.map((branch) => `${inner}${write(branch, inner)},\n`).join("");
      return call(name, [`[\n${items}${indent}]`, optionsOf(schema, [keyword], [], indent)]);
    }
    const type = schema["type"];
    if (type === "object") return object(schema, indent);
    if (type === "array") {
      if (Object.hasOwn(schema, "prefixItems")) return undefined;
      const rest = optionsOf(schema, ["type", "items"], ["minItems", "maxItems", "uniqueItems"], indent);
      return call("Array", [write(schema["items"] ?? true, indent), rest]);
    }
    if (typeof type === "string" && Object.hasOwn(SCALARS, type)) {
      return call(SCALARS[type]!, [optionsOf(schema, ["type"], OPTIONS[type] ?? [], indent)]);
    }
    return undefined;
  };

  const object = (schema: Schema, indent: string): string | undefined => {
    const inner = `${indent}  `;
    const properties = isSchemaObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    // A required member that no property describes has no place in a builder.
    if (!required.every((name) => properties.some(([property]) => property === name))) return undefined;
    const members = properties.map(([name, property]) => {
      const key = name === "__proto__" ? '["__proto__"]' : memberName(name);
      const text = write(property, inner);
      return `${inner}${key}: ${required.includes(name) ? text : `Type.Optional(${text})`},\n`;
    });
    const others = schema["additionalProperties"];
    const options = optionsOf(
      schema,
      ["type", "properties", "required", "additionalProperties"],
      ["minProperties", "maxProperties"],
      indent,
    );
    if (options === undefined) return undefined;
    const first =
      others === undefined
        ? ""
        : `additionalProperties: ${typeof others === "boolean" ? others : write(others, inner)},`;
    // The options' literal, with one more member in front.
    const rest = options === "" ? "{}" : options;
    const all =
      first === ""
        ? options
        : rest.replace(/^\{(?:\n\s*)?/, `{\n${inner}${first}\n${options === "" ? indent : inner}`);
    return call("Object", [members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`, all]);
  };

  /** A schema without `$ref`s: only written for documents that are not recursive. */
  const flat = (schema: unknown): unknown => {
    if (!isSchemaObject(schema)) return schema;
    const { $defs: _defs, $id: _id, $schema: _schema, $ref: ref, ...rest } = schema;
    const out = mapSubschemas(rest, flat);
    if (typeof ref === "string") {
      const target = flat(set.resolve(schema, ref).schema);
      out["allOf"] = [...((out["allOf"] as unknown[] | undefined) ?? []), target];
    }
    return out;
  };

  return write(document.root, "").replace(/^Type\.Unsafe<unknown>/, `Type.Unsafe<${document.name}>`);
}
