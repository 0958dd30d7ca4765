/** A snapshot on its way out: collected from its records, written as one `presence_state` at its end. */
import type { Note } from "../adapter.js";
import { flush } from "./diff-writer.js";
import { addMeta, beginSide, clashes, readsLast } from "./entries.js";
import { addNote } from "./notes.js";
import { giveReferences, noteField, type OutgoingRecord } from "./outgoing-record.js";
import { emit, type Writing } from "./writing.js";

/** A snapshot that is being collected. */
export interface OpenState {
  /** Where it began in the list of inputs. */
  readonly index: number;
  /** What was said of its members, in order; undefined where something newer was said later. */
  readonly records: (OutgoingRecord | undefined)[];
  /** By client id and connection id, where in `records` a member stands. */
  readonly places: Map<string, Map<string | undefined, number>>;
}

/** Begins a snapshot. */
export const beginState = (index: number): OpenState => ({ index, records: [], places: new Map() });

/** Takes a record into a snapshot: what counts is who is there at its end. */
export function collect({ records, places }: OpenState, outgoing: OutgoingRecord, notes: Note[]): void {
  const { record, index } = outgoing;
  let ofClient = places.get(record.clientId);
  if (ofClient === undefined) {
    ofClient = new Map();
    places.set(record.clientId, ofClient);
  }
  const place = ofClient.get(record.connectionId);
  const before = place === undefined ? undefined : records[place];
  if (place !== undefined && before !== undefined) {
    addNote(notes, "dropped", `/${before.index}`, "the snapshot says something newer of the member");
    addNote(notes, "derived", `/${index}`, "the snapshot says something older of the member too");
    records[place] = undefined;
  }
  if (record.action === "leave" || record.action === "absent") {
    addNote(notes, "dropped", `/${index}`, "within a snapshot, who is not there is not written");
    return;
  }
  ofClient.set(record.connectionId, records.length);
  records.push(outgoing);
  if (record.action !== "present")
    noteField(outgoing, "action", "derived", "within a snapshot, everybody reads back as `present`", notes);
}

/** Who is there at the end of a snapshot, in the order in which they were last spoken of. */
export const membersOf = ({ records }: OpenState): OutgoingRecord[] =>
  records.filter((outgoing) => outgoing !== undefined);

/** Writes a snapshot that is complete, and notes where the presence keys change the order of its members. */
export function writeState(writing: Writing, topic: string, state: OpenState): void {
  const { naming, notes, events, context } = writing;
  flush(writing);
  const members = membersOf(state);
  const side = beginSide();
  let inOrder = true;
  for (const outgoing of members) {
    const { record, beside, index } = outgoing;
    const key = record.clientId;
    const { ref, prev, connectionId } = naming.state(record, outgoing.meta, outgoing.prev);
    const meta = giveReferences(outgoing, ref, prev, notes);
    if (clashes(side, key, beside)) {
      const message = "one key has one set of extras: that of its last member";
      addNote(notes, "dropped", `/${index}/extras`, message);
    }
    inOrder &&= readsLast(side, key);
    if (connectionId !== record.connectionId) {
      const message = "every meta has a reference, which reads back as a connection id";
      noteField(outgoing, "connectionId", "defaulted", message, notes);
    }
    addMeta(side, key, meta, beside);
  }
  // Which of them moved is a matter of view: the note is for each.
  if (!inOrder) {
    const message = "a state lists its members by presence key: read back in another order";
    for (const { index } of members) addNote(notes, "derived", `/${index}`, message);
  }
  naming.endState(topic, members);
  emit(writing, topic, events.state, context.joinRef ?? null, side.presences);
}
