/** Which cell an entry of a queue speaks of, and how entries that speak of none are kept from piling up. */
import type { Cell } from "./cell.js";
import { type Core, scopeAt } from "./core.js";
import type { Due } from "./due.js";
import { cellAt, type Scope } from "./scope.js";

/** The two queues, by the name under which a cell remembers its entry. */
export type QueueName = "queued" | "grave";

/** A cell and where it is. */
export interface Found {
  readonly scope: Scope;
  readonly cell: Cell;
}

/** How many entries without a cell a queue holds before anybody minds. */
const SPARE = 1000;

const queueOf = (core: Core, name: QueueName): Core["graves"] =>
  name === "queued" ? core.expiries : core.graves;

/** The cell that an entry speaks of, unless it has moved on. */
export function find(core: Core, { at, scope, cell: { record } }: Due, name: QueueName): Found | undefined {
  if (scopeAt(core, scope.tenantId, scope.channel) !== scope) return undefined;
  const cell = cellAt(scope, record.clientId, record.connectionId);
  return cell?.rare?.[name] === at ? { scope, cell } : undefined;
}

/** Enters a cell into a queue under the time that it remembers. Costs what a push costs, taken together. */
export function enqueue(core: Core, name: QueueName, at: number, scope: Scope, cell: Cell): void {
  const queue = queueOf(core, name);
  queue.push(at, scope, cell);
  if (queue.size() <= 2 * core.held + SPARE) return;
  const kept = new Set<Cell>();
  queue.keep((due) => {
    const found = find(core, due, name)?.cell;
    if (found === undefined || kept.has(found)) return false;
    kept.add(found);
    return true;
  });
}
