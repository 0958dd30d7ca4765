/** Where the reader is in a schema, and what it may find there. */

export type Schema = Readonly<Record<string, unknown>>;

/** The check function of another schema, for a `$ref` to it. */
export interface ExternalCheck {
  readonly schema: Schema;
  readonly check: string;
  readonly module: string;
}

/** Thrown, and caught by `writtenCheckOf`, where a schema says more than the fast checks can. */
export class UnsupportedSchema extends Error {
  override readonly name = "UnsupportedSchema";
  /** JSON Pointer of the place in the schema. */
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(`${pointer === "" ? "the root" : pointer} ${reason}`);
    this.pointer = pointer;
  }
}

/** A place in a schema. */
export interface Place {
  /** The document that a `$ref` of the form `#/…` leads into. */
  readonly document: Schema;
  readonly externals: ReadonlyMap<string, ExternalCheck>;
  readonly pointer: string;
  /** The `$ref`s that led here: a schema that holds itself would never end. */
  readonly trail: readonly unknown[];
}

const ANNOTATIONS = [
  "title",
  "description",
  "$comment",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
];
const AT_ROOT = ["$schema", "$id", "$defs"];

export const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The place some steps further down. */
export const below = (place: Place, ...steps: (string | number)[]): Place => ({
  ...place,
  pointer: `${place.pointer}${steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`,
});

/** Refuses keywords that are neither annotations nor listed: to overlook one would be to accept too much. */
export function allow(schema: Schema, place: Place, ...keywords: readonly string[]): void {
  const isRoot = schema === place.document;
  for (const keyword of Object.keys(schema)) {
    if (keywords.includes(keyword) || ANNOTATIONS.includes(keyword)) continue;
    if (isRoot && AT_ROOT.includes(keyword)) continue;
    throw new UnsupportedSchema(place.pointer, `has the keyword ${JSON.stringify(keyword)}`);
  }
}

/** Where a `$ref` leads: into the same document, or to the root of another one. */
export function follow(schema: Schema, place: Place): readonly [unknown, Place] {
  allow(schema, place, "$ref");
  const ref = String(schema["$ref"]);
  const external = place.externals.get(ref);
  if (external === undefined && !/^#(?:\/[^%]*)?$/.test(ref)) {
    throw new UnsupportedSchema(place.pointer, `has the $ref ${JSON.stringify(ref)}`);
  }
  let target: unknown = external?.schema ?? place.document;
  for (const step of external === undefined ? ref.split("/").slice(1) : []) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    target = isSchema(target) && Object.hasOwn(target, key) ? target[key] : undefined;
  }
  if (place.trail.includes(target)) throw new UnsupportedSchema(place.pointer, "holds itself");
  const there = { ...place, trail: [...place.trail, target] };
  // What another document refers to is relative to that document, and not known here.
  return [
    target,
    external === undefined ? there : { ...there, document: external.schema, externals: new Map() },
  ];
}

/** The number that a keyword holds, if it is there. Code is written from it: nothing else may pass. */
export function numberAt(schema: Schema, keyword: string, place: Place): number | undefined {
  const value = schema[keyword];
  if (value === undefined || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new UnsupportedSchema(place.pointer, `has a ${keyword} that is no number`);
}

/** The strings that a keyword lists; none if it is not there. */
export function namesAt(schema: Schema, keyword: string, place: Place): readonly string[] {
  const value = schema[keyword] ?? [];
  if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value;
  throw new UnsupportedSchema(place.pointer, `has a ${keyword} that is no list of names`);
}

/** The schemas that a keyword holds by name; none if it is not there. */
export function schemasAt(
  schema: Schema,
  keyword: string,
  place: Place,
): readonly (readonly [string, unknown])[] {
  const value = schema[keyword] ?? {};
  if (isSchema(value)) return Object.entries(value);
  throw new UnsupportedSchema(place.pointer, `has ${keyword} that are no object`);
}

/** The schemas of an `anyOf`, each with its place. */
export function optionsOf(schema: Schema, place: Place): readonly (readonly [unknown, Place])[] {
  const options = schema["anyOf"];
  if (!Array.isArray(options)) throw new UnsupportedSchema(place.pointer, "has an anyOf that is no list");
  return options.map((option, index) => [option, below(place, "anyOf", index)] as const);
}
