/**
 * Says exactly what is wrong with a JSON text and where: the slow second reading, only for text that was refused.
 * RFC 8259, plus the two guards of the wire door: no name twice in one object, no nesting beyond a limit.
 */
import { type Issue, issueAt } from "../../validation/issue.js";

type Path = readonly (string | number)[];

class Found extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first thing that is wrong, or undefined when nothing is. */
export function scanJson(text: string, maxDepth: number): Issue | undefined {
  let at = 0;

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const fail = (path: Path, keyword: string, message: string): never => {
    throw new Found(issueAt(path, keyword, message));
  };
  const broken = (path: Path, wanted: string): never =>
    at >= text.length
      ? fail(path, "json", `the JSON ends at column ${at + 1}, where ${wanted} should be`)
      : fail(path, "json", `not JSON at column ${at + 1}: expected ${wanted}, got ${shown(text, at)}`);

  const string = (path: Path): string => {
    const start = at++;
    for (;;) {
      take(PLAIN);
      if (text[at] === '"') break;
      if (take(ESCAPE) === "") broken(path, text[at] === "\\" ? "a JSON escape" : 'a " that ends the string');
    }
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  };

  const members = (path: Path, depth: number): void => {
    const names = new Set<string>();
    at++;
    take(SPACE);
    if (text[at] === "}") {
      at++;
      return;
    }
    for (;;) {
      take(SPACE);
      if (text[at] !== '"') broken(path, 'a member name in "quotes"');
      const name = string(path);
      if (names.has(name)) fail([...path, name], "duplicate", "is named twice in one object");
      names.add(name);
      take(SPACE);
      if (text[at] !== ":") broken([...path, name], '":"');
      at++;
      value([...path, name], depth);
      take(SPACE);
      const next = text[at];
      if (next !== "," && next !== "}") broken(path, '"," or "}"');
      at++;
      if (next === "}") return;
    }
  };

  const items = (path: Path, depth: number): void => {
    at++;
    take(SPACE);
    if (text[at] === "]") {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      value([...path, index], depth);
      take(SPACE);
      const next = text[at];
      if (next !== "," && next !== "]") broken(path, '"," or "]"');
      at++;
      if (next === "]") return;
    }
  };

  const value = (path: Path, depth: number): void => {
    take(SPACE);
    const c = text[at];
    if (c === "{" || c === "[") {
      if (depth === 0) fail(path.slice(0, 8), "depth", `is nested deeper than ${maxDepth} levels`);
      if (c === "{") members(path, depth - 1);
      else items(path, depth - 1);
    } else if (c === '"') string(path);
    else if (take(NUMBER) === "") {
      const word = ["true", "false", "null"].find((known) => text.startsWith(known, at));
      if (word === undefined) broken(path, "a value");
      else at += word.length;
    }
  };

  try {
    value([], maxDepth);
    take(SPACE);
    if (at < text.length) broken([], "the end");
    return undefined;
  } catch (error) {
    if (error instanceof Found) return error.issue;
    throw error;
  }
}

function shown(text: string, at: number): string {
  return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
