/** Names of types and constants, made of nothing but ASCII letters and digits, and each given once. */

const RESERVED = new Set(
  `any as async await boolean break case catch class const constructor continue debugger declare default delete do else
  enum export extends false finally for from function get if implements import in infer instanceof interface is keyof
  let module namespace never new null number object of package private protected public readonly require return set
  static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield
  Array Boolean Date Error Function Infinity JSON Map NaN Number Object Promise Proxy Record Reflect RegExp Set String
  Symbol Type Static Uint8Array Validator Issue globalThis eval arguments`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** "realtime presence" -> "RealtimePresence"; text without a letter or digit gives "". */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** "RealtimePresence" -> "realtimePresence", "URLList" -> "urlList". */
export function camelCase(pascal: string): string {
  return pascal.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (head) => head.toLowerCase());
}

/** Gives names out. */
export interface Namer {
  /** A name made of the first candidate that has letters or digits in it, numbered where it is taken. */
  give(...candidates: readonly (string | undefined)[]): string;
}

/** Makes a namer. Names differ in more than case, so that files named after them do not meet on any system. */
export function createNamer(taken: Iterable<string> = []): Namer {
  const given = new Set([...taken].map((name) => name.toLowerCase()));
  return {
    give(...candidates) {
      const base = candidates.map((text) => pascalCase(text ?? "")).find((name) => name !== "") ?? "Schema";
      const letter = /^[0-9]/.test(base) ? `T${base}` : base;
      const start = (
        RESERVED.has(letter) || RESERVED.has(camelCase(letter)) ? `${letter}Value` : letter
      ).slice(0, 80);
      let name = start;
      for (let number = 2; given.has(name.toLowerCase()); number++) name = `${start}${number}`;
      given.add(name.toLowerCase());
      return name;
    },
  };
}
