/** Inputs as messages of the signal socket: a snapshot is a join, a record an update, a clear a reconnect. */
import type { PresenceMark, SyncEndMark } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { infoOf } from "./infos.js";
import { msOfChecked } from "./instants.js";
import { RESUME_REASON } from "./records.js";
import { sidOf } from "./sids.js";
import { noteField, type Source, versionOf } from "./source.js";
import { syncEnds } from "./syncs.js";
import { addPayload, noteInput, noteMark, roomKeyOf, type Snapshot, type Writer } from "./writer.js";
import { clearRoom, end, show } from "./written.js";

const NO_ROOM = "this signal message does not name its room: the socket that it is for does";

/** Writes a mark. */
export function writeSignalMark(writer: Writer, mark: PresenceMark, index: number): void {
  const key = roomKeyOf(writer, mark.tenantId, mark.channel);
  writer.batch = undefined;
  noteMark(writer, mark, index);
  switch (mark.mark) {
    case "sync-start":
      startSync(writer, key, index);
      break;
    case "sync-end":
      endSync(writer, mark, key, index);
      break;
    case "clear":
      noteRoom(writer, mark, index);
      clearRoom(writer.written, key);
      addPayload(writer, { leave: { action: "RECONNECT" } });
      break;
    case "resync":
      noteRoom(writer, mark, index);
      if (mark.reason !== RESUME_REASON)
        noteInput(writer, "dropped", index, "/reason", "a request to resume gives no reason");
      addPayload(writer, { leave: { action: "RESUME" } });
      break;
  }
}

function noteRoom(writer: Writer, { channel }: PresenceMark, index: number): void {
  if (writer.context.channel !== channel) noteInput(writer, "dropped", index, "/channel", NO_ROOM);
}

function startSync(writer: Writer, key: string, index: number): void {
  writer.ends ??= syncEnds(writer);
  if (writer.ends.has(index)) {
    writer.syncing ??= new Map();
    writer.syncing.set(key, { start: index, payloads: writer.payloads?.length ?? 0, listed: [] });
    clearRoom(writer.written, key);
  } else if (writer.syncing?.has(key) === true) {
    const message = "a snapshot here is one message: it cannot be continued";
    noteInput(writer, "dropped", index, "", message);
  } else {
    const message = "an unfinished snapshot cannot be told: its records are written as updates";
    noteInput(writer, "dropped", index, "", message);
  }
}

function endSync(writer: Writer, { channel, asOf }: SyncEndMark, key: string, index: number): void {
  const snapshot = writer.syncing?.get(key);
  if (snapshot === undefined) {
    const message = "an end without its start: who was there is not in this list of inputs";
    noteInput(writer, "dropped", index, "", message);
    return;
  }
  if (writer.syncing?.size === 1) writer.syncing = undefined;
  else writer.syncing?.delete(key);
  if (asOf !== undefined)
    noteInput(writer, "dropped", index, "/asOf", "a join does not say of what instant it speaks");
  const isLate = (writer.payloads?.length ?? 0) !== snapshot.payloads;
  if (isLate) noteInput(writer, "derived", snapshot.start, "", "told where the snapshot ends");
  const otherParticipants: LiveKitParticipantInfo[] = [];
  for (const { info, index: at } of snapshot.listed) {
    if (isLate) noteInput(writer, "derived", at, "", "told where the snapshot ends");
    otherParticipants.push(info);
  }
  addPayload(writer, { join: { room: { name: channel }, otherParticipants } });
}

/** Writes a record. */
export function writeSignalRecord(writer: Writer, source: Source): void {
  const { record, envelope, index } = source;
  const { action, channel, clientId } = record;
  const { written, versions } = writer;
  const key = roomKeyOf(writer, envelope?.tenantId, channel);
  const gone = action === "leave" || action === "absent";
  noteRecord(writer, source, gone);
  const info = infoOf(writer, source, gone, "signal");
  addVersion(writer, info, source);
  const snapshot = writer.syncing?.get(key);
  if (snapshot !== undefined) {
    if (gone) leaveSnapshot(writer, snapshot, key, source);
    else {
      show(written, key, clientId, info, versions);
      snapshot.listed.push({ info, index });
    }
    return;
  }
  if (!gone) {
    if (show(written, key, clientId, info, versions) !== undefined) {
      const message = "LiveKit shows one session of an identity: the one before is hidden";
      noteField(writer, "derived", source, "connectionId", message);
    }
    addUpdate(writer, key, source, info);
    return;
  }
  const ended = end(written, key, clientId, sidOf(clientId, record.connectionId), versions);
  switch (ended.kind) {
    case "gone":
      if (versions) info.version = ended.version;
      addUpdate(writer, key, source, info);
      break;
    case "back": {
      const message = "another connection of this client is there still, and is shown again";
      noteInput(writer, "derived", index, "", message);
      addUpdate(writer, key, source, ended.info);
      break;
    }
    case "hidden":
      noteInput(writer, "dropped", index, "", "this connection was not the one that is shown");
  }
}

/** A leave inside a snapshot: whom it names is not listed. */
function leaveSnapshot(writer: Writer, snapshot: Snapshot, key: string, { record, index }: Source): void {
  const { clientId, connectionId } = record;
  const sid = sidOf(clientId, connectionId);
  noteInput(writer, "dropped", index, "", "a snapshot lists who is there");
  const kept = [];
  for (const one of snapshot.listed) {
    if (one.info.identity !== clientId || one.info.sid !== sid) kept.push(one);
    else noteInput(writer, "dropped", one.index, "", "left again before the snapshot was complete");
  }
  snapshot.listed = kept;
  end(writer.written, key, clientId, sid, writer.versions);
}

/** Adds to the update under way, if nothing came between: one message of several records is one again. */
function addUpdate(writer: Writer, key: string, source: Source, participant: LiveKitParticipantInfo): void {
  if (writer.context.channel !== source.record.channel)
    noteField(writer, "dropped", source, "channel", NO_ROOM);
  if (writer.batch?.key === key) {
    writer.batch.participants.push(participant);
    return;
  }
  const participants = [participant];
  writer.batch = { key, participants };
  addPayload(writer, { update: { participants } });
}

/** What a ParticipantUpdate cannot say of a record. */
function noteRecord(writer: Writer, source: Source, gone: boolean): void {
  const { action, data, since, occurredAt } = source.record;
  if (action === "enter" || action === "update" || (writer.versions && action === "present")) {
    const message = "a full state: enter, update and present are one on the wire";
    noteField(writer, "derived", source, "action", message);
  } else if (action === "absent") {
    const message = "DISCONNECTED: leave and absent are one on the wire";
    noteField(writer, "derived", source, "action", message);
  }
  if (gone && data !== undefined) {
    const message = "a leave's data is read back only if asked with `leaveData`";
    noteField(writer, "derived", source, "data", message);
  }
  if (gone && since !== undefined)
    noteField(writer, "derived", source, "since", "a leave's join time is a leftover on the way back");
  if (occurredAt === undefined) return;
  const isStart = since === undefined || msOfChecked(since).ms === msOfChecked(occurredAt).ms;
  if (action === "enter" && isStart) {
    const message = "the time of the enter is written as the start of the session";
    noteField(writer, "derived", source, "occurredAt", message);
    if (since === undefined) noteField(writer, "derived", source, "since", message);
  } else noteField(writer, "dropped", source, "occurredAt", "a ParticipantUpdate has no time of its own");
}

/** Writes the version of a session as it was read, unless this adapter numbers them itself. */
function addVersion(writer: Writer, info: LiveKitParticipantInfo, source: Source): void {
  if (writer.versions) {
    noteInput(writer, "derived", source.index, "/order", "the versions of a session are numbered here");
    return;
  }
  if (source.envelope?.order === undefined) return;
  const version = versionOf(source);
  if (version !== undefined && version > 0) info.version = version;
  else noteInput(writer, "dropped", source.index, "/order", "not a version of LiveKit's");
}
