/**
 * What the written checks can say: the part of JSON Schema that `read.ts` understands, as a tree that the writers turn
 * into code. Everything outside this part is left to ajv.
 */

/** A value that JSON writes without brackets. */
export type Scalar = string | number | boolean | null;

/** What a value may be. */
export type Shape =
  | AnyShape
  | EnumShape
  | StringShape
  | NumberShape
  | TypeShape
  | ObjectShape
  | ListShape
  | UnionShape
  | CallShape;

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

/** A type without further keywords; `object` is one with any members, `array` one with any items. */
export interface TypeShape {
  readonly kind: "boolean" | "object" | "array";
}

/** An object of which something is known about its members. */
export interface ObjectShape {
  readonly kind: "members";
  /** What to call it: its title, or the name of the member that holds it. */
  readonly name: string;
  readonly members: ReadonlyMap<string, Shape>;
  /** What the members may be that are not named; nothing at all in a closed object. */
  readonly others: Shape;
  readonly required: readonly string[];
  readonly rules: readonly Rule[];
  readonly demands: readonly Demand[];
  readonly count: Count;
}

/** `if` a member has one of some values, `then` other members must not be there, or must. */
export interface Rule {
  readonly member: string;
  readonly values: readonly Scalar[];
  readonly forbids: readonly string[];
  readonly requires: readonly string[];
}

/** What the whole object must be beside its own members: always, or where it is something else too. */
export interface Demand {
  readonly when?: Shape | undefined;
  readonly shape: Shape;
}

/** How many there may be: members of an object, items of a list. */
export interface Count {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** A list of which something is known about its items. */
export interface ListShape {
  readonly kind: "list";
  readonly name: string;
  /** What the first items may be, each by its place. */
  readonly first: readonly Shape[];
  /** What the items after these may be. */
  readonly items: Shape;
  readonly count: Count;
}

/** One of several. */
export interface UnionShape {
  readonly kind: "union";
  readonly options: readonly Shape[];
}

/** Whatever the check function of another schema accepts. */
export interface CallShape {
  readonly kind: "call";
  readonly check: string;
  readonly module: string;
}

/** Whether it is an object that refuses members which it does not name. */
export const isClosed = (shape: Shape): shape is ObjectShape =>
  shape.kind === "members" && shape.others.kind === "enum" && shape.others.values.length === 0;
