/** Presence keys with their metas, as one side of a payload is built up. */

import { deepEqual } from "../../runtime/deep-equal.js";
import { hasOwn, setOwn } from "../../runtime/object.js";
import type { PhoenixMeta, PhoenixPresence, PhoenixPresences } from "./payloads.js";

/** What stands beside `metas` under one key. */
export type Beside = Readonly<Record<string, unknown>> | undefined;

/** One side of a payload under construction. */
export interface Side {
  readonly presences: PhoenixPresences;
  lastKey: string | undefined;
  /** By key, the references of its metas. Made when it is asked for: most keys have one meta, and nobody asks. */
  refs: Map<string, Set<string | undefined>> | undefined;
  /** By key, what stands beside its metas; made when there is something. */
  besides: Map<string, Beside> | undefined;
}

/** Begins one side of a payload. */
export const beginSide = (): Side => ({
  presences: {},
  lastKey: undefined,
  refs: undefined,
  besides: undefined,
});

const presenceOf = ({ presences }: Side, key: string): PhoenixPresence | undefined =>
  hasOwn(presences, key) ? presences[key] : undefined;

/** Tells whether a key already has a meta with this reference. */
export function hasMeta(side: Side, key: string, ref: string | undefined): boolean {
  const presence = presenceOf(side, key);
  if (presence === undefined) return false;
  side.refs ??= new Map();
  let refs = side.refs.get(key);
  if (refs === undefined) {
    refs = new Set(presence.metas.map((meta) => meta.phx_ref));
    side.refs.set(key, refs);
  }
  return refs.has(ref);
}

/** Tells whether a reader, who lists an object's keys as JavaScript does, comes to this key last. */
export function readsLast(side: Side, key: string): boolean {
  const { lastKey } = side;
  if (lastKey === undefined || lastKey === key) return true;
  if (presenceOf(side, key) !== undefined) return false;
  return !isIndex(key) || (isIndex(lastKey) && Number(lastKey) < Number(key));
}

/** Tells whether a key is there with other extras than these: one key has one set of them. */
export const clashes = (side: Side, key: string, beside: Beside): boolean =>
  presenceOf(side, key) !== undefined && !sameJson(side.besides?.get(key), beside);

/** Adds a meta. Of extras that clash, the last ones stay. */
export function addMeta(side: Side, key: string, meta: PhoenixMeta, beside: Beside): void {
  const presence = presenceOf(side, key);
  side.lastKey = key;
  if (presence !== undefined) {
    presence.metas.push(meta);
    side.refs?.get(key)?.add(meta.phx_ref);
    if (side.besides?.get(key) === beside) return;
  }
  const metas = presence?.metas ?? [meta];
  setOwn(side.presences, key, beside === undefined ? { metas } : { metas, ...beside });
  if (beside !== undefined || side.besides !== undefined) {
    side.besides ??= new Map();
    side.besides.set(key, beside);
  }
}

/** Keys that look like array indices are listed before all others, in the order of their numbers. */
function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

/** Whether two values say the same. Values nested too deeply to compare count as different. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  try {
    return deepEqual(a, b);
  } catch {
    return false;
  }
}
