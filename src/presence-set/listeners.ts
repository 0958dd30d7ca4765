/**
 * Telling subscribers. They are told after the set has changed, each event once and in order, even if a listener
 * applies more inputs; they get frozen copies, and what one of them throws reaches neither the set nor the others.
 */
import type { PresenceChange, PresenceEvent } from "./change.js";
import type { ClientChange } from "./client-changes.js";
import type { PassedOn } from "./outcome.js";
import { frozenCopy } from "./shown.js";

/** What can happen to a member. */
export type ChangeType = PresenceChange["type"];

/** Ends a subscription; to end it again does nothing. */
export interface Subscription {
  /** Ends it. */
  unsubscribe(): void;
}

interface Entry {
  readonly types: ReadonlySet<ChangeType> | undefined;
  readonly listener: (event: PresenceEvent) => void;
}

export interface Listeners {
  /** Whether there ever was a subscriber: as long as there was none, nobody needs to be told. */
  any(): boolean;
  add(types: ReadonlySet<ChangeType> | undefined, listener: (event: PresenceEvent) => void): Subscription;
  /** Adds a callback that is told once for each call that changed anything. */
  watch(callback: () => void): Subscription;
  addForClients(listener: (change: ClientChange) => void): Subscription;
  tell(
    changes: readonly PresenceChange[],
    resyncs: readonly PassedOn[],
    clientChanges: readonly ClientChange[],
  ): void;
}

/** Makes a list of subscribers. */
export function createListeners(onError: (error: unknown) => void): Listeners {
  const entries = new Set<Entry>();
  const forClients = new Set<{ readonly listener: (change: ClientChange) => void }>();
  const watchers = new Set<{ readonly callback: () => void }>();
  const waiting: (() => void)[] = [];
  let telling = false;
  let any = false;

  const guarded = (call: () => void): void => {
    try {
      call();
    } catch (error) {
      onError(error);
    }
  };

  const enqueue = (event: PresenceEvent): void => {
    const copy = frozenCopy(event);
    waiting.push(() => {
      // One that is added now is told from the next event on; one that is taken out is told no more.
      const current = Array.from(entries);
      for (const entry of current) {
        const { types, listener } = entry;
        const wanted = types === undefined || ("type" in copy && types.has(copy.type));
        if (wanted && entries.has(entry)) guarded(() => listener(copy));
      }
    });
  };

  const tellWatchers = (): void => {
    const current = Array.from(watchers);
    for (const watcher of current) if (watchers.has(watcher)) guarded(watcher.callback);
  };

  const tellClients = (change: ClientChange): void => {
    const current = Array.from(forClients);
    for (const entry of current) if (forClients.has(entry)) guarded(() => entry.listener(change));
  };

  const added = <T>(to: Set<T>, entry: T): Subscription => {
    any = true;
    to.add(entry);
    return { unsubscribe: () => void to.delete(entry) };
  };

  return {
    any: () => any,

    add: (types, listener) => added(entries, { types, listener }),
    watch: (callback) => added(watchers, { callback }),

    addForClients: (listener) => added(forClients, { listener }),

    tell(changes, resyncs, clientChanges) {
      if (entries.size > 0) {
        let passed = 0;
        for (const [index, change] of changes.entries()) {
          for (
            let next = resyncs[passed];
            next !== undefined && next.before <= index;
            next = resyncs[passed]
          ) {
            enqueue(next.mark);
            passed += 1;
          }
          enqueue(change);
        }
        for (const { mark } of resyncs.slice(passed)) enqueue(mark);
      }
      for (const change of clientChanges) waiting.push(() => tellClients(Object.freeze(change)));
      if (watchers.size > 0) waiting.push(tellWatchers);
      if (telling) return;
      telling = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
      } finally {
        telling = false;
      }
    },
  };
}
