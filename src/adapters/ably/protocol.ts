/** Protocol messages (TR2 to TR4) to inputs: presence, syncs, and what a channel's state says about its whole set. */
import { hasOwn } from "../../runtime/object.js";
import type { Note } from "../adapter.js";
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
import { channelOf } from "./context.js";
import { addMark, addRestart } from "./marks.js";
import { dropped, escapeStep, isObject, textOf, timestampOf } from "./members.js";
import { readMessage, type Surroundings } from "./message.js";
import { addNote, type Reading, setAttached } from "./reading.js";
import { refuse, shown } from "./refuse.js";

/** `<sync sequence id>:<cursor>` (RTP18a, RTP18b); what does not look so counts as no serial, as in ably-js. */
const SYNC_SERIAL = /^([\w-]+):(.*)$/;

/** The members of a frame that matter, read by one walk over its own keys. */
interface Frame {
  action: unknown;
  channel: unknown;
  id: unknown;
  connectionId: unknown;
  timestamp: unknown;
  channelSerial: unknown;
  flags: unknown;
  presence: unknown;
  /** It has members beside these, which nothing is made of. */
  hasOthers: boolean;
}

/** Reads the members; null counts as none. */
function frameOf(value: Readonly<Record<string, unknown>>): Frame {
  const frame: Frame = {
    action: undefined,
    channel: undefined,
    id: undefined,
    connectionId: undefined,
    timestamp: undefined,
    channelSerial: undefined,
    flags: undefined,
    presence: undefined,
    hasOthers: false,
  };
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key] ?? undefined;
    switch (key) {
      case "action":
        frame.action = member;
        break;
      case "channel":
        frame.channel = member;
        break;
      case "id":
        frame.id = member;
        break;
      case "connectionId":
        frame.connectionId = member;
        break;
      case "timestamp":
        frame.timestamp = member;
        break;
      case "channelSerial":
        frame.channelSerial = member;
        break;
      case "flags":
        frame.flags = member;
        break;
      case "presence":
        frame.presence = member;
        break;
      default:
        if (member !== undefined) frame.hasOthers = true;
    }
  }
  return frame;
}

/** Adds what one protocol message says to a reading. */
export function readProtocolMessage(
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  reading: Reading,
): void {
  const frame = frameOf(value);
  const action = frame.action as number;
  if (action === PRESENCE || action === SYNC) readRows(value, frame, pointer, reading);
  else if (action === ATTACHED) readAttached(value, frame, pointer, reading);
  // An ERROR on a channel means that it failed (RTL14), so its set is forgotten (RTP5a); else the connection speaks.
  else if (action === DETACHED || (action === ERROR && frame.channel !== undefined)) {
    const channel = channelOf(frame.channel, reading, pointer, "/channel");
    addMark(reading, "clear", channel);
    setAttached(reading, channel, false, pointer);
    if (action === ERROR) {
      const why = "failed, which is no more to a set than detached";
      addNote(reading, "derived", `${pointer}/action`, why);
    }
    noteRest(value, pointer, reading, READ);
  } else {
    // A client's own ATTACH or DETACH: what the channel was before no longer holds when the answer comes.
    if ((action === ATTACH || action === DETACH) && frame.channel !== undefined) {
      setAttached(reading, channelOf(frame.channel, reading, pointer, "/channel"), false, pointer);
    }
    const name = PROTOCOL_ACTIONS[action] ?? `action ${action}`;
    addNote(reading, "ignored", pointer, `${name} says nothing about presence`);
  }
}

const HANDED_DOWN = "handed down to the rows that have none of their own";

/** What is said of nearly every frame that comes by itself: the same each time, and so made once. */
const handedDown = (path: string): Note => Object.freeze({ code: "derived", path, message: HANDED_DOWN });
const ID_HANDED_DOWN = /* @__PURE__ */ handedDown("/id");
const CONNECTION_HANDED_DOWN = /* @__PURE__ */ handedDown("/connectionId");
const TIMESTAMP_HANDED_DOWN = /* @__PURE__ */ handedDown("/timestamp");

function readRows(
  value: Readonly<Record<string, unknown>>,
  frame: Frame,
  pointer: string,
  reading: Reading,
): void {
  const { action, id, connectionId, timestamp, presence: rows } = frame;
  const channel = channelOf(frame.channel, reading, pointer, "/channel");
  const parent: Surroundings = {
    id: textOf(id, pointer, "/id"),
    connectionId: textOf(connectionId, pointer, "/connectionId"),
    timestamp: timestampOf(timestamp, pointer, "/timestamp"),
    clientId: reading.context.clientId,
    actionRequired: false,
  };
  const serial = textOf(frame.channelSerial, pointer, "/channelSerial");
  if (rows === undefined) {
    // ably-js drops such a frame whole, even where its cursor says that the sync is over.
    const name = action === SYNC ? "SYNC" : "PRESENCE";
    addNote(reading, "ignored", pointer, `a ${name} without \`presence\``);
    return;
  }
  if (!Array.isArray(rows)) refuse(`${pointer}/presence`, "type", `expected a list, got ${shown(rows)}`);
  const place = `${pointer}/presence`;
  let endsHere = false;
  if (action === SYNC) {
    const parts = serial === undefined ? null : SYNC_SERIAL.exec(serial);
    const syncId = parts?.[1];
    const isLast = parts === null || parts[2] === "";
    addMark(reading, "sync-start", channel, syncId);
    for (let i = 0; i < rows.length; i++) readMessage(rows[i], place, i, channel, reading, parent);
    if (isLast) addMark(reading, "sync-end", channel, syncId);
    endsHere = isLast && parts !== null;
  } else {
    for (let i = 0; i < rows.length; i++) readMessage(rows[i], place, i, channel, reading, parent);
    if (rows.length === 0) addNote(reading, "ignored", pointer, "a PRESENCE without messages");
  }
  const handsAllDown = id !== undefined && connectionId !== undefined && timestamp !== undefined;
  if (handsAllDown && pointer === "" && reading.notes === undefined)
    reading.notes = [ID_HANDED_DOWN, CONNECTION_HANDED_DOWN, TIMESTAMP_HANDED_DOWN];
  else {
    if (id !== undefined) addNote(reading, "derived", `${pointer}/id`, HANDED_DOWN);
    if (connectionId !== undefined) addNote(reading, "derived", `${pointer}/connectionId`, HANDED_DOWN);
    if (timestamp !== undefined) addNote(reading, "derived", `${pointer}/timestamp`, HANDED_DOWN);
  }
  // A cursor only says that more pages follow, and a serial that is none says nothing.
  if (frame.hasOthers || frame.flags !== undefined || (serial !== undefined && !endsHere)) {
    noteRest(value, pointer, reading, endsHere ? READ_BY_SYNC : READ_BY_ROWS);
  }
}

/** The members of a frame that come back as they were; of the others, a note says what became of them. */
const READ = new Set(["action", "channel", "presence"]);
const READ_BY_ROWS = new Set([...READ, "id", "connectionId", "timestamp"]);
const READ_BY_SYNC = new Set([...READ_BY_ROWS, "channelSerial"]);
const READ_BY_ATTACHED = new Set([...READ, "flags"]);

function readAttached(
  value: Readonly<Record<string, unknown>>,
  frame: Frame,
  pointer: string,
  reading: Reading,
): void {
  const channel = channelOf(frame.channel, reading, pointer, "/channel");
  const { flags = 0 } = frame;
  if (typeof flags !== "number" || !Number.isInteger(flags) || flags < 0) {
    refuse(`${pointer}/flags`, "type", `expected flags as a whole number, got ${shown(flags)}`);
  }
  const before = reading.attachedNow?.get(channel) ?? reading.attached?.get(channel);
  setAttached(reading, channel, true, pointer);
  const wasAttached = reading.context.attached ?? before ?? reading.attached === undefined;
  if (has(flags, RESUMED) && wasAttached) {
    const why = "ATTACHED with RESUMED on an attached channel leaves the set alone (RTL12)";
    addNote(reading, "ignored", pointer, why);
    return;
  }
  addRestart(reading, channel);
  if (!has(flags, HAS_PRESENCE)) addMark(reading, "sync-end", channel);
  // The other bits are the modes that were granted, which are no presence.
  noteRest(value, pointer, reading, flags === HAS_PRESENCE || flags === 0 ? READ_BY_ATTACHED : READ);
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
  for (const key in frame) {
    if (!hasOwn(frame, key) || read.has(key) || frame[key] === undefined || frame[key] === null) continue;
    dropped(reading, `${pointer}/${escapeStep(key)}`);
  }
}

/** Tells a protocol message from a presence message: a frame names no client, and a message no channel. */
export const isProtocolMessage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Object.hasOwn(value, "clientId") && isFrame(value);

/** The same of an object that names no client. */
export function isFrame(value: Readonly<Record<string, unknown>>): boolean {
  const { action } = value;
  if (typeof action !== "number" || !Number.isInteger(action) || action < 0) return false;
  if (!hasOwn(value, "action")) return false;
  // 0 to 4 are presence actions too: HEARTBEAT, ACK, NACK, CONNECT and CONNECTED carry what no presence message does.
  return (
    action > 4 ||
    (action === 0 && !Object.hasOwn(value, "data")) ||
    FRAME_ONLY.some((key) => Object.hasOwn(value, key))
  );
}

const FRAME_ONLY = ["channel", "presence", "msgSerial", "count", "connectionDetails", "error"] as const;
