/** What a tenant view can do: the contract, apart from how it is done (`create-tenant-presence.ts`). */
import type { PresenceInput } from "../generated/presence-input.js";
import type { Verdict } from "../presence-set/index.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import type { ChangeFilter, ChangeListener, PresenceInfoChange, Subscription } from "./changes.js";
import type { HistoryPage, HistoryQuery } from "./history.js";
import type { PresenceMetadata } from "./metadata.js";
import type { ListQuery, PresenceInfoPage } from "./page.js";
import type { PresenceStatus } from "./status.js";
import type { PresenceStats } from "./tenant.js";
import type { PresenceScope, TenantView } from "./view.js";

/** What applying inputs did: a verdict for each, and what changed for whom. */
export interface TenantApplied {
  readonly verdicts: readonly Verdict[];
  readonly changes: readonly PresenceInfoChange[];
}

/** PresenceInfo of many users in many tenants, each tenant for itself. */
export interface TenantPresence {
  /**
   * Takes in records, envelopes and marks.
   * @throws {PresenceValidationError} when an input is not valid, names no tenant (and the context none either) or
   * another than the context, or bears no time while none is known; nothing is applied then
   */
  apply(
    input: PresenceInput | Iterable<PresenceInput>,
    context?: { readonly tenantId?: string },
  ): TenantApplied;
  /**
   * Sets a user's status by the application's own word. It outranks what connections say until the next call,
   * `clearStatus`, or the departure of the user's last connection.
   * @param metadata undefined keeps what is there, `null` or `{}` clears it
   * @throws {PresenceValidationError} for an unknown status, bad metadata or an empty id
   * @throws {RangeError} while no time is known
   */
  setStatus(
    tenantId: string,
    userId: string,
    status: PresenceStatus,
    metadata?: PresenceMetadata | null,
  ): PresenceInfo;
  /** `setStatus` with `online`. */
  setOnline(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  /** `setStatus` with `away`. */
  setAway(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  /** `setStatus` with `busy`. */
  setBusy(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  /** `setStatus` with `offline`. */
  setOffline(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  /** Withdraws the application's word: the connections speak again. */
  clearStatus(tenantId: string, userId: string): PresenceInfo | undefined;
  /** A sign of life of a user who is not offline. Answers whether there was one to renew. */
  heartbeat(tenantId: string, userId: string): boolean;
  /** One user; undefined when nothing is known of them in this tenant. */
  get(tenantId: string, userId: string): PresenceInfo | undefined;
  /** When a user was last seen. */
  lastSeen(tenantId: string, userId: string): Date | undefined;
  /** The users of a tenant, in the order of their ids (by code units), in pages. */
  list(tenantId: string, query?: ListQuery): PresenceInfoPage;
  /** How many users of a tenant have which status. */
  stats(tenantId: string): PresenceStats;
  /** What changed in a tenant, newest first unless asked otherwise, in pages. */
  history(tenantId: string, query?: HistoryQuery): HistoryPage;
  /** Tells of every change in a tenant. For viewers who may not see everything, use `view`. */
  subscribe(tenantId: string, listener: ChangeListener, filter?: ChangeFilter): Subscription;
  /** The tenant as one viewer may see it: nobody, unless a scope is given or chosen later. */
  view(tenantId: string, viewerId: string, scope?: PresenceScope): TenantView;
  /**
   * Says that roles or friendships changed, of one user or of anybody in the tenant: views look again at once, and
   * tell who came into sight (`online`) or went out of it (`offline`).
   */
  relationsChanged(tenantId: string, userId?: string): void;
  /**
   * Moves time forward, in milliseconds since 1970: users idle, lapse and are forgotten. Never moves it back. Each
   * tenant's subscribers hear of their own; there is no answer, as it would speak of all tenants at once.
   */
  advance(now: number): void;
}
