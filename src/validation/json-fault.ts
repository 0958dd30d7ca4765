/**
 * Where a JSON text is wrong: a strict reader of RFC 8259 that builds nothing. It runs only after `JSON.parse`
 * said no, or after the members of text and value did not add up, to say where, in the same words on every engine.
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
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const CHARACTERS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Ends a reading at the first thing that is no JSON. */
const STOP: unique symbol = /* @__PURE__ */ Symbol("stop");

/** Reads a text whose depth is already known to be bounded, up to its first error. */
export function findFaults(text: string): JsonFaults {
  let at = 0;
  let syntax: JsonFault | undefined;
  let duplicate: JsonFault | undefined;
  const path: (string | number)[] = [];

  const fail = (expected: string): never => {
    syntax = { at, expected, path: [...path] };
    throw STOP;
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const next = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  };

  /** The rest of a string. */
  const string = (): void => {
    do take(CHARACTERS);
    while (take(ESCAPE));
    if (text[at] === "\\") fail("an escape that JSON knows");
    if (text[at] !== '"') fail(at < text.length ? "an escaped control character" : 'a closing "');
    at++;
  };

  /** The rest of an object or array. */
  const list = (close: string, entry: (index: number) => void): void => {
    if (next(close)) return;
    for (let index = 0; ; index++) {
      entry(index);
      if (next(close)) return;
      if (!next(",")) fail(`"," or "${close}"`);
    }
  };

  const value = (): void => {
    if (next("{")) {
      const names = new Set<string>();
      list("}", () => {
        if (!next('"')) fail("a member name in double quotes");
        const start = at - 1;
        string();
        const name = JSON.parse(text.slice(start, at)) as string;
        path.push(name);
        if (names.has(name)) duplicate ??= { at: start, expected: name, path: [...path] };
        names.add(name);
        if (!next(":")) fail('":"');
        value();
        path.pop();
      });
    } else if (next("[")) {
      list("]", (index) => {
        path.push(index);
        value();
        path.pop();
      });
    } else if (next('"')) string();
    else if (!take(SCALAR)) fail("a JSON value");
  };

  try {
    value();
    take(SPACE);
    if (at < text.length) fail("the end of the text");
  } catch (error) {
    if (error !== STOP) throw error;
  }
  return { syntax, duplicate };
}

/** Says where an offset of a text is, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1} (offset ${at})`;
}
