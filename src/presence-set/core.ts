/**
 * The state of a set, and the few ways to change it. Members are found through nested Maps, so any text is a legal
 * key. Every change can be logged with its opposite, which is what the pure face goes back and forth with.
 */

import type { Instant } from "../runtime/instant.js";
import { type Cell, copyOf, LIVE } from "./cell.js";
import { type ClientChange, clientChangeOf } from "./client-changes.js";
import { createQueue, type Queue } from "./due.js";
import type { Marks } from "./outcome.js";

/** A sync that runs. */
export interface Sync {
  /** Members last seen before this epoch have yet to be seen. */
  readonly epoch: number;
  /** Whether the latest word was a restart without a `syncId`: an ATTACHED, not a page. */
  readonly reattached: boolean;
}

/** How a channel stands as a whole. Replaced as a whole, never changed. */
export interface Standing {
  readonly sync: Sync | undefined;
  /** The `syncId` of the sync that runs; under Ably's ordering also of one that an ATTACHED cut off. */
  readonly syncId: string | undefined;
  /** Whether a sync has been completed. */
  readonly synced: boolean;
  /** Events at or before this stay out. */
  readonly watermark: Instant | undefined;
}

/** The cells of a client that has several. */
export interface Connections {
  /** Tells it from a cell: cheaper than `instanceof`, which walks along prototypes for every event. */
  readonly record: undefined;
  readonly cells: Map<string | undefined, Cell>;
}

/** The cells of one client: nearly always one, so the only one stands for itself. */
export type Client = Cell | Connections;

/** One channel of one tenant. */
export interface Scope {
  readonly tenantId: string | undefined;
  readonly channel: string;
  readonly clients: Map<string, Client>;
  /** How many members there are. */
  live: number;
  /** How many cells there are: members and tombstones. */
  held: number;
  standing: Standing;
}

/** One change of the state, both ways, and the one before it. Steps are links of a chain, not of an array: most chains have one. */
export type Step = (
  | /** A cell was written to; `other` holds what it does not show now. */
  {
      readonly kind: "edit";
      readonly scope: Scope;
      readonly cell: Cell;
      other: Cell;
    } /** A cell was added, or taken out. */
  | { readonly kind: "cell"; readonly scope: Scope; readonly cell: Cell; readonly after: boolean }
  | { readonly kind: "standing"; readonly scope: Scope; readonly before: Standing; readonly after: Standing }
  | { readonly kind: "scope"; readonly scope: Scope; readonly after: boolean }
  | { readonly kind: "clock"; readonly before: Clock; readonly after: Clock }
) & { prev: Step | undefined };

/** What the set knows of the time: the latest `advance`, and the watermark that it brought. */
export interface Clock {
  readonly now: number;
  readonly watermark: number;
}

/** The whole state. */
export interface Core {
  readonly tenants: Map<string | undefined, Map<string, Scope>>;
  /** The channel that was asked for last: most streams speak of one for a while, and two look-ups are saved. */
  latest: Scope | undefined;
  /** Members by the time when they expire. */
  readonly expiries: Queue;
  /** Tombstones by the time when they may be forgotten. */
  readonly graves: Queue;
  live: number;
  held: number;
  /** How many channels are known. */
  channels: number;
  /** The next place in the order of insertion. Only grows: going back does not need it back. */
  places: number;
  /** The latest sync of any channel. Only grows, too. */
  epochs: number;
  clock: Clock;
  /** Whether changes are logged. */
  logs: boolean;
  /** The latest change that was logged. */
  last: Step | undefined;
  /** How many changes were logged since the core was made. */
  logged: number;
  /** Where the comings and goings of clients are noted, if anyone wants to know. */
  clientChanges: ClientChange[] | undefined;
  /** What the marks of the call that is under way brought. */
  marks: Marks | undefined;
}

const NEVER: Clock = { now: Number.NEGATIVE_INFINITY, watermark: Number.NEGATIVE_INFINITY };
const UNKNOWN: Standing = { sync: undefined, syncId: undefined, synced: false, watermark: undefined };

/** An empty state. */
export function createCore(): Core {
  return {
    tenants: new Map(),
    latest: undefined,
    expiries: createQueue(),
    graves: createQueue(),
    live: 0,
    held: 0,
    channels: 0,
    places: 0,
    epochs: 0,
    clock: NEVER,
    logs: false,
    last: undefined,
    logged: 0,
    marks: undefined,
    clientChanges: undefined,
  };
}

/** The channel, if anything is known of it. */
export function scopeAt(core: Core, tenantId: string | undefined, channel: string): Scope | undefined {
  const { latest } = core;
  if (latest !== undefined && latest.channel === channel && latest.tenantId === tenantId) return latest;
  const scope = core.tenants.get(tenantId)?.get(channel);
  if (scope !== undefined) core.latest = scope;
  return scope;
}

/** The channel, made if need be. */
export function openScope(core: Core, tenantId: string | undefined, channel: string): Scope {
  const known = scopeAt(core, tenantId, channel);
  if (known !== undefined) return known;
  const scope: Scope = { tenantId, channel, clients: new Map(), live: 0, held: 0, standing: UNKNOWN };
  setScope(core, scope, true);
  return scope;
}

/** Adds a channel, or forgets it with all it holds. */
export function setScope(core: Core, scope: Scope, there: boolean): void {
  const channels = core.tenants.get(scope.tenantId);
  if (there) {
    if (channels === undefined) core.tenants.set(scope.tenantId, new Map([[scope.channel, scope]]));
    else channels.set(scope.channel, scope);
    core.channels += 1;
    core.live += scope.live;
    core.held += scope.held;
  } else {
    core.latest = undefined;
    if (channels?.delete(scope.channel) === true) core.channels -= 1;
    if (channels?.size === 0) core.tenants.delete(scope.tenantId);
    core.live -= scope.live;
    core.held -= scope.held;
  }
  if (core.logs) core.last = { kind: "scope", scope, after: there, prev: core.last };
}

/** Forgets a channel of which nothing is left to know. */
export function pruneScope(core: Core, scope: Scope): void {
  if (scope.held === 0 && scope.standing === UNKNOWN) setScope(core, scope, false);
}

/** Replaces how a channel stands. */
export function setStanding(core: Core, scope: Scope, standing: Standing): void {
  if (core.logs)
    core.last = { kind: "standing", scope, before: scope.standing, after: standing, prev: core.last };
  scope.standing = standing;
}

/** Sets the clock. */
export function setClock(core: Core, clock: Clock): void {
  if (core.logs) core.last = { kind: "clock", before: core.clock, after: clock, prev: core.last };
  core.clock = clock;
}

/** The cell of a member, or of what is left of it. */
export function cellAt(scope: Scope, clientId: string, connectionId: string | undefined): Cell | undefined {
  const client = scope.clients.get(clientId);
  if (client === undefined) return undefined;
  if (client.record === undefined) return client.cells.get(connectionId);
  return client.connectionId === connectionId ? client : undefined;
}

/** Adds the cell of a member of whom nothing is held. */
export function putCell(core: Core, scope: Scope, cell: Cell): void {
  link(scope, cell);
  count(core, scope, cell, 1);
  if (cell.status === LIVE) noteClient(core, scope, cell, true);
  if (core.logs) core.last = { kind: "cell", scope, cell, after: true, prev: core.last };
}

/** Forgets a cell. */
export function dropCell(core: Core, scope: Scope, cell: Cell): void {
  unlink(scope, cell);
  count(core, scope, cell, -1);
  if (cell.status === LIVE) noteClient(core, scope, cell, false);
  if (core.logs) core.last = { kind: "cell", scope, cell, after: false, prev: core.last };
}

/**
 * To be called before a cell is written to: where changes are logged, what it shows is kept. Its status is not to be
 * written but with {@link setStatus}, which counts.
 */
export function touch(core: Core, scope: Scope, cell: Cell): void {
  if (core.logs) core.last = { kind: "edit", scope, cell, other: copyOf(cell), prev: core.last };
  cell.shown = undefined;
}

/** Changes whether a member is there; the cell must have been touched. */
export function setStatus(core: Core, scope: Scope, cell: Cell, status: Cell["status"]): void {
  const difference = Number(status === LIVE) - Number(cell.status === LIVE);
  cell.status = status;
  scope.live += difference;
  core.live += difference;
  if (difference !== 0) noteClient(core, scope, cell, true);
}

function noteClient(core: Core, scope: Scope, cell: Cell, there: boolean): void {
  if (core.clientChanges === undefined) return;
  const change = clientChangeOf(scope, cell, there);
  if (change !== undefined) core.clientChanges.push(change);
}

/** Counts a cell in, or out. */
export function count(core: Core, scope: Scope, { status }: Cell, difference: 1 | -1): void {
  const live = status === LIVE ? difference : 0;
  scope.live += live;
  core.live += live;
  scope.held += difference;
  core.held += difference;
}

/** Puts a cell where it is found. */
export function link({ clients }: Scope, cell: Cell): void {
  const { clientId, connectionId } = cell.record;
  const client = clients.get(clientId);
  if (client === undefined) clients.set(clientId, cell);
  else if (client.record === undefined) client.cells.set(connectionId, cell);
  else {
    const cells = new Map([
      [client.connectionId, client],
      [connectionId, cell],
    ]);
    clients.set(clientId, { record: undefined, cells });
  }
}

/** Takes a cell away from where it is found. */
export function unlink({ clients }: Scope, cell: Cell): void {
  const { clientId, connectionId } = cell.record;
  const client = clients.get(clientId);
  if (client === undefined || client.record !== undefined) clients.delete(clientId);
  else {
    client.cells.delete(connectionId);
    // The last one stands for itself again.
    if (client.cells.size === 1) for (const last of client.cells.values()) clients.set(clientId, last);
  }
}
