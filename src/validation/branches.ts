/**
 * Explaining `anyOf` and `oneOf`: of the branches that all fail, the one that was meant speaks, and no other.
 *
 * What was meant: a branch whose type fits; among those a branch whose tag (a required member with a `const`, as
 * `mark` or `event`) the value bears; else the one of whose required members the value has the greatest part; else
 * the one with the fewest faults.
 */

import { isObject } from "../runtime/object.js";
import type { Issue } from "./issue.js";
import {
  complain,
  complainOfType,
  follow,
  hasType,
  matches,
  own,
  type Schema,
  type Walk,
} from "./schema-walk.js";
import { show } from "./text.js";
import { notOneOf } from "./words.js";

interface Branch {
  readonly schema: Schema;
  readonly walk: Walk;
  /** Required members that can have one value only. */
  readonly tags: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

export function explainBranches(
  walk: Walk,
  wanted: readonly (Schema | boolean)[],
  value: unknown,
  schema: Schema,
): void {
  const fitting = wanted.filter((branch) => matches(walk, branch, value)).length;
  const one = own(schema, "oneOf") === wanted;
  if (one ? fitting === 1 : fitting > 0) return;
  if (fitting > 1) {
    complain(walk, "oneOf", `expected to match one form, matches ${fitting}`);
    return;
  }

  const all = wanted.flatMap((branch) => leaves(walk, branch));
  const typed = all.filter(({ schema }) => fitsType(schema, value));
  if (typed.length === 0 && all.length > 0) {
    complainOfType(
      walk,
      all.flatMap(({ schema }) => own(schema, "type")),
      value,
    );
    return;
  }
  if (!isObject(value)) {
    byFewestIssues(typed, value, walk);
    return;
  }

  const tag = typed.flatMap(({ tags }) => Object.keys(tags)).find((name) => Object.hasOwn(value, name));
  if (tag === undefined) {
    const untagged = typed.filter(({ tags }) => Object.keys(tags).length === 0);
    byRequired(untagged.length === 0 ? typed : untagged, value, walk);
    return;
  }
  const tagged = typed.filter(({ tags }) => Object.hasOwn(tags, tag));
  const named = tagged.filter(({ tags }) => tags[tag] === value[tag]);
  if (named.length > 0) {
    byFewestIssues(named, value, walk);
    return;
  }
  const allowed = [...new Set(tagged.map(({ tags }) => tags[tag]))];
  complain(walk, "enum", notOneOf(allowed, value[tag]), tag);
}

/** Keywords that say nothing about a value. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$defs",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
]);

/** The branches below a branch that is itself nothing but a choice, with every `$ref` followed. */
function leaves(walk: Walk, branch: Schema | boolean): readonly Branch[] {
  if (typeof branch === "boolean") return [];
  const [keyword, ...others] = Object.keys(branch).filter((name) => !ANNOTATIONS.has(name));
  const only = others.length === 0 && keyword !== undefined ? branch[keyword] : undefined;
  if (keyword === "$ref" && typeof only === "string") {
    const [target, inner] = follow(walk, only);
    return leaves(inner, target);
  }
  if ((keyword === "anyOf" || keyword === "oneOf") && Array.isArray(only)) {
    return only.flatMap((inner: Schema | boolean) => leaves(walk, inner));
  }
  const required = (own(branch, "required") ?? []) as readonly string[];
  const properties = (own(branch, "properties") ?? {}) as Readonly<Record<string, unknown>>;
  const tags: Record<string, unknown> = Object.create(null);
  for (const name of required) {
    const member = own(properties, name);
    if (isObject(member) && Object.hasOwn(member, "const")) tags[name] = member["const"];
  }
  return [{ schema: branch, walk, tags, required }];
}

const fitsType = (schema: Schema, value: unknown): boolean => {
  const type = own(schema, "type");
  return type === undefined || hasType(value, type);
};

function byRequired(branches: readonly Branch[], value: Schema, walk: Walk): void {
  const missing = ({ required }: Branch): number =>
    required.length === 0
      ? 0
      : required.filter((name) => !Object.hasOwn(value, name)).length / required.length;
  const least = Math.min(...branches.map(missing));
  // A value that has nothing of any branch is told about the first, which schemas keep for the plain case.
  const meant = least === 1 ? branches.slice(0, 1) : branches.filter((branch) => missing(branch) === least);
  byFewestIssues(meant, value, walk);
}

function byFewestIssues(branches: readonly Branch[], value: unknown, walk: Walk): void {
  let best: readonly Issue[] | undefined;
  for (const branch of branches) {
    const issues: Issue[] = [];
    walk.visit({ ...branch.walk, issues, limit: walk.limit }, branch.schema, value);
    if (best === undefined || issues.length < best.length) best = issues;
  }
  if (best === undefined) {
    complain(walk, "anyOf", `${show(value)} fits none of the forms`);
    return;
  }
  walk.issues.push(...best.slice(0, walk.limit - walk.issues.length));
}
