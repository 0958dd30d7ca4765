/** The examples that a document gives, each with the schema it is of. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** One example. */
export interface Example {
  /** Where it stands, as a JSON Pointer. */
  readonly place: string;
  readonly schema: object;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Finds every example: beside a `schema` in OpenAPI, beside a `payload` in AsyncAPI. */
export function examplesIn(value: unknown, place = ""): readonly Example[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => examplesIn(item, `${place}/${i}`));
  if (!isObject(value)) return [];
  const { examples, schema, payload } = value;
  const here = `${place}/examples`;
  if (isObject(schema) && isObject(examples)) {
    return Object.entries(examples).map(([name, example]) => ({
      place: `${here}/${name}`,
      schema,
      value: (example as { readonly value: unknown }).value,
    }));
  }
  if (isObject(payload) && isObject(payload["schema"]) && Array.isArray(examples)) {
    return (examples as readonly { readonly name: string; readonly payload: unknown }[]).map((example) => ({
      place: `${here}/${example.name}`,
      schema: payload["schema"] as object,
      value: example.payload,
    }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    examplesIn(inner, `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/** A copy without the `$id`s that a followed `$ref` brings along: the same one in many places. */
function withoutIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutIds);
  if (!isObject(schema)) return schema;
  const { $id: _id, $schema: _schema, ...rest } = schema;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutIds(inner)]));
}

/** Compiles a schema in which every `$ref` has been followed. */
export function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(withoutIds(schema) as object);
}
