/** What applying inputs gives back: a verdict for each input, and the changes that came of it. */
import type { ResyncMark } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";

/**
 * What became of one input.
 * - `applied`: it is the newest that is known of its member, or the mark was followed
 * - `stale`: something newer of the same member is known
 * - `duplicate`: the same event was applied before; it can only put off the member's expiry
 * - `too-old`: it lies at or before the channel's watermark, so it cannot be told from a ghost
 * - `skew`: it claims to come from more than `maxSkew` in the future
 * - `ignored`: it says nothing that the set keeps (an `absent` under Ably's ordering, a leave of somebody unknown,
 *   the end of a sync that does not run), or a bound such as `maxMembers` keeps it out
 */
export type Verdict = "applied" | "stale" | "duplicate" | "too-old" | "skew" | "ignored";

/** What applying an input did to the set: one member came, changed, was listed again, or left. */
export interface PresenceChange {
  /** The event's own word for it; a member's first `update` is an `update`. `absent` is a `leave`. */
  readonly type: "enter" | "update" | "present" | "leave";
  /**
   * The event that caused the change, as it was given. A leave that the set worked out itself (`cause` is not
   * `event`) bears the member's last data and no `occurredAt`: nobody said when.
   */
  readonly record: RealtimePresence;
  readonly tenantId?: string;
  /** The provider's identifier of the event, where the envelope had one. */
  readonly id?: string;
  /** `event`: an input said so. `sync`: a complete sync did not list the member. `expiry`: its `ttl` ran out. */
  readonly cause: "event" | "sync" | "expiry";
}

/** What a subscriber is told: a change, or that a fresh snapshot is due. */
export type PresenceEvent = PresenceChange | ResyncMark;

/** What `apply` gives back: one verdict for each input, in order, and all changes in the order they took effect. */
export interface ApplyResult {
  readonly verdicts: Verdict[];
  readonly changes: PresenceChange[];
}
