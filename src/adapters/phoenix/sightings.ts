/** What a state or a diff says of each tracked process, in the order in which phoenix.js takes it: joins, then leaves. */

import { hasOwn } from "../../runtime/object.js";
import { textOf } from "./meta.js";
import { stepTo } from "./notes.js";
import type { PhoenixDiff, PhoenixMeta, PhoenixPresence, PhoenixPresences } from "./payloads.js";

/** One meta of a payload. */
export interface MetaSeen {
  readonly key: string;
  readonly presence: PhoenixPresence;
  readonly meta: PhoenixMeta;
  readonly ref: string | undefined;
  readonly prev: string | undefined;
  /** Where the meta stands: in this list of metas of the key, which stands at this place in the payload. */
  readonly index: number;
  readonly side: string;
}

/** The place of a meta in the payload. */
export const placeOf = ({ side, key, index }: MetaSeen): string => `${side}${stepTo(key)}/metas/${index}`;

/** One meta, and what it means. */
export interface Sighting {
  readonly seen: MetaSeen;
  readonly action: "present" | "enter" | "update" | "leave";
  readonly connectionId: string | undefined;
  /** The reference that began the process's chain of updates, if the chain is known from its beginning. */
  readonly firstRef: string | undefined;
}

/** A part of a payload that becomes no record of its own, and why. */
export interface PassedOver {
  readonly path: string;
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
  state(presences: PhoenixPresences, at: string): Reading;
  diff(diff: PhoenixDiff, at: string): Reading;
}

/** Lists the metas of one side of a payload, and the keys that have none. */
export function listMetas(
  presences: PhoenixPresences,
  side: string,
  metas: MetaSeen[],
  empty: PassedOver[],
): void {
  for (const key in presences) {
    if (!hasOwn(presences, key)) continue;
    const presence = presences[key] as PhoenixPresence;
    const list = presence.metas;
    if (list.length === 0) {
      const message = "a key without metas stands for nobody";
      empty.push({ path: `${side}${stepTo(key)}`, code: "ignored", message });
    }
    for (let index = 0; index < list.length; index++) {
      const meta = list[index] as PhoenixMeta;
      const ref = textOf(meta, "phx_ref");
      const prev = textOf(meta, "phx_ref_prev");
      metas.push({ key, presence, meta, ref, prev, index, side });
    }
  }
}

/**
 * Names connections without memory: the connection id is the reference. An update is then an `update` under the new
 * reference and a `leave` of the old one, so ids are not stable, and the set is right all the same.
 */
export const byReference: ConnectionNaming = {
  state(presences, at) {
    const metas: MetaSeen[] = [];
    const passedOver: PassedOver[] = [];
    listMetas(presences, at, metas, passedOver);
    const sightings: Sighting[] = [];
    for (const seen of metas) sightings.push(sightingOf(seen, "present", seen.ref));
    return { sightings, passedOver };
  },
  diff({ joins, leaves }, at) {
    const metas: MetaSeen[] = [];
    const passedOver: PassedOver[] = [];
    listMetas(joins, `${at}/joins`, metas, passedOver);
    const joined = metas.length;
    listMetas(leaves, `${at}/leaves`, metas, passedOver);
    const sightings: Sighting[] = [];
    for (let i = 0; i < metas.length; i++) {
      const seen = metas[i] as MetaSeen;
      const action = i >= joined ? "leave" : seen.prev === undefined ? "enter" : "update";
      sightings.push(sightingOf(seen, action, seen.ref));
    }
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
