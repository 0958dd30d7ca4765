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
  /** Where the meta stands: in this list of metas of the key, which stands at this place in the payload. */
  readonly index: number;
  readonly side: Path;
}

/** The place of a meta in the payload. Made when it is asked for: most metas are never spoken of. */
export const pathOf = ({ side, key, index }: MetaSeen): Path => [...side, key, "metas", index];

/** One meta, and what it means. */
export interface Sighting {
  readonly seen: MetaSeen;
  readonly action: "present" | "enter" | "update" | "leave";
  readonly connectionId: string | undefined;
  /** The reference that began the process's chain of updates, if the chain is known from its beginning. */
  readonly firstRef: string | undefined;
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
    const list = presence.metas;
    if (list.length === 0)
      empty.push({ path: [...path, key], code: "ignored", message: "a key without metas stands for nobody" });
    for (let index = 0; index < list.length; index++) {
      const meta = list[index] as PhoenixMeta;
      const ref = textOf(meta, "phx_ref");
      const prev = textOf(meta, "phx_ref_prev");
      metas.push({ key, presence, meta, ref, prev, index, side: path });
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
    return { sightings: metas.map((seen) => sightingOf(seen, "present", seen.ref)), passedOver: empty };
  },
  diff(diff, path) {
    const joins = metasOf(diff.joins, [...path, "joins"]);
    const leaves = metasOf(diff.leaves, [...path, "leaves"]);
    const sightings = joins.metas.map((seen) =>
      sightingOf(seen, seen.prev === undefined ? "enter" : "update", seen.ref),
    );
    for (const seen of leaves.metas) sightings.push(sightingOf(seen, "leave", seen.ref));
    const passedOver =
      joins.empty.length + leaves.empty.length === 0 ? [] : [...joins.empty, ...leaves.empty];
    return { sightings, passedOver };
  },
};

/** Says what a meta means. */
export const sightingOf = (
  seen: MetaSeen,
  action: Sighting["action"],
  connectionId: string | undefined,
  firstRef: string | undefined = firstRefOf(seen),
): Sighting => ({ seen, action, connectionId, firstRef });

/** Without an update before it, a reference is the one that the process began with. */
export const firstRefOf = (seen: MetaSeen): string | undefined =>
  seen.prev === undefined ? seen.ref : undefined;
