/** What a state or a diff says of each tracked process, in the order in which phoenix.js takes it: joins, then leaves. */

import { textOf } from "./meta.js";
import type { PhoenixDiff, PhoenixMeta, PhoenixPresence, PhoenixPresences } from "./payloads.js";
import type { Path } from "./refuse.js";

/** One meta of a payload. */
export interface MetaSeen {
  readonly key: string;
  readonly presence: PhoenixPresence;
  readonly meta: PhoenixMeta;
  readonly ref: string | undefined;
  readonly prev: string | undefined;
  /** Where the meta stands in the payload. */
  readonly path: Path;
}

/** One meta, and what it means. */
export interface Sighting extends MetaSeen {
  readonly action: "present" | "enter" | "update" | "leave";
  readonly connectionId: string | undefined;
  /** The reference that began the process's chain of updates, if the chain is known from its beginning. */
  readonly firstRef?: string | undefined;
}

/** A meta that becomes no record of its own, and why. */
export interface PassedOver {
  readonly path: Path;
  readonly code: "derived" | "ignored";
  readonly message: string;
}

/** What one payload says. */
export interface Reading {
  readonly sightings: readonly Sighting[];
  readonly passedOver: readonly PassedOver[];
}

/** Gives every process its connection id. */
export interface ConnectionNaming {
  state(presences: PhoenixPresences, path: Path): Reading;
  diff(diff: PhoenixDiff, path: Path): Reading;
}

/** Lists the metas of a payload, and the keys that have none. */
export function metasOf(presences: PhoenixPresences, path: Path): { metas: MetaSeen[]; empty: PassedOver[] } {
  const metas: MetaSeen[] = [];
  const empty: PassedOver[] = [];
  for (const key of Object.keys(presences)) {
    const presence = presences[key] as PhoenixPresence;
    if (presence.metas.length === 0)
      empty.push({ path: [...path, key], code: "ignored", message: "a key without metas stands for nobody" });
    for (const [index, meta] of presence.metas.entries()) {
      const seen = { key, presence, meta, ref: textOf(meta, "phx_ref"), prev: textOf(meta, "phx_ref_prev") };
      metas.push({ ...seen, path: [...path, key, "metas", index] });
    }
  }
  return { metas, empty };
}

/**
 * Names connections without memory: the connection id is the reference. An update is then an `update` under the new
 * reference and a `leave` of the old one, so ids are not stable, and the set is right all the same.
 */
export const byReference: ConnectionNaming = {
  state(presences, path) {
    const { metas, empty } = metasOf(presences, path);
    const sightings = metas.map(
      (seen): Sighting => ({
        ...seen,
        action: "present",
        connectionId: seen.ref,
        firstRef: firstRefOf(seen),
      }),
    );
    return { sightings, passedOver: empty };
  },
  diff(diff, path) {
    const joins = metasOf(diff.joins, [...path, "joins"]);
    const leaves = metasOf(diff.leaves, [...path, "leaves"]);
    const sightings = [
      ...joins.metas.map(
        (seen): Sighting => ({
          ...seen,
          action: seen.prev === undefined ? "enter" : "update",
          connectionId: seen.ref,
          firstRef: firstRefOf(seen),
        }),
      ),
      ...leaves.metas.map((seen): Sighting => ({ ...seen, action: "leave", connectionId: seen.ref })),
    ];
    return { sightings, passedOver: [...joins.empty, ...leaves.empty] };
  },
};

/** Without an update before it, a reference is the one that the process began with. */
export const firstRefOf = (seen: MetaSeen): string | undefined =>
  seen.prev === undefined ? seen.ref : undefined;
