/** Putting TypeScript types together: unions and intersections that stay short, and brackets where they are needed. */

/** How tightly a type's text binds: an operand of `&` needs brackets around a union, an array around both. */
export interface TypeText {
  readonly text: string;
  readonly kind: "unit" | "intersection" | "union";
}

export const unit = (text: string): TypeText => ({ text, kind: "unit" });
export const UNKNOWN: TypeText = unit("unknown");
export const NEVER: TypeText = unit("never");

const bracketed = (type: TypeText, inside: "intersection" | "array"): string =>
  type.kind === "unit" || (inside === "intersection" && type.kind === "intersection")
    ? type.text
    : `(${type.text})`;

/** The type as an optional item of a tuple. */
export const optionalItem = (item: TypeText): string => `${bracketed(item, "array")}?`;

const distinct = (types: readonly TypeText[]): TypeText[] => [
  ...new Map(types.map((type) => [type.text, type])).values(),
];

/** The union of types: `unknown` swallows all others, `never` adds nothing. */
export function unionOf(types: readonly TypeText[]): TypeText {
  const parts = distinct(types).filter(({ text }) => text !== "never");
  if (parts.some(({ text }) => text === "unknown")) return UNKNOWN;
  if (parts.length <= 1) return parts[0] ?? NEVER;
  return { text: parts.map(({ text }) => text).join(" | "), kind: "union" };
}

/** The intersection of types: `never` swallows all others, `unknown` adds nothing. */
export function intersectionOf(types: readonly TypeText[]): TypeText {
  const parts = distinct(types).filter(({ text }) => text !== "unknown");
  if (parts.some(({ text }) => text === "never")) return NEVER;
  if (parts.length <= 1) return parts[0] ?? UNKNOWN;
  return { text: parts.map((part) => bracketed(part, "intersection")).join(" & "), kind: "intersection" };
}

/** The type of arrays of a type. */
export const arrayOf = (item: TypeText): TypeText => unit(`${bracketed(item, "array")}[]`);
