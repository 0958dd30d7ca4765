/**
 * Where a JSON text is wrong: a strict reader of RFC 8259 that builds nothing. It runs only after `JSON.parse`
 * said no, or after the strings of text and value did not add up, to say where, in the same words on every engine.
 */

/** The first thing that is wrong with a text. */
export interface JsonFault {
  readonly at: number;
  /** What was expected there; for a name that stands twice, the name. */
  readonly expected: string;
  /** The way to the object or array that was being read, or to the member that stands twice. */
  readonly path: readonly (string | number)[];
}

export interface JsonFaults {
  readonly syntax: JsonFault | undefined;
  readonly duplicate: JsonFault | undefined;
  /** Objects and arrays lie inside each other in more levels than allowed: what comes then was not read. */
  readonly isTooDeep: boolean;
}

/** White space and, if one follows, the next token; of a string, its first quotation mark. */
const TOKEN = /[ \t\n\r]*([{}[\]:,"]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)?/y;
/** Characters of a string and, if one follows, an escape or the mark that ends it. */
const CHARACTERS = /[^"\\\u0000-\u001f]*("|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))?/y;

/** Reads a text up to its first error, or to where objects and arrays lie too deep inside each other. */
export function findFaults(text: string, maxDepth: number = Number.POSITIVE_INFINITY): JsonFaults {
  let at = 0;
  let syntax: JsonFault | undefined;
  let duplicate: JsonFault | undefined;
  let isTooDeep = !(maxDepth >= 0);
  const path: (string | number)[] = [];

  /** Gives what the pattern captures, or "". */
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[1] ?? "";
    at = pattern.lastIndex;
    return found;
  };
  const fail = (expected: string, token = ""): boolean => {
    syntax = { at: at - token.length, expected, path: [...path] };
    return false;
  };

  /** Reads the rest of a string. */
  const readString = (): boolean => {
    let end: string;
    do end = read(CHARACTERS);
    while (end > '"');
    if (end === '"') return true;
    if (text[at] === "\\") return fail("an escape that JSON knows");
    return fail(at < text.length ? "an escaped control character" : 'a closing "');
  };

  /** Reads a value that begins with a token. */
  const readValue = (first: string): boolean => {
    if (first === '"') return readString();
    if (first !== "{" && first !== "[") return !/^[}\]:,]?$/.test(first) || fail("a JSON value", first);
    isTooDeep ||= !(path.length < maxDepth);
    if (isTooDeep) return false;
    const close = first === "{" ? "}" : "]";
    const names = new Set<string>();
    let token = read(TOKEN);
    for (let index = 0; token !== close; index++) {
      if (index > 0) {
        if (token !== ",") return fail(`"," or "${close}"`, token);
        token = read(TOKEN);
      }
      if (close === "]") path.push(index);
      else {
        if (token !== '"') return fail("a member name in double quotes", token);
        const start = at - 1;
        if (!readString()) return false;
        const name = JSON.parse(text.slice(start, at)) as string;
        path.push(name);
        if (names.has(name)) duplicate ??= { at: start, expected: name, path: [...path] };
        names.add(name);
        token = read(TOKEN);
        if (token !== ":") return fail('":"', token);
        token = read(TOKEN);
      }
      if (!readValue(token)) return false;
      path.pop();
      token = read(TOKEN);
    }
    return true;
  };

  if (readValue(read(TOKEN))) {
    const token = read(TOKEN);
    if (token !== "" || at < text.length) fail("the end of the text", token);
  }
  return { syntax, duplicate, isTooDeep };
}

/** Says where an offset of a text is, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1} (offset ${at})`;
}
