/**
 * Reading proto3 JSON: names in both spellings, int64 as text or numbers, enums as names or numbers, null as absent.
 * https://protobuf.dev/programming-guides/json/ (read 2026-11-21); what the codec of @livekit/protocol 1.52.1 does
 * decides where that page leaves a choice: of two spellings of one name the later one counts, null included.
 */
import { hasOwn } from "../../runtime/object.js";

/** A message as parsed JSON. */
export type Message = Readonly<Record<string, unknown>>;

const isMessage = (value: unknown): value is Message =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The lowerCamelCase spelling of a name of the proto file. */
export const camelOf = (name: string): string =>
  name.includes("_") ? name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, c: string) => c.toUpperCase()) : name;

/** Reads one field in either spelling; null and absent are undefined. */
export function fieldOf(message: Message, camel: string, snake: string): unknown {
  if (camel === snake || !hasOwn(message, snake))
    return hasOwn(message, camel) ? (message[camel] ?? undefined) : undefined;
  if (!hasOwn(message, camel)) return message[snake] ?? undefined;
  const last = Object.keys(message).findLast((key) => key === camel || key === snake);
  return message[last ?? camel] ?? undefined;
}

/** Reads a field that is a message. */
export function messageOf(message: Message, camel: string, snake: string = camel): Message | undefined {
  const value = fieldOf(message, camel, snake);
  return isMessage(value) ? value : undefined;
}

/** Reads a field that is text; the default is "". */
export function textOf(message: Message, camel: string, snake: string = camel): string {
  const value = fieldOf(message, camel, snake);
  return typeof value === "string" ? value : "";
}

/** Reads a field that is a list of messages; the default is the empty list. */
export function listOf(message: Message, camel: string, snake: string = camel): readonly Message[] {
  const value = fieldOf(message, camel, snake);
  return Array.isArray(value) ? value : [];
}

/**
 * An int64 or uint32 as a number; 0, the default, where it is absent. Exact up to 2^53, which is enough for every time.
 * Digit by digit, since most are text of 10 or 13 digits, at which `Number` takes five times as long.
 */
export function integerOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return 0;
  if (value.length > 15) return Number(value);
  let integer = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number(value);
    integer = integer * 10 + digit;
  }
  return integer;
}

const ORDER_ZEROS = "0000000000";

/** A version as text that compares as the number does. */
export function orderOf(version: number): string {
  const digits = String(version);
  return ORDER_ZEROS.slice(digits.length) + digits;
}

/** The version that `orderOf` wrote; undefined for any other text. */
export function versionIn(order: string): number | undefined {
  if (order.length !== ORDER_ZEROS.length) return undefined;
  let version = 0;
  for (let i = 0; i < order.length; i++) {
    const digit = order.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    version = version * 10 + digit;
  }
  return version;
}

/** One step of a JSON Pointer (RFC 6901 §3). */
export const stepTo = (key: string): string =>
  key.includes("~") || key.includes("/") ? `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${key}`;
