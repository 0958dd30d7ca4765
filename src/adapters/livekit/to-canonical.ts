/** From LiveKit's payloads to canonical inputs. Stateless without a memory; see `participants.ts` for what it adds. */
import { isDateTime } from "../../runtime/date-time.js";
import { PresenceValidationError } from "../../validation/error.js";
import { type Issue, issueAt } from "../../validation/issue.js";
import type { ToCanonical } from "../adapter.js";
import type { LiveKitToContext } from "./contexts.js";
import { notLiveKit, recognize, signalOf } from "./forms.js";
import { keyOf, type Memory } from "./memory.js";
import { readParticipant } from "./participant.js";
import { addSnapshot, addUpdates, type Reader } from "./participants.js";
import { fieldOf, listOf, type Message, messageOf, textOf } from "./proto-json.js";
import { addClear, addResync, note, RESUME_REASON } from "./records.js";
import { addWebhook } from "./webhooks.js";

/** Converts one payload; `memory`, if there is one, is only touched when nothing can fail any more. */
export function toCanonical(
  payload: unknown,
  context: LiveKitToContext,
  memory: Memory | undefined,
  matchLeaves: "sid" | "identity",
): ToCanonical {
  checkContext(context);
  const recognized = attempt(() => recognize(payload, context.form));
  if (recognized === undefined) throw notLiveKit(payload, context.form);
  const { form, message } = recognized;
  const socket = memory?.sockets.get(keyOf(context.tenantId));
  const reader: Reader = {
    context,
    inputs: [],
    notes: [],
    memory,
    matchLeaves,
    self: context.self ?? socket?.self,
    socketRoom: context.channel ?? socket?.room,
  };
  switch (form) {
    case "webhook":
      addWebhook(reader, message);
      break;
    case "signal":
      addSignal(reader, message);
      break;
    case "join":
      noteForm(reader, "a JoinResponse");
      addJoin(reader, message, "");
      break;
    case "room-moved":
      noteForm(reader, "a RoomMovedResponse");
      addRoomMoved(reader, message, "");
      break;
    case "update":
      if (context.form === undefined) {
        note(
          reader,
          "defaulted",
          "",
          "read as a ParticipantUpdate, which removes nobody; ListParticipants' answer looks the same: " +
            'say form "list-participants" for that',
        );
      }
      addUpdates(reader, needRoom(reader), listOf(message, "participants"), "/participants");
      break;
    case "list-participants": {
      noteForm(reader, "ListParticipants' answer");
      const participants = listOf(message, "participants").map((info, index) => ({
        participant: readParticipant(info),
        path: `/participants/${index}`,
      }));
      addSnapshot(reader, needRoom(reader), participants);
      break;
    }
    case "participant":
      noteForm(reader, "GetParticipant's answer");
      addUpdates(reader, needRoom(reader), [message], "");
      break;
    case "list-rooms":
      note(reader, "ignored", "", "a list of rooms counts participants and names none");
      break;
  }
  return { inputs: reader.inputs, notes: reader.notes };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // a getter or a Proxy trap threw: it is not parsed JSON
  }
}

function noteForm(reader: Reader, form: string): void {
  note(
    reader,
    "derived",
    "",
    `${form} is told by the same inputs as a signal message, and written back as one`,
  );
}

/** The room of the socket. @throws {PresenceValidationError} when neither the payload nor the context says it */
function needRoom(reader: Reader): string {
  if (reader.socketRoom !== undefined) return reader.socketRoom;
  throw new PresenceValidationError("LiveKit context", [
    issueAt(["channel"], "required", "the payload does not name its room, so the context must"),
  ]);
}

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";

function checkContext(context: LiveKitToContext): void {
  const { channel, tenantId, receivedAt, self } = context;
  const texts = isText(channel) && isText(tenantId) && isText(receivedAt) && isText(self);
  if (texts && (receivedAt === undefined || isDateTime(receivedAt))) return;
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries({ channel, tenantId, receivedAt, self })) {
    if (!isText(value)) issues.push(issueAt([name], "type", "expected string"));
  }
  if (typeof receivedAt === "string" && !isDateTime(receivedAt)) {
    issues.push(issueAt(["receivedAt"], "format", "expected an RFC 3339 date-time"));
  }
  throw new PresenceValidationError("LiveKit context", issues);
}

function addSignal(reader: Reader, message: Message): void {
  const [key = ""] = Object.keys(message);
  const inner = messageOf(message, key) ?? {};
  switch (signalOf(key)) {
    case "join":
      addJoin(reader, inner, "/join");
      break;
    case "roomMoved":
      addRoomMoved(reader, inner, `/${key}`);
      break;
    case "update":
      addUpdates(reader, needRoom(reader), listOf(inner, "participants"), "/update/participants");
      break;
    case "leave":
      addLeave(reader, inner);
      break;
    case "reconnect":
      addReconnect(reader, inner);
      break;
    case "roomUpdate":
      rememberSocket(reader, textOf(messageOf(inner, "room") ?? {}, "name") || undefined, reader.self);
      note(reader, "ignored", `/${key}`, "a room's own fields say nothing about presence");
      break;
    default:
      note(reader, "ignored", `/${key}`, "this signal message says nothing about presence");
  }
}

/** The name of a snapshot's room: its own, else the socket's. */
function roomName(reader: Reader, message: Message): string {
  const name = textOf(messageOf(message, "room") ?? {}, "name");
  return name === "" ? needRoom(reader) : name;
}

function addJoin(reader: Reader, message: Message, path: string): void {
  const channel = roomName(reader, message);
  const own = messageOf(message, "participant");
  const self = own === undefined ? reader.self : textOf(own, "identity");
  rememberSocket(reader, channel, self);
  const others = listOf(message, "otherParticipants", "other_participants").map((info, index) => ({
    participant: readParticipant(info),
    path: `${path}/${keyIn(message, "otherParticipants", "other_participants")}/${index}`,
  }));
  const listed =
    own === undefined
      ? others
      : [{ participant: readParticipant(own), path: `${path}/participant`, own: true }, ...others];
  addSnapshot({ ...reader, self }, channel, listed);
  noteDropped(reader, message, path);
}

function addRoomMoved(reader: Reader, message: Message, path: string): void {
  const channel = roomName(reader, message);
  const before = reader.socketRoom;
  note(reader, "derived", "", "told as a clear of the room before and a snapshot, and written back as those");
  if (before === undefined) {
    note(reader, "defaulted", path, "the room before is not known, so it could not be cleared");
  } else if (before !== channel) {
    addClear(reader, before);
    reader.memory?.rooms.delete(keyOf(reader.context.tenantId, before));
  }
  addJoin(reader, message, path);
}

const ROOM_FIELD = new Set(["name"]);
const SNAPSHOT_FIELDS = new Set(["participant", "otherParticipants", "other_participants", "room"]);

/** A session's own fields (addresses, secrets, settings) are no part of a presence set. */
function noteDropped(reader: Reader, message: Message, path: string): void {
  const drop = (of: string, key: string) =>
    note(reader, "dropped", `${of}/${pointer(key)}`, "a session's or a room's own field is no presence");
  for (const key of Object.keys(message)) if (!SNAPSHOT_FIELDS.has(key)) drop(path, key);
  for (const key of Object.keys(messageOf(message, "room") ?? {})) {
    if (!ROOM_FIELD.has(key)) drop(`${path}/room`, key);
  }
}

const pointer = (key: string): string =>
  key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

const keyIn = (message: Message, camel: string, snake: string): string =>
  Object.keys(message).findLast((key) => key === camel || key === snake) ?? camel;

function rememberSocket(reader: Reader, room: string | undefined, self: string | undefined): void {
  const key = keyOf(reader.context.tenantId);
  const before = reader.memory?.sockets.get(key);
  reader.memory?.sockets.set(key, { room: room ?? before?.room, self: self ?? before?.self });
}

const RESUME = new Set<unknown>(["RESUME", 1]);
const RECONNECT = new Set<unknown>(["RECONNECT", 2]);

/**
 * LeaveRequest speaks of one's own session. After RESUME the list is still held, and a resync is due; after RECONNECT
 * and DISCONNECT nothing is known of the room any more (livekit-client 2.23.0 empties its list in both cases).
 */
function addLeave(reader: Reader, leave: Message): void {
  const channel = needRoom(reader);
  const action = fieldOf(leave, "action", "action");
  const canReconnect = fieldOf(leave, "canReconnect", "can_reconnect") === true;
  for (const key of Object.keys(leave)) {
    if (key !== "action")
      note(reader, "dropped", `/leave/${pointer(key)}`, "why a session ends is not presence");
  }
  if (RESUME.has(action)) {
    addResync(reader, channel, RESUME_REASON);
    return;
  }
  if (!RECONNECT.has(action)) {
    const message = canReconnect
      ? "an older server's word for RECONNECT"
      : "after a disconnect nothing is known of the room, as after a reconnect";
    note(reader, "derived", "/leave/action", message);
  }
  addClear(reader, channel);
  reader.memory?.rooms.delete(keyOf(reader.context.tenantId, channel));
}

/** A resumed socket is told who left meanwhile and who is there, so what was held no longer counts. */
function addReconnect(reader: Reader, message: Message): void {
  const channel = needRoom(reader);
  for (const key of Object.keys(message)) {
    note(reader, "dropped", `/reconnect/${pointer(key)}`, "a session's own field is no presence");
  }
  note(reader, "derived", "", "a clear is written back as a leave request to reconnect");
  addClear(reader, channel);
  const known = reader.memory?.rooms.get(keyOf(reader.context.tenantId, channel));
  for (const [identity, session] of known?.there ?? []) {
    known?.there.set(identity, { ...session, unconfirmed: true });
  }
}
