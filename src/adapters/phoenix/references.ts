/** Which `phx_ref` a member goes out under. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";

/** The references that one record is written with. */
export interface References {
  readonly ref: string | undefined;
  readonly prev?: string | undefined;
  /** The reference that leaves in the same diff. */
  readonly replaces?: string;
  /** What a diff with these references reads back as. */
  readonly readsAs: Pick<RealtimePresence, "action" | "connectionId">;
}

/** Gives records their references. */
export interface ReferenceNaming {
  /** For a member of a state. `prev` is the reference before, where the record came with one. */
  state(record: RealtimePresence, meta: Readonly<Record<string, unknown>>, prev?: string): References;
  /** For a record of a diff that says that a member is there. */
  join(record: RealtimePresence, meta: Readonly<Record<string, unknown>>, prev?: string): References;
  /** For a record of a diff that says that a member is gone; undefined when no reader can know the member. */
  leave(record: RealtimePresence, prev?: string): References | undefined;
  /** A state of a whole topic was written: members that were not in it are forgotten. */
  endState(topic: string, written: readonly RealtimePresence[]): void;
}

/**
 * Names members without memory: the reference is the connection id, and a member without one has none. An update
 * keeps its reference, which phoenix.js takes as new content, and names itself as the one before: a meta with
 * a `phx_ref_prev` is an update.
 */
export const byConnectionId: ReferenceNaming = {
  state: ({ connectionId }, _meta, prev) => ({
    ref: connectionId,
    prev,
    readsAs: as("present", connectionId),
  }),
  join({ connectionId, action }, _meta, prev) {
    if (action !== "update") return { ref: connectionId, readsAs: as("enter", connectionId) };
    return { ref: connectionId, prev: prev ?? connectionId ?? "", readsAs: as("update", connectionId) };
  },
  leave: ({ connectionId }, prev) => ({ ref: connectionId, prev, readsAs: as("leave", connectionId) }),
  endState() {},
};

const as = (action: RealtimePresence["action"], connectionId: string | undefined): References["readsAs"] =>
  connectionId === undefined ? { action } : { action, connectionId };
