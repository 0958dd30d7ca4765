/** Reads the schemas of arrays. */
import { allow, below, numberAt, type Place, type Schema, UnsupportedSchema } from "./place.js";
import type { Shape } from "./shape.js";

/** Reads a schema that stands in another one. */
export type Read = (schema: unknown, place: Place, name: string, assumed?: string) => Shape;

export const ABOUT_ITEMS: readonly string[] = ["items", "prefixItems", "minItems", "maxItems"];

/** `type: array`. */
export function readList(schema: Schema, place: Place, name: string, read: Read): Shape {
  allow(schema, place, "type", ...ABOUT_ITEMS);
  if (ABOUT_ITEMS.every((keyword) => schema[keyword] === undefined)) return { kind: "array" };
  const { title, items = true, prefixItems = [] } = schema;
  if (!Array.isArray(prefixItems)) {
    throw new UnsupportedSchema(place.pointer, "has prefixItems that are no list");
  }
  const nameOfItem = `${name} item`;
  return {
    kind: "list",
    name: typeof title === "string" ? title : name,
    first: prefixItems.map((item, index) => read(item, below(place, "prefixItems", index), nameOfItem)),
    items: read(items, below(place, "items"), nameOfItem),
    count: {
      atLeast: numberAt(schema, "minItems", place),
      atMost: numberAt(schema, "maxItems", place),
    },
  };
}
