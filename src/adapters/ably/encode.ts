/**
 * The `data` of a record to `data` and `encoding` of an Ably message (RSL4), the reverse of `decode.ts`: as it was
 * encoded when the envelope remembers it, else as ably-js would send it.
 */
import { type UnwrappedData, unwrapData } from "../data.js";
import { base64Of, bytesOfBase64, isBase64, isOwnBase64 } from "./base64.js";

/** `data` and `encoding` as they stand in a JSON frame. */
export interface Encoded {
  readonly data?: string;
  readonly encoding?: string;
  /** Why the remembered encoding was not used, if it was not. */
  readonly problem?: string;
}

/** What the envelope remembers of the encoding. */
export interface RememberedEncoding {
  /** `encoding` as it came. */
  readonly encoding?: string | undefined;
  /** The steps of it that were not decoded. */
  readonly undecoded?: string | undefined;
}

/** Encodes data for a JSON frame. */
export function encodeData(
  data: Record<string, unknown> | undefined,
  { encoding, undecoded }: RememberedEncoding = {},
): Encoded {
  if (data === undefined) {
    if (encoding === undefined || encoding === undecoded) return encoding === undefined ? {} : { encoding };
    return { problem: "there is no data" };
  }
  if (encoding === undefined && undecoded === undefined && !Object.hasOwn(data, "$data")) return asJson(data);
  const plain = plainOf(data);
  if (encoding === undefined) {
    return undecoded === undefined
      ? impliedEncoding(plain)
      : { ...impliedEncoding(plain), problem: "what is left of it says nothing alone" };
  }
  // The way back of what an encrypted channel sent: the bytes are base64 already.
  if (plain.encoding === "base64" && undecoded !== undefined && encoding === `${undecoded}/base64`) {
    if (isOwnBase64(plain.value)) return { data: plain.value, encoding };
  }
  const steps = encoding.split("/");
  const left = undecoded === undefined ? [] : undecoded.split("/");
  if (left.some((step, i) => steps[i] !== step)) {
    return { ...impliedEncoding(plain), problem: "the steps that were left are not the first ones" };
  }
  let value: unknown = plain.encoding === "base64" ? bytesOfBase64(plain.value) : plain.value;
  for (const step of steps.slice(left.length)) {
    const next = doStep(step, value);
    if (next === undefined) {
      return { ...impliedEncoding(plain), problem: `the step ${JSON.stringify(step)} cannot be done again` };
    }
    value = next;
  }
  // Bytes in the middle of their decoding, as an SDK hands them out: JSON needs base64 around them.
  if (value instanceof Uint8Array) return { data: base64Of(value), encoding: `${encoding}/base64` };
  if (typeof value === "string") return { data: value, encoding };
  return { ...impliedEncoding(plain), problem: `${JSON.stringify(encoding)} does not make text of it` };
}

/** Unwraps data; what says that it is base64 and is not stays the object that it is. */
function plainOf(data: Record<string, unknown>): UnwrappedData {
  const plain = unwrapData(data);
  return plain.encoding === "base64" && !isBase64(plain.value) ? { encoding: "none", value: data } : plain;
}

function impliedEncoding(plain: UnwrappedData): Encoded {
  if (plain.encoding === "utf-8") return { data: plain.value };
  if (plain.encoding === "base64") return { data: plain.value, encoding: "base64" };
  return asJson(plain.value);
}

const asJson = (value: unknown): Encoded => ({ data: JSON.stringify(value) ?? "null", encoding: "json" });

function doStep(step: string, value: unknown): unknown {
  if (step === "json") return value instanceof Uint8Array ? undefined : JSON.stringify(value);
  if (step === "utf-8") return typeof value === "string" ? new TextEncoder().encode(value) : undefined;
  if (step !== "base64") return undefined;
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  return bytes instanceof Uint8Array ? base64Of(bytes) : undefined;
}

/** The data as an SDK object holds it: text, bytes, or any JSON. */
export function decodedValue(data: Record<string, unknown>): unknown {
  if (!Object.hasOwn(data, "$data")) return data;
  const plain = plainOf(data);
  return plain.encoding === "base64" ? bytesOfBase64(plain.value) : plain.value;
}
