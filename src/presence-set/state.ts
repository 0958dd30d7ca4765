/**
 * The pure face: states that stay valid and unchanged for ever, at about the price of the mutable set.
 *
 * All states of one history share one core. The newest owns it; every older one knows the steps that lead from it to
 * the next. To look at an older one, the core is moved there step by step (H. G. Baker, "Shallow binding makes
 * functional arrays fast", 1991), so neither a new state nor the one before it costs more than what has changed.
 */
import { type Core, createCore, replay, type Step } from "./core.js";

/**
 * A presence set that never changes. It shows nothing of itself: read it with `membersOf`.
 *
 * This is a class, the only one here that is no error, because what moves behind a state must be where neither
 * freezing nor enumeration reaches, and a private name is the one such place that costs nothing. Immer does not draft
 * instances of classes either.
 */
export class PresenceState {
  /** The core, if this state owns it. The empty state has neither core nor neighbour: it belongs to no history. */
  #core: Core | undefined;
  /** The neighbour on the side of the owner, if this state does not own the core. */
  #neighbour: PresenceState | undefined = undefined;
  /** The way from the neighbour to this state, first step first. */
  #steps: Step | undefined = undefined;
  /** Whether those steps are to be undone rather than done. */
  #back = false;
  /** Whether members are listed as Ably's ordering has them. */
  readonly #ably: boolean;

  private constructor(core: Core | undefined, ably: boolean) {
    this.#core = core;
    this.#ably = ably;
  }

  /** The state in which nobody is present. */
  static readonly empty: PresenceState = new PresenceState(undefined, false);

  /** Moves the core to a state. */
  static #own(state: PresenceState): Core {
    if (state.#core !== undefined) return state.#core;
    const path: PresenceState[] = [];
    let at = state;
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

  /** Reads a state. */
  static read<T>(state: PresenceState, read: (core: Core, ably: boolean) => T): T {
    return read(PresenceState.#own(state), state.#ably);
  }

  /** Takes a step from a state. The state itself stays what it is; where nothing changed, it is given back. */
  static step(state: PresenceState, ably: boolean, change: (core: Core) => void): PresenceState {
    const core = PresenceState.#own(state);
    core.logs = true;
    core.last = undefined;
    try {
      change(core);
    } finally {
      core.logs = false;
    }
    const { last } = core;
    core.last = undefined;
    if (last === undefined) return state;
    const next = new PresenceState(core, ably);
    if (state !== PresenceState.empty) {
      state.#core = undefined;
      state.#neighbour = next;
      state.#steps = last;
      state.#back = true;
    }
    return next;
  }
}
