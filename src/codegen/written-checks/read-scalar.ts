/** Reads the schemas of values that JSON writes without brackets. */
import { allow, numberAt, type Place, type Schema, UnsupportedSchema } from "./place.js";
import type { EnumShape, NumberShape, Scalar, StringShape } from "./shape.js";

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== "object";

const TYPE_TESTS: ReadonlyMap<unknown, (value: Scalar) => boolean> = new Map([
  ["object", () => false],
  ["array", () => false],
  ["string", (value: Scalar) => typeof value === "string"],
  ["number", (value: Scalar) => typeof value === "number"],
  ["integer", (value: Scalar) => Number.isInteger(value)],
  ["boolean", (value: Scalar) => typeof value === "boolean"],
  ["null", (value: Scalar) => value === null],
]);

/** `enum` or `const`. */
export function readEnum(schema: Schema, place: Place): EnumShape {
  allow(schema, place, "type", "enum", "const");
  const { type } = schema;
  const types: unknown[] | undefined = type === undefined ? undefined : [type].flat();
  const values = schema["enum"] ?? [schema["const"]];
  if (types?.every((name) => TYPE_TESTS.has(name)) === false) {
    throw new UnsupportedSchema(place.pointer, `has the type ${JSON.stringify(type)}`);
  }
  if (!Array.isArray(values) || !values.every(isScalar)) {
    throw new UnsupportedSchema(place.pointer, "lists values that are not all scalars");
  }
  if (schema["enum"] !== undefined && schema["const"] !== undefined) {
    throw new UnsupportedSchema(place.pointer, "has both an enum and a const");
  }
  const hasType = (value: Scalar): boolean =>
    types === undefined || types.some((name) => TYPE_TESTS.get(name)?.(value));
  return { kind: "enum", values: values.filter(hasType) };
}

export const ABOUT_TEXT: readonly string[] = ["minLength", "maxLength", "pattern", "format"];

/** `type: string`. */
export function readString(schema: Schema, place: Place): StringShape {
  allow(schema, place, "type", ...ABOUT_TEXT);
  const { format, pattern } = schema;
  if (format !== undefined && format !== "date-time") {
    throw new UnsupportedSchema(place.pointer, `has the format ${JSON.stringify(format)}`);
  }
  if (pattern !== undefined && typeof pattern !== "string") {
    throw new UnsupportedSchema(place.pointer, "has a pattern that is no text");
  }
  return {
    kind: "string",
    minLength: numberAt(schema, "minLength", place),
    maxLength: numberAt(schema, "maxLength", place),
    pattern,
    dateTime: format === "date-time",
  };
}

const COMPARISONS = [
  ["minimum", ">="],
  ["maximum", "<="],
  ["exclusiveMinimum", ">"],
  ["exclusiveMaximum", "<"],
] as const;

export const ABOUT_NUMBERS: readonly string[] = COMPARISONS.map(([keyword]) => keyword);

/** `type: number` or `integer`. */
export function readNumber(schema: Schema, place: Place): NumberShape {
  allow(schema, place, "type", ...ABOUT_NUMBERS);
  const bounds = COMPARISONS.flatMap(([keyword, operator]) => {
    const limit = numberAt(schema, keyword, place);
    return limit === undefined ? [] : [[operator, limit] as const];
  });
  return { kind: "number", integer: schema["type"] === "integer", bounds };
}
