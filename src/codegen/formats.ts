/**
 * Formats as code that stands in a generated file: date and time by our own RFC 3339, the others by ajv-formats'
 * regular expressions, inlined. A format that nobody knows is an annotation, as 2020-12 has it.
 */
import { stringLiteral } from "./escape.js";
import { isSchemaObject, subschemasOf } from "./subschemas.js";

/** Formats that are functions of the runtime text. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  byte: "isByte",
  date: "isDate",
  "date-time": "isDateTime",
  regex: "isRegex",
  time: "isTime",
  uri: "isUri",
  "uri-reference": "isUriReference",
};
/** Formats of numbers (OpenAPI). */
const NUMBERS: Readonly<Record<string, string>> = {
  double: "isFiniteNumber",
  float: "isFiniteNumber",
  int32: "isInt32",
  int64: "isInt64",
};

/** A format, as ajv is told of it and as it stands in generated code. */
export interface KnownFormat {
  readonly name: string;
  readonly definition:
    | RegExp
    | ((text: string) => boolean)
    | { readonly type: "number"; readonly validate: (value: number) => boolean };
  readonly code: string;
}

/** Every `format` that schemas name. */
export function formatsIn(schemas: readonly unknown[]): string[] {
  const found = new Set<string>();
  const visit = (schema: unknown): void => {
    if (!isSchemaObject(schema)) return;
    if (typeof schema["format"] === "string") found.add(schema["format"]);
    for (const [, inner] of subschemasOf(schema)) visit(inner);
  };
  for (const schema of schemas) visit(schema);
  return [...found].toSorted();
}

/** The formats among these names that are asserted. */
export async function knownFormats(names: readonly string[]): Promise<KnownFormat[]> {
  const { fullFormats } = await import("ajv-formats/dist/formats.js");
  return names.flatMap((name): KnownFormat[] => {
    if (Object.hasOwn(FUNCTIONS, name)) return [{ name, definition: () => true, code: FUNCTIONS[name]! }];
    if (Object.hasOwn(NUMBERS, name)) {
      const definition = { type: "number", validate: Number.isFinite } as const;
      return [{ name, definition, code: `{ type: "number", validate: ${NUMBERS[name]} }` }];
    }
    const format: unknown = Object.hasOwn(fullFormats, name)
      ? fullFormats[name as keyof typeof fullFormats]
      : undefined;
    return format instanceof RegExp ? [{ name, definition: format, code: String(format) }] : [];
  });
}

/** The object that generated checks look formats up in. */
export const formatsLiteral = (formats: readonly KnownFormat[]): string =>
  `{${formats.map(({ name, code }) => `\n  ${stringLiteral(name)}: ${code},`).join("")}${formats.length > 0 ? "\n" : ""}}`;
