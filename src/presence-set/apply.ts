/** Applying inputs: all are looked at before the first is applied, so a bad one changes nothing. */
import type { PresenceInput } from "../generated/presence-input.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { applyAbly } from "./ably.js";
import { applyConvergent } from "./convergent.js";
import type { Core } from "./core.js";
import { type Incoming, incomingOf, usualOf } from "./incoming.js";
import { checkInput, isMark, isOne } from "./input.js";
import type { Settings } from "./options.js";
import type { Outcome } from "./outcome.js";
import { applyMark } from "./sync.js";

function applyEvent(core: Core, settings: Settings, incoming: Incoming, outcome: Outcome): void {
  outcome.verdicts.push(
    settings.ably
      ? applyAbly(core, settings, incoming, outcome)
      : applyConvergent(core, settings, incoming, outcome),
  );
}

function applyChecked(core: Core, settings: Settings, input: PresenceInput, outcome: Outcome): void {
  if (isMark(input)) outcome.verdicts.push(applyMark(core, settings, input, outcome));
  else applyEvent(core, settings, incomingOf(input, settings.ably), outcome);
}

/**
 * Applies one input or many.
 * @throws {PresenceValidationError} when an input has not the shape of one; nothing has changed then
 */
export function applyTo(
  core: Core,
  settings: Settings,
  inputs: PresenceInput | Iterable<PresenceInput>,
  outcome: Outcome,
): void {
  if (typeof inputs !== "object" || inputs === null) {
    throw new PresenceValidationError("presence input", [
      issueAt([], "type", "expected a record, an envelope, a mark or an iterable of them"),
    ]);
  }
  core.marks = undefined;
  const usual = usualOf(inputs, settings.ably);
  if (usual !== undefined) applyEvent(core, settings, usual, outcome);
  else if (isOne(inputs)) {
    checkInput(inputs, []);
    applyChecked(core, settings, inputs, outcome);
  } else {
    const all = [...inputs];
    const read: (Incoming | undefined)[] = [];
    for (let index = 0; index < all.length; index += 1) {
      const usual = usualOf(all[index], settings.ably);
      if (usual === undefined) checkInput(all[index], [index]);
      read.push(usual);
    }
    for (let index = 0; index < all.length; index += 1) {
      const usual = read[index];
      if (usual !== undefined) applyEvent(core, settings, usual, outcome);
      else applyChecked(core, settings, all[index]!, outcome);
    }
  }
}
