/** Reads an `if` and `then` that only say which members may or must stand beside some value of another. */
import { below, isSchema, namesAt, type Place, type Schema, schemasAt, UnsupportedSchema } from "./place.js";
import { readEnum } from "./read-scalar.js";
import type { Rule } from "./shape.js";

const onlyHas = (schema: Schema, ...keywords: readonly string[]): boolean =>
  (schema["type"] === undefined || schema["type"] === "object") &&
  Object.keys(schema).every((keyword) => keywords.includes(keyword));

/**
 * `{ if: { required: [m], properties: { m: { enum } } }, then: { properties: { f: false }, required: [r] } }`: it takes
 * a bit or two, no further look at the object. Nothing where the `if` asks or the `then` demands more than that.
 */
export function readRule(schema: Schema, place: Place): Rule | undefined {
  const condition = schema["if"];
  const consequence = schema["then"];
  if (!isSchema(condition) || !isSchema(consequence)) {
    throw new UnsupportedSchema(place.pointer, "has an if without a then, or the other way round");
  }
  if (![condition, consequence].every((part) => onlyHas(part, "type", "required", "properties"))) return;
  const [test, ...more] = schemasAt(condition, "properties", below(place, "if"));
  const [member, valuesOfMember] = test ?? [];
  if (member === undefined || more.length > 0 || !isSchema(valuesOfMember)) return;
  if (JSON.stringify(condition["required"]) !== JSON.stringify([member])) return;
  if (valuesOfMember["enum"] === undefined && valuesOfMember["const"] === undefined) return;
  const changes = schemasAt(consequence, "properties", below(place, "then"));
  if (!changes.every(([, change]) => change === false)) return;
  return {
    member,
    values: readEnum(valuesOfMember, below(place, "if", "properties", member)).values,
    forbids: changes.map(([name]) => name),
    requires: namesAt(consequence, "required", below(place, "then")),
  };
}
