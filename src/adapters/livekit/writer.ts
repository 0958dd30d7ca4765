/** The way from inputs to payloads: what is under way, and notes that both kinds of payload share. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import type { Note } from "../adapter.js";
import { withItem } from "../lists.js";
import type { LiveKitFromContext } from "./contexts.js";
import { keyOf } from "./memory.js";
import type { LiveKitPayload } from "./payloads.js";
import type { WrittenRooms } from "./written.js";

/** One participant of a snapshot under way, and the input that it came from. */
export interface Listed {
  readonly info: LiveKitParticipantInfo;
  readonly index: number;
}

/** A snapshot under way. */
export interface Snapshot {
  /** The input that it began with. */
  readonly start: number;
  /** How many payloads there were before it. */
  readonly payloads: number;
  listed: Listed[];
}

/** One conversion under way. */
export interface Writer {
  readonly context: LiveKitFromContext;
  readonly inputs: readonly PresenceInput[];
  payloads: LiveKitPayload[] | undefined;
  /** Undefined where nobody can be named twice: one input, and no memory. */
  readonly written: WrittenRooms | undefined;
  /** Only an adapter with a memory can number the versions of a session. */
  readonly versions: boolean;
  readonly notes: Note[];
  /** For each `sync-start` of a complete snapshot, where its `sync-end` is; looked for when the first one comes. */
  ends: ReadonlyMap<number, number> | undefined;
  /** The rooms whose complete snapshot is under way, if there is one. */
  syncing: Map<string, Snapshot> | undefined;
  /** The room that was spoken of last, with its key: most inputs speak of one room. */
  room: { readonly tenantId: string | undefined; readonly channel: string; readonly key: string } | undefined;
  /** The update that the next record of the same room may join. */
  batch: { readonly key: string; readonly participants: LiveKitParticipantInfo[] } | undefined;
}

/** The key of a room, as `keyOf` makes it. */
export function roomKeyOf(writer: Writer, tenantId: string | undefined, channel: string): string {
  const { room } = writer;
  if (room !== undefined && room.channel === channel && room.tenantId === tenantId) return room.key;
  const key = keyOf(tenantId, channel);
  writer.room = { tenantId, channel, key };
  return key;
}

/** Adds a payload. */
export function addPayload(writer: Writer, payload: LiveKitPayload): void {
  writer.payloads = withItem(writer.payloads, payload);
}

/** Adds a note about a place of one input. */
export function noteInput(
  { notes }: Writer,
  code: Note["code"],
  index: number,
  place: string,
  message: string,
): void {
  notes.push({ code, path: `/${index}${place}`, message });
}

/** Notes about what a mark says beside its name and channel. */
export function noteMark(writer: Writer, mark: PresenceMark, index: number): void {
  const drop = (place: string, message: string): void => noteInput(writer, "dropped", index, place, message);
  if (mark.tenantId !== undefined) drop("/tenantId", "no payload names a tenant");
  if (mark.mark === "resync" || mark.mark === "clear") return;
  if (mark.syncId !== undefined) drop("/syncId", "a snapshot here is one message");
  if (mark.mark === "sync-start" && mark.restart !== undefined)
    drop("/restart", "a snapshot here always begins anew");
}
