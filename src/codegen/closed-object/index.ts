/**
 * Closed object schemas -> checks as one would write them by hand. ajv's generated code asks for each known member by
 * name and then for each member whether it is known; a single pass does both, and costs a third of it
 * (docs/decisions/closed-object-checks.md). What a schema says beyond this stays with ajv.
 */
import { type ExternalCheck, type Schema, UnsupportedSchema } from "./place.js";
import { readRoot } from "./read.js";
import type { ObjectShape } from "./shape.js";
import type { ModuleParts } from "./write-member.js";
import { bodyOf } from "./write-object.js";

export type { ExternalCheck } from "./place.js";

/** What to write a check of. */
export interface ClosedObjectCheckOptions {
  readonly schema: Schema;
  /** The name of the exported check. */
  readonly exportName: string;
  /** Where the module imports the runtime helpers from. */
  readonly runtime: string;
  /** The checks of other schemas, by the `$ref` that leads to them. */
  readonly externals?: ReadonlyMap<string, ExternalCheck>;
}

/** A module's code, or the reason why the schema is not for this writer. */
export type ClosedObjectCheck = { readonly code: string } | { readonly unsupported: string };

/** Names that a function written for a schema must not take. */
const TAKEN = ["isObject", "isDateTime", "hasOwn", "hasMinLength", "hasMaxLength"];

/**
 * Writes the module of a schema's check.
 *
 * @example
 * const result = closedObjectCheckOf({ schema, exportName: "checkPoint", runtime: "../runtime" });
 * if ("unsupported" in result) console.warn(result.unsupported); // "/properties/tags has the type \"array\""
 */
export function closedObjectCheckOf(options: ClosedObjectCheckOptions): ClosedObjectCheck {
  try {
    return { code: moduleOf(options) };
  } catch (error) {
    if (error instanceof UnsupportedSchema) return { unsupported: error.message };
    throw error;
  }
}

function moduleOf(options: ClosedObjectCheckOptions): string {
  const { schema, exportName, runtime, externals = new Map<string, ExternalCheck>() } = options;
  const { branches } = readRoot(schema, externals);
  const taken = new Set([...TAKEN, exportName, ...[...externals.values()].map(({ check }) => check)]);
  const functions = new Map<string, string>();
  const parts: ModuleParts = {
    imports: new Map(),
    locals: new Map(),
    runtime,
    functionFor: (shape) => {
      const body = bodyOf([shape], parts).join("\n");
      const known = functions.get(body);
      if (known !== undefined) return known;
      const name = freeName(shape, taken);
      functions.set(body, name);
      parts.locals.set(name, `function ${name}(value: unknown): boolean {\n${body}\n}`);
      return name;
    },
  };
  const body = bodyOf(branches, parts).join("\n");
  const imports = [...parts.imports]
    .map(([module, names]) => `import { ${[...names].toSorted().join(", ")} } from "${module}";`)
    .concat(`import type { RawCheck } from "${runtime}/raw-check.js";`)
    .toSorted((a, b) => (a.slice(a.indexOf(' from "')) < b.slice(b.indexOf(' from "')) ? -1 : 1));
  return [
    imports.join("\n"),
    ...parts.locals.values(),
    `export const ${exportName}: RawCheck = (value) => {\n${body}\n};\n`,
  ].join("\n\n");
}

/** `isMetadata`, or `isMetadata2` where that is taken. */
function freeName(shape: ObjectShape, taken: Set<string>): string {
  const words = shape.name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const base = `is${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Value"}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
