/** Where schemas stand inside a schema (JSON Schema 2020-12 Core, section 10, and Validation). */

import { setOwn } from "../runtime/object.js";

export type Schema = Readonly<Record<string, unknown>>;
export type AnySchema = Schema | boolean;

const SINGLE = new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems", "items"]);
const MAPS = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

export const isSchemaObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every schema that stands directly inside another one, and the way to it. */
export function subschemasOf(schema: Schema): (readonly [path: readonly string[], schema: unknown])[] {
  const found: (readonly [readonly string[], unknown])[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (LISTS.has(keyword) && Array.isArray(value)) {
      for (const [index, item] of value.entries()) found.push([[keyword, String(index)], item]);
    } else if (SINGLE.has(keyword)) found.push([[keyword], value]);
    else if (MAPS.has(keyword) && isSchemaObject(value)) {
      for (const [name, item] of Object.entries(value)) found.push([[keyword, name], item]);
    }
  }
  return found;
}

/** Writes the steps of a way as a JSON Pointer. */
export const pointerOfSteps = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Reads a JSON Pointer, as it stands in the fragment of a URI. */
export const stepsOfFragment = (fragment: string): string[] =>
  decodeURIComponent(fragment)
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A copy of a schema with every schema that stands directly inside it replaced. */
export function mapSubschemas(
  schema: Schema,
  replace: (inner: unknown, way: readonly string[]) => unknown,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...schema };
  for (const [way, inner] of subschemasOf(schema)) {
    const [keyword = "", step] = way;
    if (step === undefined) out[keyword] = replace(inner, way);
    else {
      // The list or map that holds it is copied when the first of its schemas is replaced.
      if (out[keyword] === schema[keyword]) {
        out[keyword] = Array.isArray(schema[keyword])
          ? [...schema[keyword]]
          : { ...(schema[keyword] as object) };
      }
      setOwn(out[keyword] as Record<string, unknown>, step, replace(inner, way));
    }
  }
  return out;
}
