/**
 * The schemas of one run, read whole before anything is made of them: limits on depth and size, and every `$ref`
 * resolved within the set. Nothing is fetched, and no file is read.
 */
import { CodegenError } from "./codegen-error.js";
import { createNamer, type Namer } from "./names.js";
import {
  type AnySchema,
  isSchemaObject,
  pointerOfSteps,
  type Schema,
  stepsOfFragment,
  subschemasOf,
} from "./subschemas.js";

/** A schema to generate from. */
export interface SchemaFile {
  /** Where it came from, relative to the root that it may refer into; `$ref`s between files go by it. */
  readonly path: string;
  /** The schema, as parsed JSON. */
  readonly schema: unknown;
  /** Read for the sake of `$ref`s only: nothing is generated for it by itself. */
  readonly external?: boolean;
}

/** A schema of the set, and the name of what is generated for it. */
export interface SchemaDocument {
  readonly path: string;
  readonly name: string;
  readonly root: AnySchema;
  readonly external: boolean;
}

/** A place in the set. */
export interface Place {
  readonly document: SchemaDocument;
  readonly steps: readonly string[];
  readonly schema: unknown;
}

/** The schemas of one run. */
export interface SchemaSet {
  readonly documents: readonly SchemaDocument[];
  readonly namer: Namer;
  /** What a `$ref` leads to, by the schema object in which it stands. */
  resolve(holder: Schema, ref: string): Place;
  /** The absolute URI of a document, by which other tools can know it. */
  uriOf(document: SchemaDocument): string;
}

/** Older drafts give other meanings to the same keywords (`items`, `$ref` with siblings, `definitions`). */
const OLDER_DRAFT = /^https?:\/\/json-schema\.org\/(draft-0[3-7]|draft\/2019-09)\/schema#?$/;

/** Limits on what a schema may be: beyond them lie stack overflows, not applications. */
const MAX_DEPTH = 100;
const MAX_NODES = 100_000;

/** Where files without an `$id` are taken to lie. `.invalid` is reserved: nothing can be there (RFC 2606, section 2). */
const BASE = "https://schemas.invalid/";

/**
 * Reads schemas.
 * @throws {CodegenError} for what is no schema, is too deep or too large, or refers to nothing in the set
 */
export function readSchemas(files: readonly SchemaFile[]): SchemaSet {
  const namer = createNamer();
  let nodes = 0;

  const copy = (value: unknown, path: string, steps: readonly string[]): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (steps.length > MAX_DEPTH) throw new CodegenError(path, "", `is nested deeper than ${MAX_DEPTH}`);
    nodes++;
    if (nodes > MAX_NODES)
      throw new CodegenError(path, "", `holds more than ${MAX_NODES} objects and arrays`);
    if (Array.isArray(value)) return value.map((item, index) => copy(item, path, [...steps, String(index)]));
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const member = copy((value as Schema)[key], path, [...steps, key]);
      Object.defineProperty(out, key, {
        value: member,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return out;
  };

  const documents = files.map(({ path, schema, external = false }): SchemaDocument => {
    if (typeof schema !== "boolean" && !isSchemaObject(schema)) {
      throw new CodegenError(path, "", "is no JSON Schema: expected an object or a boolean");
    }
    const root = copy(schema, path, []) as AnySchema;
    const older = isSchemaObject(root) ? OLDER_DRAFT.exec(String(root["$schema"]))?.[1] : undefined;
    if (older !== undefined) {
      throw new CodegenError(path, "/$schema", `is JSON Schema ${older}: only 2020-12 is understood`);
    }
    const title = isSchemaObject(root) && typeof root["title"] === "string" ? root["title"] : undefined;
    const file = path
      .split("/")
      .at(-1)
      ?.replace(/\.(?:schema\.)?json$/, "");
    // What is there for others' sake needs a name only when it is met, and must not take one from what is generated.
    let name = external ? undefined : namer.give(title, file);
    return {
      path,
      root,
      external,
      get name() {
        name ??= namer.give(title, file);
        return name;
      },
    };
  });

  const resources = new Map<string, Place>();
  const anchors = new Map<string, Place>();
  const bases = new Map<Schema, { readonly base: string; readonly place: Place }>();

  const index = (document: SchemaDocument, schema: unknown, steps: readonly string[], base: string): void => {
    if (!isSchemaObject(schema) || bases.has(schema)) return;
    const id = schema["$id"];
    const own = typeof id === "string" ? resolveUri(id, base, document.path, steps) : base;
    const place = { document, steps, schema };
    bases.set(schema, { base: own, place });
    if (typeof id === "string") resources.set(withoutFragment(own), place);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = schema[keyword];
      if (typeof anchor === "string") anchors.set(`${withoutFragment(own)}#${anchor}`, place);
    }
    for (const [way, inner] of subschemasOf(schema)) index(document, inner, [...steps, ...way], own);
  };
  for (const document of documents) {
    const base = pathUri(document.path);
    const place = { document, steps: [], schema: document.root };
    resources.set(base, place);
    index(document, document.root, [], base);
  }

  const descend = (from: Place, fragment: string, fail: () => never): Place => {
    let schema: unknown = from.schema;
    let base = isSchemaObject(schema) ? (bases.get(schema)?.base ?? BASE) : BASE;
    const steps = stepsOfFragment(fragment);
    for (const step of steps) {
      if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, step)) fail();
      schema = (schema as Schema)[step];
      if (isSchemaObject(schema)) base = bases.get(schema)?.base ?? base;
    }
    if (typeof schema !== "boolean" && !isSchemaObject(schema)) fail();
    const way = [...from.steps, ...steps];
    // A place that no keyword leads to, such as one below an unknown keyword: it has a base of its own too.
    index(from.document, schema, way, base);
    return { document: from.document, steps: way, schema };
  };

  return {
    documents,
    namer,
    uriOf: (document) =>
      withoutFragment(
        isSchemaObject(document.root) ? (bases.get(document.root)?.base ?? BASE) : pathUri(document.path),
      ),
    resolve(holder, ref) {
      const { base, place } = bases.get(holder) ?? { base: BASE, place: undefined };
      const at = place ?? { document: documents[0]!, steps: [] };
      const fail = (): never => {
        const where = /^[a-z][a-z0-9+.-]*:/i.test(ref) ? "; nothing is fetched: give the file too" : "";
        throw new CodegenError(
          at.document.path,
          pointerOfSteps([...at.steps, "$ref"]),
          `${JSON.stringify(ref.slice(0, 80))} leads nowhere${where}`,
        );
      };
      const uri = resolveUri(ref, base, at.document.path, at.steps);
      const [resource = "", fragment = ""] = uri.split("#");
      const found = resources.get(resource);
      if (found === undefined) return fail();
      if (fragment === "") return found;
      if (!fragment.startsWith("/"))
        return anchors.get(`${resource}#${decodeURIComponent(fragment)}`) ?? fail();
      return descend(found, fragment, fail);
    },
  };
}

const pathUri = (path: string): string => new URL(encodeURI(path), BASE).href;

const withoutFragment = (uri: string): string => uri.split("#")[0] ?? "";

function resolveUri(ref: string, base: string, path: string, steps: readonly string[]): string {
  try {
    return new URL(ref, base).href;
  } catch {
    // `urn:` bases have no paths to resolve against: only a fragment, or another absolute URI, makes sense there.
    if (ref.startsWith("#")) return withoutFragment(base) + ref;
    throw new CodegenError(
      path,
      pointerOfSteps(steps),
      `${JSON.stringify(ref.slice(0, 80))} is no URI reference`,
    );
  }
}
