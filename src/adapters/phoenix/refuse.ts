/** Errors of a conversion. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** A way from the root of a payload or of a list of inputs. */
export type Path = readonly (string | number)[];

/** Refuses the whole conversion, with the place and the reason. */
export function refuse(path: Path, keyword: string, message: string, what = "Phoenix payload"): never {
  throw new PresenceValidationError(what, [issueAt(path, keyword, message)]);
}
