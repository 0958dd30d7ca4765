/** Inputs as messages of the signal socket: a snapshot is a join, a record an update, a clear a reconnect. */
import type { PresenceMark } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { infoOf, type Source } from "./infos.js";
import { keyOf, roomOf } from "./memory.js";
import { RESUME_REASON } from "./records.js";
import { sidOf } from "./sids.js";
import { noteMark, type Step, type Writer } from "./writer.js";
import { end, show } from "./written.js";

/** Writes a mark. */
export function writeSignalMark(writer: Writer, mark: PresenceMark, step: Step): void {
  const { channel } = mark;
  const key = keyOf(mark.tenantId, channel);
  writer.batch = undefined;
  noteMark(mark, step);
  switch (mark.mark) {
    case "sync-start":
      startSync(writer, key, step);
      break;
    case "sync-end":
      endSync(writer, mark, key, step);
      break;
    case "clear":
      noteRoom(writer, channel, "/channel", step);
      writer.written.delete(key);
      writer.payloads.push({ leave: { action: "RECONNECT" } });
      break;
    case "resync":
      noteRoom(writer, channel, "/channel", step);
      if (mark.reason !== RESUME_REASON)
        step.noting("dropped", "/reason", "a request to resume gives no reason");
      writer.payloads.push({ leave: { action: "RESUME" } });
      break;
  }
}

function startSync(writer: Writer, key: string, { index, noting }: Step): void {
  if (writer.ends.has(index)) {
    writer.syncing.add(key);
    writer.written.delete(key);
  } else if (writer.syncing.has(key)) {
    noting("dropped", "", "a snapshot here is one message: it cannot be continued");
  } else {
    noting("dropped", "", "an unfinished snapshot cannot be told: its records are written as updates");
  }
}

function endSync(
  writer: Writer,
  { channel, asOf }: { channel: string; asOf?: string },
  key: string,
  { noting }: Step,
): void {
  if (!writer.syncing.delete(key)) {
    noting("dropped", "", "an end without its start: who was there is not in this list of inputs");
    return;
  }
  if (asOf !== undefined) noting("dropped", "/asOf", "a join does not say of what instant it speaks");
  const shown = [...(writer.written.get(key) ?? [])].flatMap(([, connections]) => connections.slice(-1));
  writer.payloads.push({
    join: {
      room: { name: channel },
      otherParticipants: shown.map(({ info }) => info as LiveKitParticipantInfo),
    },
  });
}

/** Writes a record. */
export function writeSignalRecord(writer: Writer, source: Source, step: Step): void {
  const { record, envelope, at, noting } = source;
  const { action, channel, clientId } = record;
  const key = keyOf(envelope?.tenantId, channel);
  const gone = action === "leave" || action === "absent";
  const inSnapshot = writer.syncing.has(key);
  noteRecord(source, gone);
  const written = infoOf(source, gone, true);
  const version = versionOf(source, writer.versions);
  const info = version === undefined ? written : { ...written, version };
  const room = roomOf(writer.written, key);
  const sid = sidOf(clientId, record.connectionId);
  const emit = (participant: LiveKitParticipantInfo) => {
    if (inSnapshot) return;
    noteRoom(writer, channel, `${at}/channel`, step);
    addUpdate(writer, key, participant);
  };

  if (!gone) {
    const change = show(room, clientId, sid, info, writer.versions);
    if (change.hides !== undefined) {
      noting(
        "dropped",
        `${at}/connectionId`,
        "LiveKit shows one session of an identity: the one before is hidden",
      );
    }
    emit(change.info);
    return;
  }
  const change = end(room, clientId, sid, writer.versions);
  if (change.kind === "gone") emit(writer.versions ? { ...info, version: change.version } : info);
  else if (change.kind === "back") {
    noting("derived", at, "another connection of this client is there still, and is shown again");
    emit(change.info);
  } else noting("dropped", at, "this connection was not the one that is shown");
  if (inSnapshot) noting("dropped", at, "a snapshot lists who is there");
}

/** Adds to the update under way, if nothing came between: one message of several records is one again. */
function addUpdate(writer: Writer, key: string, participant: LiveKitParticipantInfo): void {
  if (writer.batch?.key === key) {
    writer.batch.participants.push(participant);
    return;
  }
  const participants = [participant];
  writer.batch = { key, participants };
  writer.payloads.push({ update: { participants } });
}

/** What a ParticipantUpdate cannot say of a record. */
function noteRecord({ record, at, noting }: Source, gone: boolean): void {
  const { action, since, occurredAt } = record;
  if (action === "enter" || action === "update") {
    noting("derived", `${at}/action`, "a full state: enter, update and present are one on the wire");
  } else if (action === "absent") {
    noting("derived", `${at}/action`, "DISCONNECTED: leave and absent are one on the wire");
  }
  if (gone && record.data !== undefined) {
    noting("derived", `${at}/data`, "a leave's data is read back only if asked with `leaveData`");
  }
  if (gone && since !== undefined)
    noting("derived", `${at}/since`, "a leave's join time is a leftover on the way back");
  if (occurredAt === undefined) return;
  noting("dropped", `${at}/occurredAt`, "a ParticipantUpdate has no time of its own");
  if (action === "enter" && since === undefined) {
    noting("derived", `${at}/since`, "the time of the enter is written as the start of the session");
  }
}

/** The version of a session as it was read, unless this adapter numbers them itself. */
function versionOf({ envelope, noting }: Source, versions: boolean): number | undefined {
  const order = envelope?.order;
  if (order === undefined) return undefined;
  if (!versions && envelope?.provider === "livekit" && /^\d{10}$/.test(order) && Number(order) > 0)
    return Number(order);
  noting("dropped", "/order", versions ? "versions are numbered anew" : "not a version of LiveKit's");
  return undefined;
}

function noteRoom({ context }: Writer, channel: string, place: string, { noting }: Step): void {
  if (context.channel !== channel) {
    noting("dropped", place, "this signal message does not name its room: the socket that it is for does");
  }
}
