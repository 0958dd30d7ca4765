import { cut, PLAIN, printable } from "./text.js";

/** One thing that is wrong with a value, and where. */
export interface Issue {
  /** The way from the root to the value at fault; numbers are array indices. A name is cut at 80 characters. */
  readonly path: readonly (string | number)[];
  /** The same way as a JSON Pointer (RFC 6901), with control characters escaped as in JSON; "" is the root. */
  readonly pointer: string;
  /**
   * The JSON Schema keyword that the value failed, or the name of a guard: `json` (not JSON, or nothing that JSON
   * has a word for), `utf-8`, `unicode` (a lone surrogate), `duplicate`, `size`, `depth`, `length`.
   */
  readonly keyword: string;
  /** What was expected and what came, in one printable line for a person. */
  readonly message: string;
}

/** How many issues are kept at most: a bad value of any size gets an answer of bounded size. */
export const MAX_ISSUES = 100;

/** Writes a path as a JSON Pointer (RFC 6901 §3 and §4). */
function pointerOf(path: readonly (string | number)[]): string {
  let pointer = "";
  for (const step of path) {
    const text = `${step}`;
    pointer += `/${PLAIN.test(text) ? text : printable(text.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
  }
  return pointer;
}

/** Makes an issue; the pointer follows from the path. */
export function issueAt(path: readonly (string | number)[], keyword: string, message: string): Issue {
  const short: (string | number)[] = [];
  for (const step of path) short.push(typeof step === "string" ? cut(step) : step);
  return { path: short, pointer: pointerOf(short), keyword, message };
}

/** For a value that is known to have a fault: never an empty list. */
export function atLeastOne(issues: readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : [issueAt([], "schema", "does not match the schema")];
}
