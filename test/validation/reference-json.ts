/**
 * A slow reader of JSON texts for comparison: RFC 8259 production by production, one function each, sharing nothing
 * with the code under test. It keeps members as lists of pairs, so that a name that stands twice stays visible.
 */

export type Node =
  | { readonly kind: "object"; readonly members: readonly (readonly [string, Node])[] }
  | { readonly kind: "array"; readonly items: readonly Node[] }
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null };

class NotJson extends Error {}

/** Reads a text; undefined when it is not JSON. */
export function readReference(text: string): Node | undefined {
  let rest = [...text].flatMap((c) => (c.length === 2 ? [c[0] ?? "", c[1] ?? ""] : [c]));
  const peek = (): string => rest[0] ?? "";
  const eat = (expected: RegExp): string => {
    const c = peek();
    if (c === "" || !expected.test(c)) throw new NotJson();
    rest = rest.slice(1);
    return c;
  };
  const ws = (): void => {
    while (peek() !== "" && " \t\n\r".includes(peek())) eat(/./s);
  };
  const word = (letters: string, value: boolean | null): Node => {
    for (const letter of letters) eat(new RegExp(`^${letter}$`));
    return { kind: "scalar", value };
  };
  const digits = (): string => {
    let out = eat(/^[0-9]$/);
    while (/^[0-9]$/.test(peek())) out += eat(/./);
    return out;
  };
  const number = (): Node => {
    let out = peek() === "-" ? eat(/-/) : "";
    out += peek() === "0" ? eat(/0/) : digits();
    if (peek() === ".") out += eat(/\./) + digits();
    if (peek() === "e" || peek() === "E") {
      out += eat(/[eE]/);
      if (peek() === "+" || peek() === "-") out += eat(/[+-]/);
      out += digits();
    }
    return { kind: "scalar", value: Number(out) };
  };
  const string = (): string => {
    let out = "";
    eat(/^"$/);
    while (peek() !== '"') {
      if (peek() === "" || peek() < " ") throw new NotJson();
      if (peek() !== "\\") {
        out += eat(/./s);
        continue;
      }
      eat(/\\/);
      const c = eat(/^["\\/bfnrtu]$/);
      if (c !== "u") {
        out += { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }[c];
        continue;
      }
      const hex = [0, 1, 2, 3].map(() => eat(/^[0-9a-fA-F]$/)).join("");
      out += String.fromCharCode(Number.parseInt(hex, 16));
    }
    eat(/"/);
    return out;
  };
  const list = <T>(open: RegExp, close: string, entry: () => T): T[] => {
    const out: T[] = [];
    eat(open);
    ws();
    if (peek() !== close) {
      out.push(entry());
      while (peek() === ",") {
        eat(/,/);
        out.push(entry());
      }
    }
    eat(new RegExp(`^\\${close}$`));
    return out;
  };
  const member = (): readonly [string, Node] => {
    ws();
    const name = string();
    ws();
    eat(/^:$/);
    return [name, value()];
  };
  const value = (): Node => {
    ws();
    const node = (): Node => {
      const c = peek();
      if (c === "{") return { kind: "object", members: list(/\{/, "}", member) };
      if (c === "[") return { kind: "array", items: list(/\[/, "]", value) };
      if (c === '"') return { kind: "scalar", value: string() };
      if (c === "t") return word("true", true);
      if (c === "f") return word("false", false);
      if (c === "n") return word("null", null);
      return number();
    };
    const out = node();
    ws();
    return out;
  };
  try {
    const out = value();
    return rest.length === 0 ? out : undefined;
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

const some = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) ||
  (node.kind === "object" && node.members.some(([, member]) => some(member, test))) ||
  (node.kind === "array" && node.items.some((item) => some(item, test)));

/** Tells whether a name stands twice in one object. */
export const hasDuplicate = (root: Node): boolean =>
  some(root, (node) => {
    if (node.kind !== "object") return false;
    const names = node.members.map(([name]) => name);
    return names.some((name, index) => names.indexOf(name) !== index);
  });

const isLone = (text: string): boolean => encodeURIComponentFails(text);
const encodeURIComponentFails = (text: string): boolean => {
  try {
    encodeURIComponent(text); // ECMAScript, Encode: a URIError exactly for a lone surrogate
    return false;
  } catch {
    return true;
  }
};

/** Tells whether a name or a string holds a lone surrogate. */
export const hasLone = (root: Node): boolean =>
  some(root, (node) =>
    node.kind === "object"
      ? node.members.some(([name]) => isLone(name))
      : node.kind === "scalar" && typeof node.value === "string" && isLone(node.value),
  );

/** Tells whether a number is too great for a double. */
export const hasInfinity = (root: Node): boolean =>
  some(root, (node) => node.kind === "scalar" && Math.abs(Number(node.value)) === Number.POSITIVE_INFINITY);

/** How many objects and arrays lie inside each other. */
export const depthOf = (node: Node): number => {
  if (node.kind === "scalar") return 0;
  const inner = node.kind === "object" ? node.members.map(([, member]) => member) : node.items;
  return 1 + Math.max(0, ...inner.map(depthOf));
};

/** The longest name or string, in UTF-16 code units. */
export const longestOf = (node: Node): number => {
  if (node.kind === "scalar") return typeof node.value === "string" ? node.value.length : 0;
  if (node.kind === "array") return Math.max(0, ...node.items.map(longestOf));
  return Math.max(0, ...node.members.flatMap(([name, member]) => [name.length, longestOf(member)]));
};
