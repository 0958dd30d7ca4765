/** Events on their way out: neighbouring ones share a `presence_diff` as long as it reads back as the same events. */
import { addMeta, type Beside, beginSide, clashes, hasMeta, readsLast, type Side } from "./entries.js";
import { addNote } from "./notes.js";
import { giveReferences, noteField, type OutgoingRecord } from "./outgoing-record.js";
import type { PhoenixMeta } from "./payloads.js";
import type { References } from "./references.js";
import { emit, type Writing } from "./writing.js";

/** A diff that is being collected. */
export interface OpenDiff {
  readonly topic: string;
  readonly joins: Side;
  readonly leaves: Side;
  /** Somebody has left for good: whoever joins after that belongs into the next diff, since joins are read first. */
  departed: boolean;
}

/** Writes one event. */
export function writeEvent(writing: Writing, outgoing: OutgoingRecord): void {
  const { naming, notes } = writing;
  const { record, beside } = outgoing;
  const key = record.clientId;
  const isGone = record.action === "leave" || record.action === "absent";
  const references = isGone
    ? naming.leave(record, outgoing.prev)
    : naming.join(record, outgoing.meta, outgoing.prev);
  if (references === undefined) {
    addNote(notes, "ignored", `/${outgoing.index}`, "a leave of somebody who was not there");
    return;
  }
  noteReading(writing, outgoing, references);
  const meta: PhoenixMeta = giveReferences(outgoing, references.ref, references.prev, notes);
  if (writing.diff !== undefined && !fits(writing.diff, record.channel, isGone, key, meta, beside))
    flush(writing);
  writing.diff ??= { topic: record.channel, joins: beginSide(), leaves: beginSide(), departed: false };
  const { joins, leaves } = writing.diff;
  addMeta(isGone ? leaves : joins, key, meta, beside);
  if (isGone) writing.diff.departed = true;
  else if (references.replaces !== undefined)
    addMeta(leaves, key, { phx_ref: references.replaces }, undefined);
}

/** Tells whether a meta may go into a diff: behind all that is in it, and without taking the place of another. */
function fits(
  diff: OpenDiff,
  topic: string,
  isGone: boolean,
  key: string,
  meta: PhoenixMeta,
  beside: Beside,
): boolean {
  if (diff.topic !== topic || (!isGone && diff.departed)) return false;
  const side = isGone ? diff.leaves : diff.joins;
  return !hasMeta(side, key, meta.phx_ref) && !clashes(side, key, beside) && readsLast(side, key);
}

/** Writes the diff that is being collected, if there is one. */
export function flush(writing: Writing): void {
  const { diff, events } = writing;
  if (diff === undefined) return;
  writing.diff = undefined;
  const { topic, joins, leaves } = diff;
  emit(writing, topic, events.diff, null, { joins: joins.presences, leaves: leaves.presences });
}

function noteReading(
  { notes }: Writing,
  outgoing: OutgoingRecord,
  { action, connectionId }: References,
): void {
  const { record } = outgoing;
  if (action !== record.action) {
    const message = `\`${record.action}\` reads back as \`${action}\` here`;
    noteField(outgoing, "action", "derived", message, notes);
  }
  if (connectionId !== record.connectionId) {
    const message = "every meta has a reference, which reads back as a connection id";
    noteField(outgoing, "connectionId", "defaulted", message, notes);
  }
}
