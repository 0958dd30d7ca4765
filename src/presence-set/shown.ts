/** How members and departures are shown: as frozen copies, so that no reader can reach what the set holds. */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { setOwn } from "../runtime/object.js";
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

/** Gives up, with undefined, where a tree has more nodes than are left. */
function copyOfFew(node: object, nodes: { left: number }): object | undefined {
  if (nodes.left === 0) return undefined;
  nodes.left -= 1;
  const copy: object = Array.isArray(node) ? [] : {};
  for (const name of Object.keys(node)) {
    const value: unknown = (node as Record<string, unknown>)[name];
    if (typeof value !== "object" || value === null) setOwn(copy as Record<string, unknown>, name, value);
    else {
      const member = copyOfFew(value, nodes);
      if (member === undefined) return undefined;
      setOwn(copy as Record<string, unknown>, name, member);
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
      setOwn(
        copy as Record<string, unknown>,
        name,
        typeof value === "object" && value !== null ? shell(value) : value,
      );
    }
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return out;
}

/** Sets a member of a record that is being made, if there is a value for it. */
function put(record: RealtimePresence, name: keyof RealtimePresence, value: unknown): void {
  if (value !== undefined) setOwn(record as unknown as Record<string, unknown>, name, value);
}

/** The member of a cell as a record with action `present`: the same object until the member changes. */
export function memberOf(cell: Cell): RealtimePresence {
  if (cell.shown !== undefined) return cell.shown;
  const { record, connectionId, since } = cell;
  const { channel, clientId } = record;
  const shown: RealtimePresence = { channel, clientId, action: "present" };
  put(shown, "connectionId", connectionId);
  if (Object.hasOwn(record, "data")) put(shown, "data", frozenCopy(record.data));
  put(shown, "since", since);
  if (Object.hasOwn(record, "occurredAt")) put(shown, "occurredAt", record.occurredAt);
  cell.shown = Object.freeze(shown);
  return shown;
}

/** The last data of a member, frozen. */
function dataOf({ record, shown }: Cell): Record<string, unknown> | undefined {
  const holder = shown ?? record;
  if (!Object.hasOwn(holder, "data")) return undefined;
  return shown === undefined ? frozenCopy(record.data) : shown.data;
}

/** The leave of a member of whom nobody said that it left: its last data, and no time (RTP19). */
function leaveOf(cell: Cell): RealtimePresence {
  const { channel, clientId } = cell.record;
  const { connectionId } = cell;
  const data = dataOf(cell);
  if (connectionId === undefined) {
    return data === undefined
      ? { channel, clientId, action: "leave" }
      : { channel, clientId, action: "leave", data };
  }
  return data === undefined
    ? { channel, clientId, action: "leave", connectionId }
    : { channel, clientId, action: "leave", connectionId, data };
}

/** The change that such a leave is. */
export function workedOutLeave({ tenantId }: Scope, cell: Cell, cause: "sync" | "expiry"): PresenceChange {
  const record = leaveOf(cell);
  return tenantId === undefined
    ? { type: "leave", record, cause }
    : { type: "leave", record, tenantId, cause };
}
