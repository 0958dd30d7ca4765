/**
 * Schemas -> checks as one would write them by hand: a yes or no without a word about why, one pass over an object's
 * members, a call where another file's schema is meant (docs/decisions/written-checks.md). What a schema says beyond
 * what is understood here stays with ajv.
 */
import { type ExternalCheck, type Place, type Schema, UnsupportedSchema } from "./place.js";
import { readChoice, readShape } from "./read.js";
import type { ListShape, ObjectShape } from "./shape.js";
import { bodyOfList } from "./write-list.js";
import { acceptance, type ModuleParts } from "./write-member.js";
import { bodyOf } from "./write-object.js";

export type { ExternalCheck } from "./place.js";

/** What to write a check of. */
export interface WrittenCheckOptions {
  readonly schema: Schema;
  /** The name of the exported check. */
  readonly exportName: string;
  /** Where the module imports the runtime helpers from. */
  readonly runtime: string;
  /** The checks of other schemas, by the `$ref` that leads to them. */
  readonly externals?: ReadonlyMap<string, ExternalCheck>;
}

/** A module's code, or the reason why the schema is not for this writer. */
export type WrittenCheck = { readonly code: string } | { readonly unsupported: string };

/** Names that a function written for a schema must not take. */
const TAKEN = ["isObject", "isDateTime", "hasOwn", "hasMinLength", "hasMaxLength"];

/**
 * Writes the module of a schema's check.
 *
 * @example
 * const result = writtenCheckOf({ schema, exportName: "checkPoint", runtime: "../runtime" });
 * if ("unsupported" in result) console.warn(result.unsupported); // '/properties/x has the keyword "multipleOf"'
 */
export function writtenCheckOf(options: WrittenCheckOptions): WrittenCheck {
  try {
    return { code: moduleOf(options) };
  } catch (error) {
    if (error instanceof UnsupportedSchema) return { unsupported: error.message };
    throw error;
  }
}

function moduleOf(options: WrittenCheckOptions): string {
  const { schema, externals = new Map<string, ExternalCheck>() } = options;
  const place: Place = { document: schema, externals, pointer: "", trail: [] };
  try {
    const branches = readChoice(schema, place);
    // Also the writer may find that the objects cannot be told apart in one pass.
    return writeModule(options, (parts) => `{\n${bodyOf(branches, parts).join("\n")}\n}`);
  } catch (error) {
    if (!(error instanceof UnsupportedSchema)) throw error;
  }
  const shape = readShape(schema, place, "value");
  return writeModule(options, (parts) =>
    shape.kind === "members" || shape.kind === "list"
      ? `{\n${linesOf(shape, parts).join("\n")}\n}`
      : acceptance(shape, parts, "value"),
  );
}

const linesOf = (shape: ObjectShape | ListShape, parts: ModuleParts): string[] =>
  shape.kind === "list" ? bodyOfList(shape, parts) : bodyOf([shape], parts);

/** @param write the exported function's body */
function writeModule(options: WrittenCheckOptions, write: (parts: ModuleParts) => string): string {
  const { exportName, runtime, externals = new Map<string, ExternalCheck>() } = options;
  const taken = new Set([...TAKEN, exportName, ...[...externals.values()].map(({ check }) => check)]);
  const functions = new Map<string, string>();
  const parts: ModuleParts = {
    imports: new Map(),
    locals: new Map(),
    runtime,
    functionFor: (shape) => {
      const body = linesOf(shape, parts).join("\n");
      const known = functions.get(body);
      if (known !== undefined) return known;
      const name = freeName(shape, taken);
      functions.set(body, name);
      parts.locals.set(name, `function ${name}(value: unknown): boolean {\n${body}\n}`);
      return name;
    },
  };
  const body = write(parts);
  const imports = [...parts.imports]
    .map(([module, names]) => `import { ${[...names].toSorted().join(", ")} } from "${module}";`)
    .concat(`import type { RawCheck } from "${runtime}/raw-check.js";`)
    .toSorted((a, b) => (a.slice(a.indexOf(' from "')) < b.slice(b.indexOf(' from "')) ? -1 : 1));
  return [
    imports.join("\n"),
    ...parts.locals.values(),
    `export const ${exportName}: RawCheck = (value) => ${body};\n`,
  ].join("\n\n");
}

/** `isMetadata`, or `isMetadata2` where that is taken. */
function freeName(shape: ObjectShape | ListShape, taken: Set<string>): string {
  const words = shape.name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const base = `is${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Value"}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
