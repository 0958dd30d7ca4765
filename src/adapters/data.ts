/**
 * Data that is not an object, wrapped so that it can be unwrapped exactly:
 * `{"$data": {"encoding": "utf-8" | "base64" | "json", "value": …}}`.
 */

/** The `data` of a record, and whether it had to be wrapped. */
export interface WrappedData {
  readonly data: Record<string, unknown>;
  readonly wrapped: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrap = (encoding: "utf-8" | "base64" | "json", value: unknown): WrappedData => ({
  data: { $data: { encoding, value } },
  wrapped: true,
});

/**
 * Makes an object of any provider's data. Text is wrapped as `utf-8`; everything else that JSON can say, and a
 * genuine object that has a `$data` member of its own, as `json`.
 */
export function wrapData(value: unknown): WrappedData {
  if (isObject(value) && !Object.hasOwn(value, "$data")) return { data: value, wrapped: false };
  return typeof value === "string" ? wrap("utf-8", value) : wrap("json", value);
}

/** Wraps binary data, given as its base64 text. */
export function wrapBase64(base64: string): WrappedData {
  return wrap("base64", base64);
}

/** What wrapped data was: an object (not wrapped), text, JSON, or binary as base64 text. */
export type UnwrappedData =
  | { readonly encoding: "none"; readonly value: Record<string, unknown> }
  | { readonly encoding: "utf-8" | "base64"; readonly value: string }
  | { readonly encoding: "json"; readonly value: unknown };

/** Undoes `wrapData` and `wrapBase64`. An object that only looks wrapped is given back as it is. */
export function unwrapData(data: Record<string, unknown>): UnwrappedData {
  const inner = Object.hasOwn(data, "$data") && Object.keys(data).length === 1 ? data["$data"] : undefined;
  if (isObject(inner) && Object.keys(inner).length === 2 && Object.hasOwn(inner, "value")) {
    const { encoding, value } = inner;
    if ((encoding === "utf-8" || encoding === "base64") && typeof value === "string")
      return { encoding, value };
    if (encoding === "json") return { encoding, value };
  }
  return { encoding: "none", value: data };
}
