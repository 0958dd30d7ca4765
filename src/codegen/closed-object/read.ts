/** JSON Schema -> shape. Reads only what it understands to the last keyword, and says what it does not. */
import {
  allow,
  below,
  type ExternalCheck,
  follow,
  isSchema,
  namesAt,
  type Place,
  type Schema,
  schemasAt,
  UnsupportedSchema,
} from "./place.js";
import { readRules } from "./read-rules.js";
import { readEnum, readNumber, readString } from "./read-scalar.js";
import type { ObjectShape, Root, Shape } from "./shape.js";

/** Reads a schema as one closed object or a choice between several. @throws {UnsupportedSchema} */
export function readRoot(schema: Schema, externals: ReadonlyMap<string, ExternalCheck>): Root {
  const branches = readBranches(schema, { document: schema, externals, pointer: "", trail: [] });
  if (branches.length > 1 && branches.some(({ rules }) => rules.length > 0)) {
    throw new UnsupportedSchema("", "is a choice between schemas of which one has an if");
  }
  return { branches };
}

function readBranches(schema: unknown, place: Place): ObjectShape[] {
  if (!isSchema(schema)) throw new UnsupportedSchema(place.pointer, "is no schema of an object");
  if (schema["$ref"] !== undefined) {
    const [target, there] = follow(schema, place);
    return readBranches(target, there);
  }
  if (schema["anyOf"] !== undefined) {
    allow(schema, place, "anyOf");
    if (!Array.isArray(schema["anyOf"]))
      throw new UnsupportedSchema(place.pointer, "has an anyOf that is no list");
    return schema["anyOf"].flatMap((branch, index) => readBranches(branch, below(place, "anyOf", index)));
  }
  const shape = readShape(schema, place, "value");
  if (shape.kind !== "closed") throw new UnsupportedSchema(place.pointer, "is no closed object");
  return [shape];
}

function readShape(schema: unknown, place: Place, name: string): Shape {
  if (schema === true) return { kind: "any" };
  if (schema === false) return { kind: "enum", values: [] };
  if (!isSchema(schema)) throw new UnsupportedSchema(place.pointer, "is no schema");
  const ref = schema["$ref"];
  if (ref !== undefined) {
    const external = place.externals.get(String(ref));
    if (external !== undefined) {
      allow(schema, place, "$ref");
      return { kind: "call", check: external.check, module: external.module };
    }
    const [target, there] = follow(schema, place);
    return readShape(target, there, name);
  }
  if (schema["enum"] !== undefined || schema["const"] !== undefined) return readEnum(schema, place);
  switch (schema["type"]) {
    case "string":
      return readString(schema, place);
    case "number":
    case "integer":
      return readNumber(schema, place);
    case "boolean":
      allow(schema, place, "type");
      return { kind: "boolean" };
    case "null":
      allow(schema, place, "type");
      return { kind: "enum", values: [null] };
    case "object":
      return readObject(schema, place, name);
    default:
      if (schema["type"] !== undefined) {
        throw new UnsupportedSchema(place.pointer, `has the type ${JSON.stringify(schema["type"])}`);
      }
      allow(schema, place);
      return { kind: "any" };
  }
}

const ABOUT_MEMBERS = ["properties", "required", "if", "then", "allOf"];

function readObject(schema: Schema, place: Place, name: string): Shape {
  allow(schema, place, "type", "additionalProperties", ...ABOUT_MEMBERS);
  const open = schema["additionalProperties"] === undefined || schema["additionalProperties"] === true;
  if (open && ABOUT_MEMBERS.every((keyword) => schema[keyword] === undefined)) {
    return { kind: "object" };
  }
  if (schema["additionalProperties"] !== false)
    throw new UnsupportedSchema(place.pointer, "is an open object");
  const members = new Map<string, Shape>();
  for (const [key, member] of schemasAt(schema, "properties", place)) {
    members.set(key, readShape(member, below(place, "properties", key), key));
  }
  const required = namesAt(schema, "required", place);
  const rules = [...readRules(schema, place)];
  for (const key of [
    ...required,
    ...rules.flatMap((rule) => [rule.member, ...rule.forbids, ...rule.requires]),
  ]) {
    if (!members.has(key)) {
      throw new UnsupportedSchema(place.pointer, `names the unknown member ${JSON.stringify(key)}`);
    }
  }
  const { title } = schema;
  return { kind: "closed", name: typeof title === "string" ? title : name, members, required, rules };
}
