/**
 * Whatever a schema says reaches generated code through one of these functions, and so as a comment, a literal or a
 * name: never as code.
 */

/** A JavaScript string literal. U+2028 and U+2029 end a line in older parsers, so they are escaped too. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** The name of a member, in a type or an object literal; quoted where it has to be. */
export function memberName(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/**
 * A JSON value as a literal of JavaScript. An own `__proto__` stands in brackets: written as a plain name it would
 * set the prototype and vanish.
 */
export function valueLiteral(value: unknown, indent = ""): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => valueLiteral(item, inner));
    const flat = `[${items.join(", ")}]`;
    return flat.length <= 80 && !flat.includes("\n")
      ? flat
      : `[\n${inner}${items.join(`,\n${inner}`)},\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = key === "__proto__" ? '["__proto__"]' : memberName(key);
    return `${name}: ${valueLiteral(member, inner)}`;
  });
  return members.length === 0 ? "{}" : `{\n${inner}${members.join(`,\n${inner}`)},\n${indent}}`;
}

/** Lines of a doc comment. What would end the comment, or a line of it, is taken apart. */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines
    .flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/))
    // A control character has no business in source text.
    .map((line) =>
      line
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, " ")
        .replaceAll("*/", "*\\/")
        .trimEnd(),
    );
  while (safe.at(-1) === "") safe.pop();
  if (safe.length === 0) return "";
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
