/** The declarations of a whole set: one for each schema, each of its `$defs`, and whatever a `$ref` leads to. */
import { docComment, stringLiteral } from "../escape.js";
import { camelCase } from "../names.js";
import type { SchemaDocument, SchemaSet } from "../schema-set.js";
import { isSchemaObject, type Schema, subschemasOf } from "../subschemas.js";
import { describe } from "./describe.js";
import { type TypeContext, typeOf } from "./type-expression.js";

/** One declared type. */
export interface Declaration {
  readonly name: string;
  readonly schema: unknown;
  readonly text: string;
}

/** The declared types of a set. */
export interface Declarations {
  readonly list: readonly Declaration[];
  readonly nameOf: (schema: unknown) => string | undefined;
}

/** How to declare. */
export interface DeclareOptions {
  readonly trustSchema?: boolean;
}

/**
 * Declares the types of a set, in the order in which they are first met.
 * @throws {CodegenError} for a `$ref` that leads nowhere
 */
export function declareTypes(set: SchemaSet, options: DeclareOptions = {}): Declarations {
  const names = new Map<Schema, string>();
  const queue: Schema[] = [];
  const roots = new Map<unknown, SchemaDocument>(set.documents.map((document) => [document.root, document]));

  const name = (schema: unknown, ...candidates: readonly (string | undefined)[]): void => {
    if (!isSchemaObject(schema) || names.has(schema)) return;
    const title = typeof schema["title"] === "string" ? schema["title"] : undefined;
    // A whole document that is referred to has been given its name with the set.
    names.set(schema, roots.get(schema)?.name ?? set.namer.give(title, ...candidates));
    queue.push(schema);
  };

  /** Names what has to be declared below a schema, so that no declaration holds another one's text. */
  const visit = (schema: unknown): void => {
    if (!isSchemaObject(schema)) return;
    if (typeof schema["$ref"] === "string") {
      const target = set.resolve(schema, schema["$ref"]);
      const known = isSchemaObject(target.schema) && names.has(target.schema);
      if (!known) {
        name(target.schema, target.steps.at(-1));
        visit(target.schema);
      }
    }
    for (const [way, inner] of subschemasOf(schema)) {
      if (way[0] === "$defs" || way[0] === "definitions") name(inner, way[1]);
      visit(inner);
    }
  };

  for (const document of set.documents) {
    if (!isSchemaObject(document.root) || document.external) continue;
    names.set(document.root, document.name);
    queue.push(document.root);
  }
  for (const { root, external } of set.documents) if (!external) visit(root);

  /** What a schema is an alias of: `$ref`s that no object or array stands before. */
  const aliased = (schema: unknown): Schema[] => {
    if (!isSchemaObject(schema)) return [];
    const direct = typeof schema["$ref"] === "string" ? [set.resolve(schema, schema["$ref"]).schema] : [];
    const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
      const list = schema[keyword];
      return Array.isArray(list) ? list : [];
    });
    const inline = branches.filter((branch) => isSchemaObject(branch) && !names.has(branch));
    const named = [...direct, ...branches].filter(
      (one): one is Schema => isSchemaObject(one) && names.has(one),
    );
    return [...named, ...inline.flatMap(aliased)];
  };
  const reaches = (from: Schema, goal: Schema, seen = new Set<Schema>()): boolean => {
    if (from === goal) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return aliased(from).some((next) => reaches(next, goal, seen));
  };

  const nameOf = (schema: unknown): string | undefined =>
    isSchemaObject(schema) ? names.get(schema) : undefined;
  const list = queue.map((schema): Declaration => {
    const declared = names.get(schema)!;
    const context: TypeContext = {
      set,
      nameOf,
      isCircular: (target) => isSchemaObject(target) && reaches(target, schema),
      trustSchema: options.trustSchema ?? false,
    };
    return { name: declared, schema, text: declarationOf(declared, schema, context) };
  });
  // A schema that is just `true` or `false` has a type too.
  for (const document of set.documents) {
    if (isSchemaObject(document.root) || document.external) continue;
    const { name: declared, root } = document;
    const text = `export type ${declared} = ${root === false ? "never" : "unknown"};\n`;
    list.push({ name: declared, schema: root, text });
  }
  return { list, nameOf };
}

function declarationOf(name: string, schema: Schema, context: TypeContext): string {
  const type = typeOf(schema, context, "", true);
  const comment = docComment(describe(schema));
  // Only a plain object type can be an interface, which editors show by its name.
  const isObject = type.kind === "unit" && type.text.startsWith("{\n");
  const text = isObject ? `export interface ${name} ${type.text}\n` : `export type ${name} = ${type.text};\n`;
  return comment + text;
}

/** Runtime arrays of the string values that a declared type, or a property of it, may have. */
export function valueListsOf(declarations: Declarations): string[] {
  return declarations.list.flatMap(({ name, schema }) => {
    if (!isSchemaObject(schema)) return [];
    const own = listOf(`${camelCase(name)}Values`, name, schema["enum"]);
    const properties = isSchemaObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    const inner = properties.flatMap(([property, value]) => {
      if (!isSchemaObject(value) || !/^[A-Za-z][A-Za-z0-9_]*$/.test(property)) return [];
      const suffix = property.charAt(0).toUpperCase() + property.slice(1);
      return listOf(`${camelCase(name)}${suffix}Values`, `${name}'s \`${property}\``, value["enum"]);
    });
    return [...own, ...inner];
  });
}

function listOf(constant: string, what: string, values: unknown): string[] {
  if (!Array.isArray(values) || values.length === 0 || !values.every((value) => typeof value === "string"))
    return [];
  const items = values.map((value) => stringLiteral(value as string)).join(", ");
  return [
    `/** The values of ${what}, in the schema's order. */\nexport const ${constant}: readonly [${items}] = [${items}];\n`,
  ];
}
