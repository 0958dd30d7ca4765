/** Applying inputs: all are looked at before the first is applied, so a bad one changes nothing. */
import type { PresenceInput } from "../generated/presence-input.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { applyAbly } from "./ably.js";
import { applyConvergent } from "./convergent.js";
import type { Core } from "./core.js";
import { incomingOf } from "./incoming.js";
import { checkInput, isMark, isOne } from "./input.js";
import type { Settings } from "./options.js";
import { createOutcome, type Outcome } from "./outcome.js";
import { applyMark } from "./sync.js";

function applyOne(core: Core, settings: Settings, input: PresenceInput, outcome: Outcome): void {
  outcome.verdicts.push(
    isMark(input)
      ? applyMark(core, settings, input, outcome)
      : settings.ably
        ? applyAbly(core, settings, incomingOf(input, true), outcome)
        : applyConvergent(core, settings, incomingOf(input, false), outcome),
  );
}

/**
 * Applies one input or many.
 * @throws {PresenceValidationError} when an input has not the shape of one; nothing has changed then
 */
export function applyTo(
  core: Core,
  settings: Settings,
  inputs: PresenceInput | Iterable<PresenceInput>,
): Outcome {
  if (typeof inputs !== "object" || inputs === null) {
    throw new PresenceValidationError("presence input", [
      issueAt([], "type", "expected a record, an envelope, a mark or an iterable of them"),
    ]);
  }
  const outcome = createOutcome();
  if (isOne(inputs)) {
    checkInput(inputs, []);
    applyOne(core, settings, inputs, outcome);
  } else {
    const all = [...inputs];
    for (const [index, input] of all.entries()) checkInput(input, [index]);
    for (const input of all) applyOne(core, settings, input, outcome);
  }
  return outcome;
}
