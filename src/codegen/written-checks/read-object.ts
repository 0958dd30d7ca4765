/** Reads the schemas of objects: their members, and what else the whole of them must be. */
import {
  allow,
  below,
  isSchema,
  namesAt,
  numberAt,
  optionsOf,
  type Place,
  type Schema,
  schemasAt,
  UnsupportedSchema,
} from "./place.js";
import type { Read } from "./read-list.js";
import { readRule } from "./read-rule.js";
import type { Count, Demand, Rule, Shape } from "./shape.js";

export const ABOUT_MEMBERS: readonly string[] = [
  "properties",
  "required",
  "additionalProperties",
  "minProperties",
  "maxProperties",
];
const ABOUT_THE_WHOLE = ["if", "then", "allOf", "anyOf"];

/** `type: object`. */
export function readObject(schema: Schema, place: Place, name: string, read: Read): Shape {
  allow(schema, place, "type", ...ABOUT_MEMBERS, ...ABOUT_THE_WHOLE);
  const { title, additionalProperties: others = true } = schema;
  const saysMore = [...ABOUT_MEMBERS, ...ABOUT_THE_WHOLE].some(
    (keyword) => keyword !== "additionalProperties" && schema[keyword] !== undefined,
  );
  if (others === true && !saysMore) return { kind: "object" };
  const members = new Map<string, Shape>();
  for (const [key, member] of schemasAt(schema, "properties", place)) {
    members.set(key, read(member, below(place, "properties", key), key));
  }
  const required = namesAt(schema, "required", place);
  const { rules, demands } = readWhole(schema, place, name, read);
  for (const key of [
    ...required,
    ...rules.flatMap((rule) => [rule.member, ...rule.forbids, ...rule.requires]),
  ]) {
    if (members.has(key)) continue;
    // It would be an error in a schema to ask for what it forbids; ajv is left to say so.
    if (others !== true) {
      throw new UnsupportedSchema(place.pointer, `names the unknown member ${JSON.stringify(key)}`);
    }
    members.set(key, { kind: "any" });
  }
  return {
    kind: "members",
    name: typeof title === "string" ? title : name,
    members,
    others: read(others, below(place, "additionalProperties"), `${name} member`),
    required,
    rules,
    demands,
    count: countOf(schema, place),
  };
}

function countOf(schema: Schema, place: Place): Count {
  const atLeast = numberAt(schema, "minProperties", place);
  const atMost = numberAt(schema, "maxProperties", place);
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

/** `if` with `then`, `allOf` and `anyOf` beside the members: the value is known to be an object there. */
function readWhole(
  schema: Schema,
  place: Place,
  name: string,
  read: Read,
): { readonly rules: readonly Rule[]; readonly demands: readonly Demand[] } {
  const rules: Rule[] = [];
  const demands: Demand[] = [];
  const readIf = (part: Schema, there: Place): void => {
    const rule = readRule(part, there);
    if (rule !== undefined) {
      rules.push(rule);
      return;
    }
    demands.push({
      when: read(part["if"], below(there, "if"), `${name} when`, "object"),
      shape: read(part["then"], below(there, "then"), `${name} then`, "object"),
    });
  };
  if (schema["if"] !== undefined || schema["then"] !== undefined) readIf(schema, place);
  const all = schema["allOf"] ?? [];
  if (!Array.isArray(all)) throw new UnsupportedSchema(place.pointer, "has an allOf that is no list");
  for (const [index, part] of all.entries()) {
    const there = below(place, "allOf", index);
    if (isSchema(part) && (part["if"] !== undefined || part["then"] !== undefined)) {
      allow(part, there, "if", "then");
      readIf(part, there);
    } else {
      demands.push({ shape: read(part, there, `${name} part ${index + 1}`, "object") });
    }
  }
  if (schema["anyOf"] !== undefined) {
    const options = optionsOf(schema, place).map(([option, there], index) =>
      read(option, there, `${name} option ${index + 1}`, "object"),
    );
    demands.push({ shape: { kind: "union", options } });
  }
  return { rules, demands };
}
