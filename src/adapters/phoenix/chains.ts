/**
 * Stable connection ids: a process keeps the first reference that was seen of it, through all its updates.
 * Each update names the reference before, so that a table from the current reference to the first is enough.
 */
import type { PhoenixDiff, PhoenixPresences } from "./payloads.js";
import {
  type ConnectionNaming,
  firstRefOf,
  listMetas,
  type MetaSeen,
  type PassedOver,
  placeOf,
  type Reading,
  type Sighting,
  sightingOf,
} from "./sightings.js";

/** One process under one presence key. */
export interface Chain {
  /** The connection id: the first reference that was seen. */
  readonly root: string;
  /** The reference that the process began with, if it was not an update that was seen first. */
  readonly firstRef: string | undefined;
}

/** The processes under one presence key. */
interface KeyChains {
  readonly byRef: Map<string, Chain>;
  readonly roots: Set<string>;
}

/** The chains of one topic, by presence key. */
export type Chains = Map<string, KeyChains>;

/** Names connections by their chains, and keeps `chains` up to date. */
export function byChain(chains: Chains): ConnectionNaming {
  return {
    state: (presences, at) => readState(chains, presences, at),
    diff: (diff, at) => readDiff(chains, diff, at),
  };
}

/** Puts a chain into the table under its current reference. */
export function holdChain(chains: Chains, key: string, ref: string, chain: Chain): void {
  let known = chains.get(key);
  if (known === undefined) {
    known = { byRef: new Map(), roots: new Set() };
    chains.set(key, known);
  }
  known.byRef.set(ref, chain);
  known.roots.add(chain.root);
}

/** Takes a reference out of the table. */
function release(chains: Chains, key: string, ref: string): Chain | undefined {
  const known = chains.get(key);
  const chain = known?.byRef.get(ref);
  if (known === undefined || chain === undefined) return undefined;
  known.byRef.delete(ref);
  known.roots.delete(chain.root);
  if (known.byRef.size === 0) chains.delete(key);
  return chain;
}

/** Enrols a meta: on the chain that its reference is on, else on the one that it carries on, else on one of its own. */
function enrol(chains: Chains, seen: MetaSeen, carriedOn?: Chain): Chain | undefined {
  const { key, ref } = seen;
  if (ref === undefined) return undefined;
  const known = chains.get(key);
  const same = known?.byRef.get(ref);
  if (same !== undefined) return same;
  const isFree = (root: string): boolean => known === undefined || !known.roots.has(root);
  let chain = carriedOn;
  if (chain === undefined || !isFree(chain.root)) {
    // A reference may come back while the process that it began lives on under a later one. No server does that.
    let root = ref;
    while (!isFree(root)) root += "'";
    chain = { root, firstRef: firstRefOf(seen) };
  }
  holdChain(chains, key, ref, chain);
  return chain;
}

function readState(chains: Chains, presences: PhoenixPresences, at: string): Reading {
  const metas: MetaSeen[] = [];
  const passedOver: PassedOver[] = [];
  listMetas(presences, at, metas, passedOver);
  const before = new Map(chains);
  chains.clear();
  const listed = indexed(metas);
  const rank = (seen: MetaSeen): number => {
    const known = before.get(seen.key)?.byRef;
    if (seen.ref !== undefined && known?.has(seen.ref)) return 0;
    if (seen.prev !== undefined && known?.has(seen.prev) && !listed.get(seen.key)?.has(seen.prev)) return 1;
    return 2;
  };
  // Who was known takes the root that it had; only then do the others take theirs.
  const chainOf = new Map<MetaSeen, Chain | undefined>();
  for (const wanted of [0, 1, 2]) {
    for (const seen of metas) {
      if (rank(seen) !== wanted) continue;
      const carriedOn = [seen.ref, seen.prev, undefined][wanted];
      const chain = carriedOn === undefined ? undefined : before.get(seen.key)?.byRef.get(carriedOn);
      chainOf.set(seen, enrol(chains, seen, chain));
    }
  }
  const sightings = metas.map((seen): Sighting => {
    const chain = chainOf.get(seen);
    return sightingOf(seen, "present", chain?.root, chain?.firstRef);
  });
  return { sightings, passedOver };
}

function readDiff(chains: Chains, diff: PhoenixDiff, at: string): Reading {
  const joins: MetaSeen[] = [];
  const leaves: MetaSeen[] = [];
  const passedOver: PassedOver[] = [];
  listMetas(diff.joins, `${at}/joins`, joins, passedOver);
  listMetas(diff.leaves, `${at}/leaves`, leaves, passedOver);
  const leaving = indexed(leaves);
  const folded = new Set<MetaSeen>();
  const sightings: Sighting[] = [];

  for (const seen of joins) {
    const { key, ref, prev } = seen;
    const isKnown = ref !== undefined && (chains.get(key)?.byRef.has(ref) ?? false);
    const old = prev === undefined ? undefined : leaving.get(key)?.get(prev);
    let action: Sighting["action"] = isKnown ? "update" : "enter";
    let carriedOn: Chain | undefined;
    if (!isKnown && ref !== undefined && prev !== undefined && old !== undefined && !folded.has(old)) {
      carriedOn = release(chains, key, prev);
      if (carriedOn !== undefined) {
        action = "update";
        folded.add(old);
        passedOver.push({
          path: placeOf(old),
          code: "derived",
          message: "the state before an update: one with it",
        });
      }
    }
    const chain = enrol(chains, seen, carriedOn);
    sightings.push(sightingOf(seen, action, chain?.root, chain?.firstRef));
  }

  for (const seen of leaves) {
    if (folded.has(seen)) continue;
    const { key, ref } = seen;
    const chain = ref === undefined ? undefined : release(chains, key, ref);
    if (ref === undefined || chain !== undefined) sightings.push(sightingOf(seen, "leave", chain?.root));
    else
      passedOver.push({
        path: placeOf(seen),
        code: "ignored",
        message: "nothing is known of this reference",
      });
  }
  return { sightings, passedOver };
}

/** Metas by key and reference. */
function indexed(metas: readonly MetaSeen[]): ReadonlyMap<string, ReadonlyMap<string, MetaSeen>> {
  const byKey = new Map<string, Map<string, MetaSeen>>();
  for (const seen of metas) {
    if (seen.ref === undefined) continue;
    let byRef = byKey.get(seen.key);
    if (byRef === undefined) {
      byRef = new Map();
      byKey.set(seen.key, byRef);
    }
    byRef.set(seen.ref, seen);
  }
  return byKey;
}
