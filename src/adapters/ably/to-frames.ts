/**
 * Inputs to protocol messages, the form of Ably's that can say everything an input says: records become PRESENCE
 * frames, a sync becomes SYNC frames, a restart an ATTACHED, and `clear` a DETACHED.
 */
import type { PresenceMark, SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import type { Note } from "../adapter.js";
import { ATTACHED, DETACHED, HAS_PRESENCE, PRESENCE, SYNC } from "./actions.js";
import { type AblyWireMessage, type Placed, type Writing, wireMessageOf } from "./to-message.js";

/** A protocol message as this adapter writes it. */
export interface AblyProtocolFrame {
  action: number;
  channel: string;
  flags?: number;
  channelSerial?: string;
  presence?: AblyWireMessage[];
}

/** One step of the inputs: a mark or a record, with its place. */
export type Step =
  | { readonly kind: "mark"; readonly mark: PresenceMark; readonly pointer: string }
  | { readonly kind: "record"; readonly placed: Placed };

/** A sync under way. */
interface OpenSync {
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

/** A frame that may still grow. */
interface Open {
  readonly frame: AblyProtocolFrame & { presence: AblyWireMessage[] };
  /** Set for a SYNC frame: the mark that opened it. */
  readonly sync: OpenSync | undefined;
  pages: number;
}

/** Writes frames. `pageSize` splits long SYNC frames; a page that is not the last has a cursor. */
export function framesOf(steps: Iterable<Step>, writing: Writing, pageSize: number): AblyProtocolFrame[] {
  const out: AblyProtocolFrame[] = [];
  const { notes } = writing;
  /** The syncs of these inputs that were written in part, by channel. */
  let leftOpen: Map<string, OpenSync> | undefined;
  let unnamed = 0;
  let open: Open | undefined;

  const flush = (): void => {
    if (open === undefined) return;
    if (open.sync !== undefined) {
      leftOpen ??= new Map();
      leftOpen.set(open.frame.channel, open.sync);
      // A sync that does not end in this frame needs a cursor, and so an id.
      open.frame.channelSerial = serialOf(open.sync, `${open.pages}`, notes);
    }
    out.push(open.frame);
    open = undefined;
  };

  /** Channels of which these inputs say that no sync runs. */
  const ended = new Set<string>();
  for (const step of steps) {
    if (step.kind === "record") {
      const { channel } = step.placed.envelope.record;
      if (step.placed.envelope.record.action === "absent") {
        const message = "absent is local to an SDK: nobody at Ably sends or accepts it";
        notes.push({ code: "dropped", path: step.placed.pointer, message });
        continue;
      }
      if (open?.frame.channel !== channel) flush();
      open ??= { frame: { action: PRESENCE, channel, presence: [] }, sync: undefined, pages: 1 };
      if (open.sync !== undefined && open.frame.presence.length >= pageSize) {
        const serial = serialOf(open.sync, `${open.pages}`, notes);
        out.push({ ...open.frame, channelSerial: serial });
        open = { ...open, frame: { action: SYNC, channel, presence: [] }, pages: open.pages + 1 };
        const message = `begins page ${open.pages} of the sync`;
        notes.push({ code: "derived", path: step.placed.pointer, message });
      }
      open.frame.presence.push(wireMessageOf(step.placed, writing, step.placed.envelope.record.action));
      continue;
    }
    const { mark, pointer } = step;
    if (mark.tenantId !== undefined) {
      notes.push({ code: "dropped", path: `${pointer}/tenantId`, message: "Ably knows no tenants" });
    }
    if (mark.mark === "resync") {
      notes.push({
        code: "dropped",
        path: pointer,
        message: "Ably has no word for it: attach again instead",
      });
    } else if (mark.mark === "clear") {
      flush();
      ended.add(mark.channel);
      // The id of a sync that was cut off is kept: ably-js 2.28.0 remembers it, and takes another one for a restart.
      out.push({ action: DETACHED, channel: mark.channel });
    } else if (mark.mark === "sync-end" && ended.has(mark.channel)) {
      // A last page would be a whole sync without members, and everybody would leave.
      notes.push({ code: "dropped", path: pointer, message: "no sync runs that it could end" });
    } else if (mark.mark === "sync-end") {
      ended.add(mark.channel);
      if (open?.sync === undefined || open.frame.channel !== mark.channel) {
        flush();
        endElsewhere(mark, leftOpen?.get(mark.channel)?.id, pointer, out, notes);
      } else {
        endHere(open, open.sync, mark, pointer, out, notes);
        open = undefined;
      }
      leftOpen?.delete(mark.channel);
    } else {
      flush();
      ended.delete(mark.channel);
      if (mark.restart === false) {
        notes.push({ code: "derived", path: `${pointer}/restart`, message: "the same as none" });
      }
      if (mark.restart === true) restart(mark, pointer, out, notes);
      if (mark.restart !== true || mark.syncId !== undefined) {
        const before = mark.restart === true ? undefined : leftOpen?.get(mark.channel);
        const continues =
          before !== undefined && (before.running === undefined || before.running === mark.syncId);
        open = {
          frame: { action: SYNC, channel: mark.channel, presence: [] },
          sync: {
            mark,
            pointer,
            id: continues ? before.id : serialIdOf(mark.syncId ?? `unnamed-${++unnamed}`),
            running: mark.syncId ?? before?.running,
            continues,
          },
          pages: 1,
        };
      }
    }
  }
  flush();
  return out;
}

/** An ATTACHED with HAS_PRESENCE is a restart; `sync-end` right behind it takes the flag away again. */
function restart(mark: SyncStartMark, pointer: string, out: AblyProtocolFrame[], notes: Note[]): void {
  out.push({ action: ATTACHED, channel: mark.channel, flags: HAS_PRESENCE });
  if (mark.syncId !== undefined) {
    const message = "a restart with a syncId is an ATTACHED and the first page of that sync";
    notes.push({ code: "derived", path: pointer, message });
  }
}

function endHere(
  open: Open,
  sync: NonNullable<Open["sync"]>,
  mark: SyncEndMark,
  pointer: string,
  out: AblyProtocolFrame[],
  notes: Note[],
): void {
  noteAsOf(mark, pointer, notes);
  if (mark.syncId !== sync.mark.syncId) {
    notes.push({ code: "derived", path: pointer, message: "ends the sync that is open, whatever its id" });
  }
  const whole = sync.mark.syncId === undefined && open.pages === 1 && !sync.continues;
  if (!whole && mark.syncId === undefined) {
    notes.push({ code: "defaulted", path: pointer, message: "ends the sync under the id of its pages" });
  }
  out.push(whole ? open.frame : { ...open.frame, channelSerial: serialOf(sync, "", notes) });
}

/** A `sync-end` whose `sync-start` is not among these inputs, or whose channel had other frames in between. */
function endElsewhere(
  mark: SyncEndMark,
  leftOpenAs: string | undefined,
  pointer: string,
  out: AblyProtocolFrame[],
  notes: Note[],
): void {
  noteAsOf(mark, pointer, notes);
  const last = out.at(-1);
  if (
    mark.syncId === undefined &&
    last?.action === ATTACHED &&
    last.channel === mark.channel &&
    last.flags === HAS_PRESENCE
  ) {
    last.flags = 0;
    return;
  }
  notes.push({ code: "derived", path: pointer, message: "written as a last page of its own" });
  const frame: AblyProtocolFrame = { action: SYNC, channel: mark.channel, presence: [] };
  const id = leftOpenAs ?? (mark.syncId === undefined ? undefined : serialIdOf(mark.syncId));
  out.push(id === undefined ? frame : { ...frame, channelSerial: `${id}:` });
}

function noteAsOf(mark: SyncEndMark, pointer: string, notes: Note[]): void {
  if (mark.asOf !== undefined) {
    notes.push({ code: "dropped", path: `${pointer}/asOf`, message: "a SYNC does not say of when it is" });
  }
}

function serialOf({ mark, pointer, id }: OpenSync, cursor: string, notes: Note[]): string {
  if (id !== mark.syncId) {
    const said = mark.syncId === undefined;
    const path = said ? pointer : `${pointer}/syncId`;
    const code = said ? "defaulted" : "derived";
    const message = said ? `a sync in pages needs an id: ${id}` : `written as ${id}`;
    if (!notes.some((note) => note.path === path && note.code === code)) notes.push({ code, path, message });
  }
  return `${id}:${cursor}`;
}

/** A sync id that Ably's serials can carry (word characters and hyphens); others are escaped, one for one. */
function serialIdOf(syncId: string): string {
  if (/^[\w-]+$/.test(syncId)) return syncId;
  return `x-${syncId.replace(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}_`)}`;
}
