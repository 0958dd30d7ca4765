/** From one participant to one envelope, and the marks around them. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { dateTimeOf } from "../time.js";
import type { LiveKitToContext } from "./contexts.js";
import { dataOf } from "./data.js";
import type { Participant } from "./participant.js";
import { NO_CONNECTION } from "./sids.js";

/** What a conversion has given so far. */
export interface Output {
  readonly context: LiveKitToContext;
  readonly inputs: PresenceInput[];
  readonly notes: Note[];
}

/** Adds a note. */
export function note(out: Output, code: Note["code"], path: string, message: string): void {
  out.notes.push({ code, path, message });
}

/** What a record has beside its participant. */
export interface Occurrence {
  readonly channel: string;
  readonly action: RealtimePresence["action"];
  /** When it happened, in milliseconds. */
  readonly at?: number | undefined;
  readonly id?: string | undefined;
  /** Leftovers of the webhook. */
  readonly event?: Record<string, unknown> | undefined;
  readonly room?: Record<string, unknown> | undefined;
}

/** Adds the envelope of one participant. */
export function addRecord(out: Output, participant: Participant, what: Occurrence, path: string): void {
  const { context } = out;
  const { channel, action, at, id, event, room } = what;
  const live = action === "present" || action === "update";
  const leaves = action === "leave" || action === "absent";
  const { data, metadataText } = leaves && context.leaveData !== true ? NO_DATA : dataOf(participant);
  if (leaves && context.leaveData !== true) noteLeaveData(out, participant, path);

  const record: RealtimePresence = { channel, clientId: participant.identity, action };
  const { sid, joinedMs, version } = participant;
  if (sid !== "" && sid !== NO_CONNECTION + participant.identity) record.connectionId = sid;
  if (data !== undefined) record.data = data;
  if (live && joinedMs !== undefined) record.since = dateTimeOf(joinedMs);
  if (at !== undefined) record.occurredAt = dateTimeOf(at);

  const saysState = leaves ? participant.gone : participant.active;
  const saysJoinTime = live || (action === "enter" && at === joinedMs);
  const rest = restOf(participant, saysState, saysJoinTime, metadataText);
  const envelope: PresenceEnvelope = { record };
  if (context.tenantId !== undefined) envelope.tenantId = context.tenantId;
  if (id !== undefined) envelope.id = id;
  if (version !== 0) envelope.order = String(version).padStart(10, "0");
  envelope.provider = "livekit";
  if (context.receivedAt !== undefined) envelope.receivedAt = context.receivedAt;
  if (rest !== undefined || event !== undefined || room !== undefined) {
    const extras: Record<string, unknown> = {};
    if (rest !== undefined) extras["participant"] = rest;
    if (room !== undefined) extras["room"] = room;
    if (event !== undefined) extras["event"] = event;
    envelope.extras = extras;
  }
  out.inputs.push(envelope);
}

const NO_DATA = { data: undefined, metadataText: undefined };

function noteLeaveData(out: Output, { name, metadata, attributes }: Participant, path: string): void {
  const drop = (field: string) =>
    note(out, "dropped", `${path}/${field}`, "a leave carries no data here, unless asked with `leaveData`");
  if (name !== "") drop("name");
  if (metadata !== "") drop("metadata");
  if (attributes !== undefined) drop("attributes");
}

/** The leftovers of a participant; its state and its join time too, where the record does not say them. */
function restOf(
  { rest, state, joinedMs }: Participant,
  saysState: boolean,
  saysJoinTime: boolean,
  metadataText: string | undefined,
): Record<string, unknown> | undefined {
  const saysTime = saysJoinTime || joinedMs === undefined || (rest !== undefined && hasJoinTime(rest));
  if (saysState && saysTime && metadataText === undefined) return rest;
  const out = rest ?? {}; // made for this conversion
  if (!saysState) out["state"] = state;
  if (!saysTime) {
    out["joinedAt"] = String(Math.floor(joinedMs / 1000));
    out["joinedAtMs"] = String(joinedMs);
  }
  if (metadataText !== undefined) out["metadata"] = metadataText;
  return out;
}

const hasJoinTime = (rest: Record<string, unknown>): boolean =>
  Object.hasOwn(rest, "joinedAt") || Object.hasOwn(rest, "joinedAtMs");

/** Adds the mark before a snapshot. */
export function addSyncStart(out: Output, channel: string): void {
  out.inputs.push({ mark: "sync-start", channel, ...tenantOf(out) });
}

/** Adds the mark after a snapshot. */
export function addSyncEnd(out: Output, channel: string, asOf?: string): void {
  out.inputs.push({
    mark: "sync-end",
    channel,
    ...tenantOf(out),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** Adds a clear: nothing is known of the room any more. */
export function addClear(out: Output, channel: string): void {
  out.inputs.push({ mark: "clear", channel, ...tenantOf(out) });
}

/** The reason of the resync mark that a request to resume becomes. */
export const RESUME_REASON = "the server asked the client to resume its session";

/** Adds a resync: what is held may be wrong. */
export function addResync(out: Output, channel: string, reason: string): void {
  out.inputs.push({ mark: "resync", channel, ...tenantOf(out), reason });
}

const tenantOf = ({ context }: Output): { tenantId?: string } =>
  context.tenantId === undefined ? {} : { tenantId: context.tenantId };
