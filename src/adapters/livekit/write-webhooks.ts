/** Inputs as webhooks: they name room and time, have no word for updates, and their times are cut to seconds. */
import type { PresenceMark } from "../../generated/presence-input.js";
import type { LiveKitWebhookEvent } from "../../generated/providers/livekit-webhook-event.js";
import { msOf } from "../time.js";
import { extrasOf, infoOf, type Source } from "./infos.js";
import { keyOf } from "./memory.js";
import { setOwn } from "./proto-json.js";
import { noteMark, type Step, type Writer } from "./writer.js";

const EVENTS = {
  enter: "participant_joined",
  present: "participant_joined",
  leave: "participant_left",
  absent: "participant_connection_aborted",
} as const;

/** Writes a mark. */
export function writeWebhookMark(writer: Writer, mark: PresenceMark, step: Step): void {
  const { index, noting } = step;
  const key = keyOf(mark.tenantId, mark.channel);
  noteMark(mark, step);
  switch (mark.mark) {
    case "sync-start":
      if (!writer.ends.has(index)) noting("dropped", "", "no webhook tells an unfinished snapshot");
      else {
        writer.syncing.set(key, { start: index, payloads: writer.payloads.length, listed: [] });
        noting("derived", "", "a snapshot is told as a room that starts, and participants that join it");
      }
      if (writer.ends.has(index)) writer.payloads.push(roomEvent("room_started", mark.channel));
      break;
    case "sync-end":
      if (!writer.syncing.delete(key)) noting("dropped", "", "no webhook tells the end of a snapshot");
      else endSync(writer, mark, step);
      break;
    default:
      noting("dropped", "", `no webhook tells a ${mark.mark}`);
  }
}

const roomEvent = (event: string, channel: string): LiveKitWebhookEvent => ({
  event,
  room: { name: channel },
});

/** A snapshot without anybody is a room that has finished; its start was written as one that starts. */
function endSync(
  writer: Writer,
  { channel, asOf }: { channel: string; asOf?: string },
  { noting }: Step,
): void {
  const last = writer.payloads.at(-1) as LiveKitWebhookEvent | undefined;
  const empty = last?.event === "room_started" && last.room?.name === channel && last.createdAt === undefined;
  if (!empty) {
    noting("derived", "", "the snapshot is complete before its members join again");
    if (asOf !== undefined)
      noting("dropped", "/asOf", "the webhooks of a snapshot do not say of what instant it speaks");
    return;
  }
  const finished = roomEvent("room_finished", channel);
  if (asOf !== undefined) {
    // Read back as the millisecond before its second: see `addRoomEvent`.
    const { ms, exact } = msOf(asOf);
    const seconds = Math.floor((ms + 1) / 1000);
    if (!exact || seconds * 1000 !== ms + 1) noting("derived", "/asOf", "webhooks are dated in seconds");
    finished.createdAt = String(seconds);
  }
  writer.payloads[writer.payloads.length - 1] = finished;
}

/** Writes a record. */
export function writeWebhookRecord(writer: Writer, source: Source, step: Step): void {
  const { record, at, envelope } = source;
  const { noting } = step;
  const { action } = record;
  if (action === "update") {
    noting("dropped", "", "there is no webhook for an update");
    return;
  }
  const gone = action === "leave" || action === "absent";
  if (action === "present")
    noting("derived", `${at}/action`, "told as a join: no webhook lists who is there");
  if (record.since !== undefined) noting("derived", `${at}/since`, "written as the start of the session");
  if (gone && record.data !== undefined) {
    noting("derived", `${at}/data`, "a leave's data is read back only if asked with `leaveData`");
  }
  const participant = infoOf(source, gone, "webhook");
  const order = envelope?.order;
  if (order !== undefined) {
    if (envelope?.provider === "livekit" && /^\d{10}$/.test(order)) participant.version = Number(order);
    else noting("dropped", "/order", "not a version of LiveKit's");
  }
  const room = {};
  for (const [key, value] of Object.entries(extrasOf(source, "room"))) setOwn(room, key, value);
  const event: LiveKitWebhookEvent = {
    event: EVENTS[action],
    room: { ...room, name: record.channel },
    participant,
  };
  if (envelope?.id !== undefined && envelope.id !== "") event.id = envelope.id;
  const createdAt = createdSeconds(writer, source, step);
  if (createdAt !== undefined) event.createdAt = createdAt;
  for (const [key, value] of Object.entries(extrasOf(source, "event"))) {
    if (!Object.hasOwn(event, key)) setOwn(event as unknown as Record<string, unknown>, key, value);
  }
  if (record.channel === "") noting("dropped", `${at}/channel`, "an empty room name is none");
  writer.payloads.push(event);
}

/** `createdAt`: whole seconds, as text. */
function createdSeconds({ context }: Writer, { record, at }: Source, { noting }: Step): string | undefined {
  if (record.occurredAt !== undefined) {
    const { ms, exact } = msOf(record.occurredAt);
    if (!exact || ms % 1000 !== 0)
      noting("derived", `${at}/occurredAt`, "webhooks are dated in whole seconds");
    return String(Math.floor(ms / 1000));
  }
  if (context.now === undefined) return undefined;
  noting("defaulted", `${at}/occurredAt`, "no time was said: the present");
  return String(Math.floor(context.now / 1000));
}
