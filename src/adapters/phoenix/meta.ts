/** A meta is an application's map plus the references that Phoenix adds; a record's `data` is only the map. */
import { unwrapData, wrapData } from "../data.js";
import type { PhoenixMeta } from "./payloads.js";

/** Sets a member, also one named `__proto__`, which an assignment would not. */
export function setOwn(target: object, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  else (target as Record<string, unknown>)[name] = value;
}

/** A copy of an object without two of its members; undefined when nothing is left. */
export function without(
  source: Readonly<Record<string, unknown>>,
  one: string,
  other: string,
): Record<string, unknown> | undefined {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(source)) {
    if (name === one || name === other) continue;
    copy ??= {};
    setOwn(copy, name, source[name]);
  }
  return copy;
}

/** An own text member, or undefined. */
export function textOf(source: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(source, name) ? source[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** The `data` of a meta: none when the application tracked an empty map. */
export function dataOfMeta(meta: PhoenixMeta): {
  readonly data: Record<string, unknown> | undefined;
  readonly wrapped: boolean;
} {
  const data = without(meta, "phx_ref", "phx_ref_prev");
  return data === undefined ? { data, wrapped: false } : wrapData(data);
}

/** The application's part of a meta for some `data`, and whether it reads back as the same `data`. */
export function metaOfData(data: Record<string, unknown> | undefined): {
  readonly meta: Record<string, unknown>;
  readonly exact: boolean;
} {
  if (data === undefined) return { meta: {}, exact: true };
  const unwrapped = unwrapData(data);
  const inner = unwrapped.value;
  // Phoenix tracks maps only: text and lists stay wrapped, a map that was wrapped for its `$data` does not.
  if (
    unwrapped.encoding === "json" &&
    typeof inner === "object" &&
    inner !== null &&
    Object.hasOwn(inner, "$data") &&
    !hasReference(inner)
  )
    return { meta: { ...(inner as Record<string, unknown>) }, exact: true };
  // Names that Phoenix keeps for itself would be taken for references: such data goes out wrapped.
  if (hasReference(data)) return { meta: { $data: { encoding: "json", value: data } }, exact: false };
  const exact = !Object.hasOwn(data, "$data") && Object.keys(data).length > 0;
  return { meta: { ...data }, exact };
}

const hasReference = (value: object): boolean =>
  Object.hasOwn(value, "phx_ref") || Object.hasOwn(value, "phx_ref_prev");
