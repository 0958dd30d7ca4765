/** Webhooks: they name their room, their time and their event id, and announce nobody before ACTIVE. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { endSession, keyOf } from "./memory.js";
import { readParticipant } from "./participant.js";
import { addLeave, addReplaced, knownIn, type Reader, sessionOf } from "./participants.js";
import { camelOf, fieldOf, integerOf, type Message, messageOf, setOwn, textOf } from "./proto-json.js";
import { addRecord, addSyncEnd, addSyncStart, note, type Occurrence } from "./records.js";

/** Adds what one webhook says. */
export function addWebhook(reader: Reader, message: Message): void {
  const event = String(message["event"]);
  switch (event) {
    case "participant_joined":
    case "participant_left":
    case "participant_connection_aborted":
      addParticipantEvent(reader, message, event);
      break;
    case "room_started":
    case "room_finished":
      addRoomEvent(reader, message);
      break;
    default:
      note(
        reader,
        "ignored",
        "",
        `the event ${JSON.stringify(event.slice(0, 60))} says nothing about presence`,
      );
  }
}

function roomName(reader: Reader, message: Message): string {
  const name = textOf(messageOf(message, "room") ?? {}, "name");
  if (name !== "") return name;
  if (reader.context.channel !== undefined) return reader.context.channel;
  throw new PresenceValidationError("LiveKit context", [
    issueAt(["channel"], "required", "the webhook does not name its room, so the context must"),
  ]);
}

const ACTIONS = {
  participant_joined: "enter",
  participant_left: "leave",
  participant_connection_aborted: "absent",
} as const;

function addParticipantEvent(reader: Reader, message: Message, event: keyof typeof ACTIONS): void {
  const channel = roomName(reader, message);
  const participant = readParticipant(messageOf(message, "participant") ?? {});
  const path = "/participant";
  if (participant.identity === "") {
    note(reader, "ignored", path, "no identity: nobody is named");
    return;
  }
  const known = knownIn(reader, channel);
  const action = ACTIONS[event];
  const at = createdMs(reader, message);
  const { event: rest, room } = restOf(reader, message);
  const what: Occurrence = { channel, action, at, id: textOf(message, "id") || undefined, event: rest, room };
  if (action !== "enter") {
    addLeave(reader, channel, participant, known, path, { ...what, action });
    return;
  }
  const before = known?.there.get(participant.identity);
  if (before !== undefined && before.sid !== participant.sid)
    addReplaced(reader, channel, participant.identity, before, path, at);
  addRecord(reader, participant, what, path);
  if (known !== undefined && before !== undefined && before.sid !== participant.sid)
    endSession(known, participant.identity);
  known?.there.set(participant.identity, sessionOf(participant));
}

/** A room that starts or has finished is known to be empty: an empty snapshot, so that its members leave. */
function addRoomEvent(reader: Reader, message: Message): void {
  const channel = roomName(reader, message);
  const at = createdMs(reader, message);
  for (const key of Object.keys(message)) {
    if (key !== "event" && key !== "room" && key !== "createdAt" && key !== "created_at")
      note(reader, "dropped", `/${key}`, "a mark has no place for it");
  }
  for (const key of Object.keys(messageOf(message, "room") ?? {})) {
    if (key !== "name") note(reader, "dropped", `/room/${key}`, "a room's own field is no presence");
  }
  if (message["event"] === "room_started") {
    note(
      reader,
      "derived",
      "/event",
      "a room that starts is empty, as one that finished; written back as that",
    );
  }
  addSyncStart(reader, channel);
  // `createdAt` is cut to seconds: what happens later in that second must not count as older.
  addSyncEnd(reader, channel, at === undefined ? undefined : dateTimeOf(at - 1));
  reader.memory?.rooms.delete(keyOf(reader.context.tenantId, channel));
}

/** When the webhook was made, in milliseconds. */
function createdMs(reader: Reader, message: Message): number | undefined {
  const seconds = integerOf(fieldOf(message, "createdAt", "created_at"));
  if (seconds === 0) return undefined;
  const ms = seconds * 1000;
  if (isRepresentableMs(ms)) return ms;
  note(reader, "dropped", "/createdAt", "outside the years 0000 to 9999");
  return undefined;
}

const EVENT_FIELDS = new Set(["event", "room", "participant", "id", "createdAt", "created_at"]);

/** What a webhook says beside the participant and a way back needs. */
function restOf(reader: Reader, message: Message): Pick<Occurrence, "event" | "room"> {
  const event = leftovers(message, (key) => EVENT_FIELDS.has(key));
  const room = leftovers(messageOf(message, "room") ?? {}, (key) => {
    if (key !== "turnPassword" && key !== "turn_password") return key === "name";
    note(reader, "dropped", `/room/${key}`, "a secret is not carried");
    return true;
  });
  return { event, room };
}

function leftovers(message: Message, isTaken: (key: string) => boolean): Record<string, unknown> | undefined {
  let rest: Record<string, unknown> | undefined;
  for (const key of Object.keys(message)) {
    if (isTaken(key) || message[key] === null) continue;
    rest ??= {};
    setOwn(rest, camelOf(key), message[key]);
  }
  return rest;
}
