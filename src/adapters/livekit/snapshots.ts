/** The messages that list a whole room: the first one of a session, and the one that moves it to another room. */
import { hasOwn } from "../../runtime/object.js";
import { keyOf } from "./memory.js";
import { ALONE, type Participant, readParticipant } from "./participant.js";
import { addSnapshot, type Reader } from "./participants.js";
import { listOf, type Message, messageOf, stepTo, textOf } from "./proto-json.js";
import { addClear, note } from "./records.js";
import { needRoom, rememberSocket } from "./socket.js";

/** Reads a list of participants that stands at a place of the payload. */
export function participantsIn(infos: readonly Message[], list: string): Participant[] {
  const participants: Participant[] = [];
  for (let index = 0; index < infos.length; index++)
    participants.push(readParticipant(infos[index] as Message, list, index));
  return participants;
}

/** Adds a JoinResponse that stands at a place of the payload. */
export function addJoin(reader: Reader, message: Message, path: string): void {
  const channel = roomName(reader, message);
  const info = messageOf(message, "participant");
  const own = info === undefined ? undefined : readParticipant(info, `${path}/participant`, ALONE);
  rememberSocket(reader, channel, own === undefined ? reader.self : own.identity);
  const infos = listOf(message, "otherParticipants", "other_participants");
  const others = infos.length === 0 ? [] : participantsIn(infos, `${path}/${othersIn(message)}`);
  addSnapshot(reader, channel, own, others);
  noteDropped(reader, message, path);
}

/** Adds a RoomMovedResponse: the room before is left, and the new one is listed. */
export function addRoomMoved(reader: Reader, message: Message, path: string): void {
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

/** The name of a snapshot's room: its own, else the socket's. */
function roomName(reader: Reader, message: Message): string {
  const room = messageOf(message, "room");
  const name = room === undefined ? "" : textOf(room, "name");
  return name === "" ? needRoom(reader) : name;
}

/** Under which of its two spellings the list of the others stands: of both, the later one counts. */
function othersIn(message: Message): string {
  if (!hasOwn(message, "other_participants")) return "otherParticipants";
  const spelt = Object.keys(message).findLast(
    (key) => key === "otherParticipants" || key === "other_participants",
  );
  return spelt ?? "otherParticipants";
}

/** A session's own fields (addresses, secrets, settings) are no part of a presence set. */
function noteDropped(reader: Reader, message: Message, path: string): void {
  for (const key in message) {
    if (key === "participant" || key === "otherParticipants" || key === "other_participants") continue;
    if (key !== "room" && hasOwn(message, key)) dropField(reader, path, key);
  }
  const room = messageOf(message, "room");
  for (const key in room) if (key !== "name" && hasOwn(room, key)) dropField(reader, `${path}/room`, key);
}

function dropField(reader: Reader, of: string, key: string): void {
  note(reader, "dropped", `${of}${stepTo(key)}`, "a session's or a room's own field is no presence");
}
