/** The state of an adapter with memory, as its caller gives it back. */
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import type { Validator } from "../validation/validator.js";

/**
 * A copy of a state that nothing can change afterwards. The validator's own `parse` would do, but for its limits: what
 * a member carries may be nested as deeply as JSON text can be.
 *
 * @throws {PresenceValidationError} when the state is not one that `snapshot()` gave, with the place of the fault
 */
export function restore<State>(validator: Validator<unknown>, state: State): State {
  validator.assert(state);
  const copy = copyOf(state);
  validator.assert(copy);
  return copy;
}

function copyOf<State>(state: State): State {
  try {
    return JSON.parse(JSON.stringify(state)) as State;
  } catch {
    throw new PresenceValidationError("adapter state", [issueAt([], "json", "expected plain JSON data")]);
  }
}
