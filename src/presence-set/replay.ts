/** Going back and forth along the changes that were logged: what the pure face moves its core with. */
import { type Cell, copyOf } from "./cell.js";
import { type Core, count, type Step, setScope, setStatus } from "./core.js";
import { enqueue } from "./queued.js";
import { link, type Scope, unlink } from "./scope.js";

/** Does a chain of steps again, or (with `back`) undoes it; gives the chain that leads the other way. */
export function replay(core: Core, chain: Step, back: boolean): Step {
  let turned: Step | undefined;
  for (let step: Step | undefined = chain; step !== undefined; ) {
    const next: Step | undefined = step.prev;
    replayOne(core, step, back);
    step.prev = turned;
    turned = step;
    step = next;
  }
  return turned ?? chain;
}

function replayOne(core: Core, step: Step, back: boolean): void {
  if (step.kind === "edit") {
    const { scope, cell, other } = step;
    step.other = copyOf(cell);
    setStatus(core, scope, cell, other.status);
    Object.assign(cell, other);
    enqueueAgain(core, scope, cell);
  } else if (step.kind === "cell") {
    const there = step.after !== back;
    if (there) {
      link(step.scope, step.cell);
      enqueueAgain(core, step.scope, step.cell);
    } else unlink(step.scope, step.cell);
    count(core, step.scope, step.cell, there ? 1 : -1);
  } else if (step.kind === "standing") {
    step.scope.standing = back ? step.before : step.after;
  } else if (step.kind === "scope") {
    const there = step.after !== back;
    setScope(core, step.scope, there);
    if (there) enqueueAll(core, step.scope);
  } else {
    core.clock = back ? step.before : step.after;
  }
}

/** A queue may have let go of the entries of a cell while it showed something else: it gets them again. */
export function enqueueAgain(core: Core, scope: Scope, cell: Cell): void {
  if (cell.rare === undefined) return;
  const { queued, grave } = cell.rare;
  if (queued < Number.POSITIVE_INFINITY) enqueue(core, "queued", queued, scope, cell);
  if (grave < Number.POSITIVE_INFINITY) enqueue(core, "grave", grave, scope, cell);
}

function enqueueAll(core: Core, scope: Scope): void {
  for (const client of scope.clients.values()) {
    if (client.record !== undefined) enqueueAgain(core, scope, client);
    else for (const cell of client.cells.values()) enqueueAgain(core, scope, cell);
  }
}
