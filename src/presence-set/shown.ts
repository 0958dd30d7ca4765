/** How members and departures are shown: as frozen copies, so that no reader can reach what the set holds. */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import type { Cell } from "./cell.js";
import type { PresenceChange } from "./change.js";
import type { Scope } from "./core.js";

/** A frozen copy of a tree of plain data, of any depth; a node that occurs twice is copied once. */
export function frozenCopy<T>(root: T): T {
  if (typeof root !== "object" || root === null) return root;
  const copies = new Map<object, object>();
  const shell = (node: object): object => {
    const known = copies.get(node);
    if (known !== undefined) return known;
    const copy: object = Array.isArray(node) ? [] : {};
    copies.set(node, copy);
    work.push(node);
    return copy;
  };
  const work: object[] = [];
  const out = shell(root);
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const copy = copies.get(node) as Record<string, unknown>;
    for (const name of Object.keys(node)) {
      const value: unknown = (node as Record<string, unknown>)[name];
      const member = typeof value === "object" && value !== null ? shell(value) : value;
      // Assigning to `__proto__` would set the prototype.
      if (name === "__proto__") Object.defineProperty(copy, name, { value: member, enumerable: true });
      else copy[name] = member;
    }
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return out as T;
}

/** The member of a cell as a record with action `present`: the same object until the member changes. */
export function memberOf(cell: Cell): RealtimePresence {
  if (cell.shown !== undefined) return cell.shown;
  const { channel, clientId, connectionId, data, occurredAt } = cell.record;
  const shown: RealtimePresence = { channel, clientId, action: "present" };
  if (connectionId !== undefined) shown.connectionId = connectionId;
  if (data !== undefined) shown.data = frozenCopy(data);
  if (cell.since !== undefined) shown.since = cell.since;
  if (occurredAt !== undefined) shown.occurredAt = occurredAt;
  cell.shown = Object.freeze(shown);
  return shown;
}

/** The leave of a member of whom nobody said that it left: its last data, and no time (RTP19). */
export function workedOutLeave(scope: Scope, cell: Cell, cause: "sync" | "expiry"): PresenceChange {
  const { channel, clientId, connectionId, data } = memberOf(cell);
  const record: RealtimePresence = { channel, clientId, action: "leave" };
  if (connectionId !== undefined) record.connectionId = connectionId;
  if (data !== undefined) record.data = data;
  return scope.tenantId === undefined
    ? { type: "leave", record, cause }
    : { type: "leave", record, tenantId: scope.tenantId, cause };
}
