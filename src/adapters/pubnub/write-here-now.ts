/** Snapshots on their way out: hereNow, of one channel or of several. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { memberKey } from "../inputs.js";
import { ANSWER_HEAD } from "./answers.js";
import type { PubNubFromContext } from "./context.js";
import { note } from "./notes.js";
import { type OutgoingRecord, stateOfData, wayTo } from "./outgoing-record.js";
import { listsLast, setOwn } from "./own.js";
import type { PubNubMultiHereNow, PubNubPayload, PubNubSDKHereNow } from "./payloads.js";
import type { Writing } from "./writing.js";

/** A snapshot that is being collected: members without a connection by user, those with one by both. */
export interface OpenSnapshot {
  readonly users: Map<string, OutgoingRecord>;
  connections: Map<string, OutgoingRecord> | undefined;
  /** The inputs that nothing of another channel has overtaken yet, by index. */
  readonly waiting: number[];
}

/** Begins a snapshot. */
export const createSnapshot = (index: number): OpenSnapshot => ({
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
  if (record.action !== "present") {
    const why = "within a snapshot, only who is there at its end is written";
    note(writing, "derived", `${wayTo(out)}/action`, why);
  }
  const before = members.get(member);
  if (before !== undefined) {
    note(writing, "dropped", `/${before.index}`, "the snapshot says something newer of the member");
    note(writing, "derived", `/${index}`, "the snapshot says something older of the member too");
    members.delete(member);
  }
  if (record.action !== "leave" && record.action !== "absent") members.set(member, out);
}

/** The members in the order in which they were spoken of last. */
function membersOf({ users, connections }: OpenSnapshot): OutgoingRecord[] {
  const members = [...users.values()];
  if (connections === undefined) return members;
  return [...members, ...connections.values()].sort((a, b) => a.index - b.index);
}

/** One user of a snapshot. */
interface Occupant {
  readonly uuid: string;
  readonly state: unknown;
}

/** Writes a snapshot. It goes into the payload before it if that is a hereNow of several channels without this one. */
export function writeHereNow(
  channel: string,
  snapshot: OpenSnapshot,
  isComplete: boolean,
  writing: Writing,
): RealtimePresence[] {
  const members = membersOf(snapshot);
  const standing = snapshot.connections === undefined ? members : oneEach(members, writing);
  const users: Occupant[] = [];
  let occupancy = 0;
  for (const out of members) {
    const { record, extras, index, envelope } = out;
    if (record.occurredAt !== undefined)
      note(writing, "dropped", `${wayTo(out)}/occurredAt`, "a snapshot has no times");
    if (envelope?.id !== undefined) note(writing, "dropped", `/${index}/id`, "a snapshot is no event");
    if (envelope?.order !== undefined) note(writing, "dropped", `/${index}/order`, "a snapshot is no event");
    if (typeof extras?.occupancy === "number") occupancy = Math.max(occupancy, extras.occupancy);
  }
  for (const out of standing) {
    const { data, clientId } = out.record;
    users.push({ uuid: clientId, state: data === undefined ? undefined : stateOfData(data, out, writing) });
  }
  if (isComplete) occupancy = users.length;
  else if (occupancy <= users.length) {
    occupancy = users.length + 1;
    const which = `the snapshot of ${JSON.stringify(channel)} is not whole`;
    note(writing, "defaulted", "", `${which}: it counts one user more than it lists`);
  }
  append({ channel, users, occupancy }, writing.payloads, writing.context);
  return members.map(({ record }) => record);
}

/** A user has one entry, however many connections: that of the connection that comes last. */
function oneEach(members: readonly OutgoingRecord[], writing: Writing): Iterable<OutgoingRecord> {
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
  return users.values();
}

interface ChannelUsers {
  readonly channel: string;
  readonly users: readonly Occupant[];
  readonly occupancy: number;
}

function append(snapshot: ChannelUsers, payloads: PubNubPayload[], context: PubNubFromContext): void {
  const { channel, users, occupancy } = snapshot;
  const last = payloads.at(-1);
  if (context.form === "sdk") {
    const occupants = users.map(({ uuid, state }) => ({ uuid, state: state ?? null }));
    const entry = { name: channel, occupancy, occupants };
    const open =
      last !== undefined && isSdkHereNow(last) && listsLast(last.channels, channel) ? last : undefined;
    const target: PubNubSDKHereNow = open ?? { totalChannels: 0, totalOccupancy: 0, channels: {} };
    setOwn(target.channels, channel, entry);
    target.totalChannels += 1;
    target.totalOccupancy = (target.totalOccupancy ?? 0) + occupancy;
    if (open === undefined) payloads.push(target);
    return;
  }
  const hasStates = users.some(({ state }) => state !== undefined);
  const uuids = users.map(({ uuid, state }) => {
    if (!hasStates) return uuid;
    return state === undefined ? { uuid } : { uuid, state: state as never };
  });
  const { status, message, service } = ANSWER_HEAD;
  if (context.channel === channel) {
    payloads.push({ status, message, service, occupancy, uuids });
    return;
  }
  const open = last !== undefined && isMultiHereNow(last) && listsLast(last.payload.channels ?? {}, channel);
  const target: PubNubMultiHereNow = open
    ? (last as PubNubMultiHereNow)
    : { status, message, service, payload: { total_channels: 0, total_occupancy: 0, channels: {} } };
  setOwn(target.payload.channels ?? {}, channel, { occupancy, uuids });
  target.payload.total_channels += 1;
  target.payload.total_occupancy += occupancy;
  if (!open) payloads.push(target);
}

const isSdkHereNow = (payload: PubNubPayload): payload is PubNubSDKHereNow =>
  Object.hasOwn(payload, "totalChannels");

const isMultiHereNow = (payload: PubNubPayload): payload is PubNubMultiHereNow =>
  Object.hasOwn(payload, "status") && !Object.hasOwn(payload, "occupancy") && hasChannels(payload);

function hasChannels(payload: PubNubPayload): boolean {
  const inner: unknown = Object.hasOwn(payload, "payload")
    ? (payload as PubNubMultiHereNow).payload
    : undefined;
  return typeof inner === "object" && inner !== null && Object.hasOwn(inner, "total_channels");
}
