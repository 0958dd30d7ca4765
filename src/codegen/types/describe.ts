/** What the doc comment of a schema's type says: the author's words, and where the type is wider than the schema. */
import { isSchemaObject } from "../subschemas.js";

/** Keywords of structure that no type carries. (Those of numbers and text lengths, nobody expects in a type.) */
const WIDER = [
  "contains",
  "dependentRequired",
  "dependentSchemas",
  "if",
  "not",
  "patternProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "uniqueItems",
  "$dynamicRef",
];

/** The lines of a schema's doc comment; none where there is nothing to say. */
export function describe(schema: unknown): string[] {
  if (!isSchemaObject(schema)) return [];
  const lines: string[] = [];
  const { title, description, format } = schema;
  if (typeof description === "string" && description.trim() !== "")
    lines.push(...description.trim().split("\n"));
  else if (typeof title === "string" && title.trim() !== "") lines.push(title.trim());
  const wider = WIDER.filter((keyword) => Object.hasOwn(schema, keyword));
  if (wider.length > 0) {
    if (lines.length > 0) lines.push("");
    lines.push(
      `The type is wider than the schema: it does not carry ${wider.map((name) => `\`${name}\``).join(", ")}.`,
    );
  }
  const tags: string[] = [];
  if (typeof format === "string") tags.push(`@format ${format}`);
  if (Object.hasOwn(schema, "default")) tags.push(`@default ${JSON.stringify(schema["default"])}`);
  if (schema["deprecated"] === true) tags.push("@deprecated");
  if (tags.length > 0 && lines.length > 0) lines.push("");
  return [...lines, ...tags];
}
