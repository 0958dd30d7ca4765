/**
 * JSON Schema -> a TypeScript type expression. Every valid value fits the type; where a type cannot say what a
 * schema says, it is wider.
 *
 * One convention: a schema that has keywords of objects (or of arrays) and no `type` is taken to speak of objects
 * (or arrays), although such keywords let every other type pass (2020-12 Validation, section 4.3).
 */
import { docComment, memberName, stringLiteral } from "../escape.js";
import type { SchemaSet } from "../schema-set.js";
import { isSchemaObject, type Schema } from "../subschemas.js";
import { describe } from "./describe.js";
import {
  arrayOf,
  intersectionOf,
  NEVER,
  optionalItem,
  type TypeText,
  UNKNOWN,
  unionOf,
  unit,
} from "./type-text.js";

/** What the expressions of one run share. */
export interface TypeContext {
  readonly set: SchemaSet;
  /** The name of a schema that is declared by itself. */
  readonly nameOf: (schema: unknown) => string | undefined;
  /** Whether a `$ref` here would make the declaration refer to itself without an object or array between. */
  readonly isCircular: (target: unknown) => boolean;
  /** Whether `tsType` is pasted as it stands: only for schemas that are as trusted as code. */
  readonly trustSchema: boolean;
}

const OBJECT_KEYWORDS = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
];
const ARRAY_KEYWORDS = ["items", "prefixItems", "unevaluatedItems"];
/** In-place applicators whose say on members or items a type does not carry. */
const UNSEEN = ["if", "then", "else", "not", "dependentSchemas", "$dynamicRef", "$recursiveRef"];
const COMBINING = ["allOf", "anyOf", "oneOf", "$ref"];

const has = (schema: Schema, ...keywords: readonly string[]): boolean =>
  keywords.some((keyword) => Object.hasOwn(schema, keyword));

/** The type of a schema. `direct`: nothing stands between it and the declaration it belongs to. */
export function typeOf(schema: unknown, context: TypeContext, indent: string, direct = false): TypeText {
  if (schema === false) return NEVER;
  if (!isSchemaObject(schema)) return UNKNOWN;
  const named = context.nameOf(schema);
  if (named !== undefined && !direct) return unit(named);
  return expressionOf(schema, context, indent, direct);
}

function expressionOf(schema: Schema, context: TypeContext, indent: string, direct: boolean): TypeText {
  if (context.trustSchema && typeof schema["tsType"] === "string")
    return { text: schema["tsType"], kind: "union" };
  const parts: TypeText[] = [];
  if (typeof schema["$ref"] === "string")
    parts.push(refType(schema, schema["$ref"], context, indent, direct));
  if (Object.hasOwn(schema, "const")) parts.push(literalType(schema["const"]));
  else if (Array.isArray(schema["enum"])) parts.push(unionOf(schema["enum"].map(literalType)));
  else parts.push(shapeOf(schema, context, indent));
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches))
      parts.push(
        unionOf(
          branches.map((branch) => typeOf(branch, context, indent, direct && isInline(branch, context))),
        ),
      );
  }
  if (Array.isArray(schema["allOf"])) {
    parts.push(
      ...schema["allOf"].map((branch) =>
        typeOf(branch, context, indent, direct && isInline(branch, context)),
      ),
    );
  }
  return intersectionOf(parts);
}

const isInline = (schema: unknown, context: TypeContext): boolean => context.nameOf(schema) === undefined;

function refType(
  schema: Schema,
  ref: string,
  context: TypeContext,
  indent: string,
  direct: boolean,
): TypeText {
  const target = context.set.resolve(schema, ref).schema;
  if (direct && context.isCircular(target)) return UNKNOWN;
  return typeOf(target, context, indent);
}

/** A JSON value as the type that has only this value. */
function literalType(value: unknown): TypeText {
  if (typeof value === "string") return unit(stringLiteral(value));
  if (Array.isArray(value)) return unit(`[${value.map((item) => literalType(item).text).join(", ")}]`);
  if (!isSchemaObject(value)) return unit(JSON.stringify(value));
  const members = Object.entries(value).map(
    ([name, item]) => `${memberName(name)}: ${literalType(item).text}`,
  );
  return unit(members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`);
}

/** The type that `type`, and the keywords of objects and arrays, speak of. */
function shapeOf(schema: Schema, context: TypeContext, indent: string): TypeText {
  const said = schema["type"];
  const types = said === undefined ? impliedTypes(schema) : [said].flat();
  if (types === undefined) return UNKNOWN;
  return unionOf(
    types.map((type) => {
      switch (type) {
        case "object":
          return objectType(schema, context, indent);
        case "array":
          return arrayType(schema, context, indent);
        case "integer":
          return unit("number");
        case "string":
        case "number":
        case "boolean":
        case "null":
          return unit(String(type));
        default:
          return UNKNOWN;
      }
    }),
  );
}

function impliedTypes(schema: Schema): readonly string[] | undefined {
  const types = [
    ...(has(schema, ...OBJECT_KEYWORDS) ? ["object"] : []),
    ...(has(schema, ...ARRAY_KEYWORDS) ? ["array"] : []),
  ];
  return types.length === 0 ? undefined : types;
}

function objectType(schema: Schema, context: TypeContext, indent: string): TypeText {
  const inner = `${indent}  `;
  const properties = isSchemaObject(schema["properties"]) ? schema["properties"] : {};
  const patterns = isSchemaObject(schema["patternProperties"])
    ? Object.values(schema["patternProperties"])
    : [];
  const required = new Set(
    Array.isArray(schema["required"]) ? schema["required"].filter((name) => typeof name === "string") : [],
  );
  const others = othersOf(schema);
  const otherType = typeOf(others, context, inner);
  const patternType = unionOf(patterns.map((pattern) => typeOf(pattern, context, inner)));

  const members = Object.entries(properties).map(([name, property]) => {
    // What a pattern says of the name too is not carried: the type of the property alone is wider.
    const type = typeOf(property, context, inner);
    const comment = docComment(describe(property), inner);
    return {
      text: `${comment}${inner}${memberName(name)}${required.has(name) ? "" : "?"}: ${type.text};`,
      type,
      optional: !required.has(name),
    };
  });
  for (const name of required) {
    if (Object.hasOwn(properties, name)) continue;
    const type = patterns.length > 0 ? unionOf([patternType, otherType]) : otherType;
    members.push({ text: `${inner}${memberName(name)}: ${type.text};`, type, optional: false });
  }

  if (others !== false || patterns.length > 0) {
    // An index signature speaks of every name, so it has to be wide enough for the named members as well.
    const optional = members.some((member) => member.optional) ? [unit("undefined")] : [];
    const index = unionOf([otherType, patternType, ...members.map(({ type }) => type), ...optional]);
    const text = `${inner}[k: string]: ${index.text};`;
    return unit(`{\n${[...members.map((member) => member.text), text].join("\n")}\n${indent}}`);
  }
  if (members.length === 0) return unit("Record<string, never>");
  return unit(`{\n${members.map(({ text }) => text).join("\n")}\n${indent}}`);
}

/** The schema of members that no other keyword names; `false` where there may be none. */
function othersOf(schema: Schema): unknown {
  if (Object.hasOwn(schema, "additionalProperties")) return schema["additionalProperties"];
  if (!Object.hasOwn(schema, "unevaluatedProperties")) return true;
  // What other applicators evaluate may stand there too; the types of some of them stand beside this one.
  return has(schema, ...UNSEEN, ...COMBINING) ? true : schema["unevaluatedProperties"];
}

function arrayType(schema: Schema, context: TypeContext, indent: string): TypeText {
  const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : [];
  const rest = restOf(schema);
  const restType = typeOf(rest, context, indent);
  if (prefix.length === 0) return rest === false ? unit("[]") : arrayOf(restType);
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const items: string[] = [];
  for (const [index, item] of prefix.entries()) {
    // An item that may not be there ends the tuple: what comes after it cannot be there either.
    if (item === false) return unit(`[${items.join(", ")}]`);
    const type = typeOf(item, context, indent);
    items.push(index < least ? type.text : optionalItem(type));
  }
  if (rest !== false) items.push(`...${arrayOf(restType).text}`);
  return unit(`[${items.join(", ")}]`);
}

function restOf(schema: Schema): unknown {
  if (Object.hasOwn(schema, "items")) return schema["items"];
  if (!Object.hasOwn(schema, "unevaluatedItems")) return true;
  return has(schema, ...UNSEEN, ...COMBINING, "contains") ? true : schema["unevaluatedItems"];
}
