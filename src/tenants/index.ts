/**
 * What an application shows of its users: all connections of a user in a tenant folded into one PresenceInfo.
 *
 * @module realtime-presence/tenants
 */
export type { PresenceInfoPageJson } from "../generated/presence-info-page.js";
export type { PresenceStatsJson } from "../generated/presence-stats.js";
export type { PresenceInfo } from "../validation/presence-info.js";
export type {
  ChangeFilter,
  ChangeListener,
  PresenceInfoChange,
  Subscription,
  UserListener,
} from "./changes.js";
export {
  type FromPresenceInfo,
  type FromPresenceInfoContext,
  fromPresenceInfo,
  type ToPresenceInfo,
  type ToPresenceInfoContext,
  toPresenceInfo,
} from "./convert.js";
export { createTenantPresence } from "./create-tenant-presence.js";
export { driveWithTimers, type TimerDriver, type TimerOptions } from "./driver.js";
export type { HistoryEntry, HistoryPage, HistoryQuery } from "./history.js";
export type { PresenceMetadata } from "./metadata.js";
export { encodePresenceInfoPage, presenceInfoPage, presenceStats } from "./models.js";
export type { TenantPresenceOptions } from "./options.js";
export type { ListQuery, PresenceInfoPage } from "./page.js";
export { DEFAULT_PRECEDENCE, type PresenceStatus } from "./status.js";
export type { PresenceStats } from "./tenant.js";
export type { TenantApplied, TenantPresence } from "./tenant-presence.js";
export type { PresenceScope, TenantView } from "./view.js";
