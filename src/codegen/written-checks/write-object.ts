/**
 * Objects -> the body of one function: one pass over the members with a `switch` on the name, and bits for what has
 * been seen. Several closed objects (the branches of an `anyOf`) share the pass: each member rules branches out.
 */
import { UnsupportedSchema } from "./place.js";
import type { Demand, ObjectShape, Rule, Scalar, Shape } from "./shape.js";
import { acceptance, fromRuntime, literal, type ModuleParts, refusals } from "./write-member.js";

/** Bits of a number that names something; JavaScript has 31 that are not negative. */
interface Bits {
  readonly of: (name: string) => number;
  readonly names: readonly string[];
}

/** A number with its lowest bits set. */
function allBits(count: number): number {
  if (count > 31) throw new UnsupportedSchema("", "needs more than 31 bits");
  return 2 ** count - 1;
}

function bitsFor(names: Iterable<string>): Bits {
  const list = [...new Set(names)];
  allBits(list.length);
  return { names: list, of: (name) => (list.includes(name) ? 2 ** list.indexOf(name) : 0) };
}

const isOneOf = (values: readonly Scalar[]): string =>
  values.map((value) => `member === ${literal(value)}`).join(" || ") || "false";

/** Says in a comment which bit is which. Names are quoted unless they are plain: a line end would end the comment. */
const legend = (names: readonly string[]): string =>
  names
    .map(
      (name, i) =>
        `${2 ** i} ${/^[\w $.-]+$/.test(name) ? name : JSON.stringify(name).replace(/[^ -~]/g, "?")}`,
    )
    .join(", ");

const ruleName = (rule: Rule): string =>
  `${rule.member} asks for ${[...rule.forbids, ...rule.requires].join()}`;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** What one member does, as lines of code; members that do the same share a `case`. */
function caseOf(name: string, branches: readonly ObjectShape[], seen: Bits, parts: ModuleParts): string[] {
  const lines = branches.length === 1 ? [] : linesOfChoice(name, branches, parts);
  const [only] = branches;
  if (only !== undefined && branches.length === 1) {
    const refusing = linesOfMember(only.members.get(name) ?? { kind: "any" }, parts);
    if (refusing[0] === NEVER) return refusing;
    lines.push(...refusing);
    for (const rule of only.rules.filter(({ member }) => member === name)) {
      lines.push(`if (${isOneOf(rule.values)}) seen |= ${seen.of(ruleName(rule))};`);
    }
  }
  if (seen.of(name) > 0) lines.push(`seen |= ${seen.of(name)};`);
  return [...lines, "break;"];
}

const NEVER = "return false;";

/** Refuses the object for a member that is not as it should be. */
function linesOfMember(shape: Shape, parts: ModuleParts): string[] {
  const refused = refusals(shape, parts, "member");
  if (refused.length === 0) return [];
  return refused[0] === "true" ? [NEVER] : [`if (${refused.join(" || ")}) return false;`];
}

/** A member of a choice: which branches are left when it has this value. */
function linesOfChoice(name: string, branches: readonly ObjectShape[], parts: ModuleParts): string[] {
  const groups = new Map<string, { readonly shape: Shape; readonly conditions: string; mask: number }>();
  for (const [index, branch] of branches.entries()) {
    const shape = branch.members.get(name);
    if (shape === undefined) continue;
    const conditions = refusals(shape, parts, "member").join(" || ") || "false";
    const group = groups.get(conditions) ?? { shape, conditions, mask: 0 };
    group.mask += 2 ** index;
    groups.set(conditions, group);
  }
  const all = allBits(branches.length);
  const [first, ...others] = groups.values();
  if (first === undefined) return [];
  if (others.length === 0) {
    const lines = first.conditions === "false" ? [] : [`if (${first.conditions}) return false;`];
    return first.mask === all ? lines : [...lines, `left &= ${first.mask};`];
  }
  // Each shape is asked in turn: only scalars may be, as a getter inside an object must not be read twice.
  if ([first, ...others].some(({ shape }) => !isScalar(shape))) {
    throw new UnsupportedSchema("", `has objects of several kinds for the member ${JSON.stringify(name)}`);
  }
  const options = [first, ...others].map(({ shape, conditions, mask }) =>
    shape.kind === "enum" ? `(${isOneOf(shape.values)} ? ${mask} : 0)` : `(${conditions} ? 0 : ${mask})`,
  );
  return [`left &= ${options.join(" | ")};`];
}

const SCALARS: readonly Shape["kind"][] = ["any", "enum", "string", "number", "boolean", "object", "array"];
const isScalar = ({ kind }: Shape): boolean => SCALARS.includes(kind);

/** What becomes of a member that no schema names. */
function linesOfOthers(branches: readonly ObjectShape[], parts: ModuleParts): string[] {
  const [only] = branches;
  const lines = only !== undefined && branches.length === 1 ? linesOfMember(only.others, parts) : [NEVER];
  return lines.length === 0 ? [] : ["      default:", ...lines.map((line) => `        ${line}`)];
}

/** The lines of a function body that checks `value`. */
export function bodyOf(branches: readonly ObjectShape[], parts: ModuleParts): string[] {
  const isChoice = branches.length > 1;
  const rules = branches.flatMap((branch) => branch.rules);
  const seen = bitsFor([
    ...branches.flatMap(({ required }) => required),
    ...rules.flatMap((rule) => [...rule.forbids, ...rule.requires]),
    ...rules.map(ruleName),
  ]);
  const all = allBits(branches.length);
  const cases = new Map<string, string[]>();
  for (const name of new Set(branches.flatMap(({ members }) => [...members.keys()]))) {
    const lines = caseOf(name, branches, seen, parts);
    const body = lines.map((line) => `        ${line}`).join("\n");
    cases.set(body, [...(cases.get(body) ?? []), `      case ${JSON.stringify(name)}:`]);
  }
  const isObject = fromRuntime(parts, "object", "isObject");
  const hasOwn = fromRuntime(parts, "object", "hasOwn");
  const counts = branches.some(({ count }) => Object.keys(count).length > 0);
  const verdicts = branches.map((branch, index) => verdictOf(branch, seen, isChoice ? 2 ** index : 0, parts));
  return [
    `  if (!${isObject}(value)) return false;`,
    ...(seen.names.length > 0 ? [`  let seen = 0; // ${legend(seen.names)}`] : []),
    ...(isChoice ? [`  let left = ${all}; // ${legend(branches.map(({ name }) => name))}`] : []),
    ...(counts ? ["  let count = 0;"] : []),
    "  for (const key in value) {",
    `    if (!${hasOwn}(value, key)) continue;`,
    "    const member = value[key];",
    "    if (member === undefined) continue;",
    ...(counts ? ["    count++;"] : []),
    "    switch (key) {",
    ...[...cases].flatMap(([body, names]) => [...names, body]),
    ...linesOfOthers(branches, parts),
    "    }",
    "  }",
    `  return ${verdicts.join(" ||\n    ")};`,
  ];
}

/** What must hold in the end for one branch; `bit` is the branch's own in a choice. */
function verdictOf(shape: ObjectShape, seen: Bits, bit: number, parts: ModuleParts): string {
  const { required, rules, demands, count } = shape;
  const mask = sum(new Set(required.map(seen.of)));
  const all = allBits(seen.names.length);
  const terms = [
    ...(bit > 0 ? [`(left & ${bit}) !== 0`] : []),
    ...(mask === 0 ? [] : [mask === all ? `seen === ${mask}` : `(seen & ${mask}) === ${mask}`]),
    ...rules.flatMap((rule) => {
      const own = seen.of(ruleName(rule));
      const needed = sum(new Set(rule.requires.map(seen.of)));
      return [
        ...rule.forbids.map((name) => `(seen & ${own + seen.of(name)}) !== ${own + seen.of(name)}`),
        ...(needed === 0 ? [] : [`((seen & ${own}) === 0 || (seen & ${needed}) === ${needed})`]),
      ];
    }),
    ...(count.atLeast === undefined ? [] : [`count >= ${count.atLeast}`]),
    ...(count.atMost === undefined ? [] : [`count <= ${count.atMost}`]),
    ...demands.map((demand) => termOf(demand, parts)),
  ];
  const text = terms.join(" && ") || "true";
  return bit > 0 && terms.length > 1 ? `(${text})` : text;
}

function termOf({ when, shape }: Demand, parts: ModuleParts): string {
  const holds = acceptance(shape, parts, "value");
  return when === undefined ? holds : `(!${acceptance(when, parts, "value")} || ${holds})`;
}
