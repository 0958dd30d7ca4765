/** Snapshots on their way out: hereNow, of one channel or of several. */
import { setOwn } from "../../runtime/object.js";
import { memberKey } from "../inputs.js";
import { ANSWER_HEAD } from "./answers.js";
import { note } from "./notes.js";
import { type OutgoingRecord, stateOfData, wayTo } from "./outgoing-record.js";
import { isListedAfter } from "./own.js";
import type { PubNubHereNow, PubNubMultiHereNow, PubNubPayload, PubNubSDKHereNow } from "./payloads.js";
import { addPayload, type OpenHereNow, type Writing } from "./writing.js";

/** A snapshot that is being collected: members without a connection by user, those with one by both. */
export interface OpenSnapshot {
  /** Where it began in the list of inputs. */
  readonly start: number;
  readonly users: Map<string, OutgoingRecord>;
  connections: Map<string, OutgoingRecord> | undefined;
  /** The inputs that nothing of another channel has overtaken yet, by index. */
  readonly waiting: number[];
}

/** Begins a snapshot. */
export const createSnapshot = (index: number): OpenSnapshot => ({
  start: index,
  users: new Map(),
  connections: undefined,
  waiting: [index],
});

/** Takes a record into a snapshot: what counts is who is there at its end. */
export function collect(snapshot: OpenSnapshot, out: OutgoingRecord, writing: Writing): void {
  const { record, index } = out;
  snapshot.waiting.push(index);
  let members = snapshot.users;
  let member = record.clientId;
  if (record.connectionId !== undefined) {
    snapshot.connections ??= new Map();
    members = snapshot.connections;
    member = memberKey(record);
  }
  const isGone = record.action === "leave" || record.action === "absent";
  const why = "within a snapshot, only who is there at its end is written";
  if (isGone) note(writing, "dropped", `/${index}`, why);
  else if (record.action !== "present") note(writing, "derived", `${wayTo(out)}/action`, why);
  const before = members.get(member);
  if (before !== undefined) {
    note(writing, "dropped", `/${before.index}`, "the snapshot says something newer of the member");
    note(writing, "derived", `/${index}`, "the snapshot says something older of the member too");
    members.delete(member);
  }
  if (!isGone) members.set(member, out);
}

/** The members in the order in which they were spoken of last. */
function membersOf({ users, connections }: OpenSnapshot): OutgoingRecord[] {
  const members = [...users.values()];
  if (connections === undefined) return members;
  return [...members, ...connections.values()].sort((a, b) => a.index - b.index);
}

/** Writes a snapshot; gives the members that were in it. */
export function writeHereNow(
  channel: string,
  snapshot: OpenSnapshot,
  isComplete: boolean,
  writing: Writing,
): readonly OutgoingRecord[] {
  const members = membersOf(snapshot);
  let listed = 0;
  for (const out of members) {
    const { record, extras, index, envelope } = out;
    if (record.occurredAt !== undefined)
      note(writing, "dropped", `${wayTo(out)}/occurredAt`, "a snapshot has no times");
    if (envelope?.id !== undefined) note(writing, "dropped", `/${index}/id`, "a snapshot is no event");
    if (envelope?.order !== undefined) note(writing, "dropped", `/${index}/order`, "a snapshot is no event");
    if (typeof extras?.occupancy === "number") listed = Math.max(listed, extras.occupancy);
  }
  const users = snapshot.connections === undefined ? members : oneEach(members, writing);
  let occupancy = users.length;
  if (!isComplete && listed > occupancy) occupancy = listed;
  else if (!isComplete) {
    occupancy++;
    const which = `the snapshot of ${JSON.stringify(channel)} is not whole`;
    note(writing, "defaulted", `/${snapshot.start}`, `${which}: it counts one user more than it lists`);
  }
  if (writing.context.form === "sdk") addToSdk(channel, occupancy, users, writing);
  else addToAnswer(channel, occupancy, users, writing);
  return members;
}

/** A user has one entry, however many connections: that of the connection that comes last. */
function oneEach(members: readonly OutgoingRecord[], writing: Writing): OutgoingRecord[] {
  const users = new Map<string, OutgoingRecord>();
  for (const out of members) {
    const { clientId } = out.record;
    const other = users.get(clientId);
    if (other !== undefined) {
      const why = "a user has one entry: that of the connection that comes last";
      note(writing, "dropped", `/${other.index}`, why);
      note(writing, "derived", `/${out.index}`, "stands for the user's other connections too");
      users.delete(clientId);
    }
    users.set(clientId, out);
  }
  return [...users.values()];
}

/** The state of a user; undefined for none. */
const stateOf = (out: OutgoingRecord, writing: Writing): unknown =>
  out.record.data === undefined ? undefined : stateOfData(out.record.data, out, writing);

/** Adds a channel to a result of the SDK. */
function addToSdk(
  channel: string,
  occupancy: number,
  users: readonly OutgoingRecord[],
  writing: Writing,
): void {
  const occupants = users.map((out) => ({ uuid: out.record.clientId, state: stateOf(out, writing) ?? null }));
  const open = openFor(channel, writing.sdkHereNow, writing);
  const payload: PubNubSDKHereNow = open?.payload ?? { totalChannels: 0, totalOccupancy: 0, channels: {} };
  const { channels } = payload;
  setOwn(channels, channel, { name: channel, occupancy, occupants });
  payload.totalChannels += 1;
  payload.totalOccupancy = (payload.totalOccupancy ?? 0) + occupancy;
  if (open === undefined) addPayload(writing, payload);
  writing.sdkHereNow = { payload, channels, last: channel };
}

/** Writes an answer about a channel, or adds it to one about several. */
function addToAnswer(
  channel: string,
  occupancy: number,
  users: readonly OutgoingRecord[],
  writing: Writing,
): void {
  const { status, message, service } = ANSWER_HEAD;
  const uuids = uuidsOf(users, writing);
  if (writing.context.channel === channel) {
    addPayload(writing, { status, message, service, occupancy, uuids });
    return;
  }
  const open = openFor(channel, writing.hereNow, writing);
  const payload: PubNubMultiHereNow = open?.payload ?? {
    status,
    message,
    service,
    payload: { total_channels: 0, total_occupancy: 0, channels: {} },
  };
  const { payload: totals } = payload;
  const { channels = {} } = totals;
  setOwn(channels, channel, { occupancy, uuids });
  totals.channels = channels;
  totals.total_channels += 1;
  totals.total_occupancy += occupancy;
  if (open === undefined) addPayload(writing, payload);
  writing.hereNow = { payload, channels, last: channel };
}

/** Users as names if none of them has a state, and as objects if one has. */
function uuidsOf(users: readonly OutgoingRecord[], writing: Writing): NonNullable<PubNubHereNow["uuids"]> {
  const hasStates = users.some(({ record }) => record.data !== undefined);
  const uuids: NonNullable<PubNubHereNow["uuids"]> = [];
  for (const out of users) {
    const uuid = out.record.clientId;
    const state = stateOf(out, writing);
    if (!hasStates) uuids.push(uuid);
    else uuids.push(state === undefined ? { uuid } : { uuid, state: state as never });
  }
  return uuids;
}

/** The payload before, if a channel can go into it: the channels of one payload are read in the order of its names. */
function openFor<Payload extends PubNubPayload>(
  channel: string,
  open: OpenHereNow<Payload> | undefined,
  { payloads }: Writing,
): OpenHereNow<Payload> | undefined {
  if (open === undefined || payloads?.at(-1) !== open.payload) return undefined;
  return isListedAfter(channel, open.last) && !Object.hasOwn(open.channels, channel) ? open : undefined;
}
