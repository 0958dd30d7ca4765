/**
 * `explain` for plain models: texts and closed objects within objects, without `$ref`, choices and conditions. It says
 * the same, issue for issue, in a third of the code and of the time; a test holds the one against the other. It reads a
 * member once at most, and looks into none that the schema leaves open, so that these may be live.
 */
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject, ownMembers } from "../runtime/object.js";
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

/** Adds what is wrong with a value to the issues. `outer` and `name` are the way to it, which only faults put together. */
type Explainer = (
  issues: Issue[],
  outer: readonly string[],
  name: string | undefined,
  value: unknown,
) => void;

const pathTo = (outer: readonly string[], name: string | undefined): readonly string[] =>
  name === undefined ? outer : [...outer, name];

/** Makes what gives at least one issue and, as no model has near a hundred members, at most 100. */
export function flatExplainer(schema: FlatSchema): (value: unknown) => readonly Issue[] {
  let explain: Explainer | undefined;
  return (value) => {
    const issues: Issue[] = [];
    explain ??= explainerOf(schema);
    explain(issues, [], undefined, value);
    return atLeastOne(issues);
  };
}

/** Reads a schema once, and never an inherited keyword, whatever `Object.prototype` carries. */
const explainerOf = (schema: FlatSchema): Explainer =>
  schema.type === "string" ? textExplainer(ownMembers(schema)) : objectExplainer(ownMembers(schema));

function textExplainer({ enum: allowed, format, minLength }: FlatSchema): Explainer {
  const choices = showAll(allowed ?? []);
  const faultOf = (value: unknown): readonly [keyword: string, message: string] | undefined => {
    if (typeof value !== "string") return ["type", notA("a string", value)];
    if (allowed?.includes(value) === false) return ["enum", notOneOf(allowed, value, choices)];
    if (format !== undefined && !isDateTime(value)) return ["format", notDateTime(value)];
    if (minLength !== undefined && value === "") return ["minLength", notA("at least 1 character", 0)];
    return undefined;
  };
  return (issues, outer, name, value) => {
    const fault = faultOf(value);
    if (fault !== undefined) issues.push(issueAt(pathTo(outer, name), ...fault));
  };
}

function objectExplainer({ required = [], properties = {}, additionalProperties }: FlatSchema): Explainer {
  const names = Object.keys(properties);
  const explainers = Object.values(properties).map(explainerOf);
  const isOpen = additionalProperties !== false && names.length === 0;
  return (issues, outer, step, value) => {
    if (!isObject(value)) {
      issues.push(issueAt(pathTo(outer, step), "type", notA("an object", value)));
      return;
    }
    if (isOpen) return;
    const path = pathTo(outer, step);
    const members: unknown[] = names.map(() => undefined);
    const unknown: string[] = [];
    for (const name in value) {
      if (!hasOwn(value, name)) continue;
      const member = value[name];
      if (member === undefined) continue;
      const index = names.indexOf(name);
      if (index >= 0) members[index] = member;
      else if (unknown.length < MAX_ISSUES) unknown.push(name);
    }
    for (const name of required) {
      if (members[names.indexOf(name)] !== undefined) continue;
      issues.push(issueAt([...path, name], "required", isMissing(name)));
    }
    for (let index = 0; index < names.length; index++) {
      if (members[index] !== undefined) explainers[index]?.(issues, path, names[index], members[index]);
    }
    if (additionalProperties !== false || unknown.length === 0) return;
    const missing = names.filter((_, index) => members[index] === undefined);
    for (const name of unknown.slice(0, MAX_ISSUES - issues.length)) {
      issues.push(issueAt([...path, name], "additionalProperties", isUnknown(name, missing)));
    }
  };
}
