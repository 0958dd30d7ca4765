/**
 * The pure face: states that stay valid and unchanged for ever, at about the price of the mutable set.
 *
 * All states of one history share one core. The newest owns it; every older one knows the steps that lead from it to
 * the next. To look at an older one, the core is moved there step by step (H. G. Baker, "Shallow binding makes
 * functional arrays fast", 1991), so neither a new state nor the one before it costs more than what has changed.
 *
 * An old state leads to all newer ones, so it would keep them all: one that is kept on purpose, and also one that
 * nobody has any more but that lies in the old generation, where it is not missed before the next full collection. So
 * now and then a new state gets a core of its own, and what is older leads no further.
 */
import { type Core, createCore, type Step } from "./core.js";
import { forkCore } from "./fork.js";
import type { Settings } from "./options.js";
import { replay } from "./replay.js";

declare const OPAQUE: unique symbol;

/** A presence set that never changes. It shows nothing of itself: read it with `membersOf`. */
export interface PresenceState {
  /** For the type checker only: nothing else is a state. */
  readonly [OPAQUE]: "presence state";
}

/**
 * What a state is. A class, the only one here that is no error, because what moves behind a state must be where
 * neither freezing nor enumeration reaches, and a private name is the one such place that costs nothing. Immer does
 * not draft instances of classes either. The type is kept apart: private names do not survive `Readonly<…>`.
 */
class State {
  /** The core, if this state owns it. The empty state has neither core nor neighbour: it belongs to no history. */
  #core: Core | undefined;
  /** The neighbour on the side of the owner, if this state does not own the core. */
  #neighbour: State | undefined = undefined;
  /** The way from the neighbour to this state, first step first. */
  #steps: Step | undefined = undefined;
  /** Whether those steps are to be undone rather than done. */
  #back = false;
  /** Whether members are listed as Ably's ordering has them. */
  readonly #ably: boolean;

  constructor(core: Core | undefined, ably: boolean) {
    this.#core = core;
    this.#ably = ably;
  }

  /** Moves the core to a state. */
  static own(state: State): Core {
    if (state.#core !== undefined) return state.#core;
    const path: State[] = [];
    let at: State = state;
    while (at.#neighbour !== undefined) {
      path.push(at);
      at = at.#neighbour;
    }
    const core = at.#core ?? createCore();
    for (let next = path.pop(); next !== undefined; next = path.pop()) {
      at.#steps = replay(core, next.#steps as Step, next.#back);
      at.#back = !next.#back;
      at.#neighbour = next;
      at.#core = undefined;
      next.#core = core;
      next.#neighbour = undefined;
      next.#steps = undefined;
      at = next;
    }
    return core;
  }

  /** What a value is behind its type, if it is a state at all. */
  static of(value: PresenceState): State {
    const state: unknown = value;
    if (typeof state !== "object" || state === null || !(#core in state)) {
      throw new TypeError("not a presence state: begin with `emptyPresenceState`");
    }
    return state;
  }

  static isAbly(state: State): boolean {
    return state.#ably;
  }

  /** Makes the core's new owner the neighbour of its old one. */
  static handOver(from: State, to: State, steps: Step): void {
    from.#core = undefined;
    from.#neighbour = to;
    from.#steps = steps;
    from.#back = true;
  }
}

const EMPTY = new State(undefined, false);

/** The state in which nobody is present. */
export const emptyState: PresenceState = EMPTY as unknown as PresenceState;

/** Reads a state. */
export function readState<T>(from: PresenceState, read: (core: Core, ably: boolean) => T): T {
  const state = State.of(from);
  return read(State.own(state), State.isAbly(state));
}

/**
 * After how many changes for each cell that is held a new state gets a core of its own: what the copy costs is then
 * shared by as many steps, and what an old state keeps is bounded by the size of the set.
 */
const CHANGES_PER_CELL = 8;
/** A small set is not copied for every handful of steps. */
const FEWEST_CHANGES = 1000;

function isLong(core: Core, steps: Step): boolean {
  for (let step: Step | undefined = steps; step !== undefined; step = step.prev) core.logged += 1;
  return core.logged > FEWEST_CHANGES && core.logged > core.held * CHANGES_PER_CELL;
}

/**
 * Takes a step from a state: `change` is done with the argument. The state itself stays what it is; where nothing
 * changed, it is given back. The argument is passed on, not captured: a closure for each event would cost as much as
 * the rest of the state.
 */
export function stepFrom<T>(
  from: PresenceState,
  settings: Settings,
  change: (core: Core, settings: Settings, argument: T) => void,
  argument: T,
): PresenceState {
  const state = State.of(from);
  const core = State.own(state);
  core.logs = true;
  core.last = undefined;
  let steps: Step | undefined;
  try {
    change(core, settings, argument);
    steps = core.last;
  } finally {
    core.logs = false;
    // What threw, a clock for one, may have done so halfway: the state must not show it.
    if (steps === undefined && core.last !== undefined) replay(core, core.last, true);
    core.last = undefined;
  }
  if (steps === undefined) return from;
  if (isLong(core, steps)) return new State(cutOff(core, steps), settings.ably) as unknown as PresenceState;
  const next = new State(core, settings.ably);
  // The empty state belongs to no history: many begin with it.
  if (state !== EMPTY) State.handOver(state, next, steps);
  return next as unknown as PresenceState;
}

/** A core of its own for what a step led to; the old one goes back to where the step began, and begins a new count. */
function cutOff(core: Core, steps: Step): Core {
  const fork = forkCore(core);
  replay(core, steps, true);
  core.logged = 0;
  return fork;
}
