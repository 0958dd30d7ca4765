/** Full states of participants: snapshots, and updates told from enters by what is remembered. */
import type { LiveKitToContext } from "./contexts.js";
import { endSession, type Known, type KnownRoom, keyOf, knownRoom, type Memory } from "./memory.js";
import { type Participant, readParticipant } from "./participant.js";
import type { Message } from "./proto-json.js";
import { addRecord, addSyncEnd, addSyncStart, note, type Output } from "./records.js";

/** One conversion under way. */
export interface Reader extends Output {
  readonly context: LiveKitToContext;
  readonly memory: Memory | undefined;
  readonly matchLeaves: "sid" | "identity";
  readonly self: string | undefined;
  readonly socketRoom: string | undefined;
}

/** A participant and where it stands in the payload. */
export interface Listed {
  readonly participant: Participant;
  readonly path: string;
  /** It stands where the own participant does. */
  readonly own?: boolean;
}

/** What is remembered of one room; undefined without a memory. */
export const knownIn = (reader: Reader, channel: string): KnownRoom | undefined =>
  reader.memory === undefined
    ? undefined
    : knownRoom(reader.memory.rooms, keyOf(reader.context.tenantId, channel));

/** Adds the whole set of a room: a snapshot replaces what was held. */
export function addSnapshot(reader: Reader, channel: string, listed: readonly Listed[]): void {
  const known = knownIn(reader, channel);
  if (known !== undefined) for (const identity of known.there.keys()) endSession(known, identity);
  addSyncStart(reader, channel);
  for (const { participant, path, own } of listed) {
    const { identity } = participant;
    if (own === true ? isOwn(reader, identity, path, true) : isLeftOut(reader, participant, path)) continue;
    if (own === true && isLeftOut(reader, participant, path)) continue;
    if (participant.gone) {
      note(reader, "ignored", path, "a snapshot lists who is there, and this participant is DISCONNECTED");
      continue;
    }
    addRecord(reader, participant, { channel, action: "present" }, path);
    known?.there.set(identity, sessionOf(participant));
  }
  addSyncEnd(reader, channel);
}

/** Adds participants as an update tells them. */
export function addUpdates(reader: Reader, channel: string, infos: readonly Message[], path: string): void {
  const known = knownIn(reader, channel);
  if (infos.length === 0) note(reader, "ignored", "", "nobody is named");
  for (const [index, info] of infos.entries()) {
    const at = path === "" ? "" : `${path}/${index}`;
    const participant = named(readParticipant(info), known);
    if (isLeftOut(reader, participant, at)) continue;
    if (participant.gone) addLeave(reader, channel, participant, known, at);
    else if (known === undefined) addRecord(reader, participant, { channel, action: "present" }, at);
    else addKnown(reader, channel, participant, known, at);
  }
}

/** Servers before 1.5.2 leave the identity out of a DISCONNECTED update: the sid tells whose it is. */
function named(participant: Participant, known: KnownRoom | undefined): Participant {
  if (participant.identity !== "" || participant.sid === "") return participant;
  for (const [identity, { sid }] of known?.there ?? []) {
    if (sid === participant.sid) return { ...participant, identity };
  }
  return participant;
}

function isLeftOut(reader: Reader, participant: Participant, path: string): boolean {
  const { identity, active, gone } = participant;
  if (identity === "") {
    note(reader, "ignored", path, "no identity, and no known session of this sid");
    return true;
  }
  if (isOwn(reader, identity, path, identity === reader.self)) return true;
  if (reader.context.activeOnly !== true || active || gone) return false;
  note(reader, "ignored", path, "not ACTIVE yet, and `activeOnly` is asked");
  return true;
}

function isOwn(reader: Reader, identity: string, path: string, own: boolean): boolean {
  if (!own || reader.context.includeSelf === true || identity === "") return false;
  note(reader, "ignored", path, "the own participant is left out, unless asked with `includeSelf`");
  return true;
}

/** A live participant against what is remembered of its identity. */
function addKnown(
  reader: Reader,
  channel: string,
  participant: Participant,
  known: KnownRoom,
  path: string,
): void {
  const { identity, sid, version } = participant;
  const before = known.there.get(identity);
  if (before?.sid === sid) {
    const confirmed = !before.unconfirmed;
    if (confirmed && version < before.version) {
      note(reader, "ignored", path, `version ${version} of this session is older than ${before.version}`);
      return;
    }
    addRecord(reader, participant, { channel, action: confirmed ? "update" : "present" }, path);
  } else {
    if (before !== undefined) addReplaced(reader, channel, identity, before, path);
    addRecord(
      reader,
      participant,
      { channel, action: "enter", at: enteredAt(reader, participant, known, path) },
      path,
    );
  }
  if (before !== undefined && before.sid !== sid) endSession(known, identity);
  known.there.set(identity, sessionOf(participant));
}

/** The leave of a session that another one replaces: a server does not send it to clients of protocol 12 and later. */
export function addReplaced(
  reader: Reader,
  channel: string,
  identity: string,
  { sid }: Known,
  path: string,
  at?: number,
): void {
  note(
    reader,
    "derived",
    `${path}/sid`,
    "another session of this identity replaces the one before, which leaves",
  );
  addRecord(reader, goneSession(identity, sid), { channel, action: "leave", at }, path);
}

/** When a participant entered: at the start of its session, unless that is older than the session before it. */
function enteredAt(
  reader: Reader,
  { identity, joinedMs }: Participant,
  known: KnownRoom,
  path: string,
): number | undefined {
  const before = Math.max(known.there.get(identity)?.joinedMs ?? 0, known.ended.get(identity) ?? 0);
  if (joinedMs === undefined || joinedMs <= before) return undefined;
  note(reader, "derived", path, "the time of the enter is the start of the session");
  return joinedMs;
}

/** A participant that left. */
export function addLeave(
  reader: Reader,
  channel: string,
  participant: Participant,
  known: KnownRoom | undefined,
  path: string,
  webhook: { action: "leave" | "absent"; at?: number | undefined; id?: string | undefined } = {
    action: "leave",
  },
): void {
  const { identity, sid } = participant;
  const before = known?.there.get(identity);
  if (before !== undefined && sid !== "" && before.sid !== sid) {
    if (reader.matchLeaves === "sid") {
      note(reader, "ignored", path, "this session was replaced by another one, and left then");
      return;
    }
    note(reader, "derived", `${path}/sid`, "leaves are matched by identity: the known session ends");
  }
  if (known !== undefined) endSession(known, identity);
  const ended = before === undefined ? sid : before.sid;
  addRecord(
    reader,
    ended === sid ? participant : { ...participant, sid: ended },
    { channel, ...webhook },
    path,
  );
}

/** What is remembered of a participant that is there. */
export const sessionOf = ({ sid, version, joinedMs = 0 }: Participant): Known => ({
  sid,
  version,
  joinedMs,
  unconfirmed: false,
});

/** A session of which only its name is left. */
const goneSession = (identity: string, sid: string): Participant => ({
  identity,
  sid,
  active: false,
  gone: true,
  state: "DISCONNECTED",
  version: 0,
  joinedMs: undefined,
  name: "",
  metadata: "",
  attributes: undefined,
  rest: undefined,
});
