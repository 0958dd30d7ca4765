/** From a sighting to an envelope. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { PhoenixReadOptions, PhoenixToContext } from "./context.js";
import { dataOfMeta, setOwn, without } from "./meta.js";
import type { NoteTaker } from "./notes.js";
import { timeOfRef } from "./phx-ref.js";
import type { Sighting } from "./sightings.js";

/** What every record of one payload shares. */
export interface RecordSettings extends PhoenixReadOptions {
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
  const { key, action, connectionId } = sighting;
  const record: RealtimePresence = { channel: settings.channel, clientId: key, action };
  if (connectionId !== undefined) record.connectionId = connectionId;
  const extras = extrasOf(sighting);
  const data = dataOf(sighting, settings, notes, extras);
  if (data !== undefined) record.data = data;
  if (settings.refTime === true) addTimes(record, sighting);
  const envelope: PresenceEnvelope = { record, provider: "phoenix" };
  const { tenantId, receivedAt } = settings.context;
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  if (order !== undefined) envelope.order = order;
  if (Object.keys(extras).length > 0) envelope.extras = extras;
  return envelope;
}

/**
 * What a record has no room for. Of an update, a `phx_ref_prev` that names its own meta is what `fromCanonical` writes
 * where it knows no other reference: it says nothing that the action does not.
 */
function extrasOf({ action, prev, ref, presence }: Sighting): Record<string, unknown> {
  const extras: Record<string, unknown> = {};
  if (prev !== undefined && !(action === "update" && prev === (ref ?? ""))) extras["phx_ref_prev"] = prev;
  const beside = without(presence, (name) => name === "metas");
  if (beside !== undefined) extras["presence"] = beside;
  return extras;
}

function dataOf(
  { action, meta, path }: Sighting,
  { leaveData = true, extrasInData }: RecordSettings,
  notes: NoteTaker,
  extras: Record<string, unknown>,
): Record<string, unknown> | undefined {
  if (action === "leave" && !leaveData) {
    const left = dataOfMeta(meta).data !== undefined;
    if (left) notes.take("dropped", path, "the old meta of a leave: left out, as the options say");
    return undefined;
  }
  const { data, wrapped } = dataOfMeta(meta);
  if (wrapped) notes.take("wrapped", [...path, "$data"], "a meta with a `$data` of its own");
  const beside = extras["presence"];
  if (extrasInData === undefined || beside === undefined) return data;
  if (wrapped || (data !== undefined && Object.hasOwn(data, extrasInData))) {
    notes.take(
      "ignored",
      path.slice(0, -2),
      `the meta's own \`${extrasInData}\` stands where the extras would go`,
    );
    return data;
  }
  const merged = data ?? {};
  setOwn(merged, extrasInData, beside);
  extras["merged"] = extrasInData;
  return merged;
}

/** Times of references: when a join or an update happened, and since when a process has been there. */
function addTimes(record: RealtimePresence, { action, ref, firstRef }: Sighting): void {
  const at = ref === undefined ? undefined : timeOfRef(ref);
  // The reference of a leave tells when the process joined, not when it left.
  if (at !== undefined && (action === "enter" || action === "update")) record.occurredAt = at;
  const since = firstRef === undefined ? undefined : timeOfRef(firstRef);
  if (since !== undefined && (action === "present" || action === "update")) record.since = since;
}
