/** How this adapter refuses: always the same error, always with the place. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** The steps of a JSON Pointer; digits are array indices. */
function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) =>
      /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}

/** @throws {PresenceValidationError} always */
export function refuse(pointer: string, keyword: string, message: string, what = "Ably payload"): never {
  throw new PresenceValidationError(what, [issueAt(stepsOf(pointer), keyword, message)]);
}

/** A value as an error shows it: bounded, and never the content of an object. */
export function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") {
    const text = JSON.stringify(value.slice(0, 60));
    return value.length > 60 ? `${text.slice(0, 59)}…"` : text;
  }
  return typeof value === "number" ? String(value) : typeof value;
}
