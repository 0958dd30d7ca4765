/** Refusals and places. A place is a JSON Pointer: texts are cheap to extend, and notes need them as text anyway. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** A member's name as a step of a JSON Pointer (RFC 6901 §3). */
export const step = (name: string): string =>
  name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;

/** Refuses the whole conversion, with the place and the reason. */
export function refuse(pointer: string, keyword: string, message: string, what = "CometChat payload"): never {
  const path = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  throw new PresenceValidationError(what, [issueAt(path, keyword, message)]);
}
