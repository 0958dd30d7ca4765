/** Reading a set. What comes out is frozen, and in an order that does not depend on how the set came about. */

import type { RealtimePresence } from "../generated/realtime-presence.js";
import { ownMembers } from "../runtime/object.js";
import { type Cell, LIVE } from "./cell.js";
import { type Core, scopeAt } from "./core.js";
import { type Client, cellAt, type Scope } from "./scope.js";
import { memberOf } from "./shown.js";

/** Which members are asked for; what is not named does not matter. */
export interface MemberFilter {
  readonly tenantId?: string | undefined;
  readonly channel?: string | undefined;
  readonly clientId?: string | undefined;
  readonly connectionId?: string | undefined;
}

/** All connections of one client that are in a channel. */
export interface PresentClient {
  readonly clientId: string;
  /** The members, in the order of `members`; never empty. */
  readonly connections: readonly RealtimePresence[];
}

const compareText = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  if (a === undefined) return -1;
  return b === undefined || a > b ? 1 : -1;
};

const byPlace = (a: Cell, b: Cell): number => a.place - b.place;
const byName = ({ record: a }: Cell, { record: b }: Cell): number =>
  compareText(a.clientId, b.clientId) || compareText(a.connectionId, b.connectionId);

/** The cells of one client. */
function cellsOfClient(client: Client | undefined): readonly Cell[] {
  if (client === undefined) return [];
  return client.record === undefined ? [...client.cells.values()] : [client];
}

/** The cells of a channel in the order of insertion. */
export function cellsOf(scope: Scope): Cell[] {
  const cells: Cell[] = [];
  for (const client of scope.clients.values()) {
    if (client.record !== undefined) cells.push(client);
    else for (const cell of client.cells.values()) cells.push(cell);
  }
  return inOrder(cells);
}

/** Sorts cells by their places, where they are not in order already, as they mostly are. */
export function inOrder(cells: Cell[]): Cell[] {
  for (let at = 1; at < cells.length; at += 1) {
    if (cells[at]!.place < cells[at - 1]!.place) return cells.sort(byPlace);
  }
  return cells;
}

/** The channels that a filter allows, sorted by tenant and name. */
export function scopesOf(core: Core, filter: MemberFilter): Scope[] {
  const { tenantId, channel } = ownMembers(filter);
  const tenants = tenantId === undefined ? [...core.tenants.values()] : [core.tenants.get(tenantId)];
  const scopes = tenants.flatMap((channels) => {
    if (channels === undefined) return [];
    if (channel === undefined) return [...channels.values()];
    const scope = channels.get(channel);
    return scope === undefined ? [] : [scope];
  });
  return scopes.sort((a, b) => compareText(a.tenantId, b.tenantId) || compareText(a.channel, b.channel));
}

/** The live cells that a filter allows, in order. */
function liveCells(scope: Scope, ably: boolean, filter: MemberFilter): Cell[] {
  const { clientId, connectionId } = ownMembers(filter);
  const all = clientId === undefined ? cellsOf(scope) : [...cellsOfClient(scope.clients.get(clientId))];
  const cells = all.filter(
    ({ status, record }) =>
      status === LIVE && (connectionId === undefined || record.connectionId === connectionId),
  );
  return cells.sort(ably ? byPlace : byName);
}

/** The members that a filter allows, as records with action `present`. */
export function membersIn(core: Core, ably: boolean, filter: MemberFilter = {}): RealtimePresence[] {
  return scopesOf(core, filter).flatMap((scope) => liveCells(scope, ably, filter).map(memberOf));
}

/** Tells whether a client is there, on any connection that the filter allows. */
export function isPresentIn(
  core: Core,
  clientId: string,
  filter: Omit<MemberFilter, "clientId"> = {},
): boolean {
  const { connectionId } = ownMembers(filter);
  return scopesOf(core, filter).some((scope) =>
    connectionId === undefined
      ? cellsOfClient(scope.clients.get(clientId)).some(({ status }) => status === LIVE)
      : cellAt(scope, clientId, connectionId)?.status === LIVE,
  );
}

/** Tells whether all of a channel is known: a sync was completed, and none runs. */
export function isSyncComplete(core: Core, channel: string, tenantId: string | undefined): boolean {
  const standing = scopeAt(core, tenantId, channel)?.standing;
  return standing?.synced === true && standing.sync === undefined;
}

/** The clients of a channel, one row each. */
export function clientsIn(
  core: Core,
  ably: boolean,
  channel: string,
  tenantId: string | undefined,
): PresentClient[] {
  const scope = scopeAt(core, tenantId, channel);
  if (scope === undefined) return [];
  const rows = new Map<string, RealtimePresence[]>();
  for (const cell of liveCells(scope, ably, {})) {
    const { clientId } = cell.record;
    const connections = rows.get(clientId);
    if (connections === undefined) rows.set(clientId, [memberOf(cell)]);
    else connections.push(memberOf(cell));
  }
  return [...rows].map(([clientId, connections]) => ({ clientId, connections }));
}

/** How many members and tombstones there are in a channel; in all of them if none is named. */
export function countsIn(
  core: Core,
  channel: string | undefined,
  tenantId: string | undefined,
): { readonly members: number; readonly tombstones: number } {
  const scopes = channel === undefined ? scopesOf(core, { tenantId }) : [scopeAt(core, tenantId, channel)];
  let members = 0;
  let tombstones = 0;
  for (const scope of scopes) {
    members += scope?.live ?? 0;
    tombstones += (scope?.held ?? 0) - (scope?.live ?? 0);
  }
  return { members, tombstones };
}
