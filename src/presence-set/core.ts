/**
 * The state of a set, and the few ways to change it. Every change can be logged with its opposite, which is what the
 * pure face goes back and forth with.
 */
import { type Cell, copyOf, LIVE } from "./cell.js";
import { type ClientChange, clientChangeOf } from "./client-changes.js";
import { createQueue, type Queue } from "./due.js";
import type { Marks } from "./outcome.js";
import { createScope, link, type Scope, type Standing, UNKNOWN, unlink } from "./scope.js";

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
  const scope = createScope(tenantId, channel);
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
