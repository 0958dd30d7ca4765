/**
 * A schema of ours in the words of another version of JSON Schema: one document without references, as the targets
 * of Standard JSON Schema v1 want it. What a target cannot say is an error, never a looser schema.
 */

import { isObject } from "../runtime/object.js";
import { withDialect } from "./json-schema-dialect.js";
import { follow, own, type Place, type Schema } from "./schema-walk.js";

/** Keywords that draft-07 lacks, and with it the Schema Object of OpenAPI 3.0. */
const NEWER = [
  "prefixItems",
  "minContains",
  "maxContains",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
];
/** Keywords that OpenAPI 3.0 lacks beside those, and that `forOpenApi` does not put in other words. */
const NOT_IN_OPENAPI = ["patternProperties", "propertyNames", "contains", "dependencies"];
/** What a Schema Object of OpenAPI 3.0.3 may say (§4.7.24). What else is left by then asserts nothing. */
const IN_OPENAPI =
  /^(?:x-.*|title|description|default|example|externalDocs|deprecated|discriminator|xml|readOnly|writeOnly|type|format|enum|allOf|anyOf|oneOf|not|properties|required|additionalProperties|items|pattern|(?:exclusiveM|m)(?:ax|in)imum|multipleOf|uniqueItems|(?:max|min)(?:Items|Length|Properties))$/;

interface Rewrite extends Place {
  readonly target: string;
  /** The schemas that are being written, to tell a recursion. */
  readonly open: readonly unknown[];
}

/**
 * Writes a schema for a target.
 * @throws {Error} when the target is unknown, or has no word for something in the schema
 */
export function schemaFor(target: string, schema: object, refs: readonly object[]): Record<string, unknown> {
  const root = schema as Schema;
  const place = { target, root, refs: refs as readonly Schema[], open: [] };
  return withDialect(target, own(root, "$id"), () => rewrite(place, root) as Schema);
}

function rewrite(place: Rewrite, schema: unknown): Schema | boolean {
  const { target } = place;
  if (typeof schema === "boolean" || !isObject(schema)) {
    if (target !== "openapi-3.0") return schema as boolean;
    return schema === true ? {} : { not: {} };
  }
  if (place.open.includes(schema))
    throw new Error(`${target}: a schema that contains itself cannot be written`);
  const inner: Rewrite = { ...place, open: [...place.open, schema] };
  const out: Record<string, unknown> = {};
  for (const [keyword, wanted] of Object.entries(schema)) {
    switch (keyword) {
      case "$schema":
      case "$id":
      case "$defs":
      case "definitions":
      case "$comment":
        break;
      case "$ref": {
        const [found, there] = follow(inner, String(wanted));
        const written = rewrite(there, found);
        if (Object.keys(schema).length === 1) return written;
        out["allOf"] = [...((out["allOf"] as unknown[] | undefined) ?? []), written];
        break;
      }
      case "properties":
      case "patternProperties":
      case "dependentSchemas":
      case "dependencies":
        out[keyword] = Object.fromEntries(
          Object.entries(wanted as Schema).map(([name, member]) => [
            name,
            Array.isArray(member) ? [...member] : rewrite(inner, member),
          ]),
        );
        break;
      case "allOf":
      case "anyOf":
      case "oneOf":
      case "prefixItems": {
        const written = (wanted as readonly unknown[]).map((branch) => rewrite(inner, branch));
        out[keyword] = [...((out[keyword] as unknown[] | undefined) ?? []), ...written];
        break;
      }
      case "items":
      case "contains":
      case "not":
      case "if":
      case "then":
      case "else":
      case "propertyNames":
      case "contentSchema":
      case "unevaluatedItems":
      case "unevaluatedProperties":
        out[keyword] = rewrite(inner, wanted);
        break;
      case "additionalProperties":
        out[keyword] = typeof wanted === "boolean" ? wanted : rewrite(inner, wanted);
        break;
      default:
        out[keyword] = structuredClone(wanted);
    }
  }
  if (target === "draft-2020-12") return out;
  const missing = target === "draft-07" ? NEWER : [...NEWER, ...NOT_IN_OPENAPI];
  const unknown = missing.find((keyword) => Object.hasOwn(out, keyword));
  if (unknown !== undefined) throw new Error(`${target} has no ${unknown}`);
  return target === "draft-07" ? out : forOpenApi(out);
}

/** What OpenAPI 3.0.3's Schema Object says in other words: draft-04 without `const`, `if`, type lists and `null`. */
function forOpenApi(schema: Record<string, unknown>): Record<string, unknown> {
  const { const: only, if: condition, then, else: otherwise, type, ...rest } = schema;
  // `nullable` is not among them: in 2020-12 it says nothing, and here it would.
  const out = Object.fromEntries(Object.entries(rest).filter(([keyword]) => IN_OPENAPI.test(keyword)));
  if (Object.hasOwn(schema, "const")) out["enum"] = [only];
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const bound = out[exclusive];
    if (bound === undefined) continue;
    if (out[limit] !== undefined) throw new Error(`openapi-3.0 has one ${limit}`);
    out[limit] = bound;
    out[exclusive] = true;
  }
  const all = [...((out["allOf"] as unknown[] | undefined) ?? [])];
  // if A then B else C  =  (not A, or B) and (A, or C)
  if (then !== undefined) all.push({ anyOf: [{ not: condition }, then] });
  if (otherwise !== undefined) all.push({ anyOf: [condition, otherwise] });
  const types = type === undefined ? [] : [type].flat().filter((name) => name !== "null");
  const written = types.map((name) => {
    // "items MUST be present if the type is array" (§4.7.24.1).
    return name === "array" && (types.length > 1 || out["items"] === undefined)
      ? { type: name, items: {} }
      : { type: name };
  });
  if (types.length === 1) Object.assign(out, written[0]);
  if (types.length > 1) all.push({ anyOf: written });
  if ([type].flat().includes("null")) {
    if (types.length === 0) throw new Error("openapi-3.0 has no null type");
    if (types.length > 1) throw new Error("openapi-3.0 has nullable beside one type only");
    out["nullable"] = true;
  }
  if (all.length > 0) out["allOf"] = all;
  return out;
}
