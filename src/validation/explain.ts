import { isDateTime } from "../runtime/date-time.js";
import { type Issue, issueAt } from "./issue.js";

/**
 * Says why a value fails a schema: a small interpreter of the keywords that our schemas use, run only after the
 * generated check said no. It keeps the check free of error building, and its answer bounded.
 */

type Schema = Record<string, unknown>;
type Path = readonly (string | number)[];

const MAX_ISSUES = 100;

export function explain(schema: object, value: unknown, refs: readonly object[]): readonly Issue[] {
  const issues: Issue[] = [];
  walk({ root: schema as Schema, refs: refs as readonly Schema[], issues }, schema as Schema, value, []);
  return issues.length > 0
    ? issues.slice(0, MAX_ISSUES)
    : [issueAt([], "schema", "does not match the schema")];
}

interface Context {
  readonly root: Schema;
  readonly refs: readonly Schema[];
  readonly issues: Issue[];
}

const typeOf = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "array"
      : typeof value === "number"
        ? "number"
        : typeof value;

function hasType(value: unknown, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

function resolve(context: Context, ref: string): readonly [Schema, Context] {
  const [file, fragment = ""] = ref.split("#");
  const root =
    file === "" || file === undefined ? context.root : context.refs.find((other) => other["$id"] === file);
  if (root === undefined) throw new Error(`unknown $ref ${ref}`);
  let node: unknown = root;
  for (const step of fragment.split("/").slice(1)) node = (node as Schema)[step];
  return [node as Schema, { ...context, root }];
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : typeOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function walk(context: Context, schema: Schema | boolean, value: unknown, path: Path): void {
  const { issues } = context;
  if (issues.length >= MAX_ISSUES || schema === true) return;
  if (schema === false) {
    issues.push(issueAt(path, "false", "is not allowed here"));
    return;
  }
  if (typeof schema["$ref"] === "string") {
    const [target, inner] = resolve(context, schema["$ref"]);
    walk(inner, target, value, path);
  }
  const types = schema["type"] === undefined ? [] : [schema["type"]].flat().map(String);
  if (types.length > 0 && !types.some((type) => hasType(value, type))) {
    issues.push(issueAt(path, "type", `expected ${types.join(" or ")}, got ${shown(value)}`));
    return;
  }
  if (Array.isArray(schema["enum"]) && !schema["enum"].includes(value)) {
    issues.push(
      issueAt(path, "enum", `expected one of ${schema["enum"].map(shown).join(", ")}, got ${shown(value)}`),
    );
  }
  if ("const" in schema && schema["const"] !== value) {
    issues.push(issueAt(path, "const", `expected ${shown(schema["const"])}, got ${shown(value)}`));
  }
  if (typeof value === "string") text(context, schema, value, path);
  if (typeof value === "number" && typeof schema["minimum"] === "number" && value < schema["minimum"]) {
    issues.push(issueAt(path, "minimum", `expected at least ${schema["minimum"]}, got ${value}`));
  }
  if (typeOf(value) === "object") members(context, schema, value as Schema, path);
  if (Array.isArray(value) && typeof schema["items"] === "object") {
    for (const [index, item] of value.entries()) {
      walk(context, schema["items"] as Schema, item, [...path, index]);
    }
  }
  branches(context, schema, value, path);
}

function text({ issues }: Context, schema: Schema, value: string, path: Path): void {
  if (schema["format"] === "date-time" && !isDateTime(value)) {
    issues.push(issueAt(path, "format", `expected an RFC 3339 date-time, got ${shown(value)}`));
  }
  if (typeof schema["minLength"] === "number" && value.length < schema["minLength"]) {
    issues.push(issueAt(path, "minLength", "must not be empty"));
  }
  if (typeof schema["pattern"] === "string" && !new RegExp(schema["pattern"], "u").test(value)) {
    issues.push(
      issueAt(path, "pattern", `expected text that matches ${schema["pattern"]}, got ${shown(value)}`),
    );
  }
}

function members(context: Context, schema: Schema, value: Schema, path: Path): void {
  const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
  for (const name of (schema["required"] ?? []) as string[]) {
    if (!Object.hasOwn(value, name))
      context.issues.push(issueAt(path, "required", `is missing ${shown(name)}`));
  }
  for (const name of Object.keys(value)) {
    if (context.issues.length >= MAX_ISSUES) return;
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) walk(context, known, value[name], [...path, name]);
    else if (schema["additionalProperties"] === false) {
      context.issues.push(issueAt([...path, name], "additionalProperties", "is not a known property"));
    } else if (typeof schema["additionalProperties"] === "object") {
      walk(context, schema["additionalProperties"] as Schema, value[name], [...path, name]);
    }
  }
}

function branches(context: Context, schema: Schema, value: unknown, path: Path): void {
  for (const branch of (schema["allOf"] ?? []) as Schema[]) walk(context, branch, value, path);
  if (schema["if"] !== undefined) {
    const branch = matches(context, schema["if"] as Schema, value) ? schema["then"] : schema["else"];
    if (branch !== undefined) walk(context, branch as Schema, value, path);
  }
  const any = (schema["anyOf"] ?? schema["oneOf"]) as Schema[] | undefined;
  if (any === undefined) return;
  const tries = any.map((branch) => {
    const issues: Issue[] = [];
    walk({ ...context, issues }, branch, value, path);
    return issues;
  });
  if (tries.some((issues) => issues.length === 0)) return;
  // The branch that came closest speaks: fewest issues, and none about the value as a whole.
  const best = tries.toSorted((a, b) => a.length - b.length)[0] ?? [];
  context.issues.push(...best);
}

function matches(context: Context, schema: Schema, value: unknown): boolean {
  const issues: Issue[] = [];
  walk({ ...context, issues }, schema, value, []);
  return issues.length === 0;
}
