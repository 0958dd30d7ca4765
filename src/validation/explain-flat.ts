/**
 * `explain` for plain models: texts and closed objects within objects, without `$ref`, choices and conditions. It says
 * the same, issue for issue, in a third of the code and of the time; a test holds the one against the other.
 */
import { isDateTime } from "../runtime/date-time.js";
import { isObject, ownMembers } from "../runtime/object.js";
import { atLeastOne, type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { showAll } from "./text.js";
import { isMissing, isUnknown, notA, notDateTime, notOneOf } from "./words.js";

/** The keywords of a plain model; others only if they say nothing. A text has at most one beside its type. */
export interface FlatSchema {
  readonly type: "object" | "string";
  readonly enum?: readonly string[];
  readonly format?: "date-time";
  readonly minLength?: 1;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FlatSchema>>;
  readonly additionalProperties?: boolean;
}

/** Adds what is wrong with a value to the issues; the path is the way to it. */
type Explainer = (issues: Issue[], path: string[], value: unknown) => void;

/** Makes what gives at least one issue and, as no model has near a hundred members, at most 100. */
export function flatExplainer(schema: FlatSchema): (value: unknown) => readonly Issue[] {
  let explain: Explainer | undefined;
  return (value) => {
    const issues: Issue[] = [];
    explain ??= explainerOf(schema);
    explain(issues, [], value);
    return atLeastOne(issues);
  };
}

/** Reads a schema once, and never an inherited keyword, whatever `Object.prototype` carries. */
function explainerOf(schema: FlatSchema): Explainer {
  const {
    type,
    enum: allowed,
    format,
    minLength,
    required = [],
    properties = {},
    additionalProperties,
  } = ownMembers(schema);
  const choices = showAll(allowed ?? []);
  const names = Object.keys(properties);
  const members = Object.values(properties).map(explainerOf);

  const explainText = (value: unknown): readonly [keyword: string, message: string] | undefined => {
    if (typeof value !== "string") return ["type", notA("a string", value)];
    if (allowed?.includes(value) === false) return ["enum", notOneOf(allowed, value, choices)];
    if (format !== undefined && !isDateTime(value)) return ["format", notDateTime(value)];
    if (minLength !== undefined && value === "") return ["minLength", notA("at least 1 character", 0)];
    return undefined;
  };

  return (issues, path, value) => {
    if (type === "string") {
      const fault = explainText(value);
      if (fault !== undefined) issues.push(issueAt(path, ...fault));
      return;
    }
    if (!isObject(value)) {
      issues.push(issueAt(path, "type", notA("an object", value)));
      return;
    }
    // Few names are found in a list sooner than as members of an object.
    const given = Object.keys(value);
    for (const name of required) {
      if (!given.includes(name)) issues.push(issueAt([...path, name], "required", isMissing(name)));
    }
    let known = 0;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      if (!given.includes(name)) continue;
      known++;
      path.push(name);
      members[index]?.(issues, path, value[name]);
      path.pop();
    }
    if (additionalProperties !== false || given.length === known) return;
    for (const name of given) {
      if (issues.length >= MAX_ISSUES) return;
      if (names.includes(name)) continue;
      const missing = names.filter((other) => !Object.hasOwn(value, other));
      issues.push(issueAt([...path, name], "additionalProperties", isUnknown(name, missing)));
    }
  };
}
