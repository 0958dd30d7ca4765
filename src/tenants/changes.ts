/** What subscribers are told, and how: in order, one after the other, whatever a listener does. */
import { ownMembers } from "../runtime/object.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import type { PresenceStatus } from "./status.js";

/** What happened to one user of one tenant. */
export interface PresenceInfoChange {
  /**
   * - `online`: the user was offline or unknown (to this subscriber), and is no longer
   * - `offline`: the user is offline, or out of this viewer's sight
   * - `status`: the user is still there, with another status
   * - `update`: only the connection or the metadata changed
   */
  readonly type: "online" | "offline" | "status" | "update";
  /** The user as it is now. */
  readonly info: PresenceInfo;
  /** The user as it was before; absent when nothing was known. */
  readonly previous?: PresenceInfo;
  /**
   * `event` and `sync`: the provider said so. `expiry`: no sign of life within the time to live. `clear`: nothing
   * is known of the channel any more. `idle`: no activity within `awayAfter`. `local`: a status call. `scope`: the
   * viewer may now see more, or less.
   */
  readonly cause: "event" | "sync" | "expiry" | "clear" | "idle" | "local" | "scope";
}

/** Which changes a subscriber wants: all that match every filter given. */
export interface ChangeFilter {
  readonly userId?: string;
  /** Only changes after which the user has one of these statuses. */
  readonly statuses?: readonly PresenceStatus[];
}

/** Hears of changes. */
export type ChangeListener = (change: PresenceInfoChange) => void;

/** Ends a subscription; again does no harm. */
export interface Subscription {
  /** Ends it. */
  unsubscribe(): void;
}

/** CometChat's way of listening: one callback for each direction. */
export interface UserListener {
  /** A user came online. */
  readonly onUserOnline?: (user: PresenceInfo) => void;
  /** A user went offline. */
  readonly onUserOffline?: (user: PresenceInfo) => void;
}

/** Tells whether a listener has a callback: of its own, or as a method of its class. */
function hears(user: UserListener, name: keyof UserListener): boolean {
  let owner: object | null = user;
  while (owner !== null && owner !== Object.prototype) {
    if (Object.hasOwn(owner, name)) return true;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return false;
}

/** Makes a change listener of CometChat's pair of callbacks. */
export const listenerOf =
  (user: UserListener): ChangeListener =>
  ({ type, info }) => {
    if (type === "online" && hears(user, "onUserOnline")) user.onUserOnline?.(info);
    if (type === "offline" && hears(user, "onUserOffline")) user.onUserOffline?.(info);
  };

/** Tells whether a filter lets a change through. */
function matches(filter: ChangeFilter, change: PresenceInfoChange): boolean {
  if (filter.userId !== undefined && filter.userId !== change.info.userId) return false;
  return filter.statuses === undefined || filter.statuses.includes(change.info.status);
}

/** A list of listeners. One that is removed while a change is told hears no more of it. */
export interface Listeners {
  add(listener: ChangeListener, filter: ChangeFilter): Subscription;
  readonly size: number;
  tell(change: PresenceInfoChange): void;
}

/** Makes an empty list of listeners. `deliver` queues each call; `onEmpty` is called when the last one goes. */
export function createListeners(
  deliver: (call: () => void) => void,
  onEmpty: () => void = () => {},
): Listeners {
  const entries = new Set<{ readonly listener: ChangeListener; readonly filter: ChangeFilter }>();
  return {
    add(listener, filter) {
      const entry = { listener, filter: ownMembers(filter) };
      entries.add(entry);
      return {
        unsubscribe() {
          if (entries.delete(entry) && entries.size === 0) onEmpty();
        },
      };
    },
    get size() {
      return entries.size;
    },
    tell(change) {
      for (const entry of entries) {
        if (!matches(entry.filter, change)) continue;
        deliver(() => {
          if (entries.has(entry)) entry.listener(change);
        });
      }
    },
  };
}

/** Calls listeners after the state is settled, in order, and never one inside another. */
export interface Delivery {
  /** Queues a call. */
  readonly deliver: (call: () => void) => void;
  /** Runs `work`; when the outermost one is done, the queue is emptied. */
  settle<T>(work: () => T): T;
}

/**
 * Makes a delivery. What a listener throws goes to `onError`; without one it is thrown by the outermost call,
 * after every other listener has heard and with the state intact.
 */
export function createDelivery(onError?: (error: unknown) => void): Delivery {
  let queue: (() => void)[] = [];
  let depth = 0;

  const drain = (): void => {
    const errors: unknown[] = [];
    // A listener may cause more changes: they are told after those that came before them.
    while (queue.length > 0) {
      const calls = queue;
      queue = [];
      for (const call of calls) {
        try {
          call();
        } catch (error) {
          if (onError === undefined) errors.push(error);
          else onError(error);
        }
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, `${errors.length} presence listeners threw`);
  };

  return {
    deliver: (call) => {
      queue.push(call);
    },
    settle(work) {
      depth++;
      try {
        const result = work();
        if (depth === 1) drain();
        return result;
      } finally {
        depth--;
      }
    },
  };
}
