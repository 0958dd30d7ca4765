/** A second core that shows what the first one does and shares nothing with it that could change. */
import { type Cell, copyOf } from "./cell.js";
import { type Core, count, createCore, openScope } from "./core.js";
import { enqueueAgain } from "./replay.js";
import { link, type Scope } from "./scope.js";

/** Copies a core with all its cells; records, and members as they were shown, stay the same objects. */
export function forkCore(core: Core): Core {
  const fork = createCore();
  fork.places = core.places;
  fork.epochs = core.epochs;
  fork.clock = core.clock;
  for (const channels of core.tenants.values()) {
    for (const { tenantId, channel, standing, clients } of channels.values()) {
      const to = openScope(fork, tenantId, channel);
      to.standing = standing;
      for (const client of clients.values()) {
        if (client.record !== undefined) copyCell(fork, to, client);
        else for (const cell of client.cells.values()) copyCell(fork, to, cell);
      }
    }
  }
  return fork;
}

function copyCell(fork: Core, to: Scope, cell: Cell): void {
  const copy = copyOf(cell);
  link(to, copy);
  count(fork, to, copy, 1);
  enqueueAgain(fork, to, copy);
}
