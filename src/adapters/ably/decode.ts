/**
 * `data` and `encoding` of an Ably message to the `data` of a record (RSL6, TP3e, TP3f), without a cipher.
 * What cannot be decoded stays as far as it came, as Ably's SDKs do, and the steps that are left are reported.
 */
import { wrapBase64, wrapData } from "../data.js";
import { base64Of, bytesOfBase64, isBase64, isOwnBase64 } from "./base64.js";
import { ALONE, placeOf } from "./members.js";
import { refuse, shown } from "./refuse.js";

/** What decoding came to. */
export interface Decoded {
  /** The `data` of the record; undefined when the message has none. */
  readonly data: Record<string, unknown> | undefined;
  readonly wrapped: boolean;
  /** The steps of `encoding` that are left, or undefined. */
  readonly undecoded: string | undefined;
}

/** Tells data that a record takes as it stands: a plain object without a `$data` of its own. */
export function isPlainData(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && isJsonObject(value) && !Object.hasOwn(value, "$data");
}

/** Tells bytes, of any realm, from other objects. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]"
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
}

/**
 * Decodes `data` by the steps of `encoding`, the last one first.
 *
 * @param pointer where the message stands, or the list that it is an item of
 * @param index which item
 */
export function decodeData(
  data: unknown,
  encoding: string | undefined,
  pointer: string,
  index: number = ALONE,
): Decoded {
  if (encoding === undefined || data === undefined) return wrappedValue(data, encoding, pointer, index);
  if (encoding === "json" && typeof data === "string") {
    const value = valueIn(data);
    return value === undefined
      ? wrappedValue(data, encoding, pointer, index)
      : wrappedValue(value, undefined, pointer, index);
  }
  const sealed = sealedBy(data, encoding);
  if (sealed !== undefined) return sealed;
  const steps = encoding.split("/");
  let value: unknown = data;
  while (steps.length > 0) {
    const next = undoStep(steps.at(-1) ?? "", value);
    if (next === undefined) return wrappedValue(value, steps.join("/"), pointer, index);
    value = next.value;
    steps.pop();
  }
  return wrappedValue(value, undefined, pointer, index);
}

/**
 * What an encrypted channel sends: base64 around a cipher step. The bytes would only be written as base64 again, so
 * the text is taken as it is, where it is such text.
 */
function sealedBy(data: unknown, encoding: string): Decoded | undefined {
  if (typeof data !== "string" || !encoding.endsWith(BASE64)) return undefined;
  const undecoded = encoding.slice(0, -BASE64.length);
  const last = undecoded.slice(undecoded.lastIndexOf("/") + 1);
  if (!last.startsWith("cipher") || !isOwnBase64(data)) return undefined;
  const { data: wrapped } = wrapBase64(data);
  return { data: wrapped, wrapped: true, undecoded };
}

const BASE64 = "/base64";

/** The value that JSON text says; undefined for what is no such text. */
export function valueIn(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Undoes one step, or gives undefined where it cannot be done: then decoding stops, and nothing is lost. */
function undoStep(step: string, value: unknown): { readonly value: unknown } | undefined {
  const bytes = bytesIn(value);
  if (step === "base64") {
    return typeof value === "string" && isBase64(value) ? { value: bytesOfBase64(value) } : undefined;
  }
  if (step === "utf-8") return bytes === undefined ? undefined : textOf(bytes);
  if (step === "json") {
    const said = valueIn(bytes === undefined ? value : textOf(bytes)?.value);
    return said === undefined ? undefined : { value: said };
  }
  return undefined;
}

/** Made once, at the first need: making one costs more than most decoding. It keeps nothing from call to call. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Bytes as text. Not lenient, as ably-js is: a replacement character would lose bytes that nobody can restore. */
export function textOf(bytes: Uint8Array): { readonly value: string } | undefined {
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { value: utf8.decode(bytes) };
  } catch {
    return undefined;
  }
}

function wrappedValue(
  value: unknown,
  undecoded: string | undefined,
  pointer: string,
  index: number,
): Decoded {
  if (value === undefined) return { data: undefined, wrapped: false, undecoded };
  if (isPlainData(value)) return { data: value, wrapped: false, undecoded };
  if (typeof value === "object" && value !== null && !isJsonObject(value)) {
    const bytes = bytesIn(value);
    if (bytes !== undefined) {
      const { data, wrapped } = wrapBase64(base64Of(bytes));
      return { data, wrapped, undecoded };
    }
    if (!Array.isArray(value))
      refuse(`${placeOf(pointer, index)}/data`, "json", `expected JSON data or bytes, got ${nameOf(value)}`);
  } else if (!isJsonScalar(value)) {
    refuse(`${placeOf(pointer, index)}/data`, "json", `expected JSON data or bytes, got ${shown(value)}`);
  }
  const { data, wrapped } = wrapData(value);
  return { data, wrapped, undecoded };
}

/** Looks at the object itself, not inside it: data is handed on as it came, and never copied. */
function isJsonObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isJsonScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || typeof value === "object";
}

const nameOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
