/** `explain` for any schema that is shipped: it speaks for every keyword that one of them uses. */
import { KEYWORDS } from "./all-keywords.js";
import { atLeastOne, explainerOf } from "./explain-with.js";
import type { Issue } from "./issue.js";

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
  return explainerOf(KEYWORDS)(schema, value, refs);
}
