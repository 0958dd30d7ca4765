/**
 * The same models as TypeBox types, for those who compose with TypeBox (a peer, 1.4).
 *
 * @module realtime-presence/typebox
 */
export { PresenceInfo, PresenceInfoJson, type PresenceInfoMembers } from "./presence-info.js";
export {
  ClearMark,
  PresenceEnvelope,
  PresenceInput,
  PresenceMark,
  ResyncMark,
  SyncEndMark,
  SyncStartMark,
} from "./presence-input.js";
export { RealtimePresence, type RealtimePresenceMembers, RealtimePresenceOf } from "./realtime-presence.js";
