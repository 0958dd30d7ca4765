/** Errors of a conversion. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** A way from the root of a payload or of a list of inputs. */
export type Path = readonly (string | number)[];

/** Refuses the whole conversion, with the place and the reason. */
export function refuse(path: Path, keyword: string, message: string, what = "Phoenix payload"): never {
  throw new PresenceValidationError(what, [issueAt(path, keyword, message)]);
}

/** The error of a conversion. A value that throws when it is read (a getter, a Proxy) is no payload, whatever it says. */
export function asRefusal(error: unknown): PresenceValidationError {
  if (error instanceof PresenceValidationError) return error;
  const why = error instanceof Error ? error.message.slice(0, 100) : "no reason given";
  const message = `expected plain JSON data, got a value that throws when read: ${why}`;
  return new PresenceValidationError("Phoenix payload", [issueAt([], "json", message)]);
}
