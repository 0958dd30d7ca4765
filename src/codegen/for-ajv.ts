/** A schema as ajv has to see it, so that its code is short and says the same as the schema. */
import { isSchemaObject, mapSubschemas, type Schema } from "./subschemas.js";

/** Keywords that say nothing about a value: ajv embeds schemas, and these would only make the code longer. */
const ANNOTATIONS = [
  "$comment",
  "$schema",
  "default",
  "description",
  "examples",
  "title",
  "tsEnumNames",
  "tsType",
];

/** ajv passes over a property called `__proto__`; as a pattern, it sees it. */
function withoutProto(schema: Schema): Schema {
  const properties = schema["properties"];
  if (!isSchemaObject(properties) || !Object.hasOwn(properties, "__proto__")) return schema;
  const { ["__proto__"]: proto, ...others } = properties;
  const patterns = schema["patternProperties"] as Schema | undefined;
  return { ...schema, properties: others, patternProperties: { ...patterns, "^__proto__$": proto } };
}

/** Rewrites a schema at any depth; `$ref`s stay as they are. */
export function forAjv(schema: unknown): unknown {
  if (!isSchemaObject(schema)) return schema;
  const out = mapSubschemas(withoutProto(schema), forAjv);
  for (const keyword of ANNOTATIONS) delete out[keyword];
  return out;
}
