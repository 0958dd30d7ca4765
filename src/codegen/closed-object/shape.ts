/**
 * What the fast checks can say: the part of JSON Schema that `read.ts` understands, as a tree that `write.ts` turns
 * into code. Everything outside this part is left to ajv.
 */

/** A value that JSON writes without brackets. */
export type Scalar = string | number | boolean | null;

/** What a value may be. */
export type Shape = AnyShape | EnumShape | StringShape | NumberShape | TypeShape | ObjectShape | CallShape;

/** Everything. */
export interface AnyShape {
  readonly kind: "any";
}

/** One of some scalars; none of them when the list is empty. */
export interface EnumShape {
  readonly kind: "enum";
  readonly values: readonly Scalar[];
}

/** Text; the limits count code points. */
export interface StringShape {
  readonly kind: "string";
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly dateTime: boolean;
}

/** A finite number. */
export interface NumberShape {
  readonly kind: "number";
  readonly integer: boolean;
  /** Comparisons that must hold: `>= 0`. */
  readonly bounds: ReadonlyArray<readonly [operator: ">=" | "<=" | ">" | "<", limit: number]>;
}

/** A type without further keywords; `object` is one with any members. */
export interface TypeShape {
  readonly kind: "boolean" | "object";
}

/** An object with known members and no others. */
export interface ObjectShape {
  readonly kind: "closed";
  /** What to call it: its title, or the name of the member that holds it. */
  readonly name: string;
  readonly members: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  readonly rules: readonly Rule[];
}

/** `if` a member has one of some values, `then` other members must not be there, or must. */
export interface Rule {
  readonly member: string;
  readonly values: readonly Scalar[];
  readonly forbids: readonly string[];
  readonly requires: readonly string[];
}

/** Whatever the check function of another schema accepts. */
export interface CallShape {
  readonly kind: "call";
  readonly check: string;
  readonly module: string;
}

/** The whole of a schema: one closed object, or any one of several. */
export interface Root {
  readonly branches: readonly ObjectShape[];
}
