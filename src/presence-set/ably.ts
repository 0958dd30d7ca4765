/**
 * One event under Ably's ordering: RTP2 (features.md, 2026-07-23) as ably-js 2.28.0 applies it, but with exactly one
 * leave for each departure (docs/decisions/presence-set.md).
 */
import { type Cell, createCell, LEFT, LIVE, setMs } from "./cell.js";
import type { Verdict } from "./change.js";
import { type Core, dropCell, openScope, pruneScope, putCell, scopeAt, setStatus, touch } from "./core.js";
import { deadlineOf, setDeadline } from "./expiry.js";
import { type Incoming, isLive } from "./incoming.js";
import { hasRoom } from "./limits.js";
import { isNewerForAbly, isSameForAbly } from "./newness.js";
import type { Settings } from "./options.js";
import { cellAt, type Scope } from "./scope.js";

/** Applies one event. */
export function applyAbly(core: Core, settings: Settings, incoming: Incoming): Verdict {
  const { record, tenantId } = incoming;
  // Only the SDK itself makes `absent`: it is never accepted as an event (RTP2h2).
  if (record.action === "absent") return "ignored";
  const scope = scopeAt(core, tenantId, record.channel);
  const cell = scope === undefined ? undefined : cellAt(scope, record.clientId, record.connectionId);
  return isLive(record)
    ? arrive(core, settings, incoming, scope, cell)
    : leave(core, settings, incoming, scope, cell);
}

function older(incoming: Incoming, cell: Cell): Verdict {
  return isSameForAbly(incoming, cell) ? "duplicate" : "stale";
}

function arrive(
  core: Core,
  settings: Settings,
  incoming: Incoming,
  known: Scope | undefined,
  cell: Cell | undefined,
): Verdict {
  const { record, tenantId, ms, rank } = incoming;
  const claim = record.since ?? (record.action === "enter" ? record.occurredAt : undefined);
  if (known === undefined || cell === undefined) {
    if (!hasRoom(core, settings, known) || core.held - core.live > settings.maxTombstones) return "ignored";
    const scope = openScope(core, tenantId, record.channel);
    const fresh = createCell(record, ms, rank, LIVE, core.epochs, core.places++);
    fresh.since = claim;
    putCell(core, scope, fresh);
    setDeadline(core, scope, fresh, deadlineOf(core, settings, incoming));
  } else {
    // Before the test of newness: even a stale row of a sync proves that the member is still there (RTP19).
    const { sync } = known.standing;
    const unseen = sync !== undefined && cell.seen < sync.epoch;
    const newer = isNewerForAbly(incoming, cell);
    if (!newer && !unseen) return older(incoming, cell);
    if (!newer && cell.status !== LIVE) return older(incoming, cell);
    if (cell.status !== LIVE && !hasRoom(core, settings, known)) return "ignored";
    touch(core, known, cell);
    cell.seen = core.epochs;
    if (!newer) return older(incoming, cell);
    cell.since = claim ?? (cell.status === LIVE ? cell.since : undefined);
    cell.record = record;
    setMs(cell, ms);
    cell.rank = rank;
    if (cell.status !== LIVE) setStatus(core, known, cell, LIVE);
    setDeadline(core, known, cell, deadlineOf(core, settings, incoming));
  }
  incoming.told = record;
  return "applied";
}

function leave(
  core: Core,
  settings: Settings,
  incoming: Incoming,
  known: Scope | undefined,
  cell: Cell | undefined,
): Verdict {
  if (known === undefined) return "ignored";
  if (cell !== undefined && !isNewerForAbly(incoming, cell)) return older(incoming, cell);
  const wasThere = cell?.status === LIVE;
  const { record, ms, rank } = incoming;
  const { sync } = known.standing;
  if (sync !== undefined) {
    // RTP2h2: the tombstone stays until the sync ends, so that an older row of the sync cannot bring the member back.
    // A member's own cell becomes its tombstone, past the bound too: nothing grows, but nobody new comes in then.
    if (cell === undefined) {
      if (core.held - core.live >= settings.maxTombstones) return "ignored";
      putCell(core, known, createCell(record, ms, rank, LEFT, sync.epoch, core.places++));
    } else {
      touch(core, known, cell);
      cell.record = record;
      setMs(cell, ms);
      cell.rank = rank;
      cell.seen = sync.epoch;
      cell.since = undefined;
      cell.rare = undefined;
      setStatus(core, known, cell, LEFT);
    }
  } else if (cell === undefined) return "ignored";
  else {
    dropCell(core, known, cell);
    pruneScope(core, known);
  }
  if (wasThere) incoming.told = record;
  return "applied";
}
