/** The way from inputs to payloads: what is under way, and notes that both kinds of payload share. */
import type { PresenceMark } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import type { Note } from "../adapter.js";
import type { LiveKitFromContext } from "./contexts.js";
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
  readonly listed: Listed[];
}

/** One conversion under way. */
export interface Writer {
  readonly context: LiveKitFromContext;
  readonly payloads: LiveKitPayload[];
  readonly written: WrittenRooms;
  /** Only an adapter with a memory can number the versions of a session. */
  readonly versions: boolean;
  /** For each `sync-start` of a complete snapshot, where its `sync-end` is. */
  readonly ends: ReadonlyMap<number, number>;
  readonly notes: Note[];
  /** The rooms whose complete snapshot is under way. */
  readonly syncing: Map<string, Snapshot>;
  /** The update that the next record of the same room may join. */
  batch: { readonly key: string; readonly participants: LiveKitParticipantInfo[] } | undefined;
}

/** One input under way. */
export interface Step {
  readonly index: number;
  readonly noting: (code: Note["code"], place: string, message: string) => void;
}

/** Notes about what a mark says beside its name and channel. */
export function noteMark(mark: PresenceMark, { noting }: Step): void {
  if (mark.tenantId !== undefined) noting("dropped", "/tenantId", "no payload names a tenant");
  if ("syncId" in mark && mark.syncId !== undefined)
    noting("dropped", "/syncId", "a snapshot here is one message");
  if ("restart" in mark && mark.restart !== undefined) {
    noting("dropped", "/restart", "a snapshot here always begins anew");
  }
}
