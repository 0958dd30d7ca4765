/**
 * Says why a value fails a schema, after the generated check said no. A small interpreter, given the keywords that it
 * speaks for: the check stays free of error building, and the answer is bounded by `MAX_ISSUES`.
 */
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import {
  complain,
  complainOfType,
  hasType,
  isFull,
  type Keyword,
  own,
  type Schema,
  type Walk,
} from "./schema-walk.js";

export type Keywords = Readonly<Record<string, Keyword>>;

/** Gives the issues of a value, at most 100, in the order of the schema; none when it has no fault. */
export function issuesWith(
  keywords: Keywords,
  schema: object,
  value: unknown,
  refs: readonly object[],
): readonly Issue[] {
  /** Adds what is wrong with the value at the place of the walk. A wrong type silences the other keywords. */
  const visit = (walk: Walk, schema: Schema | boolean, value: unknown): void => {
    if (isFull(walk) || schema === true) return;
    if (schema === false) {
      const when = walk.because === undefined ? "here" : `when ${walk.because}`;
      complain(walk, "false", `is not allowed ${when}`);
      return;
    }
    const type = own(schema, "type");
    if (type !== undefined && !hasType(value, type)) {
      complainOfType(walk, [type], value);
      return;
    }
    for (const keyword of Object.keys(schema)) {
      if (Object.hasOwn(keywords, keyword))
        keywords[keyword]?.(walk, schema[keyword] as never, value, schema);
    }
  };

  const issues: Issue[] = [];
  const root = schema as Schema;
  visit({ root, refs: refs as readonly Schema[], path: [], issues, limit: MAX_ISSUES, visit }, root, value);
  return issues;
}

/** As `issuesWith`, for a value that is known to have a fault: at least one issue. */
export function explainWith(
  keywords: Keywords,
  schema: object,
  value: unknown,
  refs: readonly object[],
): readonly Issue[] {
  const issues = issuesWith(keywords, schema, value, refs);
  return issues.length > 0 ? issues : [issueAt([], "schema", "does not match the schema")];
}
