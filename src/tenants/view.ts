/**
 * A tenant as one viewer may see it. Nobody is seen unless a scope grants it, as with CometChat's presence
 * subscription for all users, roles or friends (cometchat.com/docs, user presence; default: none; the last choice
 * wins).
 */
import type { PresenceInfo } from "../validation/presence-info.js";
import {
  type ChangeFilter,
  type ChangeListener,
  createListeners,
  listenerOf,
  type PresenceInfoChange,
  type Subscription,
  type UserListener,
} from "./changes.js";
import type { TenantPresenceOptions } from "./options.js";
import { own } from "./own.js";
import { type ListQuery, type PresenceInfoPage, pageOf } from "./page.js";
import type { Tenant, Watcher } from "./tenant.js";
import { infoOf, type User } from "./user.js";

/** Whom a viewer may see. */
export type PresenceScope = "none" | "all" | "friends" | { readonly roles: readonly string[] };

/** What one viewer sees of a tenant. Every read and every notice keeps within the scope. */
export interface TenantView {
  readonly tenantId: string;
  readonly viewerId: string;
  readonly scope: PresenceScope;
  /** One user; undefined when the user is unknown, or not to be seen: a viewer can't tell which. */
  get(userId: string): PresenceInfo | undefined;
  /** When a user in sight was last seen. */
  lastSeen(userId: string): Date | undefined;
  /** The users in sight, in the order of their ids (by code units), in pages. */
  list(query?: ListQuery): PresenceInfoPage;
  /** Tells of every change of a user in sight. */
  subscribe(listener: ChangeListener, filter?: ChangeFilter): Subscription;
  /** CometChat's way of listening. */
  addUserListener(listener: UserListener): Subscription;
  /** Chooses a scope. Whoever comes into sight is told as `online`, whoever goes out of it as `offline`. */
  setScope(scope: PresenceScope): void;
  /** `setScope("all")`, by its CometChat name. */
  subscribePresenceForAllUsers(): void;
  /** `setScope({ roles })`, by its CometChat name. */
  subscribePresenceForRoles(roles: readonly string[]): void;
  /** `setScope("friends")`, by its CometChat name. */
  subscribePresenceForFriends(): void;
  /** Ends every subscription of this view. */
  close(): void;
}

interface ViewParts {
  readonly tenantId: string;
  readonly viewerId: string;
  readonly scope: PresenceScope;
  readonly options: TenantPresenceOptions;
  readonly tenant: () => Tenant | undefined;
  /** Has the view told of changes until the answer is called. */
  readonly attach: (watcher: Watcher) => () => void;
  readonly deliver: (call: () => void) => void;
  readonly settle: <T>(work: () => T) => T;
}

/**
 * Makes a view.
 * @throws {RangeError} for a scope that needs a lookup which was not given
 */
export function createView(parts: ViewParts): TenantView {
  const { tenantId, viewerId, options } = parts;
  let scope: PresenceScope = "none";
  let grants: (userId: string) => boolean = () => false;
  /** Whom the listeners were told to be online, and as what. */
  const told = new Map<string, PresenceInfo>();
  let detach: (() => void) | undefined;
  const listeners = createListeners(parts.deliver, () => {
    detach?.();
    detach = undefined;
    told.clear();
  });

  const choose = (next: PresenceScope): void => {
    grants = grantOf(next, tenantId, viewerId, options);
    scope = next;
  };
  choose(parts.scope);

  /** A lookup that fails grants nothing. */
  const grantsQuietly = (userId: string): boolean => {
    try {
      return grants(userId);
    } catch {
      return false;
    }
  };

  const visibleUser = (userId: string): User | undefined => {
    const user = parts.tenant()?.users.get(userId);
    return user?.shown !== undefined && grants(userId) ? user : undefined;
  };

  const remember = (userId: string, info: PresenceInfo, inSight: boolean): boolean => {
    if (inSight && info.status !== "offline") told.set(userId, info);
    else told.delete(userId);
    return told.has(userId);
  };

  /** Compares what the listeners know of a user with what they may know now. */
  const lookAt = (userId: string): void => {
    const user = parts.tenant()?.users.get(userId);
    const before = told.get(userId);
    const info = user?.shown === undefined ? undefined : infoOf(user, user.shown);
    const there = info !== undefined && remember(userId, info, grantsQuietly(userId));
    if (there === (before !== undefined)) return;
    if (there) listeners.tell(Object.freeze({ type: "online", info, cause: "scope" }));
    else if (before !== undefined) {
      told.delete(userId);
      // What the user is now is no longer this viewer's to know: only that there is nothing to be seen.
      const hidden = Object.freeze({
        userId,
        tenantId,
        status: "offline" as const,
        lastSeen: before.lastSeen,
      });
      listeners.tell(Object.freeze({ type: "offline", info: hidden, previous: before, cause: "scope" }));
    }
  };

  const watcher: Watcher = {
    tell(change: PresenceInfoChange) {
      const { userId } = change.info;
      const before = told.get(userId);
      if (!grantsQuietly(userId)) {
        if (before !== undefined) lookAt(userId);
        return;
      }
      const there = remember(userId, change.info, true);
      const wasThere = before !== undefined;
      if (!there && !wasThere) return;
      const type =
        there === wasThere ? (change.type === "update" ? "update" : "status") : there ? "online" : "offline";
      const { info, cause } = change;
      listeners.tell(
        Object.freeze({ type, info, ...(before === undefined ? {} : { previous: before }), cause }),
      );
    },
    lookAgain(userId) {
      // A change of the viewer's own relations may concern anybody.
      const concerned =
        userId === undefined || userId === viewerId
          ? new Set([...(parts.tenant()?.users.keys() ?? []), ...told.keys()])
          : [userId];
      for (const id of concerned) lookAt(id);
    },
  };

  const subscribe = (listener: ChangeListener, filter: ChangeFilter = {}): Subscription => {
    if (detach === undefined) {
      detach = parts.attach(watcher);
      // What is in sight already is known to the subscriber by `list`: only differences are told.
      for (const [userId, user] of parts.tenant()?.users ?? []) {
        if (user.shown !== undefined) remember(userId, infoOf(user, user.shown), grantsQuietly(userId));
      }
    }
    return listeners.add(listener, filter);
  };

  const subscriptions = new Set<Subscription>();
  const tracked = (subscription: Subscription): Subscription => {
    subscriptions.add(subscription);
    return {
      unsubscribe() {
        subscriptions.delete(subscription);
        subscription.unsubscribe();
      },
    };
  };

  const setScope = (next: PresenceScope): void => {
    parts.settle(() => {
      choose(next);
      if (listeners.size > 0) watcher.lookAgain(undefined);
    });
  };

  return {
    tenantId,
    viewerId,
    get scope() {
      return scope;
    },
    get(userId) {
      const user = visibleUser(userId);
      return user === undefined ? undefined : infoOf(user, user.shown!);
    },
    lastSeen(userId) {
      const user = visibleUser(userId);
      return user === undefined ? undefined : new Date(user.shown!.lastSeen);
    },
    list: (query) => pageOf(parts.tenant()?.users.values() ?? [], query, (user) => grants(user.userId)),
    subscribe: (listener, filter) => tracked(subscribe(listener, filter)),
    addUserListener: (listener) => tracked(subscribe(listenerOf(listener))),
    setScope,
    subscribePresenceForAllUsers: () => setScope("all"),
    subscribePresenceForRoles: (roles) => setScope({ roles: [...roles] }),
    subscribePresenceForFriends: () => setScope("friends"),
    close() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      subscriptions.clear();
    },
  };
}

function grantOf(
  scope: PresenceScope,
  tenantId: string,
  viewerId: string,
  { rolesOf, areFriends }: TenantPresenceOptions,
): (userId: string) => boolean {
  if (scope === "none") return () => false;
  if (scope === "all") return () => true;
  if (scope === "friends") {
    if (areFriends === undefined) throw new RangeError("the scope `friends` needs the `areFriends` option");
    return (userId) => areFriends(tenantId, viewerId, userId) === true;
  }
  const roles = typeof scope === "object" ? own(scope, "roles") : undefined;
  if (!Array.isArray(roles)) {
    throw new RangeError(`unknown scope ${JSON.stringify(scope)}: expected none, all, friends or { roles }`);
  }
  if (rolesOf === undefined) throw new RangeError("a scope by roles needs the `rolesOf` option");
  const wanted = new Set<string>(roles);
  return (userId) => [...rolesOf(tenantId, userId)].some((role) => wanted.has(role));
}
