/**
 * Every tenant and user that is known, when each has to be looked at again, and what to tell of a user who looks
 * different now.
 */
import { createDelivery, type Delivery, type PresenceInfoChange } from "./changes.js";
import { createDeadlines } from "./deadlines.js";
import { type ResolvedOptions, resolveOptions, type TenantPresenceOptions } from "./options.js";
import { createTenant, type Tenant } from "./tenant.js";
import { createUser, deadlineOf, infoOf, looksSame, type Shown, show, type User } from "./user.js";

/** The state of a tenant view. */
export interface Registry extends Delivery {
  readonly settings: ResolvedOptions;
  /** The time that is known, in milliseconds: that of the clock, if there is one, or of the last `advance`. */
  timeNow(): number | undefined;
  /** @throws {RangeError} while no time is known */
  neededTime(): number;
  knownTenant(tenantId: string): Tenant | undefined;
  /** The tenant, made where it is not there yet. */
  tenantOf(tenantId: string): Tenant;
  knownUser(tenantId: string, userId: string): User | undefined;
  /** The user, made where it is not there yet. */
  userOf(tenantId: string, userId: string): User;
  /** Drops a tenant that nobody is in and nobody watches. */
  forgetIfEmpty(tenant: Tenant): void;
  /** Looks at a user again after something happened, and tells of what is to be seen of it. */
  refresh(user: User, cause: PresenceInfoChange["cause"]): void;
  /** Runs work, gathers the changes that it makes, and tells of them once it is done. */
  collecting<T>(work: () => T): { readonly result: T; readonly changes: readonly PresenceInfoChange[] };
  /** Moves time forward, never back, and answers what it is now. */
  setTime(now: number): number;
  /** Looks at whatever is due by now. */
  settleDue(): void;
}

/** What happened to somebody who looked like `before` and looks like `after` now. */
function typeOfChange(before: Shown | undefined, after: Shown): PresenceInfoChange["type"] {
  const wasThere = before !== undefined && before.status !== "offline";
  const isThere = after.status !== "offline";
  if (isThere !== wasThere) return isThere ? "online" : "offline";
  return before?.status === after.status ? "update" : "status";
}

/** Makes an empty registry. @throws {RangeError} for options that make no sense */
export function createRegistry(options: TenantPresenceOptions): Registry {
  const settings = resolveOptions(options);
  const tenants = new Map<string, Tenant>();
  const deadlines = createDeadlines<User | Tenant>();
  const { deliver, settle } = createDelivery(options.onListenerError);
  let latest: number | undefined;
  /** Changes of the call that runs, for its answer. */
  let collected: PresenceInfoChange[] = [];

  const wait = (user: User): void => {
    const due = deadlineOf(user, settings);
    // A later deadline is found when the earlier one comes up: a heartbeat costs nothing here.
    if (due >= user.waitsFor) return;
    user.waitsFor = due;
    deadlines.add(due, user);
  };

  const noteSession = (tenant: Tenant, user: User, before: Shown | undefined, after: Shown): void => {
    const wasThere = before !== undefined && before.status !== "offline";
    if (after.status !== "offline") {
      user.offlineSince = undefined;
      if (!wasThere) user.sessionStart = after.lastSeen;
    } else if (before === undefined || wasThere) {
      user.offlineSince = latest;
      if (wasThere) tenant.endSession(Math.max(0, after.lastSeen - (user.sessionStart ?? after.lastSeen)));
      user.sessionStart = undefined;
    }
  };

  const isTenant = (item: User | Tenant): item is Tenant => Object.hasOwn(item, "history");

  const comeDue = (item: User | Tenant, due: number): void => {
    const now = latest ?? due;
    if (isTenant(item)) {
      const next = item.history.forget(now);
      if (next !== undefined) deadlines.add(next, item);
      registry.forgetIfEmpty(item);
      return;
    }
    // An entry that was overtaken by an earlier one, or whose user is gone.
    if (item.waitsFor !== due || registry.knownUser(item.tenantId, item.userId) !== item) return;
    item.waitsFor = Number.POSITIVE_INFINITY;
    if (item.local?.expiresAt !== undefined && item.local.expiresAt <= now) {
      item.kept = item.local.metadata;
      item.local = undefined;
      registry.refresh(item, "expiry");
    } else registry.refresh(item, "idle");
    if (item.shown?.status !== "offline" || deadlineOf(item, settings) > now) return;
    const tenant = registry.tenantOf(item.tenantId);
    tenant.users.delete(item.userId);
    registry.forgetIfEmpty(tenant);
  };

  const registry: Registry = {
    settings,
    deliver,
    settle,
    timeNow() {
      const said = options.now?.();
      return said === undefined ? latest : Math.max(said, latest ?? said);
    },
    neededTime() {
      const now = registry.timeNow();
      if (now !== undefined) return now;
      throw new RangeError("no time is known: call advance(now) first, or give the `now` option");
    },
    knownTenant: (tenantId) => tenants.get(tenantId),
    tenantOf(tenantId) {
      let tenant = tenants.get(tenantId);
      if (tenant === undefined) {
        tenant = createTenant(tenantId, settings, deliver);
        tenants.set(tenantId, tenant);
      }
      return tenant;
    },
    knownUser: (tenantId, userId) => tenants.get(tenantId)?.users.get(userId),
    userOf(tenantId, userId) {
      const { users } = registry.tenantOf(tenantId);
      let user = users.get(userId);
      if (user === undefined) {
        user = createUser(tenantId, userId);
        users.set(userId, user);
      }
      return user;
    },
    forgetIfEmpty(tenant) {
      const isEmpty = tenant.users.size === 0 && tenant.watchers() === 0 && tenant.history.size === 0;
      // The tenant may have been dropped before, and be there again as another one.
      if (isEmpty && tenants.get(tenant.tenantId) === tenant) tenants.delete(tenant.tenantId);
    },
    refresh(user, cause) {
      const tenant = registry.tenantOf(user.tenantId);
      const before = user.shown;
      const after = show(user, latest, settings);
      user.shown = after;
      noteSession(tenant, user, before, after);
      wait(user);
      if (before === undefined ? after.status === "offline" : looksSame(before, after)) return;
      const change: PresenceInfoChange = Object.freeze({
        type: typeOfChange(before, after),
        info: infoOf(user, after),
        ...(before === undefined ? {} : { previous: infoOf(user, before) }),
        cause,
      });
      collected.push(change);
      const due = tenant.record(change, Math.max(after.lastSeen, latest ?? after.lastSeen));
      if (due !== undefined) deadlines.add(due, tenant);
      tenant.tell(change);
    },
    collecting: (work) =>
      settle(() => {
        const outer = collected;
        collected = [];
        try {
          const result = work();
          return { result, changes: collected };
        } finally {
          collected = outer;
        }
      }),
    setTime(now) {
      latest = Math.max(now, latest ?? now);
      return latest;
    },
    settleDue() {
      if (latest === undefined) return;
      for (let due = deadlines.take(latest); due !== undefined; due = deadlines.take(latest)) {
        comeDue(due.item, due.due);
      }
    },
  };
  return registry;
}
