/** Marks of a channel, in the tenant of the reading. */
import type { ClearMark, SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import type { Reading } from "./context.js";

interface Marks {
  readonly "sync-start": SyncStartMark;
  readonly "sync-end": SyncEndMark;
  readonly clear: ClearMark;
}

/** Makes a mark. */
export function markOf<Kind extends keyof Marks>(
  { context: { tenantId } }: Reading,
  kind: Kind,
  channel: string,
  syncId?: string,
): Marks[Kind] {
  const out = {
    mark: kind,
    channel,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(syncId === undefined ? {} : { syncId }),
  };
  return out as unknown as Marks[Kind];
}
