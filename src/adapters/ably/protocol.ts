/** Protocol messages (TR2 to TR4) to inputs: presence, syncs, and what a channel's state says about its whole set. */
import type { PresenceInput } from "../../generated/presence-input.js";
import {
  ATTACHED,
  DETACHED,
  ERROR,
  HAS_PRESENCE,
  PRESENCE,
  PROTOCOL_ACTIONS,
  RESUMED,
  SYNC,
} from "./actions.js";
import { channelOf, type Reading } from "./context.js";
import { dropped, escapeStep, isObject, type Parent, readMessage, textOf, timestampOf } from "./message.js";
import { refuse, shown } from "./refuse.js";

/** `<sync sequence id>:<cursor>` (RTP18a, RTP18b); what does not look so counts as no serial, as in ably-js. */
const SYNC_SERIAL = /^([\w-]+):(.*)$/;

/** The members of a frame that are read; `presence` carries the rest. */
const READ = new Set(["action", "channel", "id", "connectionId", "timestamp", "presence"]);

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Adds what one protocol message says to a reading. */
export function readProtocolMessage(
  frame: Readonly<Record<string, unknown>>,
  pointer: string,
  reading: Reading,
): void {
  const action = own(frame, "action") as number;
  const channel = own(frame, "channel");
  switch (action) {
    case PRESENCE:
    case SYNC:
      readRows(frame, action, channelOf(channel, reading, `${pointer}/channel`), pointer, reading);
      return;
    case ATTACHED:
      readAttached(frame, channelOf(channel, reading, `${pointer}/channel`), pointer, reading);
      return;
    case DETACHED:
      reading.inputs.push(mark(reading, "clear", channelOf(channel, reading, `${pointer}/channel`)));
      noteRest(frame, pointer, reading, READ);
      return;
    case ERROR:
      // On a channel: it failed (RTL14), so its set is forgotten (RTP5a). Without one, the connection speaks.
      if (channel !== undefined) {
        reading.inputs.push(mark(reading, "clear", channelOf(channel, reading, `${pointer}/channel`)));
        noteRest(frame, pointer, reading, READ);
        return;
      }
  }
  const name = PROTOCOL_ACTIONS[action] ?? `action ${action}`;
  reading.notes.push({ code: "ignored", path: pointer, message: `${name} says nothing about presence` });
}

function readRows(
  frame: Readonly<Record<string, unknown>>,
  action: number,
  channel: string,
  pointer: string,
  reading: Reading,
): void {
  const rows = own(frame, "presence");
  if (rows === undefined || rows === null) {
    // ably-js drops such a frame whole, even where its cursor says that the sync is over.
    const name = PROTOCOL_ACTIONS[action];
    reading.notes.push({ code: "ignored", path: pointer, message: `a ${name} without \`presence\`` });
    return;
  }
  if (!Array.isArray(rows)) refuse(`${pointer}/presence`, "type", `expected a list, got ${shown(rows)}`);
  const parent: Parent = {
    id: textOf(own(frame, "id"), `${pointer}/id`),
    connectionId: textOf(own(frame, "connectionId"), `${pointer}/connectionId`),
    timestamp: timestampOf(own(frame, "timestamp"), `${pointer}/timestamp`),
  };
  const serial =
    action === SYNC ? textOf(own(frame, "channelSerial"), `${pointer}/channelSerial`) : undefined;
  const [, syncId, cursor] = (serial === undefined ? null : SYNC_SERIAL.exec(serial)) ?? [];
  if (action === SYNC) reading.inputs.push(mark(reading, "sync-start", channel, syncId));
  for (let i = 0; i < rows.length; i++) {
    readMessage(rows[i], `${pointer}/presence/${i}`, channel, reading, parent, i);
  }
  if (action === SYNC) {
    if (!cursor) reading.inputs.push(mark(reading, "sync-end", channel, syncId));
    else noteCursor(reading, pointer);
  }
  noteRest(frame, pointer, reading, action === SYNC ? READ_BY_SYNC : READ);
}

const READ_BY_SYNC = new Set([...READ, "channelSerial"]);
const READ_BY_ATTACHED = new Set([...READ, "flags"]);

function noteCursor(reading: Reading, pointer: string): void {
  reading.notes.push({
    code: "dropped",
    path: `${pointer}/channelSerial`,
    message: "the cursor only says that more pages follow",
  });
}

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
  if (has(flags, RESUMED) && reading.context.attached !== false) {
    const message = "ATTACHED with RESUMED on an attached channel leaves the set alone (RTL12)";
    reading.notes.push({ code: "ignored", path: pointer, message });
    return;
  }
  reading.inputs.push({ ...mark(reading, "sync-start", channel), restart: true } as PresenceInput);
  if (!has(flags, HAS_PRESENCE)) reading.inputs.push(mark(reading, "sync-end", channel));
  noteRest(frame, pointer, reading, READ_BY_ATTACHED);
}

/** Tests a flag of a number that may be past 32 bits. */
const has = (flags: number, flag: number): boolean => Math.floor(flags / flag) % 2 === 1;

function mark(
  { context }: Reading,
  kind: "sync-start" | "sync-end" | "clear",
  channel: string,
  syncId?: string,
): PresenceInput {
  const out: Record<string, unknown> = { mark: kind, channel };
  if (context.tenantId !== undefined) out["tenantId"] = context.tenantId;
  if (syncId !== undefined) out["syncId"] = syncId;
  return out as unknown as PresenceInput;
}

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
