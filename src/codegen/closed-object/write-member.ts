/** Shape -> the conditions under which a value is refused, and what the code needs beside it. */
import { UnsupportedSchema } from "./place.js";
import type { NumberShape, ObjectShape, Scalar, Shape, StringShape } from "./shape.js";

/** What a module of checks is put together from while its functions are written. */
export interface ModuleParts {
  /** Names to import, by module. */
  readonly imports: Map<string, Set<string>>;
  /** Regular expressions and functions above the exported check, by name, in order. */
  readonly locals: Map<string, string>;
  /** Where the runtime helpers are, as seen from the module. */
  readonly runtime: string;
  /** Writes the function of an object and gives its name. */
  readonly functionFor: (shape: ObjectShape) => string;
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

/** `member` is refused when one of these holds; each may rely on those before it being false. */
export function refusals(shape: Shape, parts: ModuleParts): readonly string[] {
  switch (shape.kind) {
    case "any":
      return [];
    case "enum":
      return [shape.values.map((value) => `member !== ${literal(value)}`).join(" && ") || "true"];
    case "string":
      return ['typeof member !== "string"', ...refusalsOfText(shape, parts)];
    case "number":
      return ['typeof member !== "number"', ...refusalsOfNumber(shape)];
    case "boolean":
      return ['typeof member !== "boolean"'];
    case "object":
      return [`!${fromRuntime(parts, "object", "isObject")}(member)`];
    case "closed":
      return [`!${parts.functionFor(shape)}(member)`];
    case "call":
      return [`!${imported(parts, shape.module, shape.check)}(member)`];
  }
}

function refusalsOfText(shape: StringShape, parts: ModuleParts): string[] {
  const { minLength = 0, maxLength, pattern, dateTime } = shape;
  const out: string[] = [];
  if (minLength === 1) out.push('member === ""');
  if (minLength > 1) out.push(`!${fromRuntime(parts, "code-points", "hasMinLength")}(member, ${minLength})`);
  if (maxLength !== undefined) {
    out.push(`!${fromRuntime(parts, "code-points", "hasMaxLength")}(member, ${maxLength})`);
  }
  if (pattern !== undefined) out.push(`!${patternFor(pattern, parts)}.test(member)`);
  if (dateTime) out.push(`!${fromRuntime(parts, "date-time", "isDateTime")}(member)`);
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

function refusalsOfNumber({ integer, bounds }: NumberShape): string[] {
  return [
    `!Number.${integer ? "isInteger" : "isFinite"}(member)`,
    ...bounds.map(([operator, limit]) => `member ${OPPOSITE[operator]} ${limit}`),
  ];
}
