/** The pure functions over states: one input, many inputs, the passing of time, and reading. */
import type { PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { applySilently, applyTo } from "./apply.js";
import type { ApplyResult, PresenceChange, Verdict } from "./change.js";
import type { Core } from "./core.js";
import { advanceCore } from "./expiry.js";
import { type PresenceSetOptions, settingsOf } from "./options.js";
import { type MemberFilter, membersIn } from "./query.js";
import { emptyState, type PresenceState, readState, stepFrom } from "./state.js";

/**
 * The state in which nobody is present.
 * @example
 * const state = presenceReducer(emptyPresenceState, { channel: "lobby", clientId: "ann", action: "enter" });
 * membersOf(state); // [{ channel: "lobby", clientId: "ann", action: "present" }]
 */
export const emptyPresenceState: PresenceState = emptyState;

/** What inputs made of a state. */
export interface ReduceResult {
  readonly state: PresenceState;
  readonly verdicts: Verdict[];
  readonly changes: PresenceChange[];
}

/**
 * Applies inputs to a state and says what came of each.
 * @throws {PresenceValidationError} when an input has not the shape of one
 * @example
 * const { state, verdicts, changes } = reducePresence(emptyPresenceState, inputs);
 */
export function reducePresence(
  state: PresenceState,
  inputs: Iterable<PresenceInput>,
  options?: PresenceSetOptions,
): ReduceResult {
  const settings = settingsOf(options);
  let result: ApplyResult = { verdicts: [], changes: [] };
  const apply = (core: Core): void => {
    result = applyTo(core, settings, inputs);
  };
  const next = stepFrom(state, settings, apply, undefined);
  return { state: next, ...result };
}

/**
 * Applies one input to a state: a reducer for `useReducer` or Redux. An input that changes nothing gives the very
 * state back.
 * @throws {PresenceValidationError} when the input has not the shape of one
 * @example
 * const [state, dispatch] = useReducer(presenceReducer, emptyPresenceState);
 */
export function presenceReducer(
  state: PresenceState,
  input: PresenceInput,
  options?: PresenceSetOptions,
): PresenceState {
  return stepFrom(state, settingsOf(options), applySilently, input);
}

/**
 * Lets the time reach `now` (in milliseconds): members expire, old departures are forgotten.
 * @example
 * const { state: later, changes } = advancePresence(state, Date.now(), { ttl: 30_000 });
 */
export function advancePresence(
  state: PresenceState,
  now: number,
  options?: PresenceSetOptions,
): { readonly state: PresenceState; readonly changes: PresenceChange[] } {
  const settings = settingsOf(options);
  const changes: PresenceChange[] = [];
  const advance = (core: Core): void => advanceCore(core, settings, now, changes);
  const next = stepFrom(state, settings, advance, undefined);
  return { state: next, changes };
}

/**
 * The members of a state, as records with action `present`, in the order that `PresenceSet.members` has.
 * @example
 * membersOf(state, { channel: "lobby" });
 */
export function membersOf(state: PresenceState, filter?: MemberFilter): RealtimePresence[] {
  return readState(state, (core, ably) => membersIn(core, ably, filter));
}
