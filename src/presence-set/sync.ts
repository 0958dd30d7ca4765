/** Marks about a whole channel: RTP18 and RTP19 of Ably's specification, for both orderings. */
import type { PresenceMark, SyncEndMark, SyncStartMark } from "../generated/presence-input.js";
import type { Instant } from "../runtime/instant.js";
import { belowOfRank, type Cell, LIVE, msOf } from "./cell.js";
import type { PresenceChange, Verdict } from "./change.js";
import { type Core, dropCell, openScope, scopeAt, setScope, setStanding } from "./core.js";
import { depart } from "./expiry.js";
import { compareInstants, instantOfText } from "./instants.js";
import { hasRoomForChannel } from "./limits.js";
import type { Settings } from "./options.js";
import type { Marks, Outcome } from "./outcome.js";
import { inOrder } from "./query.js";
import type { Scope, Sync } from "./scope.js";
import { workedOutLeave } from "./shown.js";

/** Follows a mark. */
export function applyMark(core: Core, settings: Settings, mark: PresenceMark, outcome: Outcome): Verdict {
  if (mark.mark === "sync-start") {
    const known = scopeAt(core, mark.tenantId, mark.channel);
    if (!hasRoomForChannel(core, settings, known)) return "ignored";
    startSync(core, mark, outcome);
    return "applied";
  }
  if (mark.mark === "resync") {
    marksOf(core).resyncs.push({ mark, before: outcome.changes.length });
    return "applied";
  }
  const scope = scopeAt(core, mark.tenantId, mark.channel);
  if (scope === undefined) return "ignored";
  if (mark.mark === "sync-end") return endSync(core, settings, scope, mark, outcome);
  clear(core, settings, scope);
  return "applied";
}

/**
 * ably-js 2.28.0 forgets a sync's id only with its last page, not with an ATTACHED without members or a DETACHED that
 * cuts it off: the first page after the next ATTACHED then begins anew, and so it must here.
 */
function keepsId(settings: Settings, { standing: { sync, syncId } }: Scope): boolean {
  return settings.ably && syncId !== undefined && sync?.reattached !== false;
}

function clear(core: Core, settings: Settings, scope: Scope): void {
  const { syncId } = scope.standing;
  setScope(core, scope, false);
  if (!settings.ably || syncId === undefined) return;
  const anew = openScope(core, scope.tenantId, scope.channel);
  setStanding(core, anew, { ...anew.standing, syncId });
}

function marksOf(core: Core): Marks {
  core.marks ??= { pages: new Map(), resyncs: [] };
  return core.marks;
}

function nextEpoch(core: Core): number {
  core.epochs += 1;
  return core.epochs;
}

function startSync(core: Core, mark: SyncStartMark, outcome: Outcome): void {
  const scope = openScope(core, mark.tenantId, mark.channel);
  const { sync, syncId } = scope.standing;
  const restart = mark.restart === true;
  const goesOn = sync !== undefined && !restart && (syncId === undefined || syncId === mark.syncId);
  setStanding(core, scope, {
    ...scope.standing,
    sync: {
      epoch: goesOn ? sync.epoch : nextEpoch(core),
      reattached: restart && mark.syncId === undefined,
    },
    syncId: mark.syncId ?? syncId,
  });
  marksOf(core).pages.set(scope, outcome.changes.length);
}

/** Takes out whoever was not seen, and forgets the tombstones that Ably's ordering keeps during a sync. */
function endSync(core: Core, settings: Settings, scope: Scope, mark: SyncEndMark, outcome: Outcome): Verdict {
  const { sync, syncId } = scope.standing;
  const another = mark.syncId !== undefined && syncId !== undefined && mark.syncId !== syncId;
  if (sync === undefined || another) return "ignored";
  const asOf = mark.asOf === undefined ? undefined : instantOfText(mark.asOf);
  const leaves: PresenceChange[] = [];
  for (const cell of endedBy(sync, asOf, settings, scope)) {
    if (cell.status !== LIVE) dropCell(core, scope, cell);
    else {
      leaves.push(workedOutLeave(scope, cell, "sync"));
      depart(core, settings, scope, cell);
    }
  }
  if (leaves.length > 0) insertLeaves(marksOf(core), scope, leaves, outcome);
  const { watermark } = scope.standing;
  const raised = asOf !== undefined && (watermark === undefined || compareInstants(watermark, asOf) < 0);
  setStanding(core, scope, {
    sync: undefined,
    syncId: keepsId(settings, scope) ? syncId : undefined,
    synced: true,
    watermark: raised ? asOf : watermark,
  });
  return "applied";
}

/** Who was not seen; under Ably's ordering all tombstones as well. In the order of insertion. */
function endedBy({ epoch }: Sync, asOf: Instant | undefined, { ably }: Settings, scope: Scope): Cell[] {
  const ended: Cell[] = [];
  const look = (cell: Cell): void => {
    const { seen, status } = cell;
    if (ably ? seen < epoch || status !== LIVE : seen < epoch && status === LIVE && !isAfter(cell, asOf)) {
      ended.push(cell);
    }
  };
  for (const client of scope.clients.values()) {
    if (client.record !== undefined) look(client);
    else for (const cell of client.cells.values()) look(cell);
  }
  return inOrder(ended);
}

/**
 * Tells whether the member's newest event is younger than the snapshot, which then cannot speak of it. A member whose
 * instant nobody knows is not: what arrives counts.
 */
function isAfter(cell: Cell, asOf: Instant | undefined): boolean {
  if (asOf === undefined || Number.isNaN(msOf(cell))) return false;
  return compareInstants({ ms: msOf(cell), below: belowOfRank(cell.rank) }, asOf) > 0;
}

/** The leaves of a sync come before the changes of the page that ended it, as in ably-js 2.28.0. */
function insertLeaves(
  { pages, resyncs }: Marks,
  scope: Scope,
  leaves: readonly PresenceChange[],
  { changes }: Outcome,
): void {
  const end = changes.length;
  const at = pages.get(scope) ?? end;
  for (const change of leaves) changes.push(change);
  // In place: the page is as long as the list of members, mostly.
  for (let from = end - 1; from >= at; from -= 1) changes[from + leaves.length] = changes[from]!;
  for (const [index, change] of leaves.entries()) changes[at + index] = change;
  for (const [other, start] of pages) if (start > at) pages.set(other, start + leaves.length);
  for (const passedOn of resyncs) if (passedOn.before > at) passedOn.before += leaves.length;
}
