/**
 * The pure face: states that stay valid and unchanged for ever, at about the price of the mutable set.
 *
 * All states of one history share one core. The newest owns it; every older one knows the steps that lead from it to
 * the next. To look at an older one, the core is moved there step by step (H. G. Baker, "Shallow binding makes
 * functional arrays fast", 1991), so neither a new state nor the one before it costs more than what has changed.
 */
import { type Core, createCore, type Step } from "./core.js";
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

  /** Tells whether a value is a state, and whether its members are listed as Ably's ordering has them. */
  static of(value: PresenceState): { readonly state: State; readonly ably: boolean } {
    const state: unknown = value;
    if (typeof state !== "object" || state === null || !(#core in state)) {
      throw new TypeError("not a presence state: begin with `emptyPresenceState`");
    }
    return { state, ably: state.#ably };
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
  const { state, ably } = State.of(from);
  return read(State.own(state), ably);
}

/** Takes a step from a state. The state itself stays what it is; where nothing changed, it is given back. */
export function stepFrom(from: PresenceState, ably: boolean, change: (core: Core) => void): PresenceState {
  const { state } = State.of(from);
  const core = State.own(state);
  core.logs = true;
  core.last = undefined;
  try {
    change(core);
  } finally {
    core.logs = false;
  }
  const { last } = core;
  core.last = undefined;
  if (last === undefined) return from;
  const next = new State(core, ably);
  // The empty state belongs to no history: many begin with it.
  if (state !== EMPTY) State.handOver(state, next, last);
  return next as unknown as PresenceState;
}
