/** A set as plain JSON, and back: a restored set goes on exactly where the first one stood, also in mid-sync. */

import { checkPresenceSnapshot } from "../generated/presence-snapshot.check.js";
import {
  type PresenceSnapshot,
  presenceSnapshotSchema,
  type SnapshotCell,
  type SnapshotChannel,
} from "../generated/presence-snapshot.js";
import { realtimePresenceSchema } from "../generated/realtime-presence.js";
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { createValidator, type Validator } from "../validation/validator.js";
import {
  belowOfRank,
  type Cell,
  createCell,
  LAPSED,
  LEFT,
  LIVE,
  NOTHING_RARE,
  setPast,
  stampOf,
} from "./cell.js";
import { type Core, createCore, openScope, putCell, scopeAt, setStatus } from "./core.js";
import { bury, setDeadline } from "./expiry.js";
import { msOfText } from "./instants.js";
import { idOf, instantOf, stampMs, stampRank } from "./newness.js";
import type { Settings } from "./options.js";
import { ownRecord } from "./own.js";
import { cellsOf, scopesOf } from "./query.js";
import { cellAt, type Scope } from "./scope.js";
import { frozenCopy } from "./shown.js";

export type { PresenceSnapshot } from "../generated/presence-snapshot.js";

/** The form of a snapshot (`schemas/presence-snapshot.json`). */
export const presenceSnapshot: Validator<PresenceSnapshot> = createValidator({
  name: "presence snapshot",
  schema: presenceSnapshotSchema,
  check: checkPresenceSnapshot,
  refs: [realtimePresenceSchema],
});

const STATUSES = { [LIVE]: "live", [LEFT]: "left", [LAPSED]: "lapsed" } as const;
const CODES = { live: LIVE, left: LEFT, lapsed: LAPSED } as const;

/** Writes a set down. */
export function snapshotOf(core: Core, settings: Settings): PresenceSnapshot {
  const { now, watermark } = core.clock;
  return {
    version: 1,
    ordering: settings.ably ? "ably" : "convergent",
    ...(Number.isFinite(now) ? { now } : {}),
    ...(Number.isFinite(watermark) ? { watermark } : {}),
    channels: scopesOf(core, {}).map((scope) => writeChannel(scope, settings)),
  };
}

function writeChannel(scope: Scope, settings: Settings): SnapshotChannel {
  const { tenantId, channel, standing } = scope;
  const { sync, syncId, synced, watermark } = standing;
  return {
    ...(tenantId === undefined ? {} : { tenantId }),
    channel,
    synced,
    ...(sync === undefined ? {} : { sync: { reattached: sync.reattached } }),
    ...(syncId === undefined ? {} : { syncId }),
    ...(watermark === undefined ? {} : { watermark: { ms: watermark.ms, rank: watermark.below } }),
    cells: cellsOf(scope).map((cell) => writeCell(cell, settings, sync?.epoch)),
  };
}

function writeCell(cell: Cell, { ably }: Settings, epoch: number | undefined): SnapshotCell {
  const { status, seen, place, since } = cell;
  const stamp = stampOf(cell);
  const ms = ably ? instantOf(stamp) : stamp.ms;
  const { order, left, deadline } = cell.rare ?? NOTHING_RARE;
  return {
    record: frozenCopy(stamp.record),
    status: STATUSES[status],
    place,
    ...(Number.isNaN(ms) ? {} : { ms }),
    rank: ably ? idOf(stamp) : stamp.rank,
    ...(epoch === undefined ? {} : { seen: seen >= epoch }),
    ...(since === undefined ? {} : { since }),
    ...(order === undefined ? {} : { sinceOrder: order }),
    ...(left === undefined ? {} : { left: { ...left } }),
    ...(Number.isFinite(deadline) ? { deadline } : {}),
  };
}

/**
 * Reads a set back from what has the form of a snapshot.
 * @throws {PresenceValidationError} when the snapshot contradicts itself, or is of another ordering
 */
export function coreOf(snapshot: PresenceSnapshot, settings: Settings): Core {
  if ((snapshot.ordering === "ably") !== settings.ably) {
    refuse(
      ["ordering"],
      "const",
      `expected a snapshot of the ordering that the set has, got "${snapshot.ordering}"`,
    );
  }
  const core = createCore();
  const { now, watermark } = ownMembers(snapshot);
  core.clock = { now: now ?? Number.NEGATIVE_INFINITY, watermark: watermark ?? Number.NEGATIVE_INFINITY };
  // Every sync that runs is the first one: only which members it has seen is of importance.
  core.epochs = 1;
  for (const [index, channel] of snapshot.channels.entries()) readChannel(core, settings, channel, index);
  return core;
}

function refuse(path: readonly (string | number)[], keyword: string, message: string): never {
  throw new PresenceValidationError("presence snapshot", [issueAt(path, keyword, message)]);
}

function readChannel(core: Core, settings: Settings, from: SnapshotChannel, index: number): void {
  const path = ["channels", index] as const;
  const { tenantId, channel, sync, syncId, synced, watermark } = ownMembers(from);
  if (scopeAt(core, tenantId, channel) !== undefined) refuse(path, "uniqueItems", "is there twice");
  const scope = openScope(core, tenantId, channel);
  const isKnown = sync !== undefined || syncId !== undefined || synced || watermark !== undefined;
  // What stands as a new channel does must be that very standing: it is what lets an empty channel be forgotten.
  if (isKnown)
    scope.standing = {
      sync: sync === undefined ? undefined : { epoch: 1, reattached: sync.reattached },
      syncId,
      synced,
      watermark:
        watermark === undefined ? undefined : { ms: watermark.ms, below: belowOfRank(watermark.rank) },
    };
  for (const [at, cell] of from.cells.entries()) {
    const { clientId, connectionId } = ownMembers(cell.record);
    const where = [...path, "cells", at];
    if (cell.record.channel !== channel)
      refuse([...where, "record", "channel"], "const", "is another channel");
    if (cellAt(scope, clientId, connectionId) !== undefined) refuse(where, "uniqueItems", "is there twice");
    if (!isTime(ownMembers(cell).ms))
      refuse([...where, "ms"], "type", "expected the whole milliseconds of an instant");
    readCell(core, settings, scope, cell);
  }
}

/** Whether a number can be the milliseconds of a date-time. */
const isTime = (ms: number | undefined): boolean =>
  ms === undefined || (Number.isInteger(ms) && Math.abs(ms) < 1e15);

function readCell(core: Core, settings: Settings, scope: Scope, given: SnapshotCell): void {
  const from = ownMembers(given);
  const { ms: instant = Number.NaN, rank: id, place } = from;
  const record = ownRecord(frozenCopy(from.record));
  const leadsBack = record.occurredAt === undefined || msOfText(record.occurredAt) === instant;
  const ms = settings.ably && leadsBack ? stampMs(record, id, instant) : instant;
  const rank = settings.ably ? stampRank(id, ms) : id;
  const cell = createCell(record, ms, rank, LIVE, from.seen === true ? 1 : 0, place);
  cell.since = from.since;
  if (from.sinceOrder !== undefined || from.left !== undefined) setPast(cell, from.sinceOrder, from.left);
  core.places = Math.max(core.places, from.place + 1);
  putCell(core, scope, cell);
  setDeadline(core, scope, cell, from.deadline ?? Number.POSITIVE_INFINITY);
  // Under Ably's ordering a tombstone lasts as long as the sync, not until a horizon.
  if (settings.ably) setStatus(core, scope, cell, CODES[from.status]);
  else if (from.status !== "live") bury(core, settings, scope, cell, CODES[from.status]);
}
