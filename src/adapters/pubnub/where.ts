/** Where something stands in a payload. The way there is put together only when there is something to say of it. */

/** A place in a payload: in a list, or by itself. */
export interface Where {
  /** The way to the list, as a JSON Pointer; or to what stands by itself. */
  readonly list: string;
  /** The place in the list; -1 for what stands by itself. */
  readonly index: number;
  /** The way on from there. */
  readonly inner: string;
}

/** Where a payload stands that is no more than one thing. */
export const ALONE: Where = { list: "", index: -1, inner: "" };

/** A JSON Pointer (RFC 6901) to the element of the list. */
export const pointerToElement = ({ list, index }: Where): string => (index < 0 ? list : `${list}/${index}`);

/** A JSON Pointer to the place. */
export const pointerTo = (where: Where): string => pointerToElement(where) + where.inner;

/** A member's name as a step of a JSON Pointer (RFC 6901 §3). */
export const step = (name: string): string =>
  name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
