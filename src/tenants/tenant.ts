/** One tenant: its users, who watches them, and what is counted of them. Nothing here knows of another tenant. */
import { createListeners, type Listeners, type PresenceInfoChange } from "./changes.js";
import { createHistory, type History } from "./history.js";
import type { ResolvedOptions } from "./options.js";
import type { PresenceStatus } from "./status.js";
import type { User } from "./user.js";

/** How many users of a tenant have which status. */
export interface PresenceStats {
  readonly tenantId: string;
  /** Users that are known, offline ones included. */
  readonly total: number;
  readonly byStatus: Readonly<Record<PresenceStatus, number>>;
  /**
   * Mean length of the sessions that have ended, in milliseconds; null while none has. A session lasts from the
   * evidence that made the user no longer offline to the newest evidence at the next time offline.
   */
  readonly averageSessionMs: number | null;
}

/** Somebody who watches a tenant from within a scope. */
export interface Watcher {
  tell(change: PresenceInfoChange): void;
  /** Looks again at one user, or at all, because relations changed. */
  lookAgain(userId: string | undefined): void;
}

/** A tenant's state. */
export interface Tenant {
  readonly tenantId: string;
  readonly users: Map<string, User>;
  readonly subscribers: Listeners;
  readonly views: Set<Watcher>;
  readonly history: History;
  /** Live views and subscriptions. */
  watchers(): number;
  /** Logs a change; answers when the log must be looked at, if that is not known yet. */
  record(change: PresenceInfoChange, at: number): number | undefined;
  /** Tells subscribers and views. */
  tell(change: PresenceInfoChange): void;
  endSession(ms: number): void;
  averageSessionMs(): number | null;
}

/** Makes a tenant of whom nothing is known yet. */
export function createTenant(
  tenantId: string,
  options: ResolvedOptions,
  deliver: (call: () => void) => void,
): Tenant {
  const subscribers = createListeners(deliver);
  const views = new Set<Watcher>();
  const history = createHistory(options.historySize, options.historyAge);
  let sessions = 0;
  let sessionMs = 0;
  return {
    tenantId,
    users: new Map(),
    subscribers,
    views,
    history,
    watchers: () => subscribers.size + views.size,
    record(change, at) {
      const wasEmpty = history.size === 0;
      history.add(change, at);
      return wasEmpty && history.size > 0 ? at + options.historyAge : undefined;
    },
    tell(change) {
      subscribers.tell(change);
      for (const view of views) view.tell(change);
    },
    endSession(ms) {
      sessions++;
      sessionMs += ms;
    },
    averageSessionMs: () => (sessions === 0 ? null : sessionMs / sessions),
  };
}

/** Counts a tenant's users. */
export function statsOf(tenantId: string, tenant: Tenant | undefined): PresenceStats {
  const byStatus = { online: 0, away: 0, busy: 0, offline: 0 };
  let total = 0;
  for (const { shown } of tenant?.users.values() ?? []) {
    if (shown === undefined) continue;
    byStatus[shown.status]++;
    total++;
  }
  return { tenantId, total, byStatus, averageSessionMs: tenant?.averageSessionMs() ?? null };
}
