/**
 * Says why a value fails a schema, after the generated check said no. A small interpreter of the keywords that shipped
 * schemas use: the check stays free of error building, and the answer is bounded by `MAX_ISSUES`.
 */
import { KEYWORDS } from "./all-keywords.js";
import { atLeastOne, type Issue, MAX_ISSUES } from "./issue.js";
import { complain, complainOfType, hasType, isFull, own, type Schema, type Walk } from "./schema-walk.js";

/**
 * Gives at least one issue and at most 100, in the order of the schema.
 *
 * @param value plain data, as `plainCopy` and `JSON.parse` give it, that the schema's check refused
 * @param refs the documents that a `$ref` to another file leads to
 */
export function explain(schema: object, value: unknown, refs: readonly object[]): readonly Issue[] {
  return atLeastOne(issuesOf(schema, value, refs));
}

/** As `explain`, but with an empty list for a value that has no fault. */
export function issuesOf(schema: object, value: unknown, refs: readonly object[]): readonly Issue[] {
  const issues: Issue[] = [];
  const root = schema as Schema;
  const walk = { root, refs: refs as readonly Schema[], path: [], issues, limit: MAX_ISSUES, visit };
  visit(walk, root, value);
  return issues;
}

/** Adds what is wrong with the value at the place of the walk. A wrong type silences the other keywords. */
function visit(walk: Walk, schema: Schema | boolean, value: unknown): void {
  if (isFull(walk) || schema === true) return;
  if (schema === false) {
    const when = walk.because === undefined ? "here" : `when ${walk.because}`;
    complain(walk, "false", `is not allowed ${when}`);
    return;
  }
  const type = own(schema, "type");
  if (type !== undefined && !hasType(value, type)) {
    complainOfType(walk, type, value);
    return;
  }
  for (const name of Object.keys(schema)) {
    if (Object.hasOwn(KEYWORDS, name)) KEYWORDS[name]?.(walk, schema[name] as never, value, schema);
  }
}
