/** Snapshots on their way out: hereNow, of one channel or of several. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { memberKey } from "../inputs.js";
import { ANSWER_HEAD } from "./answers.js";
import type { PubNubFromContext } from "./context.js";
import type { NoteTaker } from "./notes.js";
import { type OutgoingRecord, stateOfData } from "./outgoing-record.js";
import { listsLast, setOwn } from "./own.js";
import type { PubNubMultiHereNow, PubNubPayload, PubNubSDKHereNow } from "./payloads.js";

/** A snapshot that is being collected: members by user and connection. */
export type OpenSnapshot = Map<string, OutgoingRecord>;

/** Takes a record into a snapshot: what counts is who is there at its end. */
export function collect(snapshot: OpenSnapshot, outgoing: OutgoingRecord, take: NoteTaker["take"]): void {
  const { record, path } = outgoing;
  const member = memberKey(record);
  if (record.action !== "present")
    take("derived", [...path, "action"], "within a snapshot, only who is there at its end is written");
  const before = snapshot.get(member);
  if (before !== undefined) {
    take("dropped", [before.index], "the snapshot says something newer of the member");
    take("derived", [outgoing.index], "the snapshot says something older of the member too");
  }
  snapshot.delete(member);
  if (record.action !== "leave" && record.action !== "absent") snapshot.set(member, outgoing);
}

/** One user of a snapshot. */
interface Occupant {
  readonly uuid: string;
  readonly state: unknown;
  /** Where it stands in the list of inputs. */
  readonly index: number;
}

/** Writes a snapshot. It goes into the payload before it if that is a hereNow of several channels without this one. */
export function writeHereNow(
  channel: string,
  snapshot: OpenSnapshot,
  isComplete: boolean,
  {
    payloads,
    context,
    take,
  }: { payloads: PubNubPayload[]; context: PubNubFromContext; take: NoteTaker["take"] },
): RealtimePresence[] {
  const users = new Map<string, Occupant>();
  let occupancy = 0;
  for (const outgoing of snapshot.values()) {
    const { record, path, extras, index, envelope } = outgoing;
    if (record.occurredAt !== undefined) take("dropped", [...path, "occurredAt"], "a snapshot has no times");
    for (const name of ["id", "order"] as const)
      if (envelope?.[name] !== undefined) take("dropped", [index, name], "a snapshot is no event");
    const other = users.get(record.clientId);
    if (other !== undefined) {
      take("dropped", [other.index], "a user has one entry: that of the connection that comes last");
      take("derived", [index], "stands for the user's other connections too");
    }
    const written = record.data === undefined ? undefined : stateOfData(record.data);
    if (written?.exact === false) take("wrapped", [...path, "data"], "this state reads back otherwise");
    users.delete(record.clientId);
    users.set(record.clientId, { uuid: record.clientId, state: written?.state, index });
    if (typeof extras?.occupancy === "number") occupancy = Math.max(occupancy, extras.occupancy);
  }
  if (isComplete) occupancy = users.size;
  else if (occupancy <= users.size) {
    occupancy = users.size + 1;
    take(
      "defaulted",
      [],
      `the snapshot of ${JSON.stringify(channel)} is not whole: it counts one user more than it lists`,
    );
  }
  append({ channel, users: [...users.values()], occupancy }, payloads, context);
  return [...snapshot.values()].map(({ record }) => record);
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
  const uuids = users.map(({ uuid, state }) =>
    state === undefined ? (hasStates ? { uuid } : uuid) : { uuid, state: state as never },
  );
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
