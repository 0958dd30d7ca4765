/** From a sighting to an envelope. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { PhoenixToContext } from "./context.js";
import { dataOfMeta, setOwn, without } from "./meta.js";
import type { NoteTaker } from "./notes.js";
import { timeOfRef } from "./phx-ref.js";
import { pathOf, type Sighting } from "./sightings.js";

/** What every record of one payload shares. */
export interface RecordSettings {
  readonly channel: string;
  readonly context: PhoenixToContext;
}

/** Makes the envelope of one sighting. `order` places it among records of the same instant. */
export function envelopeOf(
  sighting: Sighting,
  settings: RecordSettings,
  notes: NoteTaker,
  order: string | undefined,
): PresenceEnvelope {
  const { seen, action, connectionId } = sighting;
  const record: RealtimePresence = { channel: settings.channel, clientId: seen.key, action };
  if (connectionId !== undefined) record.connectionId = connectionId;
  const extras = extrasOf(sighting);
  const data = dataOf(sighting, settings, notes, extras);
  if (data !== undefined) record.data = data;
  if (settings.context.refTime === true) addTimes(record, sighting);
  const envelope: PresenceEnvelope = { record, provider: "phoenix" };
  const { tenantId, receivedAt } = settings.context;
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  if (order !== undefined) envelope.order = order;
  if (extras !== undefined) envelope.extras = extras;
  return envelope;
}

/**
 * What a record has no room for. Of an update, a `phx_ref_prev` that names its own meta is what `fromCanonical` writes
 * where it knows no other reference: it says nothing that the action does not.
 */
function extrasOf({ action, seen }: Sighting): Record<string, unknown> | undefined {
  const { prev, ref, presence } = seen;
  let extras: Record<string, unknown> | undefined;
  if (prev !== undefined && !(action === "update" && prev === (ref ?? ""))) extras = { phx_ref_prev: prev };
  const beside = without(presence, "metas", "metas");
  if (beside !== undefined) extras = { ...extras, presence: beside };
  return extras;
}

function dataOf(
  { action, seen }: Sighting,
  { context: { leaveData = true, extrasInData } }: RecordSettings,
  notes: NoteTaker,
  extras: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  const { data, wrapped } = dataOfMeta(seen.meta);
  if (action === "leave" && !leaveData) {
    if (data !== undefined)
      notes.take("dropped", pathOf(seen), "the old meta of a leave: left out, as the options say");
    return undefined;
  }
  if (wrapped) notes.take("wrapped", [...pathOf(seen), "$data"], "a meta with a `$data` of its own");
  const beside = extras?.["presence"];
  if (extrasInData === undefined || extras === undefined || beside === undefined) return data;
  if (wrapped || (data !== undefined && Object.hasOwn(data, extrasInData))) {
    const message = `the meta's own \`${extrasInData}\` stands where the extras would go`;
    notes.take("ignored", [...seen.side, seen.key], message);
    return data;
  }
  const merged = data ?? {};
  setOwn(merged, extrasInData, beside);
  extras["merged"] = extrasInData;
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
