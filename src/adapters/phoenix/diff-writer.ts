/** Events on their way out: neighbouring ones share a `presence_diff` as long as it reads back as the same events. */
import { createEntries, type Entries, type OutgoingMeta } from "./entries.js";
import type { NoteTaker } from "./notes.js";
import { metaWith, type OutgoingRecord } from "./outgoing-record.js";
import type { PhoenixDiff } from "./payloads.js";
import type { ReferenceNaming, References } from "./references.js";

/** A diff that is being collected. */
interface OpenDiff {
  readonly topic: string;
  readonly joins: Entries;
  readonly leaves: Entries;
  /** Somebody has left for good: whoever joins after that belongs into the next diff, since joins are read first. */
  departed: boolean;
}

/** Writes events. */
export interface DiffWriter {
  write(outgoing: OutgoingRecord): void;
  flush(): void;
}

/** Begins to write events. */
export function createDiffWriter(
  emit: (topic: string, diff: PhoenixDiff) => void,
  naming: ReferenceNaming,
  take: NoteTaker["take"],
): DiffWriter {
  let diff: OpenDiff | undefined;

  const flush = (): void => {
    if (diff === undefined) return;
    const { topic, joins, leaves } = diff;
    diff = undefined;
    emit(topic, { joins: joins.toPresences(), leaves: leaves.toPresences() });
  };

  /** The open diff if a meta may go into this side of it, or else a new one. */
  const openFor = (
    topic: string,
    side: "joins" | "leaves",
    { key, meta, beside }: OutgoingMeta,
  ): OpenDiff => {
    if (diff !== undefined) {
      const entries = diff[side];
      const fits =
        diff.topic === topic &&
        !(side === "joins" && diff.departed) &&
        !entries.has(key, meta.phx_ref) &&
        !entries.clashes({ key, meta, beside }) &&
        entries.readsLast(key);
      if (!fits) flush();
    }
    diff ??= { topic, joins: createEntries(), leaves: createEntries(), departed: false };
    return diff;
  };

  const noteReading = ({ record, path }: OutgoingRecord, { readsAs }: References): void => {
    if (readsAs.action !== record.action)
      take("derived", [...path, "action"], `\`${record.action}\` reads back as \`${readsAs.action}\` here`);
    if (readsAs.connectionId !== record.connectionId)
      take(
        "defaulted",
        [...path, "connectionId"],
        "every meta has a reference, which reads back as a connection id",
      );
  };

  const write = (outgoing: OutgoingRecord): void => {
    const { record, path, beside } = outgoing;
    const key = record.clientId;
    const isGone = record.action === "leave" || record.action === "absent";
    const references = isGone
      ? naming.leave(record, outgoing.prev)
      : naming.join(record, outgoing.meta, outgoing.prev);
    if (references === undefined) {
      take("ignored", path.slice(0, 1), "a leave of somebody who was not there");
      return;
    }
    noteReading(outgoing, references);
    const meta = metaWith(outgoing, references.ref, references.prev, take);
    const entry = { key, meta, beside };
    const open = openFor(record.channel, isGone ? "leaves" : "joins", entry);
    open[isGone ? "leaves" : "joins"].add(entry);
    if (isGone) open.departed = true;
    else if (references.replaces !== undefined)
      open.leaves.add({ key, meta: { phx_ref: references.replaces }, beside: undefined });
  };

  return { write, flush };
}
