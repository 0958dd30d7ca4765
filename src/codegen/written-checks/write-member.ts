/** Shape -> the conditions under which a value is refused, and what the code needs beside it. */
import { UnsupportedSchema } from "./place.js";
import type { ListShape, NumberShape, ObjectShape, Scalar, Shape, StringShape } from "./shape.js";

/** What a module of checks is put together from while its functions are written. */
export interface ModuleParts {
  /** Names to import, by module. */
  readonly imports: Map<string, Set<string>>;
  /** Regular expressions and functions above the exported check, by name, in order. */
  readonly locals: Map<string, string>;
  /** Where the runtime helpers are, as seen from the module. */
  readonly runtime: string;
  /** Writes the function of an object or a list and gives its name. */
  readonly functionFor: (shape: ObjectShape | ListShape) => string;
}

/** Names something of the runtime and sees to its import. */
export function fromRuntime(parts: ModuleParts, file: string, name: string): string {
  return imported(parts, `${parts.runtime}/${file}.js`, name);
}

function imported(parts: ModuleParts, module: string, name: string): string {
  const names = parts.imports.get(module) ?? new Set();
  parts.imports.set(module, names.add(name));
  return name;
}

/** A scalar as code. JSON text is, for these, JavaScript too. */
export const literal = (value: Scalar): string => JSON.stringify(value);

/** What `name` holds is refused when one of these holds; each may rely on those before it being false. */
export function refusals(shape: Shape, parts: ModuleParts, name: string): readonly string[] {
  switch (shape.kind) {
    case "any":
      return [];
    case "enum":
      return [shape.values.map((value) => `${name} !== ${literal(value)}`).join(" && ") || "true"];
    case "string":
      return [`typeof ${name} !== "string"`, ...refusalsOfText(shape, parts, name)];
    case "number":
      return [`typeof ${name} !== "number"`, ...refusalsOfNumber(shape, name)];
    case "boolean":
      return [`typeof ${name} !== "boolean"`];
    case "object":
      return [`!${fromRuntime(parts, "object", "isObject")}(${name})`];
    case "array":
      return [`!Array.isArray(${name})`];
    case "members":
    case "list":
      return [`!${parts.functionFor(shape)}(${name})`];
    case "call":
      return [`!${imported(parts, shape.module, shape.check)}(${name})`];
    case "union":
      return refusalsOfUnion(shape.options, parts, name);
  }
}

/** The condition under which what `name` holds is accepted. */
export function acceptance(shape: Shape, parts: ModuleParts, name: string): string {
  const refused = refusals(shape, parts, name);
  if (refused.length === 0) return "true";
  const [only = ""] = refused;
  return refused.length === 1 && /^![\w$]+\([\w$]+\)$/.test(only)
    ? only.slice(1)
    : `!(${refused.join(" || ")})`;
}

/** Refused when every option refuses it. */
function refusalsOfUnion(options: readonly Shape[], parts: ModuleParts, name: string): readonly string[] {
  const flat = options.flatMap((option) => (option.kind === "union" ? option.options : [option]));
  const conditions = new Set<string>();
  for (const option of withoutTheThreeOfTypeof(flat)) {
    const refused =
      option === TYPEOF_OBJECT ? [`typeof ${name} !== "object"`] : refusals(option, parts, name);
    if (refused.length === 0) return [];
    const text = refused.join(" || ");
    conditions.add(refused.length > 1 || (/ && /.test(text) && flat.length === 1) ? `(${text})` : text);
  }
  return [[...conditions].join(" && ") || "true"];
}

/** Stands for every object, array and null: what `typeof` calls an object. */
const TYPEOF_OBJECT = Symbol("typeof object");

/** Objects, arrays and null without further conditions are one question, not three. */
function withoutTheThreeOfTypeof(options: readonly Shape[]): readonly (Shape | typeof TYPEOF_OBJECT)[] {
  const isNull = (shape: Shape): boolean =>
    shape.kind === "enum" && shape.values.length === 1 && shape.values[0] === null;
  const isOne = (shape: Shape): boolean => shape.kind === "object" || shape.kind === "array" || isNull(shape);
  const kinds = new Set(options.filter(isOne).map(({ kind }) => kind));
  if (kinds.size < 3) return options;
  return [...options.filter((shape) => !isOne(shape)), TYPEOF_OBJECT];
}

function refusalsOfText(shape: StringShape, parts: ModuleParts, name: string): string[] {
  const { minLength = 0, maxLength, pattern, dateTime } = shape;
  const out: string[] = [];
  if (minLength === 1) out.push(`${name} === ""`);
  if (minLength > 1) out.push(`!${fromRuntime(parts, "code-points", "hasMinLength")}(${name}, ${minLength})`);
  if (maxLength !== undefined) {
    out.push(`!${fromRuntime(parts, "code-points", "hasMaxLength")}(${name}, ${maxLength})`);
  }
  if (pattern !== undefined) out.push(`!${patternFor(pattern, parts)}.test(${name})`);
  if (dateTime) out.push(`!${fromRuntime(parts, "date-time", "isDateTime")}(${name})`);
  return out;
}

/** JSON Schema patterns are read as Unicode ones (2020-12 Core, section 6.4). */
function patternFor(pattern: string, parts: ModuleParts): string {
  let code: string;
  try {
    code = `const NAME = /${new RegExp(pattern, "u").source}/u;`;
  } catch {
    throw new UnsupportedSchema(
      "",
      `has the pattern ${JSON.stringify(pattern)}, which is no regular expression`,
    );
  }
  for (const [name, text] of parts.locals) if (text === code.replace("NAME", () => name)) return name;
  const name = `PATTERN_${parts.locals.size + 1}`;
  parts.locals.set(
    name,
    code.replace("NAME", () => name),
  );
  return name;
}

const OPPOSITE = { ">=": "<", "<=": ">", ">": "<=", "<": ">=" } as const;

function refusalsOfNumber({ integer, bounds }: NumberShape, name: string): string[] {
  return [
    `!Number.${integer ? "isInteger" : "isFinite"}(${name})`,
    ...bounds.map(([operator, limit]) => `${name} ${OPPOSITE[operator]} ${limit}`),
  ];
}
