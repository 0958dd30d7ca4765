/** Tells whether a value is what JSON calls an object: no array, no null. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** V8 knows `hasOwn.call(object, name)`, and makes it free inside a `for…in` over the object. */
export const hasOwn: (this: object, name: PropertyKey) => boolean = Object.prototype.hasOwnProperty;
