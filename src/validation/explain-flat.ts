/**
 * `explain` for plain models: texts and closed objects within objects, without `$ref`, choices and conditions. It says
 * the same, issue for issue, in a third of the code and of the time; a test holds the one against the other.
 */
import { isDateTime } from "../runtime/date-time.js";
import { isObject } from "../runtime/object.js";
import { atLeastOne, type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { showAll, withArticle } from "./text.js";
import { isMissing, isUnknown, notA, notDateTime, notOneOf, wrongCount } from "./words.js";

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

/** What a schema asks for, in one shape for all: a schema has its keywords in any, and is slow to read. */
interface Plan {
  readonly type: FlatSchema["type"];
  readonly allowed: readonly string[] | undefined;
  /** As they stand in messages. */
  readonly choices: string;
  readonly isTime: boolean;
  readonly isFilled: boolean;
  readonly required: readonly string[];
  readonly names: readonly string[];
  readonly members: readonly Plan[];
  readonly isClosed: boolean;
}

function planOf(schema: FlatSchema): Plan {
  /** Never an inherited keyword, whatever `Object.prototype` carries. */
  const own = <K extends keyof FlatSchema>(keyword: K): FlatSchema[K] | undefined =>
    Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
  const properties = own("properties") ?? {};
  return {
    type: schema.type,
    allowed: own("enum"),
    choices: showAll(own("enum") ?? []),
    isTime: own("format") !== undefined,
    isFilled: own("minLength") !== undefined,
    required: own("required") ?? [],
    names: Object.keys(properties),
    members: Object.values(properties).map(planOf),
    isClosed: own("additionalProperties") === false,
  };
}

/** Makes what gives at least one issue and, as no model has near a hundred members, at most 100. */
export function flatExplainer(schema: FlatSchema): (value: unknown) => readonly Issue[] {
  let plan: Plan | undefined;
  return (value) => {
    const issues: Issue[] = [];
    plan ??= planOf(schema);
    explainAt([], plan, value, issues);
    return atLeastOne(issues);
  };
}

// No closures from here on: to make one for each member takes longer than all that it is used for.
function explainAt(path: string[], plan: Plan, value: unknown, issues: Issue[]): void {
  const { type, allowed } = plan;
  if (type === "string" ? typeof value !== type : !isObject(value)) {
    issues.push(issueAt(path, "type", notA(withArticle(type), value)));
  } else if (typeof value !== "string") explainMembers(path, plan, value as Members, issues);
  else if (allowed !== undefined && !allowed.includes(value)) {
    issues.push(issueAt(path, "enum", notOneOf(allowed, value, plan.choices)));
  } else if (plan.isTime && !isDateTime(value)) {
    issues.push(issueAt(path, "format", notDateTime(value)));
  } else if (plan.isFilled && value === "") {
    issues.push(issueAt(path, "minLength", wrongCount("at least", 1, "character", 0)));
  }
}

type Members = Readonly<Record<string, unknown>>;

function explainMembers(path: string[], plan: Plan, value: Members, issues: Issue[]): void {
  const { names } = plan;
  for (const name of plan.required) {
    if (!Object.hasOwn(value, name)) issues.push(issueAt([...path, name], "required", isMissing(name)));
  }
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    if (!Object.hasOwn(value, name)) continue;
    path.push(name);
    explainAt(path, plan.members[index] as Plan, value[name], issues);
    path.pop();
  }
  if (!plan.isClosed) return;
  for (const name of Object.keys(value)) {
    if (issues.length >= MAX_ISSUES) return;
    if (names.includes(name)) continue;
    const missing = names.filter((other) => !Object.hasOwn(value, other));
    issues.push(issueAt([...path, name], "additionalProperties", isUnknown(name, missing)));
  }
}
