/** From a sighting to an envelope. */

import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { setOwn } from "../../runtime/object.js";
import { dataOfMeta, without } from "./meta.js";
import { addNote, stepTo } from "./notes.js";
import { timeOfRef } from "./phx-ref.js";
import { placeOf, type Sighting } from "./sightings.js";
import type { Conversion } from "./to-canonical.js";

/** Makes the envelope of one sighting. */
export function envelopeOf(sighting: Sighting, conversion: Conversion): PresenceEnvelope {
  const { channel, context, nextOrder } = conversion;
  const { seen, action, connectionId } = sighting;
  const record: RealtimePresence = { channel, clientId: seen.key, action };
  if (connectionId !== undefined) record.connectionId = connectionId;
  const extras = extrasOf(sighting);
  const data = dataOf(sighting, conversion, extras);
  if (data !== undefined) record.data = data;
  if (context.refTime === true) addTimes(record, sighting);
  const envelope: PresenceEnvelope = { record, provider: "phoenix" };
  if (context.tenantId !== undefined) envelope.tenantId = context.tenantId;
  if (context.receivedAt !== undefined) envelope.receivedAt = context.receivedAt;
  if (nextOrder !== undefined) envelope.order = nextOrder();
  if (extras !== undefined) envelope.extras = extras;
  return envelope;
}

/**
 * What a record has no room for. Of an update, a `phx_ref_prev` that names its own meta is what `fromCanonical` writes
 * where it knows no other reference: it says nothing that the action does not.
 */
function extrasOf({ action, seen }: Sighting): Record<string, unknown> | undefined {
  const { prev, ref, presence } = seen;
  const saysPrev = prev !== undefined && !(action === "update" && prev === (ref ?? ""));
  const beside = without(presence, "metas", "metas");
  if (beside === undefined) return saysPrev ? { phx_ref_prev: prev } : undefined;
  return saysPrev ? { phx_ref_prev: prev, presence: beside } : { presence: beside };
}

function dataOf(
  { action, seen }: Sighting,
  { context, notes }: Conversion,
  extras: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  const { data, wrapped } = dataOfMeta(seen.meta);
  if (action === "leave" && context.leaveData === false) {
    if (data !== undefined)
      addNote(notes, "dropped", placeOf(seen), "the old meta of a leave: left out, as the options say");
    return undefined;
  }
  if (wrapped) addNote(notes, "wrapped", `${placeOf(seen)}/$data`, "a meta with a `$data` of its own");
  const name = context.extrasInData;
  const beside = extras?.["presence"];
  if (name === undefined || extras === undefined || beside === undefined) return data;
  if (wrapped || (data !== undefined && Object.hasOwn(data, name))) {
    const message = `the meta's own \`${name}\` stands where the extras would go`;
    addNote(notes, "ignored", `${seen.side}${stepTo(seen.key)}`, message);
    return data;
  }
  const merged = data ?? {};
  setOwn(merged, name, beside);
  extras["merged"] = name;
  return merged;
}

/** Times of references: when a join or an update happened, and since when a process has been there. */
function addTimes(record: RealtimePresence, { action, seen, firstRef }: Sighting): void {
  const at = seen.ref === undefined ? undefined : timeOfRef(seen.ref);
  // The reference of a leave tells when the process joined, not when it left.
  if (at !== undefined && (action === "enter" || action === "update")) record.occurredAt = at;
  const since = firstRef === undefined ? undefined : timeOfRef(firstRef);
  if (since !== undefined && (action === "present" || action === "update")) record.since = since;
}
