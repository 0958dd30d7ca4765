/** From inputs to `presence_state` and `presence_diff`, for the adapter without memory and the one with. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { checkInputs } from "../check-input.js";
import { isMark } from "../inputs.js";
import { DEFAULT_EVENTS, type PhoenixFromContext } from "./context.js";
import { flush, writeEvent } from "./diff-writer.js";
import { addNote } from "./notes.js";
import { collect, membersOf } from "./open-state.js";
import { readInput } from "./outgoing-record.js";
import type { PhoenixPayload } from "./payloads.js";
import type { ReferenceNaming } from "./references.js";
import { writeMark } from "./write-mark.js";
import type { Writing } from "./writing.js";

/** Writes inputs. Members' references come from `naming`. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PhoenixFromContext,
  naming: ReferenceNaming,
): FromCanonical<PhoenixPayload> {
  // All inputs are checked before the first is written: a conversion is whole or does not happen.
  const list = [...inputs];
  checkInputs(list);
  const events = context.events ?? DEFAULT_EVENTS;
  const writing: Writing = {
    context,
    events,
    naming,
    payloads: [],
    notes: [],
    states: undefined,
    diff: undefined,
  };
  for (let index = 0; index < list.length; index++) writeInput(writing, list[index] as PresenceInput, index);
  writeUnfinished(writing);
  flush(writing);
  return { payloads: writing.payloads, notes: writing.notes };
}

function writeInput(writing: Writing, input: PresenceInput, index: number): void {
  if (isMark(input)) {
    if (writing.states !== undefined) noteOvertaking(writing, writing.states, input.channel, index);
    writeMark(writing, input, index);
    return;
  }
  const outgoing = readInput(input, index, writing.context, writing.notes);
  const { states } = writing;
  if (states === undefined) {
    writeEvent(writing, outgoing);
    return;
  }
  const { channel } = outgoing.record;
  noteOvertaking(writing, states, channel, index);
  const state = states.get(channel);
  if (state === undefined) writeEvent(writing, outgoing);
  else collect(state, outgoing, writing.notes);
}

function noteOvertaking(
  { notes }: Writing,
  states: ReadonlyMap<string, unknown>,
  channel: string,
  index: number,
): void {
  if (states.size === 0 || (states.size === 1 && states.has(channel))) return;
  const message = "a snapshot of another channel is under way, and is written when it ends";
  addNote(notes, "derived", `/${index}`, message);
}

function writeUnfinished(writing: Writing): void {
  if (writing.states === undefined) return;
  const why = "a snapshot that does not end is written as joins, after all else: nobody is said to be gone";
  for (const state of writing.states.values()) {
    addNote(writing.notes, "derived", `/${state.index}`, why);
    for (const outgoing of membersOf(state)) {
      addNote(writing.notes, "derived", `/${outgoing.index}`, why);
      writeEvent(writing, outgoing);
    }
  }
}
