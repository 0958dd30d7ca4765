/** The `channelSerial` of a SYNC page: the id of its sync, and a cursor where more pages follow (RTP18a, RTP18b). */
import type { SyncStartMark } from "../../generated/presence-input.js";
import { addNote, type Writing } from "./writing.js";

/** A sync under way. */
export interface OpenSync {
  /** The mark that opened its frame, or carried it on. */
  readonly mark: SyncStartMark;
  readonly pointer: string;
  /** The sequence id that its pages bear. */
  readonly id: string;
  /** The id that a set knows it by: a sync without one takes that of the next mark (see `PresenceInput`). */
  readonly running: string | undefined;
  /** Pages of it were written before. */
  readonly continues: boolean;
}

/** The serial of a page; a note, the first time, where the id is not the one that the inputs say. */
export function serialOf({ mark, pointer, id }: OpenSync, cursor: string, writing: Writing): string {
  if (id !== mark.syncId) {
    const said = mark.syncId === undefined;
    const path = `${pointer}/syncId`;
    const code = said ? "defaulted" : "derived";
    const message = said ? `a sync in pages needs an id: ${id}` : `written as ${id}`;
    if (!writing.notes.some((note) => note.path === path && note.code === code)) {
      addNote(writing, code, path, message);
    }
  }
  return `${id}:${cursor}`;
}

/** A sync id that Ably's serials can carry (word characters and hyphens); others are escaped, one for one. */
export function serialIdOf(syncId: string): string {
  if (isSerialId(syncId)) return syncId;
  return `x-${syncId.replace(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}_`)}`;
}

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

function isSerialId(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isLetter && !isDigit && code !== UNDERSCORE && code !== HYPHEN) return false;
  }
  return text !== "";
}
