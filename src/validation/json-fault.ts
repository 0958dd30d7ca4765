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

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/** Reads a text whose depth is already known to be bounded, up to its first error. */
export function findFaults(text: string): JsonFaults {
  let at = 0;
  let syntax: JsonFault | undefined;
  let duplicate: JsonFault | undefined;
  const path: (string | number)[] = [];

  const wrong = (expected: string): false => {
    syntax = { at, expected, path: [...path] };
    return false;
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

  const string = (): boolean => {
    for (at++; text[at] !== '"'; ) {
      const unit = text.charCodeAt(at); // NaN at the end of the text
      if (unit === 0x5c) {
        if (!take(ESCAPE)) return wrong("an escape that JSON knows");
      } else if (unit >= 0x20) at++;
      else return wrong(unit < 0x20 ? "an escaped control character" : 'a closing "');
    }
    at++;
    return true;
  };

  const member = (names: Set<string>): boolean => {
    take(SPACE);
    const start = at;
    if (text[at] !== '"') return wrong("a member name in double quotes");
    if (!string()) return false;
    const name = JSON.parse(text.slice(start, at)) as string;
    path.push(name);
    if (names.has(name)) duplicate ??= { at: start, expected: name, path: [...path] };
    names.add(name);
    const good = next(":") ? value() : wrong('":"');
    path.pop();
    return good;
  };

  const list = (close: string, entry: (index: number) => boolean): boolean => {
    at++;
    if (next(close)) return true;
    for (let index = 0; ; index++) {
      if (!entry(index)) return false;
      if (next(close)) return true;
      if (!next(",")) return wrong(`"," or "${close}"`);
    }
  };

  const item = (index: number): boolean => {
    path.push(index);
    const good = value();
    path.pop();
    return good;
  };

  const value = (): boolean => {
    take(SPACE);
    if (text[at] === "{") {
      const names = new Set<string>();
      return list("}", () => member(names));
    }
    if (text[at] === "[") return list("]", item);
    if (text[at] === '"') return string();
    return take(WORD) || take(NUMBER) || wrong("a JSON value");
  };

  if (value()) {
    take(SPACE);
    if (at < text.length) wrong("the end of the text");
  }
  return { syntax, duplicate };
}

/** Says where an offset of a text is, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1} (offset ${at})`;
}
