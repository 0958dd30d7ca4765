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
  /** For a record that says that a member is there. `prev` is the reference before, where the record came with one. */
  join(record: RealtimePresence, meta: Readonly<Record<string, unknown>>, prev?: string): References;
  /** For a record that says that a member is gone; undefined when no reader can know the member. */
  leave(record: RealtimePresence): References | undefined;
  /** A state of a whole topic was written: members that were not in it are forgotten. */
  endState(topic: string, written: readonly RealtimePresence[]): void;
}

/**
 * Names members without memory: the reference is the connection id, and a member without one has none. An update
 * keeps its reference, which phoenix.js takes as new content, and names itself as the one before: a meta with
 * a `phx_ref_prev` is an update.
 */
export const byConnectionId: ReferenceNaming = {
  join({ connectionId, action }, _meta, prev) {
    const same = connectionId === undefined ? {} : { connectionId };
    if (action !== "update") return { ref: connectionId, readsAs: { ...same, action: "enter" } };
    return { ref: connectionId, prev: prev ?? connectionId ?? "", readsAs: { ...same, action: "update" } };
  },
  leave: ({ connectionId }) => ({
    ref: connectionId,
    readsAs: connectionId === undefined ? { action: "leave" } : { connectionId, action: "leave" },
  }),
  endState() {},
};
