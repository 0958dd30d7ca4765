/** The mutable presence set: fast and observable. */
import type { PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { applyTo } from "./apply.js";
import type { ApplyResult, PresenceChange, PresenceEvent } from "./change.js";
import { type Core, createCore } from "./core.js";
import { advanceCore } from "./expiry.js";
import { type ChangeType, createListeners, type Subscription } from "./listeners.js";
import { type PresenceSetOptions, type Settings, settingsOf } from "./options.js";
import {
  clientsIn,
  isPresentIn,
  isSyncComplete,
  type MemberFilter,
  membersIn,
  type PresentClient,
} from "./query.js";
import { coreOf, type PresenceSnapshot, presenceSnapshot, snapshotOf } from "./snapshot.js";

/** Who is in which channel, as far as the inputs tell. */
export interface PresenceSet {
  /**
   * Applies one input or many, in order.
   * @throws {PresenceValidationError} when one of them has not the shape of an input; nothing has changed then
   */
  apply(inputs: PresenceInput | Iterable<PresenceInput>): ApplyResult;
  members(filter?: MemberFilter): RealtimePresence[];
  isPresent(clientId: string, filter?: Omit<MemberFilter, "clientId">): boolean;
  syncComplete(channel: string, tenantId?: string): boolean;
  clients(channel: string, tenantId?: string): PresentClient[];
  subscribe(listener: (event: PresenceEvent) => void): Subscription;
  subscribe(
    actions: ChangeType | Iterable<ChangeType>,
    listener: (change: PresenceChange) => void,
  ): Subscription;
  advance(now: number): { changes: PresenceChange[] };
  snapshot(): PresenceSnapshot;
  /** A number that grows whenever anything that can be read may have changed. */
  version(): number;
  /** Calls back after each `apply` or `advance` that changed anything; gives the function that ends it. */
  watch(callback: () => void): () => void;
}

function setOver(core: Core, settings: Settings): PresenceSet {
  const listeners = createListeners(settings.onListenerError);
  let version = 0;

  const tell = (changes: readonly PresenceChange[]): void => {
    version += 1;
    listeners.tell(changes, core.marks?.resyncs ?? []);
  };

  return {
    apply(inputs) {
      const outcome: ApplyResult = { verdicts: [], changes: [] };
      applyTo(core, settings, inputs, outcome);
      tell(outcome.changes);
      return outcome;
    },
    members: (filter) => membersIn(core, settings.ably, filter),
    isPresent: (clientId, filter) => isPresentIn(core, clientId, filter),
    syncComplete: (channel, tenantId) => isSyncComplete(core, channel, tenantId),
    clients: (channel, tenantId) => clientsIn(core, settings.ably, channel, tenantId),
    subscribe(...args: readonly unknown[]) {
      const [first, second] = args;
      if (typeof first === "function")
        return listeners.add(undefined, first as (event: PresenceEvent) => void);
      const types = new Set(typeof first === "string" ? [first] : (first as Iterable<string>));
      return listeners.add(types as Set<ChangeType>, second as (event: PresenceEvent) => void);
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

/** Makes an empty presence set. */
export function createPresenceSet(options?: PresenceSetOptions): PresenceSet {
  return setOver(createCore(), settingsOf(options));
}

/** Makes a presence set that goes on where another one was when its snapshot was taken. */
export function restorePresenceSet(snapshot: PresenceSnapshot, options?: PresenceSetOptions): PresenceSet {
  presenceSnapshot.assert(snapshot);
  const settings = settingsOf({ ordering: snapshot.ordering, ...options });
  return setOver(coreOf(snapshot, settings), settings);
}
