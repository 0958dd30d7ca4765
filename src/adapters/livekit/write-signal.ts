/** Inputs as messages of the signal socket: a snapshot is a join, a record an update, a clear a reconnect. */
import type { PresenceMark } from "../../generated/presence-input.js";
import type { LiveKitParticipantInfo } from "../../generated/providers/livekit-participant-info.js";
import { infoOf, type Source } from "./infos.js";
import { keyOf } from "./memory.js";
import { RESUME_REASON } from "./records.js";
import { sidOf } from "./sids.js";
import { type Listed, noteMark, type Step, type Writer } from "./writer.js";
import { end, type Place, show } from "./written.js";

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
      writer.written.clear(key);
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
    writer.syncing.set(key, { start: index, payloads: writer.payloads.length, listed: [] });
    writer.written.clear(key);
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
  const snapshot = writer.syncing.get(key);
  if (snapshot === undefined) {
    noting("dropped", "", "an end without its start: who was there is not in this list of inputs");
    return;
  }
  writer.syncing.delete(key);
  if (asOf !== undefined) noting("dropped", "/asOf", "a join does not say of what instant it speaks");
  if (writer.payloads.length !== snapshot.payloads) {
    for (const index of [snapshot.start, ...snapshot.listed.map((listed) => listed.index)])
      writer.notes.push({ code: "derived", path: `/${index}`, message: "told where the snapshot ends" });
  }
  writer.payloads.push({
    join: { room: { name: channel }, otherParticipants: snapshot.listed.map(({ info }) => info) },
  });
}

/** Writes a record. */
export function writeSignalRecord(writer: Writer, source: Source, step: Step): void {
  const { record, envelope, at, noting } = source;
  const { action, channel, clientId } = record;
  const key = keyOf(envelope?.tenantId, channel);
  const gone = action === "leave" || action === "absent";
  const snapshot = writer.syncing.get(key);
  noteRecord(source, gone, writer.versions);
  const info = infoOf(source, gone, "signal");
  const version = versionOf(source, writer.versions);
  if (version !== undefined) info.version = version;
  const place: Place = { rooms: writer.written, room: key, identity: clientId, versions: writer.versions };
  const sid = sidOf(clientId, record.connectionId);
  if (snapshot !== undefined) {
    if (gone) {
      const listed = leaveSnapshot(writer, snapshot.listed, source, sid);
      end(place, sid);
      writer.syncing.set(key, { ...snapshot, listed });
    } else snapshot.listed.push({ info: show(place, sid, info).info, index: step.index });
    return;
  }

  const emit = (participant: LiveKitParticipantInfo) => {
    noteRoom(writer, channel, `${at}/channel`, step);
    addUpdate(writer, key, participant);
  };
  if (!gone) {
    const change = show(place, sid, info);
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
  const change = end(place, sid);
  if (change.kind === "gone") emit(writer.versions ? { ...info, version: change.version } : info);
  else if (change.kind === "back") {
    noting("derived", "", "another connection of this client is there still, and is shown again");
    emit(change.info);
  } else noting("dropped", "", "this connection was not the one that is shown");
}

/** A leave inside a snapshot: whom it names is not listed. */
function leaveSnapshot(
  writer: Writer,
  listed: readonly Listed[],
  { record, noting }: Source,
  sid: string,
): Listed[] {
  noting("dropped", "", "a snapshot lists who is there");
  const isNamed = ({ info }: Listed): boolean => info.identity === record.clientId && info.sid === sid;
  for (const { index } of listed.filter(isNamed)) {
    writer.notes.push({
      code: "dropped",
      path: `/${index}`,
      message: "left again before the snapshot was complete",
    });
  }
  return listed.filter((one) => !isNamed(one));
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
function noteRecord({ record, at, noting }: Source, gone: boolean, versions: boolean): void {
  const { action, since, occurredAt } = record;
  if (action === "enter" || action === "update" || (versions && action === "present")) {
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
