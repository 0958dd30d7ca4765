/** What walking a schema beside a value needs: the place in both, `$ref`, and where issues go. */
import { isObject } from "../runtime/object.js";
import { type Issue, issueAt } from "./issue.js";
import { notA, nounOf } from "./words.js";

export type Schema = Readonly<Record<string, unknown>>;

/** Where a `$ref` is read. */
export interface Place {
  /** The schema document that `#/…` speaks of. */
  readonly root: Schema;
  /** The documents that a `$ref` to another file leads to. */
  readonly refs: readonly Schema[];
}

export interface Walk extends Place {
  /** The place in the value; pushed and popped on the way. */
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** How many issues are wanted: 1 when only a yes or no is asked. */
  readonly limit: number;
  /** Adds what is wrong with a value; the walk carries it, so that keywords need not import their interpreter. */
  readonly visit: (walk: Walk, schema: Schema | boolean, value: unknown) => void;
  /** What the value holds that made a `then` or `else` apply, for the messages below it. */
  readonly because?: string;
}

export const isFull = (walk: Walk): boolean => walk.issues.length >= walk.limit;

/** Explains one keyword; `wanted` is what the schema says under it. */
export type Keyword = (walk: Walk, wanted: never, value: unknown, schema: Schema) => void;

/** Adds an issue at the place of the walk, or at a member of it. */
export function complain(walk: Walk, keyword: string, message: string, ...steps: (string | number)[]): void {
  if (!isFull(walk)) walk.issues.push(issueAt(walk.path.concat(steps), keyword, message));
}

/** Tells whether a value has no fault against a part of a schema. */
export function matches(walk: Walk, schema: Schema | boolean, value: unknown): boolean {
  const issues: Issue[] = [];
  walk.visit({ ...walk, issues, limit: 1 }, schema, value);
  return issues.length === 0;
}

/** Tells whether a value is of the `type` of a schema: one name or several. */
export function hasType(value: unknown, type: unknown): boolean {
  if (Array.isArray(type)) return type.some((name) => hasType(value, name));
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    default:
      return typeof value === type;
  }
}

/** Complains of a value that has none of some types: of a type, or of a list of them. */
export function complainOfType(walk: Walk, type: unknown, value: unknown): void {
  const nouns =
    typeof type === "string" ? [nounOf(type)] : [...new Set([type].flat().map(String).map(nounOf))];
  const last = nouns.pop() ?? "";
  complain(walk, "type", notA(nouns.length === 0 ? last : `${nouns.join(", ")} or ${last}`, value));
}

/** A keyword of a schema, or a member of a value: never an inherited one. */
export const own = (object: Schema, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const BASE = "schema:///";

/** The schema that a `$ref` leads to, and the place to go on from (RFC 3986 for the file, RFC 6901 within). */
export function follow<P extends Place>(place: P, ref: string): readonly [Schema | boolean, P] {
  const [file, fragment = ""] = new URL(ref, new URL(String(own(place.root, "$id") ?? ""), BASE)).href.split(
    "#",
  );
  const root = [place.root, ...place.refs].find(
    (other) => new URL(String(own(other, "$id") ?? ""), BASE).href === file,
  );
  if (root === undefined) throw new Error(`no schema is known for $ref ${ref}`);
  let node: unknown = root;
  for (const step of decodeURIComponent(fragment).split("/").slice(1)) {
    node = own(node as Schema, step.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return [node as Schema | boolean, { ...place, root }];
}
