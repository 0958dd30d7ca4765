/** A snapshot on its way out: collected from its records, written as one `presence_state` at its end. */
import { memberKey } from "../inputs.js";
import { createEntries } from "./entries.js";
import type { NoteTaker } from "./notes.js";
import { metaWith, type OutgoingRecord } from "./outgoing-record.js";
import type { PhoenixPresences } from "./payloads.js";
import type { ReferenceNaming } from "./references.js";

/** A snapshot that is being collected. */
export interface OpenState {
  /** Where it began in the list of inputs. */
  readonly index: number;
  /** Its members by client id and connection id. */
  readonly members: Map<string, OutgoingRecord>;
}

/** Takes a record into a snapshot: what counts is who is there at its end. */
export function collect({ members }: OpenState, outgoing: OutgoingRecord, take: NoteTaker["take"]): void {
  const { record, path } = outgoing;
  const member = memberKey(record);
  const before = members.get(member);
  if (before !== undefined) {
    take("dropped", before.path.slice(0, 1), "the snapshot says something newer of the member");
    take("derived", path.slice(0, 1), "the snapshot says something older of the member too");
  }
  members.delete(member);
  const isGone = record.action === "leave" || record.action === "absent";
  if (isGone) take("dropped", path.slice(0, 1), "within a snapshot, who is not there is not written");
  else members.set(member, outgoing);
  if (!isGone && record.action !== "present")
    take("derived", [...path, "action"], "within a snapshot, everybody reads back as `present`");
}

/** Writes the members of a snapshot, and notes where the presence keys change their order. */
export function presencesOf(
  members: readonly OutgoingRecord[],
  naming: ReferenceNaming,
  take: NoteTaker["take"],
): PhoenixPresences {
  const entries = createEntries();
  let inOrder = true;
  for (const outgoing of members) {
    const { record, beside, path } = outgoing;
    const { ref, prev, readsAs } = naming.state(record, outgoing.meta, outgoing.prev);
    const entry = { key: record.clientId, meta: metaWith(outgoing, ref, prev, take), beside };
    if (entries.clashes(entry))
      take(
        "dropped",
        [...path.slice(0, 1), "extras"],
        "one key has one set of extras: that of its last member",
      );
    inOrder &&= entries.readsLast(entry.key);
    if (readsAs.connectionId !== record.connectionId)
      take(
        "defaulted",
        [...path, "connectionId"],
        "every meta has a reference, which reads back as a connection id",
      );
    entries.add(entry);
  }
  // Which of them moved is a matter of view: the note is for each.
  if (!inOrder)
    for (const { path } of members)
      take(
        "derived",
        path.slice(0, 1),
        "a state lists its members by presence key: read back in another order",
      );
  return entries.toPresences();
}
