/** One thing that is wrong with a value, and where. */
export interface Issue {
  /** The way from the root to the value at fault; numbers are array indices. */
  readonly path: readonly (string | number)[];
  /** The same way as a JSON Pointer (RFC 6901); "" is the root. */
  readonly pointer: string;
  /** The JSON Schema keyword that the value failed, or the name of a guard (`json`, `utf-8`, `size`, …). */
  readonly keyword: string;
  /** What was expected and what came, in one sentence for a person. */
  readonly message: string;
}

/** Writes a path as a JSON Pointer (RFC 6901 §3 and §4). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Makes an issue; the pointer follows from the path. */
export function issueAt(path: readonly (string | number)[], keyword: string, message: string): Issue {
  return { path, pointer: pointerOf(path), keyword, message };
}
