/** From an input to what Phoenix can say of it; whatever it cannot is noted. */

import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { hasOwn } from "../../runtime/object.js";
import type { Note } from "../adapter.js";
import { isEnvelope } from "../inputs.js";
import type { PhoenixFromContext } from "./context.js";
import type { Beside } from "./entries.js";
import { metaOfData, textOf, without } from "./meta.js";
import { addNote, stepTo } from "./notes.js";

/** A record on its way out. */
export interface OutgoingRecord {
  readonly record: RealtimePresence;
  /** The meta, made for this record: the application's part, until `giveReferences`. */
  readonly meta: Record<string, unknown>;
  /** The reference before, where the record came with one. */
  readonly prev: string | undefined;
  /** What stands beside `metas`. */
  readonly beside: Beside;
  /** Which of the inputs it is. */
  readonly index: number;
  readonly isEnveloped: boolean;
}

/** Where a record stands in the list of inputs. */
const placeOfRecord = ({ index, isEnveloped }: OutgoingRecord): string =>
  isEnveloped ? `/${index}/record` : `/${index}`;

/** Reads one record or envelope. */
export function readInput(
  input: RealtimePresence | PresenceEnvelope,
  index: number,
  context: PhoenixFromContext,
  notes: Note[],
): OutgoingRecord {
  if (!isEnvelope(input)) return outgoing(input, index, false, undefined, notes);
  noteEnvelope(input, index, context, notes);
  const extras = input.provider === "phoenix" ? input.extras : undefined;
  return outgoing(input.record, index, true, extras, notes);
}

function outgoing(
  record: RealtimePresence,
  index: number,
  isEnveloped: boolean,
  extras: Record<string, unknown> | undefined,
  notes: Note[],
): OutgoingRecord {
  const beside = extras === undefined ? undefined : besideOf(extras, index, notes);
  const prev = extras === undefined ? undefined : textOf(extras, "phx_ref_prev");
  const merged = extras === undefined || beside === undefined ? undefined : textOf(extras, "merged");
  const data =
    merged === undefined || record.data === undefined ? record.data : without(record.data, merged, merged);
  const { meta, exact } = metaOfData(data);
  const one: OutgoingRecord = { record, meta, prev, beside, index, isEnveloped };
  if (record.since !== undefined) noteField(one, "since", "dropped", "Phoenix sends no times", notes);
  if (record.occurredAt !== undefined)
    noteField(one, "occurredAt", "dropped", "Phoenix sends no times", notes);
  if (!exact) {
    const message = "a meta is a map without names of Phoenix's own: reads back otherwise";
    noteField(one, "data", "wrapped", message, notes);
  }
  return one;
}

/** Adds a note about a member of a record. */
export function noteField(
  one: OutgoingRecord,
  name: keyof RealtimePresence,
  code: Note["code"],
  message: string,
  notes: Note[],
): void {
  addNote(notes, code, `${placeOfRecord(one)}/${name}`, message);
}

/** Completes the meta of a record with its references. */
export function giveReferences(
  { meta, prev: given, index }: OutgoingRecord,
  ref: string | undefined,
  prev: string | undefined,
  notes: Note[],
): Record<string, unknown> {
  if (given !== undefined && given !== prev) {
    const message = "this meta names another reference before, or none";
    addNote(notes, "dropped", `/${index}/extras/phx_ref_prev`, message);
  }
  if (ref !== undefined) meta["phx_ref"] = ref;
  if (prev !== undefined) meta["phx_ref_prev"] = prev;
  return meta;
}

function besideOf(extras: Record<string, unknown>, index: number, notes: Note[]): Beside {
  const beside = Object.hasOwn(extras, "presence") ? extras["presence"] : undefined;
  if (beside === undefined) return undefined;
  if (
    typeof beside === "object" &&
    beside !== null &&
    !Array.isArray(beside) &&
    !Object.hasOwn(beside, "metas")
  )
    return beside as Record<string, unknown>;
  addNote(notes, "dropped", `/${index}/extras/presence`, "extras are a map without `metas`");
  return undefined;
}

/** Notes what an envelope says and no message of Phoenix's can. */
function noteEnvelope(
  envelope: PresenceEnvelope,
  index: number,
  context: PhoenixFromContext,
  notes: Note[],
): void {
  const { id, order, ttl, receivedAt, tenantId, provider, extras } = envelope;
  if (id !== undefined) addNote(notes, "dropped", `/${index}/id`, "Phoenix's messages have no ids");
  if (order !== undefined) {
    const message = "Phoenix's messages have no order but that of their arrival";
    addNote(notes, "dropped", `/${index}/order`, message);
  }
  if (ttl !== undefined)
    addNote(notes, "dropped", `/${index}/ttl`, "Phoenix's members do not expire by themselves");
  if (receivedAt !== undefined) addNote(notes, "dropped", `/${index}/receivedAt`, "Phoenix sends no times");
  if (tenantId !== undefined && tenantId !== context.tenantId)
    addNote(notes, "dropped", `/${index}/tenantId`, "Phoenix has no tenants");
  if (provider !== undefined && provider !== "phoenix")
    addNote(notes, "dropped", `/${index}/provider`, "reads back as `phoenix`");
  if (extras !== undefined) noteExtras(extras, index, provider === "phoenix", notes);
}

function noteExtras(extras: Record<string, unknown>, index: number, isOurs: boolean, notes: Note[]): void {
  let isEmpty = true;
  for (const name in extras) {
    if (!hasOwn(extras, name)) continue;
    isEmpty = false;
    if (isOurs && (name === "phx_ref_prev" || name === "presence" || name === "merged")) continue;
    addNote(notes, "dropped", `/${index}/extras${stepTo(name)}`, "Phoenix has no place for it");
  }
  if (isEmpty) addNote(notes, "dropped", `/${index}/extras`, "extras that say nothing");
}
