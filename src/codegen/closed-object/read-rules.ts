/** Reads `if` and `then` where they only say which members may or must stand beside some value of another. */
import {
  allow,
  below,
  isSchema,
  namesAt,
  type Place,
  type Schema,
  schemasAt,
  UnsupportedSchema,
} from "./place.js";
import { readEnum } from "./read-scalar.js";
import type { Rule } from "./shape.js";

/** The rules of an object: its own `if`, and those listed in its `allOf`. */
export function* readRules(schema: Schema, place: Place): Iterable<Rule> {
  if (schema["if"] !== undefined || schema["then"] !== undefined) yield readRule(schema, place);
  const all = schema["allOf"] ?? [];
  if (!Array.isArray(all)) throw new UnsupportedSchema(place.pointer, "has an allOf that is no list");
  for (const [index, part] of all.entries()) {
    const there = below(place, "allOf", index);
    if (!isSchema(part)) throw new UnsupportedSchema(there.pointer, "is no schema");
    allow(part, there, "if", "then");
    yield readRule(part, there);
  }
}

/** `{ if: { required: [m], properties: { m: { enum } } }, then: { properties: { f: false }, required: [r] } }` */
function readRule(schema: Schema, place: Place): Rule {
  const condition = schema["if"];
  const consequence = schema["then"];
  if (!isSchema(condition) || !isSchema(consequence)) {
    throw new UnsupportedSchema(place.pointer, "has an if without a then, or the other way round");
  }
  allow(condition, below(place, "if"), "type", "required", "properties");
  allow(consequence, below(place, "then"), "type", "required", "properties");
  const [test, ...more] = schemasAt(condition, "properties", below(place, "if"));
  const [member, valuesOfMember] = test ?? [];
  const isKnown =
    [condition, consequence].every(({ type }) => type === undefined || type === "object") &&
    more.length === 0 &&
    member !== undefined &&
    isSchema(valuesOfMember) &&
    JSON.stringify(condition["required"]) === JSON.stringify([member]);
  if (!isKnown)
    throw new UnsupportedSchema(place.pointer, "has an if that asks for more than one member's value");
  const changes = schemasAt(consequence, "properties", below(place, "then"));
  if (!changes.every(([, change]) => change === false)) {
    throw new UnsupportedSchema(place.pointer, "has a then that changes what a member may be");
  }
  return {
    member,
    values: readEnum(valuesOfMember, below(place, "if", "properties", member)).values,
    forbids: changes.map(([name]) => name),
    requires: namesAt(consequence, "required", below(place, "then")),
  };
}
