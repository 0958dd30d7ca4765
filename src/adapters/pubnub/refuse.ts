import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";

/** A way from the root of a payload or of a list of inputs. */
export type Path = readonly (string | number)[];

/** Refuses the whole conversion, with the place and the reason. */
export function refuse(path: Path, keyword: string, message: string, what = "PubNub payload"): never {
  throw new PresenceValidationError(what, [issueAt(path, keyword, message)]);
}

/** Runs a conversion. A value that throws when it is read (a getter, a Proxy) is no payload, whatever it says. */
export function readPlain<Result>(convert: () => Result): Result {
  try {
    return convert();
  } catch (error) {
    if (error instanceof PresenceValidationError) throw error;
    const message = error instanceof Error ? error.message.slice(0, 100) : "no reason given";
    return refuse([], "json", `expected plain JSON data, got a value that throws when read: ${message}`);
  }
}
