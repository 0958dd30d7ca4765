/**
 * What is wrong with a schema that its meta-schema refuses: one place and one sentence. A validator tells of every way
 * that it tried (no known type, no list, neither of both); a person wants to know what may stand there.
 */
import { show, showAll, withArticle } from "../validation/text.js";

/** An error of ajv's. */
export interface MetaSchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SchemaFault {
  /** A JSON Pointer to the place in the schema. */
  readonly pointer: string;
  readonly message: string;
}

/** @param errors what ajv said of the schema; undefined comes back when it said nothing */
export function schemaFault(
  schema: unknown,
  errors: readonly MetaSchemaError[] | null | undefined,
): SchemaFault | undefined {
  const last = errors?.at(-1);
  if (!errors || last === undefined) return undefined;
  if (last.keyword !== "anyOf") return fault(schema, [last]);
  const tried = errors.slice(0, -1);
  const deepest = deepestOf(tried);
  if (deepest[0]?.instancePath !== last.instancePath) return schemaFault(schema, deepest);
  // Of what may be a list, the list is tried last: whoever wrote one wants to know what is wrong with it.
  return fault(schema, Array.isArray(valueAt(schema, last.instancePath)) ? tried.slice(-1) : tried);
}

/** The errors at the place that the furthest of them got to. */
function deepestOf(errors: readonly MetaSchemaError[]): readonly MetaSchemaError[] {
  const depthOf = ({ instancePath }: MetaSchemaError): number => instancePath.split("/").length;
  const depth = Math.max(...errors.map(depthOf));
  const place = errors.find((error) => depthOf(error) === depth)?.instancePath;
  return errors.filter(({ instancePath }) => instancePath === place);
}

function fault(schema: unknown, errors: readonly MetaSchemaError[]): SchemaFault {
  const pointer = errors[0]?.instancePath ?? "";
  const value = valueAt(schema, pointer);
  const got = value === undefined ? "" : `; got ${show(value)}`;
  return { pointer, message: `${errors.map(wanted).join(" or ")}${got}` };
}

function wanted({ keyword, params, message = "is not valid" }: MetaSchemaError, index: number): string {
  const must = index === 0 ? "must be " : "";
  const { allowedValues, type } = params;
  if (Array.isArray(allowedValues)) return `${must}one of ${showAll(allowedValues)}`;
  if (keyword === "type") return `${must}${[type].flat().map(String).map(withArticle).join(" or ")}`;
  return message;
}

function valueAt(schema: unknown, pointer: string): unknown {
  let value = schema;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
