/**
 * The interfaces of Standard Schema v1 and Standard JSON Schema v1 (standardschema.dev), written out here because
 * the specification invites libraries to do so: a public type must not come from a development dependency.
 */

/** A schema that other libraries can validate with. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaProps<Input, Output>;
}

/** What a Standard Schema carries under `~standard`. */
export interface StandardSchemaProps<Input = unknown, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  /** Checks a value. */
  readonly validate: (
    value: unknown,
    options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined,
  ) => StandardResult<Output> | Promise<StandardResult<Output>>;
}

/** The answer of `validate`: a value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and where. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What turns a schema into JSON Schema of a version that another tool understands. */
export interface StandardJsonSchemaConverter {
  /** @throws {Error} when the target is not supported, or cannot express the schema */
  readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  /** @throws {Error} when the target is not supported, or cannot express the schema */
  readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
}

/** Which version of JSON Schema is wanted. */
export interface StandardJsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** What our validators carry under `~standard`: both specifications, and never a promise. */
export interface ValidatorStandard<Input, Output> extends StandardSchemaProps<Input, Output> {
  readonly vendor: "realtime-presence";
  /** Checks a value, at once. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  readonly jsonSchema: StandardJsonSchemaConverter;
}

/** The type that a schema takes. */
export type InferInput<S extends StandardSchemaV1> = NonNullable<S["~standard"]["types"]>["input"];

/** The type that a schema's `validate` gives. */
export type InferOutput<S extends StandardSchemaV1> = NonNullable<S["~standard"]["types"]>["output"];
