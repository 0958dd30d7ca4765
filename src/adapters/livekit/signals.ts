/** Messages of the signal socket: which of them speak of presence, and those that speak of one's own session. */
import { hasOwn } from "../../runtime/object.js";
import { signalOf } from "./forms.js";
import { keyOf } from "./memory.js";
import { addUpdates, type Reader } from "./participants.js";
import { fieldOf, listOf, type Message, messageOf, stepTo, textOf } from "./proto-json.js";
import { addClear, addResync, note, RESUME_REASON } from "./records.js";
import { addJoin, addRoomMoved } from "./snapshots.js";
import { needRoom, rememberSocket } from "./socket.js";

/** Adds what one signal message says. */
export function addSignal(reader: Reader, message: Message): void {
  for (const key in message)
    if (hasOwn(message, key) && message[key] !== undefined) addNamed(reader, message, key);
}

function addNamed(reader: Reader, message: Message, key: string): void {
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

const RESUME = new Set<unknown>(["RESUME", 1]);
const RECONNECT = new Set<unknown>(["RECONNECT", 2]);

/**
 * LeaveRequest speaks of one's own session. After RESUME the list is still held, and a resync is due; after RECONNECT
 * and DISCONNECT nothing is known of the room any more (livekit-client 2.23.0 empties its list in both cases).
 */
function addLeave(reader: Reader, leave: Message): void {
  const channel = needRoom(reader);
  const action = fieldOf(leave, "action", "action");
  for (const key in leave) {
    if (key !== "action" && hasOwn(leave, key))
      note(reader, "dropped", `/leave${stepTo(key)}`, "why a session ends is not presence");
  }
  if (RESUME.has(action)) {
    addResync(reader, channel, RESUME_REASON);
    return;
  }
  if (!RECONNECT.has(action)) {
    const message =
      fieldOf(leave, "canReconnect", "can_reconnect") === true
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
  for (const key in message) {
    if (hasOwn(message, key))
      note(reader, "dropped", `/reconnect${stepTo(key)}`, "a session's own field is no presence");
  }
  note(reader, "derived", "", "a clear is written back as a leave request to reconnect");
  addClear(reader, channel);
  const known = reader.memory?.rooms.get(keyOf(reader.context.tenantId, channel));
  for (const [identity, session] of known?.there ?? []) {
    known?.there.set(identity, { ...session, unconfirmed: true });
  }
}
