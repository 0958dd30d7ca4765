/**
 * How a set may apply events: ours, and four ways that are wrong as soon as a network repeats or reorders. The wrong
 * ones are kept so that the laws can be seen to fail. Each is a small model of how a real system applies an event on
 * arrival; those systems rely on a transport that does neither.
 */

import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import {
  createPresenceSet,
  type PresenceChange,
  type PresenceSetOptions,
} from "../../src/presence-set/index.js";

/** What every model can do. */
export interface Model {
  apply(input: PresenceInput): readonly PresenceChange[];
  /** The members with their data, by key. */
  view(): Map<string, unknown>;
}

export type ModelOf = () => Model;

export const keyOf = ({ channel, clientId, connectionId }: RealtimePresence, tenantId?: string): string =>
  JSON.stringify([tenantId ?? null, channel, clientId, connectionId ?? null]);

/** The set of this package. */
export const ours =
  (options?: PresenceSetOptions): ModelOf =>
  () => {
    const set = createPresenceSet(options);
    return {
      apply: (input) => set.apply(input).changes,
      view: () => new Map(set.members().map((record) => [keyOf(record), record.data])),
    };
  };

interface Held {
  readonly record: RealtimePresence;
  readonly gone: boolean;
}

const isGone = ({ action }: RealtimePresence): boolean => action === "leave" || action === "absent";
const timeOf = ({ occurredAt = "" }: RealtimePresence): number => Date.parse(occurredAt);

/** A model that keeps what `keep` says of a newcomer and of what is held (undefined: nothing). */
function model(
  keep: (incoming: RealtimePresence, held: Held | undefined, syncing: boolean) => Held | undefined,
): ModelOf {
  return () => {
    let held = new Map<string, Held>();
    let unseen: Set<string> | undefined;
    return {
      apply(input) {
        if ("mark" in input) {
          if (input.mark === "sync-start") unseen = new Set(held.keys());
          if (input.mark === "sync-end") {
            for (const key of unseen ?? []) held.delete(key);
            held = new Map([...held].filter(([, { gone }]) => !gone));
            unseen = undefined;
          }
          return [];
        }
        const record = "record" in input ? input.record : input;
        const key = keyOf(record);
        if (!isGone(record)) unseen?.delete(key);
        const kept = keep(record, held.get(key), unseen !== undefined);
        if (kept === undefined) held.delete(key);
        else held.set(key, kept);
        return [];
      },
      view: () =>
        new Map([...held].filter(([, { gone }]) => !gone).map(([key, { record }]) => [key, record.data])),
    };
  };
}

const there = (record: RealtimePresence): Held => ({ record, gone: false });

/** A hash of members: what arrives is written, a leave deletes (Centrifugo's presence_add and presence_rem). */
const arrivalOrder = model((record) => (isGone(record) ? undefined : there(record)));

/** A version for each key, deleted together with the key by a leave (Centrifugo's map broker). */
const versionDropped = model((record, held) => {
  if (held !== undefined && timeOf(record) <= timeOf(held.record)) return held;
  return isGone(record) ? undefined : there(record);
});

/** Newness by event, with a tombstone only while a sync runs (RTP2). */
const tombstoneInSync = model((record, held, syncing) => {
  if (held !== undefined && timeOf(record) < timeOf(held.record)) return held;
  if (!isGone(record)) return there(record);
  return syncing ? { record, gone: true } : undefined;
});

/** Each entry has a reference, and what follows names the one that it replaces (phoenix.js). */
const references: ModelOf = () => {
  let members = new Map<string, Map<number, RealtimePresence>>();
  let listed: typeof members | undefined;
  return {
    apply(input) {
      if ("mark" in input) {
        if (input.mark === "sync-start") listed = new Map();
        if (input.mark === "sync-end" && listed !== undefined) {
          members = listed;
          listed = undefined;
        }
        return [];
      }
      const record = "record" in input ? input.record : input;
      const to = listed ?? members;
      const entries = to.get(keyOf(record)) ?? new Map<number, RealtimePresence>();
      const { n, replaces } = record.data as { n: number; replaces?: number };
      if (replaces !== undefined) entries.delete(replaces);
      if (!isGone(record)) entries.set(n, record);
      if (entries.size === 0) to.delete(keyOf(record));
      else to.set(keyOf(record), entries);
      return [];
    },
    view: () => new Map([...members].map(([key, entries]) => [key, [...entries.values()].at(-1)?.data])),
  };
};

/** The wrong ones, by name. */
export const WRONG: Readonly<Record<string, ModelOf>> = {
  "arrival order": arrivalOrder,
  "version dropped on leave": versionDropped,
  "tombstone in sync only": tombstoneInSync,
  references,
};
