/** JSON text that stands in metadata: how deep it goes, and whether writing its value again gives the same text. */
import { hasOwn } from "../../runtime/object.js";

/** Tells whether a value has more levels than these. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((inner) => isDeeper(inner, levels - 1));
  for (const key in value)
    if (hasOwn(value, key) && isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

/** An escape may be written in several ways, and a lone surrogate is written as one. */
const HAS_ESCAPES = /[\\\ud800-\udfff]/;

/**
 * Tells whether `JSON.stringify` gives back the text that a value was parsed from. Most texts show it by their length
 * alone, at a third of the cost of writing them: white space, and a name that stands twice, make them longer.
 */
export function isWrittenAs(value: object, text: string): boolean {
  if (lengthOf(value) === text.length && !HAS_ESCAPES.test(text)) return true;
  return JSON.stringify(value) === text;
}

/** How long a value's JSON text is without escapes; NaN where several texts of one length could write it. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (value === null || value === true) return 4;
  if (value === false) return 5;
  if (typeof value !== "object" || Array.isArray(value)) return Number.NaN;
  let length = 1;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const first = key.charCodeAt(0);
    if (first >= 48 && first <= 57) return Number.NaN; // listed by its number, not by its place
    length += key.length + 4 + lengthOf((value as Record<string, unknown>)[key]);
  }
  return Math.max(length, 2);
}
