/** Marks on their way out: a sync becomes a state, and Phoenix has no word for the others. */
import type { PresenceMark, SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import { addNote } from "./notes.js";
import { beginState, membersOf, writeState } from "./open-state.js";
import type { Writing } from "./writing.js";

/** Writes one mark. */
export function writeMark(writing: Writing, mark: PresenceMark, index: number): void {
  const { context, notes } = writing;
  if (mark.tenantId !== undefined && mark.tenantId !== context.tenantId)
    addNote(notes, "dropped", `/${index}/tenantId`, "Phoenix has no tenants");
  switch (mark.mark) {
    case "sync-start":
      startState(writing, mark, index);
      break;
    case "sync-end":
      endState(writing, mark, index);
      break;
    case "clear":
      abandon(writing, mark.channel, "the channel was cleared while its snapshot was under way");
      addNote(notes, "dropped", `/${index}`, "Phoenix has no message that says `clear`");
      break;
    case "resync":
      addNote(notes, "dropped", `/${index}`, "Phoenix has no message that says `resync`");
      break;
  }
}

function startState(writing: Writing, { channel, restart, syncId }: SyncStartMark, index: number): void {
  const { notes } = writing;
  if (restart === true) abandon(writing, channel, "the sync was begun anew");
  writing.states ??= new Map();
  if (writing.states.has(channel)) addNote(notes, "dropped", `/${index}`, "the sync is under way already");
  else writing.states.set(channel, beginState(index));
  if (restart !== undefined)
    addNote(notes, "dropped", `/${index}/restart`, "every state replaces what was held");
  if (syncId !== undefined) addNote(notes, "dropped", `/${index}/syncId`, "a state is whole, and has no id");
}

function endState(writing: Writing, { channel, syncId, asOf }: SyncEndMark, index: number): void {
  const { notes } = writing;
  const open = writing.states?.get(channel);
  if (open === undefined) addNote(notes, "dropped", `/${index}`, "the end of a sync that has not begun here");
  else writeState(writing, channel, open);
  writing.states?.delete(channel);
  if (syncId !== undefined) addNote(notes, "dropped", `/${index}/syncId`, "a state is whole, and has no id");
  if (asOf !== undefined) addNote(notes, "dropped", `/${index}/asOf`, "Phoenix sends no times");
}

/** Gives up a snapshot: whoever was in it is not written. */
function abandon(writing: Writing, channel: string, why: string): void {
  const { notes } = writing;
  const open = writing.states?.get(channel);
  if (open === undefined) return;
  addNote(notes, "dropped", `/${open.index}`, why);
  for (const { index } of membersOf(open)) addNote(notes, "dropped", `/${index}`, why);
  close(writing, channel);
}

/** Forgets a snapshot; with the last one the table goes too, so that nobody looks into it any more. */
function close(writing: Writing, channel: string): void {
  if (writing.states?.size === 1) writing.states = undefined;
  else writing.states?.delete(channel);
}
