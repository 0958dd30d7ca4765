/**
 * The `validators` target: one ECMAScript module that imports nothing and needs no `eval`, with a validator for each
 * schema, and its declarations. The checks are ajv's, in standalone mode.
 */
import { codegenRuntime } from "../generated/codegen-runtime.js";
import { bundleOf } from "./bundle.js";
import { CodegenError } from "./codegen-error.js";
import { docComment, stringLiteral, valueLiteral } from "./escape.js";
import { forAjv } from "./for-ajv.js";
import { formatsIn, formatsLiteral, knownFormats } from "./formats.js";
import { camelCase } from "./names.js";
import { schemaFault } from "./schema-fault.js";
import type { SchemaDocument, SchemaSet } from "./schema-set.js";
import { isSchemaObject, mapSubschemas, subschemasOf } from "./subschemas.js";
import { describe } from "./types/describe.js";

/** ajv's own run-time helpers, and what of the runtime text stands in for each of them. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "codePointLength"],
  [/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "deepEqual"],
];

/** The schema as ajv has to see it: without annotations, and with `$ref`s that go by known ids. */
function prepared(set: SchemaSet, document: SchemaDocument): unknown {
  const visit = (schema: unknown): unknown => {
    if (!isSchemaObject(schema)) return schema;
    const out = mapSubschemas(schema, visit);
    const ref = schema["$ref"];
    if (typeof ref === "string" && !ref.includes("#")) {
      const target = set.resolve(schema, ref);
      // A file that has an `$id` of its own is known to ajv by that alone.
      if (target.steps.length === 0 && target.document !== document) out["$ref"] = set.uriOf(target.document);
    }
    return out;
  };
  const root = forAjv(visit(document.root));
  return isSchemaObject(root) ? { ...root, $id: set.uriOf(document) } : root;
}

/** Only what generated documents lead to: a file that is there for others' sake is compiled when it is needed. */
function reachable(set: SchemaSet): SchemaDocument[] {
  const found = new Set<SchemaDocument>();
  const visit = (schema: unknown): void => {
    if (!isSchemaObject(schema)) return;
    if (typeof schema["$ref"] === "string") add(set.resolve(schema, schema["$ref"]).document);
    for (const [, inner] of subschemasOf(schema)) visit(inner);
  };
  const add = (document: SchemaDocument): void => {
    if (found.has(document)) return;
    found.add(document);
    visit(document.root);
  };
  for (const document of set.documents) if (!document.external) add(document);
  return [...found];
}

async function checksCode(set: SchemaSet, wanted: readonly SchemaDocument[]): Promise<string> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { _ } = await import("ajv");
  const standalone = await import("ajv/dist/standalone/index.js");
  const documents = reachable(set);
  const formats = await knownFormats(formatsIn(documents.map(({ root }) => root)));
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    allErrors: false,
    logger: false,
    formats: Object.fromEntries(formats.map(({ name, definition }) => [name, definition])) as never,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const ids = new Map<string, string>();
  for (const document of documents) {
    const uri = set.uriOf(document);
    // The meta-schema of 2020-12 is ajv's own.
    if (Object.hasOwn(ajv.schemas, uri) || Object.hasOwn(ajv.refs, uri)) continue;
    try {
      ajv.addSchema(prepared(set, document) as object, uri);
    } catch (error) {
      const fault = schemaFault(document.root, ajv.errors);
      if (fault === undefined) throw asCodegenError(document, error);
      throw new CodegenError(document.path, fault.pointer, fault.message);
    }
  }
  for (const document of wanted) {
    ids.set(`check_${document.name}`, set.uriOf(document));
    try {
      ajv.getSchema(set.uriOf(document));
    } catch (error) {
      throw asCodegenError(document, error);
    }
  }
  const generate = (standalone.default as unknown as { default?: unknown }).default ?? standalone.default;
  let code = (generate as (instance: unknown, refs: Record<string, string>) => string)(
    ajv,
    Object.fromEntries(ids),
  );
  for (const [pattern, name] of HELPERS) code = code.replace(pattern, name);
  if (/\brequire\("ajv/.test(code))
    throw new CodegenError(wanted[0]?.path ?? "", "", "needs a helper that cannot be inlined");
  const body = code
    .replace(/^"use strict";\n?/, "")
    .replace(/^export const (check_\w+) = /gm, "const $1 = ")
    .replace(/^\/\*# sourceURL=.*\*\/;\n/gm, "")
    // ajv embeds schemas as JSON, but in JavaScript this member would set a prototype. Inside a string the quotation
    // marks are escaped, so nothing else can look like it.
    .replace(/([{,])"__proto__":/g, '$1["__proto__"]:')
    .trim();
  return `const formats = ${formatsLiteral(formats)};\n${body}`;
}

function asCodegenError(document: SchemaDocument, error: unknown): CodegenError {
  if (error instanceof CodegenError) return error;
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const pointer = /data(\/\S*)/.exec(message)?.[1] ?? "";
  return new CodegenError(document.path, pointer, message.slice(0, 200));
}

/** The module and its declarations. `typesModule` is where the types are imported from, in declarations only. */
export async function validatorsTarget(
  set: SchemaSet,
  typesModule: string,
): Promise<{ readonly js: string; readonly dts: string }> {
  const documents = set.documents.filter(({ external }) => !external);
  const checks = await checksCode(set, documents);
  const names = documents.map(({ name }) => ({ type: name, constant: constantOf(name) }));
  const js = `${codegenRuntime}

${checks}

${documents
  .map((document, index) => {
    const { constant, type } = names[index]!;
    const schema = valueLiteral(documentOf(set, document));
    const about = docComment([...describe(document.root).slice(0, 1), ""].filter((line) => line !== ""));
    return `${about}export const ${constant} = /* @__PURE__ */ makeValidator(${stringLiteral(type)}, ${schema}, check_${type});`;
  })
  .join("\n\n")}
export { PresenceValidationError };
`;
  const dts = `import type { ${names.map(({ type }) => type).join(", ")} } from "${typesModule}";

${VALIDATOR_DECLARATIONS}
${names.map(({ type, constant }) => `export declare const ${constant}: Validator<${type}>;`).join("\n")}
`;
  return { js, dts };
}

/** The schema that a validator bears: as one document, or as it stands where that cannot be (`$dynamicRef`). */
function documentOf(set: SchemaSet, document: SchemaDocument): unknown {
  try {
    return bundleOf(set, document);
  } catch (error) {
    if (error instanceof CodegenError) return document.root;
    throw error;
  }
}

/** The name of a schema's validator. */
export const constantOf = (typeName: string): string => camelCase(typeName);

/** The face of a generated validator: that of the package's own, without importing it. */
const VALIDATOR_DECLARATIONS = `/** One thing that is wrong with a value, and where. */
export interface Issue {
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Limits on JSON text. */
export interface JsonLimits {
  readonly maxBytes?: number;
  readonly maxDepth?: number;
  readonly maxStringLength?: number;
}

export type SafeParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

export declare class PresenceValidationError extends Error {
  readonly issues: readonly Issue[];
}

export interface Validator<T> {
  readonly schema: object;
  /** Never throws, never changes the value, sees own properties only. */
  is(value: unknown): value is T;
  assert(value: unknown): asserts value is T;
  /** A plain copy of a valid value; throws PresenceValidationError. */
  parse(value: unknown): T;
  safeParse(value: unknown): SafeParseResult<T>;
  /** Reads JSON text or its UTF-8 bytes, and checks it; throws PresenceValidationError. */
  parseJson(text: string | Uint8Array, limits?: JsonLimits): T;
  safeParseJson(text: string | Uint8Array, limits?: JsonLimits): SafeParseResult<T>;
  /** Standard Schema v1 and Standard JSON Schema v1. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
    readonly validate: (value: unknown) =>
      | { readonly value: T; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}
`;
