/**
 * Schemas that contain themselves, for the standards that have no `$defs`. Elsewhere every `$ref` is replaced by what it
 * leads to; of these the circle is cut: each schema on it is written once, as a part of its own, and referred to by name.
 */
import { setOwn } from "../runtime/object.js";
import { schemaFor } from "../validation/json-schema-target.js";
import { isSchemaObject, mapSubschemas, type Schema, stepsOfFragment, subschemasOf } from "./subschemas.js";

/** A schema as a standard has it. */
export interface Written {
  readonly schema: Schema;
  /** Those that it refers to by name. */
  readonly parts: ReadonlyMap<string, unknown>;
}

/** Stands for a `$ref` while the rest is written: a word that every standard lets through. */
const MARK = "x-realtime-presence-part";
const WHOLE = "schema:///whole";

/**
 * @param name what the document is called: its parts are named after it
 * @param refTo the `$ref` to a part
 * @throws {Error} when the standard has no word for something
 */
export function writtenFor(
  target: "draft-07" | "openapi-3.0",
  document: Schema,
  name: string,
  refTo: (part: string) => string,
): Written {
  const circular = partsOf(document, name);
  if (circular.size === 0) return { schema: schemaFor(target, document, []), parts: new Map() };
  const mark = (schema: unknown): unknown => {
    if (!isSchemaObject(schema)) return schema;
    const { [MARK]: _, ...out } = mapSubschemas(schema, mark);
    const ref = schema["$ref"];
    if (typeof ref !== "string") return out;
    const part = circular.get(schemaAt(document, ref));
    if (part === undefined) return { ...out, $ref: WHOLE + ref };
    const { $ref: _ref, ...rest } = out;
    if (Object.keys(rest).length === 0) return { [MARK]: part };
    return { ...rest, allOf: [...((rest["allOf"] as unknown[] | undefined) ?? []), { [MARK]: part }] };
  };
  const whole = { ...(mark(document) as Schema), $id: WHOLE };
  const write = (schema: unknown): Schema => {
    const marked = mark(schema) as Schema;
    return unmark(schemaFor(target, marked, [whole]), refTo) as Schema;
  };
  const parts = new Map<string, unknown>();
  for (const [schema, part] of circular) {
    const { $id: _id, ...plain } = schema as Schema;
    const { $schema: _schema, ...written } = write(plain);
    parts.set(part, withoutUndefined(written));
  }
  return { schema: withoutUndefined(write(document)), parts };
}

function unmark(schema: unknown, refTo: (part: string) => string): unknown {
  if (!isSchemaObject(schema)) return schema;
  const part = schema[MARK];
  if (typeof part === "string") return { $ref: refTo(part) };
  return mapSubschemas(schema, (inner) => unmark(inner, refTo));
}

/** A document without an `$id` of its own has none. */
const withoutUndefined = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));

function schemaAt(document: Schema, ref: string): unknown {
  let node: unknown = document;
  for (const step of stepsOfFragment(ref)) node = (node as Schema)[step];
  return node;
}

/** The schemas that contain themselves, by the way of `$ref`s to them, and their names. */
function partsOf(document: Schema, name: string): ReadonlyMap<unknown, string> {
  const leadsTo = new Map<unknown, Map<unknown, string>>();
  /** The schemas that the `$ref`s within a schema lead to. */
  const refsWithin = (schema: unknown, found: Map<unknown, string>): Map<unknown, string> => {
    if (!isSchemaObject(schema)) return found;
    const ref = schema["$ref"];
    if (typeof ref === "string") found.set(schemaAt(document, ref), ref);
    for (const [[keyword], inner] of subschemasOf(schema)) {
      if (keyword !== "$defs" && keyword !== "definitions") refsWithin(inner, found);
    }
    return found;
  };
  const explore = (schema: unknown): void => {
    if (leadsTo.has(schema)) return;
    const next = refsWithin(schema, new Map());
    leadsTo.set(schema, next);
    for (const other of next.keys()) explore(other);
  };
  explore(document);
  const refs = new Map([...leadsTo.values()].flatMap((next) => [...next]));
  const parts = new Map<unknown, string>();
  const taken = new Set<string>();
  for (const [schema, ref] of refs) {
    if (!isReachable(leadsTo, schema)) continue;
    const wanted = componentName([name, ...stepsOfFragment(ref).slice(-1)].join("."));
    let part = wanted;
    for (let number = 2; taken.has(part); number++) part = `${wanted}-${number}`;
    taken.add(part);
    parts.set(schema, part);
  }
  return parts;
}

/** Tells whether a schema leads back to itself. */
function isReachable(leadsTo: ReadonlyMap<unknown, ReadonlyMap<unknown, string>>, schema: unknown): boolean {
  const seen = new Set<unknown>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of leadsTo.get(next)?.keys() ?? []) {
      if (other === schema) return true;
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return false;
}

/** Components of OpenAPI and AsyncAPI are named by letters, digits, `.`, `-` and `_`. */
export const componentName = (name: string): string => name.replaceAll(/[^\w.-]/g, "_");

/** Parts as the members of an object. */
export function membersOf(parts: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [part, schema] of parts) setOwn(members, part, schema);
  return members;
}
