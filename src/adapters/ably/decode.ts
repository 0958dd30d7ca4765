/**
 * `data` and `encoding` of an Ably message to the `data` of a record (RSL6, TP3e, TP3f), without a cipher.
 * What cannot be decoded stays as far as it came, as Ably's SDKs do, and the steps that are left are reported.
 */
import { wrapBase64, wrapData } from "../data.js";
import { base64Of, bytesOfBase64, isBase64 } from "./base64.js";
import { refuse, shown } from "./refuse.js";

/** What decoding came to. */
export interface Decoded {
  /** The `data` of the record; undefined when the message has none. */
  readonly data: Record<string, unknown> | undefined;
  readonly wrapped: boolean;
  /** The steps of `encoding` that are left, or undefined. */
  readonly undecoded: string | undefined;
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
 * @param pointer where the message stands
 */
export function decodeData(data: unknown, encoding: string | undefined, pointer: string): Decoded {
  if (encoding === undefined || data === undefined) return wrappedValue(data, encoding, pointer);
  if (encoding === "json" && typeof data === "string") {
    const parsed = parseJson(data);
    return parsed === undefined
      ? wrappedValue(data, encoding, pointer)
      : wrappedValue(parsed.value, undefined, pointer);
  }
  const steps = encoding.split("/");
  let value: unknown = data;
  while (steps.length > 0) {
    const next = undoStep(steps.at(-1) ?? "", value);
    if (next === undefined) return wrappedValue(value, steps.join("/"), pointer);
    value = next.value;
    steps.pop();
  }
  return wrappedValue(value, undefined, pointer);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
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
    const text = bytes === undefined ? value : textOf(bytes)?.value;
    return typeof text === "string" ? parseJson(text) : undefined;
  }
  return undefined;
}

/** Bytes as text. Not lenient, as ably-js is: a replacement character would lose bytes that nobody can restore. */
function textOf(bytes: Uint8Array): { readonly value: string } | undefined {
  try {
    return { value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

function wrappedValue(value: unknown, undecoded: string | undefined, pointer: string): Decoded {
  if (value === undefined) return { data: undefined, wrapped: false, undecoded };
  if (typeof value === "object" && value !== null && !isJsonObject(value)) {
    const bytes = bytesIn(value);
    if (bytes !== undefined) {
      const { data, wrapped } = wrapBase64(base64Of(bytes));
      return { data, wrapped, undecoded };
    }
    if (!Array.isArray(value))
      refuse(`${pointer}/data`, "json", `expected JSON data or bytes, got ${nameOf(value)}`);
  } else if (!isJsonScalar(value)) {
    refuse(`${pointer}/data`, "json", `expected JSON data or bytes, got ${shown(value)}`);
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
