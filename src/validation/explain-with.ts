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
export type Explainer = (schema: object, value: unknown, refs: readonly object[]) => readonly Issue[];

/** What is to be done for a schema: its keywords, without the annotations between them. */
interface Plan {
  readonly type: unknown;
  readonly steps: readonly (readonly [Keyword, never])[];
}

/** Makes an explainer, which remembers what it once found out about a schema. */
export function explainerOf(keywords: Keywords): Explainer {
  const plans = new WeakMap<Schema, Plan>();
  const planOf = (schema: Schema): Plan => {
    const known = plans.get(schema);
    if (known !== undefined) return known;
    const steps = Object.keys(schema).flatMap((name) => {
      const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
      return keyword === undefined ? [] : [[keyword, schema[name] as never] as const];
    });
    const plan = { type: own(schema, "type"), steps };
    plans.set(schema, plan);
    return plan;
  };

  /** Adds what is wrong with the value at the place of the walk. A wrong type silences the other keywords. */
  const visit = (walk: Walk, schema: Schema | boolean, value: unknown): void => {
    if (isFull(walk) || schema === true) return;
    if (schema === false) {
      const when = walk.because === undefined ? "here" : `when ${walk.because}`;
      complain(walk, "false", `is not allowed ${when}`);
      return;
    }
    const { type, steps } = planOf(schema);
    if (type !== undefined && !hasType(value, type)) {
      complainOfType(walk, type, value);
      return;
    }
    for (const [keyword, wanted] of steps) keyword(walk, wanted, value, schema);
  };

  return (schema, value, refs) => {
    const issues: Issue[] = [];
    const root = schema as Schema;
    visit({ root, refs: refs as readonly Schema[], path: [], issues, limit: MAX_ISSUES, visit }, root, value);
    return issues;
  };
}

/** For a value that is known to have a fault: never an empty list. */
export function atLeastOne(issues: readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : [issueAt([], "schema", "does not match the schema")];
}
