/**
 * One event under the convergent ordering: the greatest event of a member wins, by a total order, so that any order,
 * any duplication and any chunking of the same events lead to the same state.
 */
import { belowOfRank, type Cell, createCell, LAPSED, LEFT, LIVE, msOf, setMs } from "./cell.js";
import type { Verdict } from "./change.js";
import { type Core, dropCell, openScope, pruneScope, putCell, scopeAt, setStatus, touch } from "./core.js";
import { bury, deadlineOf, putOff, setDeadline } from "./expiry.js";
import { type Incoming, isLive } from "./incoming.js";
import { hasRoom, hasRoomForChannel } from "./limits.js";
import type { Settings } from "./options.js";
import { comparePayloads } from "./payload.js";
import { cellAt, type Scope } from "./scope.js";
import { claimOf, noteClaim, noteDeparture } from "./since.js";

/** Applies one event. */
export function applyConvergent(core: Core, settings: Settings, incoming: Incoming): Verdict {
  const { record, ms } = incoming;
  if (settings.now !== undefined && ms > settings.now() + settings.maxSkew) return "skew";
  const scope = scopeAt(core, incoming.tenantId, record.channel);
  const cell = scope === undefined ? undefined : cellAt(scope, record.clientId, record.connectionId);
  if (scope === undefined || cell === undefined) return meet(core, settings, incoming, scope);
  const live = isLive(record);
  const { sync } = scope.standing;
  if (sync !== undefined && live && cell.seen < sync.epoch) see(core, scope, cell);
  const order = compare(incoming, cell, live);
  if (order > 0) {
    if (isTooOld(core, scope, incoming)) return "too-old";
    return live ? stay(core, settings, incoming, scope, cell) : leave(core, settings, incoming, scope, cell);
  }
  if (sync !== undefined && record.action === "present" && cell.status === LAPSED) {
    return revive(core, settings, incoming, scope, cell);
  }
  if (order === 0) {
    if (live) putOff(core, scope, cell, deadlineOf(core, settings, incoming));
    else confirm(core, scope, cell, incoming);
    return "duplicate";
  }
  remember(core, scope, cell, incoming, live);
  return "stale";
}

/** Marks a member as seen by the sync that runs. */
function see(core: Core, scope: Scope, cell: Cell): void {
  const { shown } = cell;
  touch(core, scope, cell);
  cell.seen = core.epochs;
  cell.shown = shown;
}

/** Where an event stands to what is held of its member: above 0 when it is newer, 0 when it is the same. */
function compare({ record, ms, rank }: Incoming, cell: Cell, live: boolean): number {
  // Without an instant there is no order: what arrives counts.
  const heldMs = msOf(cell);
  if (Number.isNaN(ms) || Number.isNaN(heldMs)) return 1;
  if (ms !== heldMs) return ms < heldMs ? -1 : 1;
  if (rank !== cell.rank) return rank < cell.rank ? -1 : 1;
  const held = cell.status === LIVE;
  if (live !== held) return live ? -1 : 1;
  return live ? comparePayloads(record, cell.record) : 0;
}

/** Tells whether an event lies at or before a watermark. What a running sync lists is there, however old. */
function isTooOld(core: Core, scope: Scope | undefined, { record, ms, rank }: Incoming): boolean {
  if (Number.isNaN(ms)) return false;
  if (scope?.standing.sync !== undefined && record.action === "present") return false;
  if (ms < core.clock.watermark) return true;
  if (ms === core.clock.watermark && belowOfRank(rank) === "") return true;
  const watermark = scope?.standing.watermark;
  if (watermark === undefined || ms > watermark.ms) return false;
  return ms < watermark.ms || belowOfRank(rank) <= watermark.below;
}

/** The first that is heard of a member. */
function meet(core: Core, settings: Settings, incoming: Incoming, known: Scope | undefined): Verdict {
  const { record, tenantId, ms, rank } = incoming;
  if (isTooOld(core, known, incoming)) return "too-old";
  const live = isLive(record);
  // Without an instant a departure keeps nothing out.
  const kept = live
    ? hasRoom(core, settings, known)
    : !Number.isNaN(ms) && hasRoomForChannel(core, settings, known);
  if (!kept) return "ignored";
  const scope = openScope(core, tenantId, record.channel);
  const cell = createCell(record, ms, rank, live ? LIVE : LEFT, core.epochs, core.places++);
  putCell(core, scope, cell);
  if (live) {
    noteClaim(cell, incoming);
    setDeadline(core, scope, cell, deadlineOf(core, settings, incoming));
    incoming.told = record;
  } else bury(core, settings, scope, cell, LEFT);
  return "applied";
}

/** Puts the event in the place of the one that is held. */
function overwrite(cell: Cell, { record, ms, rank }: Incoming): void {
  cell.record = record;
  // An event without an instant leaves the last one standing: what is older than that stays out.
  if (!Number.isNaN(ms)) {
    setMs(cell, ms);
    cell.rank = rank;
  }
}

/** A newer event of a member, or of one that had left, says that it is there. */
function stay(core: Core, settings: Settings, incoming: Incoming, scope: Scope, cell: Cell): Verdict {
  const { record } = incoming;
  const back = cell.status !== LIVE;
  if (back && !hasRoom(core, settings, scope)) return "ignored";
  touch(core, scope, cell);
  if (back) {
    noteDeparture(cell, { ms: msOf(cell), rank: cell.rank });
    setStatus(core, scope, cell, LIVE);
  }
  overwrite(cell, incoming);
  if (claimOf(record) !== undefined) noteClaim(cell, incoming);
  setDeadline(core, scope, cell, deadlineOf(core, settings, incoming));
  incoming.told = record;
  return "applied";
}

/** A newer event says that the member left. */
function leave(core: Core, settings: Settings, incoming: Incoming, scope: Scope, cell: Cell): Verdict {
  if (cell.status === LIVE) incoming.told = incoming.record;
  if (Number.isNaN(incoming.ms) && Number.isNaN(msOf(cell))) {
    dropCell(core, scope, cell);
    pruneScope(core, scope);
    return "applied";
  }
  touch(core, scope, cell);
  overwrite(cell, incoming);
  bury(core, settings, scope, cell, LEFT);
  return "applied";
}

/** Somebody says what only was concluded: that the member left. Nothing older brings it back now, not even a sync. */
function confirm(core: Core, scope: Scope, cell: Cell, incoming: Incoming): void {
  if (cell.status !== LAPSED) return;
  touch(core, scope, cell);
  overwrite(cell, incoming);
  setStatus(core, scope, cell, LEFT);
}

/** A sync lists a member that only was thought to be gone: it is there, with the newer of the two events. */
function revive(core: Core, settings: Settings, incoming: Incoming, scope: Scope, cell: Cell): Verdict {
  if (!hasRoom(core, settings, scope)) return "ignored";
  touch(core, scope, cell);
  setStatus(core, scope, cell, LIVE);
  const newer =
    incoming.ms === msOf(cell) &&
    incoming.rank === cell.rank &&
    comparePayloads(incoming.record, cell.record) > 0;
  if (newer) overwrite(cell, incoming);
  if (claimOf(incoming.record) !== undefined) noteClaim(cell, incoming);
  setDeadline(core, scope, cell, deadlineOf(core, settings, incoming));
  const { record } = cell;
  incoming.told = newer || record.action === "present" ? record : { ...record, action: "present" };
  return "applied";
}

/** What an event that came too late still tells: when the member entered, or that it was away in between. */
function remember(core: Core, scope: Scope, cell: Cell, incoming: Incoming, live: boolean): void {
  // Who left by an event of its own left later than this; who only lapsed may be shown by a sync again.
  if (live ? claimOf(incoming.record) === undefined : cell.status === LEFT) return;
  touch(core, scope, cell);
  if (live) noteClaim(cell, incoming);
  else noteDeparture(cell, incoming);
}
