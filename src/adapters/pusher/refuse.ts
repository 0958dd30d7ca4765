/** Refusals and places. A place is a JSON Pointer: texts are cheap to extend, and notes need them as text anyway. */
import { hasOwn } from "../../runtime/object.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** A member's name as a step of a JSON Pointer (RFC 6901 §3). */
export const step = (name: string): string =>
  name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;

/** Refuses the whole conversion, with the place and the reason. */
export function refuse(pointer: string, keyword: string, message: string, what = "Pusher payload"): never {
  const path = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  throw new PresenceValidationError(what, [issueAt(path, keyword, message)]);
}

/** An own member, or undefined: what a prototype brings is not the payload's. */
export function own(value: object, key: string): unknown {
  const member = (value as Record<string, unknown>)[key];
  return member !== undefined && hasOwn(value, key) ? member : undefined;
}
