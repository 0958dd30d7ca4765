/** A conversion of inputs to payloads under way, and how what is ready goes out. */
import type { Note } from "../adapter.js";
import type { PhoenixEventNames, PhoenixFromContext } from "./context.js";
import type { OpenDiff } from "./diff-writer.js";
import { addNote } from "./notes.js";
import type { OpenState } from "./open-state.js";
import type { PhoenixDiff, PhoenixPayload, PhoenixPresences } from "./payloads.js";
import type { ReferenceNaming } from "./references.js";

/** A conversion under way. */
export interface Writing {
  readonly context: PhoenixFromContext;
  readonly events: PhoenixEventNames;
  readonly naming: ReferenceNaming;
  readonly payloads: PhoenixPayload[];
  readonly notes: Note[];
  /** The snapshots that are being collected, by topic; made when one begins. */
  states: Map<string, OpenState> | undefined;
  /** The diff that is being collected. */
  diff: OpenDiff | undefined;
}

/** Puts what an event carries into a message of the form that was asked for. */
export function emit(
  { context, payloads, notes }: Writing,
  topic: string,
  event: string,
  joinRef: string | null,
  payload: PhoenixPresences | PhoenixDiff,
): void {
  switch (context.form) {
    case "bare":
      if (context.channel !== topic)
        addNote(notes, "dropped", "", `a bare payload does not say its topic: ${topic}`);
      payloads.push(payload);
      break;
    case "v1":
      payloads.push({ topic, event, payload: { ...payload }, ref: null, join_ref: joinRef });
      break;
    default:
      payloads.push([joinRef, null, topic, event, payload]);
  }
}
