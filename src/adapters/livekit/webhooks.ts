/** Webhooks: they name their room, their time and their event id, and announce nobody before ACTIVE. */
import { hasOwn, isObject, setOwn } from "../../runtime/object.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { endSession, keyOf } from "./memory.js";
import { ALONE, readParticipant } from "./participant.js";
import { addLeave, addReplaced, knownIn, type Reader, sessionOf } from "./participants.js";
import { camelOf, integerOf, type Message, stepTo, textOf } from "./proto-json.js";
import { addRecord, addSyncEnd, addSyncStart, type Beside, note } from "./records.js";

/** A webhook, taken apart. */
interface Webhook {
  readonly event: string;
  readonly room: Message | undefined;
  readonly participant: Message | undefined;
  readonly id: unknown;
  readonly createdAt: unknown;
  /** What is left. */
  readonly rest: Record<string, unknown> | undefined;
}

function readWebhook(message: Message): Webhook {
  let room: unknown;
  let participant: unknown;
  let id: unknown;
  let createdAt: unknown;
  let rest: Webhook["rest"];
  for (const key in message) {
    if (!hasOwn(message, key)) continue;
    const value = message[key];
    switch (key) {
      case "event":
        break;
      case "room":
        room = value;
        break;
      case "participant":
        participant = value;
        break;
      case "id":
        id = value;
        break;
      case "createdAt":
      case "created_at":
        createdAt = value;
        break;
      default:
        rest = leaveOver(rest, key, value);
    }
  }
  return {
    event: message["event"] as string,
    room: isObject(room) ? room : undefined,
    participant: isObject(participant) ? participant : undefined,
    id,
    createdAt,
    rest,
  };
}

/** Adds what one webhook says. */
export function addWebhook(reader: Reader, message: Message): void {
  const event = message["event"] as string;
  switch (event) {
    case "participant_joined":
    case "participant_left":
    case "participant_connection_aborted":
      addParticipantEvent(reader, readWebhook(message), event);
      break;
    case "room_started":
    case "room_finished":
      addRoomEvent(reader, message, readWebhook(message));
      break;
    default:
      note(reader, "ignored", "", `the event ${shown(event)} says nothing about presence`);
  }
}

/** Nearly every event has a name that JSON writes as it is. */
const shown = (event: string): string =>
  /^\w{0,60}$/.test(event) ? `"${event}"` : JSON.stringify(event.slice(0, 60));

function roomName({ context }: Reader, { room }: Webhook): string {
  const name = room === undefined ? "" : textOf(room, "name");
  if (name !== "") return name;
  if (context.channel !== undefined) return context.channel;
  throw new PresenceValidationError("LiveKit context", [
    issueAt(["channel"], "required", "the webhook does not name its room, so the context must"),
  ]);
}

const ACTIONS = {
  participant_joined: "enter",
  participant_left: "leave",
  participant_connection_aborted: "absent",
} as const;

function addParticipantEvent(reader: Reader, webhook: Webhook, event: keyof typeof ACTIONS): void {
  const channel = roomName(reader, webhook);
  const participant = readParticipant(webhook.participant ?? {}, "/participant", ALONE);
  const { identity, sid } = participant;
  if (identity === "") {
    note(reader, "ignored", "/participant", "no identity: nobody is named");
    return;
  }
  const known = knownIn(reader, channel);
  const action = ACTIONS[event];
  const at = createdMs(reader, webhook);
  const { id, room, rest } = webhook;
  const beside: Beside = {
    id: typeof id === "string" && id !== "" ? id : undefined,
    event: rest,
    room: room === undefined ? undefined : roomRest(reader, room),
  };
  if (action !== "enter") {
    addLeave(reader, channel, participant, known, action, at, beside);
    return;
  }
  const before = known?.there.get(identity);
  const replaced = before !== undefined && before.sid !== sid ? before : undefined;
  if (replaced !== undefined) addReplaced(reader, channel, participant, replaced, at);
  addRecord(reader, participant, channel, action, at, beside);
  if (known !== undefined && replaced !== undefined) endSession(known, identity);
  known?.there.set(identity, sessionOf(participant));
}

/** A room that starts or has finished is known to be empty: an empty snapshot, so that its members leave. */
function addRoomEvent(reader: Reader, message: Message, webhook: Webhook): void {
  const { event, room } = webhook;
  const channel = roomName(reader, webhook);
  const at = createdMs(reader, webhook);
  for (const key in message) {
    if (key === "event" || key === "room" || key === "createdAt" || key === "created_at") continue;
    if (hasOwn(message, key)) note(reader, "dropped", stepTo(key), "a mark has no place for it");
  }
  for (const key in room) {
    if (key !== "name" && hasOwn(room, key))
      note(reader, "dropped", `/room${stepTo(key)}`, "a room's own field is no presence");
  }
  if (event === "room_started") {
    const why = "a room that starts is empty, as one that finished; written back as that";
    note(reader, "derived", "/event", why);
  }
  addSyncStart(reader, channel);
  // `createdAt` is cut to seconds: what happens later in that second must not count as older.
  addSyncEnd(reader, channel, at === undefined ? undefined : dateTimeOf(at - 1));
  reader.memory?.rooms.delete(keyOf(reader.context.tenantId, channel));
}

/** When the webhook was made, in milliseconds. */
function createdMs(reader: Reader, { createdAt }: Webhook): number | undefined {
  const seconds = integerOf(createdAt);
  if (seconds === 0) return undefined;
  const ms = seconds * 1000;
  if (isRepresentableMs(ms)) return ms;
  note(reader, "dropped", "/createdAt", "outside the years 0000 to 9999");
  return undefined;
}

/** What a webhook says of its room beside the name. */
function roomRest(reader: Reader, room: Message): Record<string, unknown> | undefined {
  let rest: Record<string, unknown> | undefined;
  for (const key in room) {
    if (key === "name" || !hasOwn(room, key)) continue;
    if (key === "turnPassword" || key === "turn_password")
      note(reader, "dropped", `/room/${key}`, "a secret is not carried");
    else rest = leaveOver(rest, key, room[key]);
  }
  return rest;
}

function leaveOver(
  rest: Record<string, unknown> | undefined,
  key: string,
  value: unknown,
): Record<string, unknown> | undefined {
  if (value === null) return rest;
  const target = rest ?? {};
  // What nearly every room has is set by a name in the source: that takes a tenth of the time.
  switch (key) {
    case "sid":
      target["sid"] = value;
      break;
    case "emptyTimeout":
      target["emptyTimeout"] = value;
      break;
    case "departureTimeout":
      target["departureTimeout"] = value;
      break;
    case "creationTime":
      target["creationTime"] = value;
      break;
    case "creationTimeMs":
      target["creationTimeMs"] = value;
      break;
    default:
      setOwn(target, camelOf(key), value);
  }
  return target;
}
