/** Inputs as webhooks: they name room and time, have no word for updates, and their times are cut to seconds. */

import type { PresenceMark, SyncEndMark } from "../../generated/presence-input.js";
import type { LiveKitRoom } from "../../generated/providers/livekit-room.js";
import type { LiveKitWebhookEvent } from "../../generated/providers/livekit-webhook-event.js";
import { hasOwn, setOwn } from "../../runtime/object.js";
import { infoOf } from "./infos.js";
import { msOfChecked } from "./instants.js";
import { leftoversOf, noteField, type Source, versionOf } from "./source.js";
import { syncEnds } from "./syncs.js";
import { addPayload, noteInput, noteMark, roomKeyOf, type Writer } from "./writer.js";

const EVENTS = {
  enter: "participant_joined",
  present: "participant_joined",
  leave: "participant_left",
  absent: "participant_connection_aborted",
} as const;

/** Writes a mark. */
export function writeWebhookMark(writer: Writer, mark: PresenceMark, index: number): void {
  const key = roomKeyOf(writer, mark.tenantId, mark.channel);
  noteMark(writer, mark, index);
  switch (mark.mark) {
    case "sync-start":
      startSync(writer, mark.channel, key, index);
      break;
    case "sync-end":
      if (writer.syncing?.delete(key) === true) endSync(writer, mark, index);
      else noteInput(writer, "dropped", index, "", "no webhook tells the end of a snapshot");
      break;
    default:
      noteInput(writer, "dropped", index, "", `no webhook tells a ${mark.mark}`);
  }
}

function startSync(writer: Writer, channel: string, key: string, index: number): void {
  writer.ends ??= syncEnds(writer);
  if (!writer.ends.has(index)) {
    noteInput(writer, "dropped", index, "", "no webhook tells an unfinished snapshot");
    return;
  }
  writer.syncing ??= new Map();
  writer.syncing.set(key, { start: index, payloads: writer.payloads?.length ?? 0, listed: [] });
  const message = "a snapshot is told as a room that starts, and participants that join it";
  noteInput(writer, "derived", index, "", message);
  addPayload(writer, roomEvent("room_started", channel));
}

const roomEvent = (event: string, channel: string): LiveKitWebhookEvent => ({
  event,
  room: { name: channel },
});

/** A snapshot without anybody is a room that has finished; its start was written as one that starts. */
function endSync(writer: Writer, { channel, asOf }: SyncEndMark, index: number): void {
  const last = writer.payloads?.at(-1) as LiveKitWebhookEvent | undefined;
  const empty = last?.event === "room_started" && last.room?.name === channel && last.createdAt === undefined;
  if (!empty) {
    noteInput(writer, "derived", index, "", "the snapshot is complete before its members join again");
    if (asOf !== undefined) {
      const message = "the webhooks of a snapshot do not say of what instant it speaks";
      noteInput(writer, "dropped", index, "/asOf", message);
    }
    return;
  }
  const finished = roomEvent("room_finished", channel);
  if (asOf !== undefined) {
    // Read back as the millisecond before its second: see `addRoomEvent`.
    const { ms, exact } = msOfChecked(asOf);
    const seconds = Math.floor((ms + 1) / 1000);
    if (!exact || seconds * 1000 !== ms + 1)
      noteInput(writer, "derived", index, "/asOf", "webhooks are dated in seconds");
    finished.createdAt = String(seconds);
  }
  writer.payloads?.splice(-1, 1, finished);
}

/** Writes a record. */
export function writeWebhookRecord(writer: Writer, source: Source): void {
  const { record, envelope, index } = source;
  const { action } = record;
  if (action === "update") {
    noteInput(writer, "dropped", index, "", "there is no webhook for an update");
    return;
  }
  const gone = action === "leave" || action === "absent";
  if (action === "present")
    noteField(writer, "derived", source, "action", "told as a join: no webhook lists who is there");
  if (record.since !== undefined)
    noteField(writer, "derived", source, "since", "written as the start of the session");
  if (gone && record.data !== undefined) {
    const message = "a leave's data is read back only if asked with `leaveData`";
    noteField(writer, "derived", source, "data", message);
  }
  const participant = infoOf(writer, source, gone, "webhook");
  if (envelope?.order !== undefined) {
    const version = versionOf(source);
    if (version === undefined) noteInput(writer, "dropped", index, "/order", "not a version of LiveKit's");
    else participant.version = version;
  }
  const event: LiveKitWebhookEvent = { event: EVENTS[action], room: roomOf(source), participant };
  if (envelope?.id !== undefined && envelope.id !== "") event.id = envelope.id;
  const createdAt = createdSeconds(writer, source);
  if (createdAt !== undefined) event.createdAt = createdAt;
  addEventLeftovers(event, source);
  if (record.channel === "") noteField(writer, "dropped", source, "channel", "an empty room name is none");
  addPayload(writer, event);
}

function roomOf(source: Source): LiveKitRoom {
  const room: Record<string, unknown> = {};
  const rest = leftoversOf(source, "room");
  for (const key in rest) if (hasOwn(rest, key)) setOwn(room, key, rest[key]);
  room["name"] = source.record.channel;
  return room as LiveKitRoom;
}

function addEventLeftovers(event: LiveKitWebhookEvent, source: Source): void {
  const rest = leftoversOf(source, "event");
  for (const key in rest) {
    if (hasOwn(rest, key) && !hasOwn(event, key))
      setOwn(event as unknown as Record<string, unknown>, key, rest[key]);
  }
}

/** `createdAt`: whole seconds, as text. */
function createdSeconds(writer: Writer, source: Source): string | undefined {
  const { occurredAt } = source.record;
  if (occurredAt !== undefined) {
    const { ms, exact } = msOfChecked(occurredAt);
    if (!exact || ms % 1000 !== 0)
      noteField(writer, "derived", source, "occurredAt", "webhooks are dated in whole seconds");
    return String(Math.floor(ms / 1000));
  }
  const { now } = writer.context;
  if (now === undefined) return undefined;
  noteField(writer, "defaulted", source, "occurredAt", "no time was said: the present");
  return String(Math.floor(now / 1000));
}
