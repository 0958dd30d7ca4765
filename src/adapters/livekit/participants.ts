/** Full states of participants: snapshots, and updates told from enters by what is remembered. */
import type { LiveKitToContext } from "./contexts.js";
import { endSession, type Known, type KnownRoom, keyOf, knownRoom, type Memory } from "./memory.js";
import { ALONE, type Participant, placeOf, readParticipant } from "./participant.js";
import type { Message } from "./proto-json.js";
import { addRecord, addSyncEnd, addSyncStart, type Beside, note, type Output } from "./records.js";

/** One conversion under way. */
export interface Reader extends Output {
  readonly context: LiveKitToContext;
  readonly memory: Memory | undefined;
  readonly matchLeaves: "sid" | "identity";
  readonly self: string | undefined;
  readonly socketRoom: string | undefined;
}

/** What is remembered of one room; undefined without a memory. */
export const knownIn = (reader: Reader, channel: string): KnownRoom | undefined =>
  reader.memory === undefined
    ? undefined
    : knownRoom(reader.memory.rooms, keyOf(reader.context.tenantId, channel));

/** Adds the whole set of a room: a snapshot replaces what was held. `own` stands where the own participant does. */
export function addSnapshot(
  reader: Reader,
  channel: string,
  own: Participant | undefined,
  others: readonly Participant[],
): void {
  const known = knownIn(reader, channel);
  if (known !== undefined) for (const identity of known.there.keys()) endSession(known, identity);
  addSyncStart(reader, channel);
  if (own !== undefined && !isOwn(reader, own)) addListed(reader, channel, own, own.identity, known);
  const self = own === undefined ? reader.self : own.identity;
  for (const participant of others) addListed(reader, channel, participant, self, known);
  addSyncEnd(reader, channel);
}

function addListed(
  reader: Reader,
  channel: string,
  participant: Participant,
  self: string | undefined,
  known: KnownRoom | undefined,
): void {
  if (isLeftOut(reader, participant, self)) return;
  if (participant.gone) {
    const message = "a snapshot lists who is there, and this participant is DISCONNECTED";
    note(reader, "ignored", placeOf(participant), message);
    return;
  }
  addRecord(reader, participant, channel, "present");
  known?.there.set(participant.identity, sessionOf(participant));
}

/** Adds participants as an update tells them. */
export function addUpdates(reader: Reader, channel: string, infos: readonly Message[], list: string): void {
  const known = knownIn(reader, channel);
  if (infos.length === 0) note(reader, "ignored", "", "nobody is named");
  for (let index = 0; index < infos.length; index++)
    addUpdate(reader, channel, readParticipant(infos[index] as Message, list, index), known);
}

/** Adds one participant by itself. */
export function addAlone(reader: Reader, channel: string, info: Message): void {
  addUpdate(reader, channel, readParticipant(info, "", ALONE), knownIn(reader, channel));
}

function addUpdate(reader: Reader, channel: string, read: Participant, known: KnownRoom | undefined): void {
  const participant = read.identity === "" ? named(read, known) : read;
  if (isLeftOut(reader, participant, reader.self)) return;
  if (participant.gone) addLeave(reader, channel, participant, known);
  else if (known === undefined) addRecord(reader, participant, channel, "present");
  else addKnown(reader, channel, participant, known);
}

/** Servers before 1.5.2 leave the identity out of a DISCONNECTED update: the sid tells whose it is. */
function named(participant: Participant, known: KnownRoom | undefined): Participant {
  if (participant.sid === "") return participant;
  for (const [identity, { sid }] of known?.there ?? []) {
    if (sid === participant.sid) return { ...participant, identity };
  }
  return participant;
}

function isLeftOut(reader: Reader, participant: Participant, self: string | undefined): boolean {
  const { identity, active, gone } = participant;
  if (identity === "") {
    note(reader, "ignored", placeOf(participant), "no identity, and no known session of this sid");
    return true;
  }
  if (identity === self && isOwn(reader, participant)) return true;
  if (reader.context.activeOnly !== true || active || gone) return false;
  note(reader, "ignored", placeOf(participant), "not ACTIVE yet, and `activeOnly` is asked");
  return true;
}

/** Leaves the own participant out, if it is not asked for. */
function isOwn(reader: Reader, participant: Participant): boolean {
  if (reader.context.includeSelf === true || participant.identity === "") return false;
  const message = "the own participant is left out, unless asked with `includeSelf`";
  note(reader, "ignored", placeOf(participant), message);
  return true;
}

/** A live participant against what is remembered of its identity. */
function addKnown(reader: Reader, channel: string, participant: Participant, known: KnownRoom): void {
  const { identity, sid, version } = participant;
  const before = known.there.get(identity);
  if (before?.sid === sid) {
    const confirmed = !before.unconfirmed;
    if (confirmed && version < before.version) {
      const message = `version ${version} of this session is older than ${before.version}`;
      note(reader, "ignored", placeOf(participant), message);
      return;
    }
    addRecord(reader, participant, channel, confirmed ? "update" : "present");
  } else {
    if (before !== undefined) addReplaced(reader, channel, participant, before);
    addRecord(reader, participant, channel, "enter", enteredAt(reader, participant, known));
    if (before !== undefined) endSession(known, identity);
  }
  known.there.set(identity, sessionOf(participant));
}

/** The leave of a session that another one replaces: a server does not send it to clients of protocol 12 and later. */
export function addReplaced(
  reader: Reader,
  channel: string,
  participant: Participant,
  { sid }: Known,
  at?: number,
): void {
  const message = "another session of this identity replaces the one before, which leaves";
  note(reader, "derived", `${placeOf(participant)}/sid`, message);
  addRecord(reader, goneSession(participant, sid), channel, "leave", at);
}

/** When a participant entered: at the start of its session, unless one before it began as late. */
function enteredAt(reader: Reader, participant: Participant, known: KnownRoom): number | undefined {
  const { identity, joinedMs } = participant;
  if (joinedMs === undefined) return undefined;
  const before = Math.max(known.there.get(identity)?.joinedMs ?? 0, known.ended.get(identity) ?? 0);
  const isLater = joinedMs > before;
  const message = isLater
    ? "the time of the enter is the start of the session"
    : "a session before began as late: the start of this one is a leftover, and no time of the enter";
  note(reader, "derived", placeOf(participant), message);
  return isLater ? joinedMs : undefined;
}

/** A participant that left, or never came. */
export function addLeave(
  reader: Reader,
  channel: string,
  participant: Participant,
  known: KnownRoom | undefined,
  action: "leave" | "absent" = "leave",
  at?: number,
  beside?: Beside,
): void {
  const { identity, sid } = participant;
  const before = known?.there.get(identity);
  if (before !== undefined && sid !== "" && before.sid !== sid) {
    if (reader.matchLeaves === "sid") {
      const message = "this session was replaced by another one, and left then";
      note(reader, "ignored", placeOf(participant), message);
      return;
    }
    const message = "leaves are matched by identity: the known session ends";
    note(reader, "derived", `${placeOf(participant)}/sid`, message);
  }
  if (known !== undefined) endSession(known, identity);
  const isOther = before !== undefined && before.sid !== sid;
  const ended = isOther ? { ...participant, sid: before.sid } : participant;
  addRecord(reader, ended, channel, action, at, beside);
}

/** What is remembered of a participant that is there. */
export const sessionOf = ({ sid, version, joinedMs = 0 }: Participant): Known => ({
  sid,
  version,
  joinedMs,
  unconfirmed: false,
});

/** A session of which only its name is left. */
const goneSession = ({ identity, list, index }: Participant, sid: string): Participant => ({
  identity,
  sid,
  active: false,
  gone: true,
  state: "DISCONNECTED",
  version: 0,
  joinedMs: undefined,
  joinedAt: undefined,
  joinedAtMs: undefined,
  name: "",
  metadata: "",
  attributes: undefined,
  rest: undefined,
  list,
  index,
});
