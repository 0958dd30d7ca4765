/** Protocol messages (TR2 to TR4) to inputs: presence, syncs, and what a channel's state says about its whole set. */
import {
  ATTACH,
  ATTACHED,
  DETACH,
  DETACHED,
  ERROR,
  HAS_PRESENCE,
  PRESENCE,
  PROTOCOL_ACTIONS,
  RESUMED,
  SYNC,
} from "./actions.js";
import { channelOf, type Reading, setAttached } from "./context.js";
import { markOf } from "./marks.js";
import { dropped, escapeStep, isObject, own, textOf, timestampOf } from "./members.js";
import { readMessage, type Surroundings } from "./message.js";
import { refuse, shown } from "./refuse.js";

/** `<sync sequence id>:<cursor>` (RTP18a, RTP18b); what does not look so counts as no serial, as in ably-js. */
const SYNC_SERIAL = /^([\w-]+):(.*)$/;

/** The members of a frame that come back as they were; of the others, a note says what became of them. */
const READ = new Set(["action", "channel", "presence"]);

/** Adds what one protocol message says to a reading. */
export function readProtocolMessage(
  frame: Readonly<Record<string, unknown>>,
  pointer: string,
  reading: Reading,
): void {
  const action = own(frame, "action") as number;
  const named = own(frame, "channel") ?? undefined;
  const channel = (): string => channelOf(named, reading, `${pointer}/channel`);
  if (action === PRESENCE || action === SYNC) readRows(frame, action, channel(), pointer, reading);
  else if (action === ATTACHED) readAttached(frame, channel(), pointer, reading);
  // An ERROR on a channel means that it failed (RTL14), so its set is forgotten (RTP5a); else the connection speaks.
  else if (action === DETACHED || (action === ERROR && named !== undefined)) {
    reading.inputs.push(markOf(reading, "clear", channel()));
    setAttached(reading, channel(), false);
    if (action === ERROR) {
      const message = "failed, which is no more to a set than detached";
      reading.notes.push({ code: "derived", path: `${pointer}/action`, message });
    }
    noteRest(frame, pointer, reading, READ);
  } else {
    // A client's own ATTACH or DETACH: what the channel was before no longer holds when the answer comes.
    if ((action === ATTACH || action === DETACH) && named !== undefined) {
      setAttached(reading, channel(), false);
    }
    const name = PROTOCOL_ACTIONS[action] ?? `action ${action}`;
    reading.notes.push({ code: "ignored", path: pointer, message: `${name} says nothing about presence` });
  }
}

function readRows(
  frame: Readonly<Record<string, unknown>>,
  action: number,
  channel: string,
  pointer: string,
  reading: Reading,
): void {
  const parent: Surroundings = {
    id: textOf(own(frame, "id"), pointer, "/id"),
    connectionId: textOf(own(frame, "connectionId"), pointer, "/connectionId"),
    timestamp: timestampOf(own(frame, "timestamp"), pointer, "/timestamp"),
    clientId: reading.context.clientId,
    actionRequired: false,
  };
  const serial = textOf(own(frame, "channelSerial"), pointer, "/channelSerial");
  const rows = own(frame, "presence");
  if (rows === undefined || rows === null) {
    // ably-js drops such a frame whole, even where its cursor says that the sync is over.
    const name = PROTOCOL_ACTIONS[action];
    reading.notes.push({ code: "ignored", path: pointer, message: `a ${name} without \`presence\`` });
    return;
  }
  if (!Array.isArray(rows)) refuse(`${pointer}/presence`, "type", `expected a list, got ${shown(rows)}`);
  const isSync = action === SYNC && serial !== undefined;
  const [whole, syncId, cursor] = (isSync ? SYNC_SERIAL.exec(serial) : null) ?? [];
  if (action === SYNC) reading.inputs.push(markOf(reading, "sync-start", channel, syncId));
  for (let i = 0; i < rows.length; i++) {
    readMessage(rows[i], `${pointer}/presence/${i}`, channel, reading, parent, i);
  }
  if (action === SYNC && !cursor) reading.inputs.push(markOf(reading, "sync-end", channel, syncId));
  if (action === PRESENCE && rows.length === 0) {
    reading.notes.push({ code: "ignored", path: pointer, message: "a PRESENCE without messages" });
  }
  for (const name of ["id", "connectionId", "timestamp"]) {
    if (own(frame, name) === undefined || own(frame, name) === null) continue;
    const message = "handed down to the rows that have none of their own";
    reading.notes.push({ code: "derived", path: `${pointer}/${name}`, message });
  }
  // A cursor only says that more pages follow, and a serial that is none says nothing.
  noteRest(frame, pointer, reading, whole !== undefined && !cursor ? READ_BY_SYNC : READ_BY_ROWS);
}

const READ_BY_ROWS = new Set([...READ, "id", "connectionId", "timestamp"]);
const READ_BY_SYNC = new Set([...READ_BY_ROWS, "channelSerial"]);
const READ_BY_ATTACHED = new Set([...READ, "flags"]);

function readAttached(
  frame: Readonly<Record<string, unknown>>,
  channel: string,
  pointer: string,
  reading: Reading,
): void {
  const flags = own(frame, "flags") ?? 0;
  if (typeof flags !== "number" || !Number.isInteger(flags) || flags < 0) {
    refuse(`${pointer}/flags`, "type", `expected flags as a whole number, got ${shown(flags)}`);
  }
  const before = reading.attachedNow?.get(channel) ?? reading.attached?.get(channel);
  setAttached(reading, channel, true);
  const wasAttached = reading.context.attached ?? before ?? reading.attached === undefined;
  if (has(flags, RESUMED) && wasAttached) {
    const message = "ATTACHED with RESUMED on an attached channel leaves the set alone (RTL12)";
    reading.notes.push({ code: "ignored", path: pointer, message });
    return;
  }
  reading.inputs.push({ ...markOf(reading, "sync-start", channel), restart: true });
  if (!has(flags, HAS_PRESENCE)) reading.inputs.push(markOf(reading, "sync-end", channel));
  // The other bits are the modes that were granted, which are no presence.
  noteRest(frame, pointer, reading, flags === HAS_PRESENCE || flags === 0 ? READ_BY_ATTACHED : READ);
}

/** Tests a flag of a number that may be past 32 bits. */
const has = (flags: number, flag: number): boolean => Math.floor(flags / flag) % 2 === 1;

/** Notes the members of a frame that nothing was made of. */
function noteRest(
  frame: Readonly<Record<string, unknown>>,
  pointer: string,
  reading: Reading,
  read: ReadonlySet<string>,
): void {
  for (const key of Object.keys(frame)) {
    if (!read.has(key) && frame[key] !== undefined && frame[key] !== null) {
      dropped(reading.notes, `${pointer}/${escapeStep(key)}`);
    }
  }
}

/** Tells a protocol message from a presence message: a frame names no client, and a message no channel. */
export function isProtocolMessage(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const action = own(value, "action");
  if (typeof action !== "number" || !Number.isInteger(action) || action < 0) return false;
  if (Object.hasOwn(value, "clientId")) return false;
  // 0 to 4 are presence actions too: HEARTBEAT, ACK, NACK, CONNECT and CONNECTED carry what no presence message does.
  return (
    action > 4 ||
    (action === 0 && !Object.hasOwn(value, "data")) ||
    ["channel", "presence", "msgSerial", "count", "connectionDetails", "error"].some((key) =>
      Object.hasOwn(value, key),
    )
  );
}
