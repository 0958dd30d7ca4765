/**
 * Who is in which channel, whatever a network does to the events.
 *
 * @module realtime-presence/presence-set
 */
export type {
  SnapshotCell,
  SnapshotChannel,
  SnapshotMoment,
  SnapshotSync,
} from "../generated/presence-snapshot.js";
export type { ApplyResult, PresenceChange, PresenceEvent, Verdict } from "./change.js";
export type { ClientChange } from "./client-changes.js";
export {
  createPresenceHistory,
  type HistoryItem,
  type HistoryPage,
  type PresenceHistory,
  type PresenceHistoryOptions,
  type PresenceHistoryQuery,
} from "./history.js";
export type { ChangeType, Subscription } from "./listeners.js";
export type { PresenceSetOptions } from "./options.js";
export type { MemberFilter, PresentClient } from "./query.js";
export {
  advancePresence,
  emptyPresenceState,
  membersOf,
  presenceReducer,
  type ReduceResult,
  reducePresence,
} from "./reducer.js";
export { createPresenceSet, type PresenceCounts, type PresenceSet, restorePresenceSet } from "./set.js";
export { type PresenceSnapshot, presenceSnapshot } from "./snapshot.js";
export type { PresenceState } from "./state.js";
