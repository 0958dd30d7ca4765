/** Refusals: of the whole conversion, with the place and the reason. */
import { PresenceValidationError } from "../../validation/error.js";
import { type Issue, issueAt } from "../../validation/issue.js";

/** The steps of a JSON Pointer; those that are numbers are taken for places in lists. */
const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((name) => (/^\d+$/.test(name) ? Number(name) : name));

/** Refuses the whole conversion. */
export function refuse(pointer: string, keyword: string, message: string, what = "PubNub payload"): never {
  throw new PresenceValidationError(what, [issueAt(stepsOf(pointer), keyword, message)]);
}

/** Refuses it with the issues of a value that stands further down, or since it changed while it was read. */
export function refuseWith(pointer: string, issues: readonly Issue[]): never {
  if (issues.length === 0) return refuse(pointer, "schema", "changed while it was read");
  const steps = stepsOf(pointer);
  throw new PresenceValidationError(
    "PubNub payload",
    issues.map((issue) => issueAt([...steps, ...issue.path], issue.keyword, issue.message)),
  );
}
