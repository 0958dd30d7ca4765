/**
 * The pure face: states that stay valid and unchanged for ever, at about the price of the mutable set.
 *
 * All states of one history share one core. The newest owns it; every older one knows the steps that lead from it to
 * the next. To look at an older one, the core is moved there step by step (H. G. Baker, "Shallow binding makes
 * functional arrays fast", 1991), so neither a new state nor the one before it costs more than what has changed.
 */
import { type Core, createCore, replay, type Step } from "./core.js";

/** Where a state stands in its history. The empty state has neither core nor way: it belongs to no history. */
interface Node {
  /** The core, if the state owns it. */
  core: Core | undefined;
  /** How the state comes about from its neighbour on the side of the owner, if it does not own the core. */
  way: Way | undefined;
  /** Whether members are listed as Ably's ordering has them. */
  readonly ably: boolean;
}

interface Way {
  readonly from: Node;
  readonly steps: readonly Step[];
  /** Whether the steps are to be undone rather than done. */
  readonly back: boolean;
}

/** The key of what only this module reads. */
const NODE: unique symbol = Symbol("presence state");

/**
 * A presence set that never changes. It shows nothing of itself: read it with `membersOf`.
 *
 * Its prototype is not `Object.prototype`, so that Immer does not draft it; what moves lies behind a function, so
 * that freezing a state, however deeply, does no harm.
 */
export interface PresenceState {
  readonly [NODE]: () => Node;
}

const PROTOTYPE: object = Object.freeze(Object.create(null) as object);

function stateOf(node: Node): PresenceState {
  const state = Object.create(PROTOTYPE) as { [NODE]: () => Node };
  state[NODE] = () => node;
  return state;
}

/** The state in which nobody is present. */
export const emptyState: PresenceState = stateOf({ core: undefined, way: undefined, ably: false });

/** Moves the core to a state. */
function own(node: Node): Core {
  const path: Node[] = [];
  let at = node;
  while (at.way !== undefined) {
    path.push(at);
    at = at.way.from;
  }
  const core = at.core ?? createCore();
  for (let next = path.pop(); next !== undefined; next = path.pop()) {
    const { steps, back } = next.way as Way;
    if (back) for (let index = steps.length - 1; index >= 0; index -= 1) replay(core, steps[index]!, true);
    else for (const step of steps) replay(core, step, false);
    at.core = undefined;
    at.way = { from: next, steps, back: !back };
    next.core = core;
    next.way = undefined;
    at = next;
  }
  return core;
}

/** Reads a state. */
export function readState<T>(state: PresenceState, read: (core: Core, ably: boolean) => T): T {
  const node = state[NODE]();
  return read(own(node), node.ably);
}

/** Takes a step from a state. The state itself stays what it is; where nothing changed, it is given back. */
export function stepFrom<T>(
  state: PresenceState,
  ably: boolean,
  change: (core: Core) => T,
): { readonly state: PresenceState; readonly result: T } {
  const node = state[NODE]();
  const core = own(node);
  const log: Step[] = [];
  core.log = log;
  let result: T;
  try {
    result = change(core);
  } finally {
    core.log = undefined;
  }
  if (log.length === 0) return { state, result };
  const next: Node = { core, way: undefined, ably };
  if (node !== EMPTY) {
    node.core = undefined;
    node.way = { from: next, steps: log, back: true };
  }
  return { state: stateOf(next), result };
}

const EMPTY = emptyState[NODE]();
