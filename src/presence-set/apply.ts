/** Applying inputs: all are looked at before the first is applied, so a bad one changes nothing. */
import type { PresenceInput } from "../generated/presence-input.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { applyAbly } from "./ably.js";
import type { ApplyResult, Verdict } from "./change.js";
import { applyConvergent } from "./convergent.js";
import type { Core } from "./core.js";
import { type Incoming, incomingOf, usualMs, usualOf } from "./incoming.js";
import { checkInput, isMark, isOne } from "./input.js";
import type { Settings } from "./options.js";
import { changeOf, type Outcome } from "./outcome.js";
import { ownInput } from "./own.js";
import { applyMark } from "./sync.js";

function applyEvent(core: Core, settings: Settings, incoming: Incoming): Verdict {
  return settings.ably ? applyAbly(core, settings, incoming) : applyConvergent(core, settings, incoming);
}

function addEvent(core: Core, settings: Settings, incoming: Incoming, outcome: Outcome): void {
  outcome.verdicts.push(applyEvent(core, settings, incoming));
  const change = changeOf(incoming);
  if (change !== undefined) outcome.changes.push(change);
}

function addChecked(core: Core, settings: Settings, input: PresenceInput, outcome: Outcome): void {
  if (isMark(input)) outcome.verdicts.push(applyMark(core, settings, input, outcome));
  else addEvent(core, settings, incomingOf(input, settings.ably), outcome);
}

/**
 * Applies one input or many.
 * @throws {PresenceValidationError} when an input has not the shape of one; nothing has changed then
 */
export function applyTo(
  core: Core,
  settings: Settings,
  inputs: PresenceInput | Iterable<PresenceInput>,
): ApplyResult {
  core.marks = undefined;
  const ms = usualMs(inputs, settings.ably);
  if (Number.isNaN(ms)) return applyAny(core, settings, inputs);
  const usual = usualOf(inputs as PresenceInput, ms, settings.ably);
  const verdicts = [applyEvent(core, settings, usual)];
  const change = changeOf(usual);
  // Not by `push`: an empty array that grows takes room for 17.
  return { verdicts, changes: change === undefined ? [] : [change] };
}

/**
 * Applies one input of which nobody asks what came of it.
 * @throws {PresenceValidationError} when the input has not the shape of one; nothing has changed then
 */
export function applySilently(core: Core, settings: Settings, input: PresenceInput): void {
  core.marks = undefined;
  const ms = usualMs(input, settings.ably);
  if (Number.isNaN(ms)) applyAny(core, settings, input);
  else applyEvent(core, settings, usualOf(input, ms, settings.ably));
}

function applyAny(
  core: Core,
  settings: Settings,
  inputs: PresenceInput | Iterable<PresenceInput>,
): ApplyResult {
  if (typeof inputs !== "object" || inputs === null) {
    throw new PresenceValidationError("presence input", [
      issueAt([], "type", "expected a record, an envelope, a mark or an iterable of them"),
    ]);
  }
  const outcome: ApplyResult = { verdicts: [], changes: [] };
  if (isOne(inputs)) {
    const input = ownInput(inputs);
    checkInput(input, []);
    addChecked(core, settings, input, outcome);
    return outcome;
  }
  const all = [...inputs];
  const instants: number[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const ms = usualMs(all[index], settings.ably);
    if (Number.isNaN(ms)) {
      all[index] = ownInput(all[index]!);
      checkInput(all[index], [index]);
    }
    instants.push(ms);
  }
  for (let index = 0; index < all.length; index += 1) {
    const ms = instants[index]!;
    if (Number.isNaN(ms)) addChecked(core, settings, all[index]!, outcome);
    else addEvent(core, settings, usualOf(all[index]!, ms, settings.ably), outcome);
  }
  return outcome;
}
