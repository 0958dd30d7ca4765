/**
 * Inputs to protocol messages, the form of Ably's that can say everything an input says: records become PRESENCE
 * frames, a sync becomes SYNC frames, a restart an ATTACHED, and `clear` a DETACHED.
 */
import type { SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import { ATTACHED, DETACHED, HAS_PRESENCE, PRESENCE, SYNC } from "./actions.js";
import { type Placed, type PlacedMark, pointerOf, type Step } from "./steps.js";
import { type OpenSync, serialIdOf, serialOf } from "./sync-serials.js";
import { type AblyWireMessage, wireMessageOf } from "./to-message.js";
import { addNote, type Writing } from "./writing.js";

/** A protocol message as this adapter writes it. */
export interface AblyProtocolFrame {
  action: number;
  channel: string;
  flags?: number;
  channelSerial?: string;
  presence?: AblyWireMessage[];
}

/** A frame that may still grow. */
interface Open {
  readonly frame: AblyProtocolFrame & { presence: AblyWireMessage[] };
  /** Set for a SYNC frame: the mark that opened it. */
  readonly sync: OpenSync | undefined;
  pages: number;
}

/** Frames under way. */
interface Frames {
  readonly writing: Writing;
  readonly pageSize: number;
  readonly out: AblyProtocolFrame[];
  open: Open | undefined;
  /** The syncs of these inputs that were written in part, by channel. */
  leftOpen: Map<string, OpenSync> | undefined;
  /** Channels of which these inputs say that no sync runs. */
  ended: Set<string> | undefined;
  /** How many syncs were given a name. */
  unnamed: number;
}

/** Writes frames. `pageSize` splits long SYNC frames; a page that is not the last has a cursor. */
export function framesOf(steps: readonly Step[], writing: Writing, pageSize: number): AblyProtocolFrame[] {
  const [first] = steps;
  if (steps.length === 1 && first?.kind === "record" && first.envelope.record.action !== "absent") {
    const { channel, action } = first.envelope.record;
    return [{ action: PRESENCE, channel, presence: [wireMessageOf(first, writing, action)] }];
  }
  const frames: Frames = {
    writing,
    pageSize,
    out: [],
    open: undefined,
    leftOpen: undefined,
    ended: undefined,
    unnamed: 0,
  };
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    if (step.kind === "record") writeRecord(frames, step);
    else writeMark(frames, step, i === steps.length - 1);
  }
  flush(frames, true);
  return frames.out;
}

/** Writes the frame that may still grow. */
function flush(frames: Frames, isLast = false): void {
  const { open, out, writing } = frames;
  if (open === undefined) return;
  if (open.sync !== undefined) {
    if (!isLast) {
      frames.leftOpen ??= new Map();
      frames.leftOpen.set(open.frame.channel, open.sync);
    }
    // A sync that does not end in this frame needs a cursor, and so an id.
    open.frame.channelSerial = serialOf(open.sync, `${open.pages}`, writing);
  }
  out.push(open.frame);
  frames.open = undefined;
}

function writeRecord(frames: Frames, placed: Placed): void {
  const { writing, pageSize, out } = frames;
  const { action, channel } = placed.envelope.record;
  if (action === "absent") {
    const why = "absent is local to an SDK: nobody at Ably sends or accepts it";
    addNote(writing, "dropped", pointerOf(placed), why);
    return;
  }
  if (frames.open?.frame.channel !== channel) flush(frames);
  const message = wireMessageOf(placed, writing, action);
  const { open } = frames;
  if (open === undefined) {
    frames.open = { frame: { action: PRESENCE, channel, presence: [message] }, sync: undefined, pages: 1 };
    return;
  }
  if (open.sync !== undefined && open.frame.presence.length >= pageSize) {
    open.frame.channelSerial = serialOf(open.sync, `${open.pages}`, writing);
    out.push(open.frame);
    const pages = open.pages + 1;
    frames.open = { frame: { action: SYNC, channel, presence: [message] }, sync: open.sync, pages };
    addNote(writing, "derived", pointerOf(placed), `begins page ${pages} of the sync`);
    return;
  }
  open.frame.presence.push(message);
}

function writeMark(frames: Frames, step: PlacedMark, isLast: boolean): void {
  const { writing, out } = frames;
  const { mark } = step;
  const pointer = pointerOf(step);
  if (mark.tenantId !== undefined) {
    addNote(writing, "dropped", `${pointer}/tenantId`, "Ably knows no tenants");
  }
  if (mark.mark === "resync") {
    addNote(writing, "dropped", pointer, "Ably has no word for it: attach again instead");
  } else if (mark.mark === "clear") {
    flush(frames);
    frames.ended ??= new Set();
    frames.ended.add(mark.channel);
    // The id of a sync that was cut off is kept: ably-js 2.28.0 remembers it, and takes another one for a restart.
    out.push({ action: DETACHED, channel: mark.channel });
  } else if (mark.mark === "sync-start") begin(frames, mark, pointer);
  else end(frames, mark, pointer, isLast);
}

function begin(frames: Frames, mark: SyncStartMark, pointer: string): void {
  const { writing, out } = frames;
  flush(frames);
  frames.ended?.delete(mark.channel);
  if (mark.restart === false) addNote(writing, "derived", `${pointer}/restart`, "the same as none");
  if (mark.restart === true) restart(mark, pointer, out, writing);
  if (mark.restart === true && mark.syncId === undefined) return;
  const before = mark.restart === true ? undefined : frames.leftOpen?.get(mark.channel);
  const continues = before !== undefined && (before.running === undefined || before.running === mark.syncId);
  frames.open = {
    frame: { action: SYNC, channel: mark.channel, presence: [] },
    sync: {
      mark,
      pointer,
      id: continues ? before.id : serialIdOf(mark.syncId ?? `unnamed-${++frames.unnamed}`),
      running: mark.syncId ?? before?.running,
      continues,
    },
    pages: 1,
  };
}

function end(frames: Frames, mark: SyncEndMark, pointer: string, isLast: boolean): void {
  const { open, writing, out } = frames;
  if (frames.ended?.has(mark.channel) === true) {
    // A last page would be a whole sync without members, and everybody would leave.
    addNote(writing, "dropped", pointer, "no sync runs that it could end");
    return;
  }
  if (!isLast) {
    frames.ended ??= new Set();
    frames.ended.add(mark.channel);
  }
  if (open?.sync === undefined || open.frame.channel !== mark.channel) {
    flush(frames);
    endElsewhere(mark, frames.leftOpen?.get(mark.channel)?.id, pointer, out, writing);
  } else {
    endHere(open, open.sync, mark, pointer, out, writing);
    frames.open = undefined;
  }
  frames.leftOpen?.delete(mark.channel);
}

/** An ATTACHED with HAS_PRESENCE is a restart; `sync-end` right behind it takes the flag away again. */
function restart(mark: SyncStartMark, pointer: string, out: AblyProtocolFrame[], writing: Writing): void {
  out.push({ action: ATTACHED, channel: mark.channel, flags: HAS_PRESENCE });
  if (mark.syncId !== undefined) {
    const message = "a restart with a syncId is an ATTACHED and the first page of that sync";
    addNote(writing, "derived", pointer, message);
  }
}

function endHere(
  open: Open,
  sync: NonNullable<Open["sync"]>,
  mark: SyncEndMark,
  pointer: string,
  out: AblyProtocolFrame[],
  writing: Writing,
): void {
  noteAsOf(mark, pointer, writing);
  const whole = sync.mark.syncId === undefined && open.pages === 1 && !sync.continues;
  if (!whole) {
    noteEndId(mark, sync.id, pointer, writing);
    open.frame.channelSerial = serialOf(sync, "", writing);
  } else if (mark.syncId !== undefined) {
    addNote(writing, "derived", `${pointer}/syncId`, "ends the sync that is open, whatever its id");
  }
  out.push(open.frame);
}

/** A `sync-end` whose `sync-start` is not among these inputs, or whose channel had other frames in between. */
function endElsewhere(
  mark: SyncEndMark,
  leftOpenAs: string | undefined,
  pointer: string,
  out: AblyProtocolFrame[],
  writing: Writing,
): void {
  noteAsOf(mark, pointer, writing);
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
  addNote(writing, "derived", pointer, "written as a last page of its own");
  const frame: AblyProtocolFrame = { action: SYNC, channel: mark.channel, presence: [] };
  const id = leftOpenAs ?? (mark.syncId === undefined ? undefined : serialIdOf(mark.syncId));
  if (id !== undefined) noteEndId(mark, id, pointer, writing);
  out.push(id === undefined ? frame : { ...frame, channelSerial: `${id}:` });
}

/** Notes that a sync ends under another id than the mark says. */
function noteEndId({ syncId }: SyncEndMark, id: string, pointer: string, writing: Writing): void {
  if (syncId === id) return;
  if (syncId !== undefined) addNote(writing, "derived", `${pointer}/syncId`, `written as ${id}`);
  else addNote(writing, "defaulted", `${pointer}/syncId`, "ends the sync under the id of its pages");
}

function noteAsOf(mark: SyncEndMark, pointer: string, writing: Writing): void {
  if (mark.asOf !== undefined) {
    addNote(writing, "dropped", `${pointer}/asOf`, "a SYNC does not say of when it is");
  }
}
