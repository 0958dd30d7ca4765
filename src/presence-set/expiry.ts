/**
 * Members that expire, and tombstones that may be forgotten. Both stand in a queue by time, each cell once at most:
 * a later deadline leaves the entry where it is, and the cell is looked at again when the entry's time comes.
 */
import { belowOfRank, type Cell, LAPSED, LIVE, msOf, NOTHING_RARE, setLease } from "./cell.js";
import type { PresenceChange } from "./change.js";
import { type Core, dropCell, pruneScope, setClock, setStanding, setStatus, touch } from "./core.js";
import type { Due } from "./due.js";
import type { Incoming } from "./incoming.js";
import { compareInstants, msOfText } from "./instants.js";
import { instantOf } from "./newness.js";
import type { Settings } from "./options.js";
import { enqueue, type Found, find } from "./queued.js";
import type { Scope } from "./scope.js";
import { workedOutLeave } from "./shown.js";

const NEVER = Number.POSITIVE_INFINITY;

/**
 * When the member of an event expires: its `ttl` after it was received; where nobody says when that was, after the
 * clock's time, or else after its own instant.
 */
export function deadlineOf(core: Core, settings: Settings, incoming: Incoming): number {
  const { envelope } = incoming;
  const ttl = envelope?.ttl ?? settings.ttl;
  if (ttl === undefined) return NEVER;
  const receivedAt = envelope?.receivedAt;
  if (receivedAt !== undefined) return msOfText(receivedAt) + ttl;
  if (settings.now !== undefined) return settings.now() + ttl;
  const ms = settings.ably ? instantOf(incoming) : incoming.ms;
  if (!Number.isNaN(ms)) return ms + ttl;
  return core.clock.now > -NEVER ? core.clock.now + ttl : NEVER;
}

/** Gives a member its deadline. The cell must have been touched. */
export function setDeadline(core: Core, scope: Scope, cell: Cell, deadline: number): void {
  const { deadline: old, queued, grave } = cell.rare ?? NOTHING_RARE;
  if (old === deadline) return;
  setLease(cell, deadline, Math.min(queued, deadline), grave);
  if (deadline < queued) enqueue(core, "queued", deadline, scope, cell);
}

/** A heartbeat: the same event with a later deadline. Nothing else changes, and nothing that is shown. */
export function putOff(core: Core, scope: Scope, cell: Cell, deadline: number): void {
  if (cell.status !== LIVE || deadline <= (cell.rare ?? NOTHING_RARE).deadline) return;
  const { shown } = cell;
  touch(core, scope, cell);
  cell.shown = shown;
  setDeadline(core, scope, cell, deadline);
}

/**
 * Makes a tombstone of a member: it keeps older events out until the horizon. The cell must have been touched and
 * have an instant.
 */
export function bury(core: Core, settings: Settings, scope: Scope, cell: Cell, status: Cell["status"]): void {
  setStatus(core, scope, cell, status);
  const due = msOf(cell) + settings.horizon;
  const { deadline, queued, grave } = cell.rare ?? NOTHING_RARE;
  // Whoever comes and goes stands in the queue from the first time: nothing new to write down.
  if (due < grave || deadline < NEVER) setLease(cell, NEVER, queued, Math.min(grave, due));
  if (due < grave) enqueue(core, "grave", due, scope, cell);
  while (core.held - core.live > settings.maxTombstones) forgetOldest(core, settings);
}

/** Too many tombstones: the oldest goes, and what it kept out of its channel the watermark keeps out. */
function forgetOldest(core: Core, settings: Settings): void {
  for (let due = core.graves.pop(NEVER); due !== undefined; due = core.graves.pop(NEVER)) {
    const found = find(core, due, "grave");
    if (found === undefined || !isForgettable(core, settings, due, found)) continue;
    const { scope, cell } = found;
    const instant = { ms: msOf(cell), below: belowOfRank(cell.rank) };
    const { watermark } = scope.standing;
    if (watermark === undefined || compareInstants(watermark, instant) < 0) {
      setStanding(core, scope, { ...scope.standing, watermark: instant });
    }
    dropCell(core, scope, cell);
    return;
  }
}

/** Whether a cell still is the tombstone that was queued; else it takes its new place in the queue, or none. */
function isForgettable(core: Core, settings: Settings, { at }: Due, { scope, cell }: Found): boolean {
  const due = cell.status === LIVE ? NEVER : msOf(cell) + settings.horizon;
  if (due <= at) return true;
  touch(core, scope, cell);
  const { deadline, queued } = cell.rare ?? NOTHING_RARE;
  setLease(cell, deadline, queued, due);
  if (due < NEVER) enqueue(core, "grave", due, scope, cell);
  return false;
}

/** A member whose time in the queue has come leaves, or takes its new place in the queue. */
function lapse(
  core: Core,
  settings: Settings,
  { at }: Due,
  { scope, cell }: Found,
  changes: PresenceChange[],
): void {
  const { deadline, grave } = cell.rare ?? NOTHING_RARE;
  if (cell.status === LIVE && deadline <= at) {
    changes.push(workedOutLeave(scope, cell, "expiry"));
    depart(core, settings, scope, cell);
    return;
  }
  touch(core, scope, cell);
  setLease(cell, deadline, deadline, grave);
  if (deadline < NEVER) enqueue(core, "queued", deadline, scope, cell);
}

/** Takes a member out that nobody said had left. */
export function depart(core: Core, settings: Settings, scope: Scope, cell: Cell): void {
  if (settings.ably || Number.isNaN(msOf(cell))) {
    dropCell(core, scope, cell);
    pruneScope(core, scope);
  } else {
    touch(core, scope, cell);
    // An entry that still stands in the queue no longer speaks of this cell.
    const { deadline, grave } = cell.rare ?? NOTHING_RARE;
    setLease(cell, deadline, NEVER, grave);
    bury(core, settings, scope, cell, LAPSED);
  }
}

/** Lets the time reach `now`. A clock that goes back does nothing. */
export function advanceCore(core: Core, settings: Settings, now: number, changes: PresenceChange[]): void {
  if (!(now > core.clock.now)) return;
  for (let due = core.expiries.pop(now); due !== undefined; due = core.expiries.pop(now)) {
    const found = find(core, due, "queued");
    if (found !== undefined) lapse(core, settings, due, found, changes);
  }
  for (let due = core.graves.pop(now); due !== undefined; due = core.graves.pop(now)) {
    const found = find(core, due, "grave");
    if (found === undefined || !isForgettable(core, settings, due, found)) continue;
    dropCell(core, found.scope, found.cell);
    pruneScope(core, found.scope);
  }
  setClock(core, { now, watermark: settings.ably ? core.clock.watermark : now - settings.horizon });
}
