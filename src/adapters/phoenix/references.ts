/** Which `phx_ref` a member goes out under. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";

/** The references that one record is written with, in objects of one shape. */
export interface References {
  readonly ref: string | undefined;
  readonly prev: string | undefined;
  /** The reference that leaves in the same diff. */
  readonly replaces: string | undefined;
  /** What a diff with these references reads back as. */
  readonly action: RealtimePresence["action"];
  readonly connectionId: string | undefined;
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
  endState(topic: string, written: Iterable<{ readonly record: RealtimePresence }>): void;
}

/**
 * Names members without memory: the reference is the connection id, and a member without one has none. An update
 * keeps its reference, which phoenix.js takes as new content, and names itself as the one before: a meta with
 * a `phx_ref_prev` is an update.
 */
export const byConnectionId: ReferenceNaming = {
  state: ({ connectionId }, _meta, prev) => referencesOf(connectionId, prev, "present"),
  join({ connectionId, action }, _meta, prev) {
    if (action !== "update") return referencesOf(connectionId, undefined, "enter");
    return referencesOf(connectionId, prev ?? connectionId ?? "", "update");
  },
  leave: ({ connectionId }, prev) => referencesOf(connectionId, prev, "leave"),
  endState() {},
};

const referencesOf = (
  ref: string | undefined,
  prev: string | undefined,
  action: References["action"],
): References => ({ ref, prev, replaces: undefined, action, connectionId: ref });
