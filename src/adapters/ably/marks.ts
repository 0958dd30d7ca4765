/** Marks of a channel, in the tenant of the reading. */
import type { PresenceMark, SyncStartMark } from "../../generated/presence-input.js";
import { addInput, type Reading } from "./reading.js";

/** Adds a mark; `syncId` is of syncs only. */
export function addMark(
  reading: Reading,
  mark: "sync-start" | "sync-end" | "clear",
  channel: string,
  syncId?: string,
): void {
  const { tenantId } = reading.context;
  const made: PresenceMark =
    syncId === undefined || mark === "clear"
      ? tenantId === undefined
        ? { mark, channel }
        : { mark, channel, tenantId }
      : tenantId === undefined
        ? { mark, channel, syncId }
        : { mark, channel, tenantId, syncId };
  addInput(reading, made);
}

/** Adds the mark of a sync for which everybody that is held must be seen again. */
export function addRestart(reading: Reading, channel: string): void {
  const { tenantId } = reading.context;
  const made: SyncStartMark =
    tenantId === undefined
      ? { mark: "sync-start", channel, restart: true }
      : { mark: "sync-start", channel, tenantId, restart: true };
  addInput(reading, made);
}
