/** Single members of a payload: reading one, refusing one, and saying that one was dropped. */
import { addNote, type Reading } from "./reading.js";
import { refuse, shown } from "./refuse.js";

/** The last millisecond that RFC 3339 can write. */
const LATEST = 253_402_300_799_999;

/**
 * Reads a time in milliseconds. `undefined`, `null` and 0 mean that none is set (ably-js tests for falsiness).
 * Seconds are refused rather than taken for January 1970: as milliseconds, 10^9 to 10^10 would be times before Ably
 * and before the web, and as seconds they are 2001 to 2286.
 */
export function timestampOf(
  value: unknown,
  pointer: string,
  member: string,
  index: number = ALONE,
): number | undefined {
  if (value === undefined || value === null || value === 0) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > LATEST) {
    const message = `expected whole milliseconds since 1970, got ${shown(value)}`;
    refuse(placeOf(pointer, index) + member, "timestamp", message);
  }
  if (value >= 1e9 && value < 1e10) {
    const message = `expected milliseconds since 1970, got what looks like seconds: ${value}`;
    refuse(placeOf(pointer, index) + member, "timestamp", message);
  }
  return value;
}

/** Text, or undefined where there is none. */
export function textOf(
  value: unknown,
  pointer: string,
  member: string,
  index: number = ALONE,
): string | undefined {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return undefined;
  refuse(placeOf(pointer, index) + member, "type", `expected text, got ${shown(value)}`);
}

/** The index of what stands in no list. */
export const ALONE = -1;

/**
 * Where an item of a list stands, or the place itself for what stands in none. A message is handed on with both parts:
 * its place is put together only where somebody is told of it.
 */
export const placeOf = (pointer: string, index: number): string =>
  index === ALONE ? pointer : `${pointer}/${index}`;

/** Tells what may have members: not a list, and not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member that the value has itself; what a prototype would answer does not count. */
export const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** Notes a member that has no place in an input. */
export function dropped(reading: Reading, path: string): void {
  addNote(reading, "dropped", path, "no place for it in a presence input");
}

/** A member's name as a step of a JSON Pointer (RFC 6901, section 3). */
export const escapeStep = (key: string): string =>
  key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
