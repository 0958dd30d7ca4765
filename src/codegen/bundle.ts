/**
 * A schema as one document: what it refers to in other files comes along under `$defs`, and every `$ref` becomes a
 * pointer into this document. Ids and anchors below the root are gone then, as nothing goes by them any more.
 */
import { setOwn } from "../runtime/object.js";
import { CodegenError } from "./codegen-error.js";
import type { Place, SchemaDocument, SchemaSet } from "./schema-set.js";
import { isSchemaObject, mapSubschemas, pointerOfSteps, type Schema } from "./subschemas.js";

/** Encodes a pointer for the fragment of a URI (RFC 6901, section 6). */
const fragmentOf = (pointer: string): string => `#${encodeURI(pointer).replaceAll("#", "%23")}`;

/**
 * Writes a document of the set as one schema.
 * @throws {CodegenError} for a `$dynamicRef`, whose meaning depends on the way to it and which no pointer can say
 */
export function bundleOf(set: SchemaSet, document: SchemaDocument): Schema | boolean {
  const { root } = document;
  if (!isSchemaObject(root)) return root;
  /** Other documents that came along, by the name that they have here. */
  const guests = new Map<SchemaDocument, string>();
  const taken = new Set(Object.keys(isSchemaObject(root["$defs"]) ? root["$defs"] : {}));
  const waiting: SchemaDocument[] = [];

  const guestName = (guest: SchemaDocument): string => {
    const known = guests.get(guest);
    if (known !== undefined) return known;
    let name = guest.name;
    for (let number = 2; taken.has(name); number++) name = `${guest.name}${number}`;
    taken.add(name);
    guests.set(guest, name);
    waiting.push(guest);
    return name;
  };

  const refTo = (target: Place): string => {
    const own = target.document === document;
    const prefix = own
      ? ""
      : `/$defs/${guestName(target.document).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return fragmentOf(prefix + pointerOfSteps(target.steps));
  };

  const rewrite = (schema: unknown, from: SchemaDocument, steps: readonly string[]): unknown => {
    if (!isSchemaObject(schema)) return schema;
    const dynamic = ["$dynamicRef", "$recursiveRef"].find((keyword) => Object.hasOwn(schema, keyword));
    if (dynamic !== undefined) {
      throw new CodegenError(from.path, pointerOfSteps([...steps, dynamic]), `${dynamic} cannot be bundled`);
    }
    const out = mapSubschemas(schema, (inner, way) => rewrite(inner, from, [...steps, ...way]));
    if (typeof schema["$ref"] === "string") out["$ref"] = refTo(set.resolve(schema, schema["$ref"]));
    const isRoot = steps.length === 0 && from === document;
    for (const keyword of ["$anchor", "$dynamicAnchor", ...(isRoot ? [] : ["$id", "$schema"])])
      delete out[keyword];
    return out;
  };

  const out = rewrite(root, document, []) as Record<string, unknown>;
  const defs: Record<string, unknown> = {};
  for (let guest = waiting.shift(); guest !== undefined; guest = waiting.shift()) {
    setOwn(defs, guestName(guest), rewrite(guest.root, guest, []));
  }
  if (Object.keys(defs).length > 0) out["$defs"] = { ...(out["$defs"] as object | undefined), ...defs };
  return out;
}
