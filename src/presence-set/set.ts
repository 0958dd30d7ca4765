/** The mutable presence set: fast and observable. */
import type { PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { applyTo } from "./apply.js";
import type { ApplyResult, PresenceChange, PresenceEvent } from "./change.js";
import type { ClientChange } from "./client-changes.js";
import { type Core, createCore } from "./core.js";
import { advanceCore } from "./expiry.js";
import { type ChangeType, createListeners, type Subscription } from "./listeners.js";
import { type PresenceSetOptions, type Settings, settingsOf } from "./options.js";
import {
  clientsIn,
  countsIn,
  isPresentIn,
  isSyncComplete,
  type MemberFilter,
  membersIn,
  type PresentClient,
} from "./query.js";
import { coreOf, type PresenceSnapshot, presenceSnapshot, snapshotOf } from "./snapshot.js";

/** How many members and remembered departures there are. */
export interface PresenceCounts {
  readonly members: number;
  readonly tombstones: number;
}

/** Who is in which channel, as far as the inputs tell. */
export interface PresenceSet {
  /**
   * Applies one input or many, in order. Records are kept by reference: do not change them afterwards.
   * @throws {PresenceValidationError} when one of them has not the shape of an input; nothing has changed then
   * @example
   * set.apply({ channel: "lobby", clientId: "ann", action: "enter" }); // { verdicts: ["applied"], changes: [...] }
   */
  apply(inputs: PresenceInput | Iterable<PresenceInput>): ApplyResult;
  /**
   * The members as frozen records with action `present`, each the same object until its member changes. Channels come
   * in the order of tenant (none first) and name; in a channel, members come by clientId and connectionId (none
   * first), under Ably's ordering in the order in which they were added.
   * @example
   * set.members({ channel: "lobby" });
   */
  members(filter?: MemberFilter): RealtimePresence[];
  /** Whether a client is there, on any connection that the filter allows. */
  isPresent(clientId: string, filter?: Omit<MemberFilter, "clientId">): boolean;
  /** Whether all of a channel is known: a sync was completed, and none runs. */
  syncComplete(channel: string, tenantId?: string): boolean;
  /** The clients of a channel, one row each, with all their connections. */
  clients(channel: string, tenantId?: string): PresentClient[];
  /** How many members and tombstones a channel holds, or the whole set. */
  counts(channel?: string, tenantId?: string): PresenceCounts;
  /**
   * Tells a listener of every change, or of those of some types, after the set has changed. Without types it is told
   * of `resync` marks too. It gets frozen copies; what it throws goes to `onListenerError`.
   * @example
   * const { unsubscribe } = set.subscribe(["enter", "leave"], ({ type, record }) => show(type, record.clientId));
   */
  subscribe(listener: (event: PresenceEvent) => void): Subscription;
  /** Tells a listener of the changes of some types. */
  subscribe(
    actions: ChangeType | Iterable<ChangeType>,
    listener: (change: PresenceChange) => void,
  ): Subscription;
  /** Tells a listener when a client's first connection comes to a channel, and when its last one leaves it. */
  subscribeClients(listener: (change: ClientChange) => void): Subscription;
  /** Lets the time reach `now`, in milliseconds: members expire, and departures past the horizon are forgotten. */
  advance(now: number): { changes: PresenceChange[] };
  /** The whole set as plain JSON (`schemas/presence-snapshot.json`), for `restorePresenceSet`. */
  snapshot(): PresenceSnapshot;
  /** A number that grows whenever anything that can be read may have changed. */
  version(): number;
  /**
   * Calls back after each `apply` and each `advance` that may have changed something; gives the function that ends it.
   * @example
   * useSyncExternalStore(set.watch, set.version);
   */
  watch(callback: () => void): () => void;
}

function setOver(core: Core, settings: Settings): PresenceSet {
  const listeners = createListeners(settings.onListenerError);
  let version = 0;

  const tell = (changes: readonly PresenceChange[]): void => {
    version += 1;
    if (!listeners.any()) return;
    const clientChanges = core.clientChanges ?? [];
    if (clientChanges.length > 0) core.clientChanges = [];
    listeners.tell(changes, core.marks?.resyncs ?? [], clientChanges);
  };

  return {
    apply(inputs) {
      const result = applyTo(core, settings, inputs);
      tell(result.changes);
      return result;
    },
    members: (filter) => membersIn(core, settings.ably, filter),
    isPresent: (clientId, filter) => isPresentIn(core, clientId, filter),
    syncComplete: (channel, tenantId) => isSyncComplete(core, channel, tenantId),
    clients: (channel, tenantId) => clientsIn(core, settings.ably, channel, tenantId),
    counts: (channel, tenantId) => countsIn(core, channel, tenantId),
    subscribe(...args: readonly unknown[]) {
      const [first, second] = args;
      if (typeof first === "function")
        return listeners.add(undefined, first as (event: PresenceEvent) => void);
      const types = new Set(typeof first === "string" ? [first] : (first as Iterable<string>));
      return listeners.add(types as Set<ChangeType>, second as (event: PresenceEvent) => void);
    },
    subscribeClients(listener) {
      core.clientChanges ??= [];
      return listeners.addForClients(listener);
    },
    advance(now) {
      const changes: PresenceChange[] = [];
      core.marks = undefined;
      advanceCore(core, settings, now, changes);
      if (changes.length > 0) tell(changes);
      return { changes };
    },
    snapshot: () => snapshotOf(core, settings),
    version: () => version,
    watch(callback) {
      const subscription = listeners.watch(callback);
      return () => subscription.unsubscribe();
    },
  };
}

/**
 * Makes an empty presence set.
 * @throws {PresenceValidationError} when an option is not what it should be
 * @example
 * const set = createPresenceSet({ ttl: 60_000, now: Date.now });
 */
export function createPresenceSet(options?: PresenceSetOptions): PresenceSet {
  return setOver(createCore(), settingsOf(options));
}

/**
 * Makes a presence set that goes on where another one was when its snapshot was taken, also in mid-sync. The ordering
 * is the snapshot's; all other options are the caller's to give again, and a history is kept apart.
 * @throws {PresenceValidationError} when the snapshot is not one, or of another ordering than the options say
 * @example
 * const set = restorePresenceSet(JSON.parse(text), { ttl: 60_000 });
 */
export function restorePresenceSet(snapshot: PresenceSnapshot, options?: PresenceSetOptions): PresenceSet {
  presenceSnapshot.assert(snapshot);
  const settings = settingsOf({ ordering: snapshot.ordering, ...options });
  return setOver(coreOf(snapshot, settings), settings);
}
