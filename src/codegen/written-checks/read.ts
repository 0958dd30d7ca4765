/** JSON Schema -> shape. Reads only what it understands to the last keyword, and says what it does not. */
import { allow, follow, isSchema, optionsOf, type Place, type Schema, UnsupportedSchema } from "./place.js";
import { ABOUT_ITEMS, readList } from "./read-list.js";
import { ABOUT_MEMBERS, readObject } from "./read-object.js";
import { ABOUT_NUMBERS, ABOUT_TEXT, readEnum, readNumber, readString } from "./read-scalar.js";
import { isClosed, type ObjectShape, type Shape } from "./shape.js";

/** Which keywords speak of which type: the others say nothing about a value of it. */
const ABOUT: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["string", ABOUT_TEXT],
  ["number", ABOUT_NUMBERS],
  ["integer", ABOUT_NUMBERS],
  ["object", ABOUT_MEMBERS],
  ["array", ABOUT_ITEMS],
  ["boolean", []],
  ["null", []],
]);

/**
 * Reads a schema.
 *
 * @param name what to call an object or a list that has no title
 * @param assumed the type of every value that gets here, where the schema need not say it
 * @throws {UnsupportedSchema}
 */
export function readShape(schema: unknown, place: Place, name: string, assumed?: string): Shape {
  if (schema === true) return { kind: "any" };
  if (schema === false) return { kind: "enum", values: [] };
  if (!isSchema(schema)) throw new UnsupportedSchema(place.pointer, "is no schema");
  if (schema["$ref"] !== undefined) return readReference(schema, place, name, assumed);
  if (schema["enum"] !== undefined || schema["const"] !== undefined) return readEnum(schema, place);
  const { type = assumed } = schema;
  if (schema["anyOf"] !== undefined && type !== "object") return readUnion(schema, place, name);
  if (Array.isArray(type)) return readTypes(schema, type, place, name);
  switch (type) {
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
      return readObject(schema, place, name, readShape);
    case "array":
      return readList(schema, place, name, readShape);
    case undefined:
      allow(schema, place);
      return { kind: "any" };
    default:
      throw new UnsupportedSchema(place.pointer, `has the type ${JSON.stringify(type)}`);
  }
}

function readReference(schema: Schema, place: Place, name: string, assumed?: string): Shape {
  const external = place.externals.get(String(schema["$ref"]));
  if (external !== undefined) {
    allow(schema, place, "$ref");
    return { kind: "call", check: external.check, module: external.module };
  }
  const [target, there] = follow(schema, place);
  return readShape(target, there, name, assumed);
}

function readUnion(schema: Schema, place: Place, name: string): Shape {
  allow(schema, place, "anyOf");
  const options = optionsOf(schema, place);
  return { kind: "union", options: options.map(([option, there]) => readShape(option, there, name)) };
}

/** `type: [...]`: each type with the keywords that speak of it. */
function readTypes(schema: Schema, types: readonly unknown[], place: Place, name: string): Shape {
  const about = types.map((type) => {
    const keywords = ABOUT.get(type);
    if (keywords === undefined) {
      throw new UnsupportedSchema(place.pointer, `has the type ${JSON.stringify(schema["type"])}`);
    }
    return [type, keywords] as const;
  });
  allow(schema, place, "type", ...about.flatMap(([, keywords]) => keywords));
  const options = about.map(([type, keywords]) =>
    readShape(
      Object.fromEntries([
        ["type", type],
        ...keywords.filter((keyword) => schema[keyword] !== undefined).map((k) => [k, schema[k]]),
      ]),
      place,
      name,
    ),
  );
  return { kind: "union", options };
}

/**
 * The closed objects that a schema chooses between, if that is all it does: they can be checked in one pass.
 *
 * @throws {UnsupportedSchema}
 */
export function readChoice(schema: unknown, place: Place): readonly ObjectShape[] {
  if (!isSchema(schema)) throw new UnsupportedSchema(place.pointer, "is no schema of an object");
  if (schema["$ref"] !== undefined) return readChoice(...follow(schema, place));
  if (schema["anyOf"] !== undefined) {
    allow(schema, place, "anyOf");
    return optionsOf(schema, place).flatMap(([option, there]) => readChoice(option, there));
  }
  const shape = readShape(schema, place, "value");
  if (isClosed(shape) && [shape.rules, shape.demands, Object.keys(shape.count)].flat().length === 0) {
    return [shape];
  }
  throw new UnsupportedSchema(place.pointer, "is no closed object without further rules");
}
