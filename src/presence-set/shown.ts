/** How members and departures are shown: as frozen copies, so that no reader can reach what the set holds. */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import type { Cell } from "./cell.js";
import type { PresenceChange } from "./change.js";
import type { Scope } from "./scope.js";

/** How many objects and arrays a tree has at most to be copied by recursion: more may be deep, shared or cyclic. */
const FEW = 32;

/** A frozen copy of a tree of plain data, of any depth. In a large one, a node that occurs twice is copied once. */
export function frozenCopy<T>(root: T): T {
  if (typeof root !== "object" || root === null) return root;
  return (copyOfFew(root, { left: FEW }) ?? copyOfMany(root)) as T;
}

function setMember(copy: object, name: string, value: unknown): void {
  // Assigning to `__proto__` would set the prototype.
  if (name === "__proto__") Object.defineProperty(copy, name, { value, enumerable: true });
  else (copy as Record<string, unknown>)[name] = value;
}

/** Gives up, with undefined, where a tree has more nodes than are left. */
function copyOfFew(node: object, nodes: { left: number }): object | undefined {
  if (nodes.left === 0) return undefined;
  nodes.left -= 1;
  const copy: object = Array.isArray(node) ? [] : {};
  for (const name of Object.keys(node)) {
    const value: unknown = (node as Record<string, unknown>)[name];
    if (typeof value !== "object" || value === null) setMember(copy, name, value);
    else {
      const member = copyOfFew(value, nodes);
      if (member === undefined) return undefined;
      setMember(copy, name, member);
    }
  }
  return Object.freeze(copy);
}

/** Without recursion: a list of nodes to copy, and the copies that were begun. */
function copyOfMany(root: object): object {
  const copies = new Map<object, object>();
  const work: object[] = [];
  const shell = (node: object): object => {
    const known = copies.get(node);
    if (known !== undefined) return known;
    const copy: object = Array.isArray(node) ? [] : {};
    copies.set(node, copy);
    work.push(node);
    return copy;
  };
  const out = shell(root);
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const copy = copies.get(node) as object;
    for (const name of Object.keys(node)) {
      const value: unknown = (node as Record<string, unknown>)[name];
      setMember(copy, name, typeof value === "object" && value !== null ? shell(value) : value);
    }
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return out;
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
  const { connectionId } = cell;
  const member = memberOf(cell);
  const { channel, clientId } = member;
  const data = Object.hasOwn(member, "data") ? member.data : undefined;
  const record: RealtimePresence = { channel, clientId, action: "leave" };
  if (connectionId !== undefined) record.connectionId = connectionId;
  if (data !== undefined) record.data = data;
  return scope.tenantId === undefined
    ? { type: "leave", record, cause }
    : { type: "leave", record, tenantId: scope.tenantId, cause };
}
