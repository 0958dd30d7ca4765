/** Presence keys with their metas, as one side of a payload is built up. */
import { deepEqual } from "../../runtime/deep-equal.js";
import { setOwn } from "./meta.js";
import type { PhoenixMeta, PhoenixPresences } from "./payloads.js";

/** A meta on its way into a payload. */
export interface OutgoingMeta {
  readonly key: string;
  readonly meta: PhoenixMeta;
  /** What stands beside `metas`. */
  readonly beside: Record<string, unknown> | undefined;
}

interface Entry {
  readonly metas: PhoenixMeta[];
  /** The references of the metas. Made when it is asked for: most keys have one meta, and nobody asks. */
  refs: Set<string | undefined> | undefined;
  beside: Record<string, unknown> | undefined;
}

/** One side of a payload. */
export interface Entries {
  /** Tells whether a key already has a meta with this reference. */
  has(key: string, ref: string | undefined): boolean;
  /** Tells whether a reader, who lists an object's keys as JavaScript does, comes to this key last. */
  readsLast(key: string): boolean;
  /** Tells whether a key is there with other extras than these: one key has one set of them. */
  clashes(outgoing: OutgoingMeta): boolean;
  add(outgoing: OutgoingMeta): void;
  toPresences(): PhoenixPresences;
}

/** Begins one side of a payload. */
export function createEntries(): Entries {
  const entries = new Map<string, Entry>();
  let lastKey: string | undefined;
  return {
    has(key, ref) {
      const entry = entries.get(key);
      if (entry === undefined) return false;
      entry.refs ??= new Set(entry.metas.map((meta) => meta.phx_ref));
      return entry.refs.has(ref);
    },
    readsLast(key) {
      if (lastKey === undefined || lastKey === key) return true;
      if (entries.has(key)) return false;
      return !isIndex(key) || (isIndex(lastKey) && Number(lastKey) < Number(key));
    },
    clashes({ key, beside }) {
      const entry = entries.get(key);
      return entry !== undefined && !sameJson(entry.beside, beside);
    },
    add({ key, meta, beside }) {
      let entry = entries.get(key);
      if (entry === undefined) {
        entry = { metas: [], refs: undefined, beside: undefined };
        entries.set(key, entry);
      }
      lastKey = key;
      entry.metas.push(meta);
      entry.refs?.add(meta.phx_ref);
      entry.beside = beside;
    },
    toPresences() {
      const presences: PhoenixPresences = {};
      for (const [key, { metas, beside }] of entries)
        setOwn(presences, key, beside === undefined ? { metas } : { metas, ...beside });
      return presences;
    },
  };
}

/** Keys that look like array indices are listed before all others, in the order of their numbers. */
const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

/** Whether two values say the same. Values nested too deeply to compare count as different. */
export function sameJson(a: unknown, b: unknown): boolean {
  try {
    return deepEqual(a, b);
  } catch {
    return false;
  }
}
