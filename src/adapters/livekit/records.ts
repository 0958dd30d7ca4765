/** From one participant to one envelope, and the marks around them. */
import type {
  ClearMark,
  PresenceEnvelope,
  PresenceInput,
  ResyncMark,
  SyncEndMark,
  SyncStartMark,
} from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { withItem } from "../lists.js";
import { dateTimeOf } from "../time.js";
import type { LiveKitToContext } from "./contexts.js";
import { dataOf, type ReadData } from "./data.js";
import { type Participant, placeOf } from "./participant.js";
import { orderOf } from "./proto-json.js";
import { NO_CONNECTION } from "./sids.js";

/** What a conversion has given so far. */
export interface Output {
  readonly context: LiveKitToContext;
  inputs: PresenceInput[] | undefined;
  readonly notes: Note[];
}

/** Adds a note. */
export function note(out: Output, code: Note["code"], path: string, message: string): void {
  out.notes.push({ code, path, message });
}

function addInput(out: Output, input: PresenceInput): void {
  out.inputs = withItem(out.inputs, input);
}

/** What a webhook says beside its participant and its time. */
export interface Beside {
  readonly id: string | undefined;
  /** Leftovers of the webhook, and of its room. */
  readonly event: Record<string, unknown> | undefined;
  readonly room: Record<string, unknown> | undefined;
}

/** Adds the envelope of one participant. `at` is when it happened, in milliseconds. */
export function addRecord(
  out: Output,
  participant: Participant,
  channel: string,
  action: RealtimePresence["action"],
  at?: number,
  beside?: Beside,
): void {
  const { context } = out;
  const { sid, joinedMs, version } = participant;
  const live = action === "present" || action === "update";
  const leaves = action === "leave" || action === "absent";
  const silent = leaves && context.leaveData !== true;
  const { data, metadataText } = silent ? NO_DATA : dataOf(participant);
  if (silent) noteLeaveData(out, participant);

  const { identity: clientId } = participant;
  const record: RealtimePresence =
    sid === "" || isMade(sid, clientId)
      ? { channel, clientId, action }
      : { channel, clientId, action, connectionId: sid };
  if (data !== undefined) record.data = data;
  if (live && joinedMs !== undefined) record.since = dateTimeOf(joinedMs);
  if (at !== undefined) record.occurredAt = dateTimeOf(at);

  const saysState = leaves ? participant.gone : participant.active;
  const saysJoinTime = live || (action === "enter" && at === joinedMs);
  const rest = restOf(participant, saysState, saysJoinTime, metadataText);
  const order = version === 0 ? undefined : orderOf(version);
  const envelope = envelopeOf(record, beside?.id, order, context);
  const extras = extrasOf(rest, beside);
  if (extras !== undefined) envelope.extras = extras;
  addInput(out, envelope);
}

/** The usual envelope as a literal, which is smaller and faster for every later reader; others member by member. */
function envelopeOf(
  record: RealtimePresence,
  id: string | undefined,
  order: string | undefined,
  { tenantId, receivedAt }: LiveKitToContext,
): PresenceEnvelope {
  const provider = "livekit";
  if (order !== undefined && tenantId !== undefined && receivedAt !== undefined) {
    return id === undefined
      ? { record, tenantId, order, provider, receivedAt }
      : { record, tenantId, id, order, provider, receivedAt };
  }
  const envelope: PresenceEnvelope = { record };
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (id !== undefined) envelope.id = id;
  if (order !== undefined) envelope.order = order;
  envelope.provider = provider;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  return envelope;
}

const NO_DATA: ReadData = { data: undefined, metadataText: undefined };

/** Tells whether a sid was made for a member without a connection id. */
const isMade = (sid: string, identity: string): boolean =>
  sid.charCodeAt(3) === NO_CONNECTION.charCodeAt(3) && sid === NO_CONNECTION + identity;

function noteLeaveData(out: Output, participant: Participant): void {
  const drop = (field: string): void => {
    const path = `${placeOf(participant)}/${field}`;
    note(out, "dropped", path, "a leave carries no data here, unless asked with `leaveData`");
  };
  if (participant.name !== "") drop("name");
  if (participant.metadata !== "") drop("metadata");
  if (participant.attributes !== undefined) drop("attributes");
}

/** The leftovers of a participant; its state and its join time too, where the record does not say them. */
function restOf(
  { rest, state, joinedMs, joinedAt, joinedAtMs }: Participant,
  saysState: boolean,
  saysJoinTime: boolean,
  metadataText: string | undefined,
): Record<string, unknown> | undefined {
  const saysTime = saysJoinTime || joinedMs === undefined || (rest !== undefined && hasJoinTime(rest));
  if (saysState && saysTime && metadataText === undefined) return rest;
  const out = rest ?? {}; // made for this conversion
  if (!saysState) out["state"] = state;
  if (!saysTime) {
    out["joinedAt"] = typeof joinedAt === "string" ? joinedAt : String(Math.floor(joinedMs / 1000));
    out["joinedAtMs"] = typeof joinedAtMs === "string" ? joinedAtMs : String(joinedMs);
  }
  if (metadataText !== undefined) out["metadata"] = metadataText;
  return out;
}

const hasJoinTime = (rest: Record<string, unknown>): boolean =>
  Object.hasOwn(rest, "joinedAt") || Object.hasOwn(rest, "joinedAtMs");

function extrasOf(
  rest: Record<string, unknown> | undefined,
  beside: Beside | undefined,
): Record<string, unknown> | undefined {
  const room = beside?.room;
  const event = beside?.event;
  if (rest === undefined && room === undefined && event === undefined) return undefined;
  const extras: Record<string, unknown> = {};
  if (rest !== undefined) extras["participant"] = rest;
  if (room !== undefined) extras["room"] = room;
  if (event !== undefined) extras["event"] = event;
  return extras;
}

/** Adds the mark before a snapshot. */
export function addSyncStart(out: Output, channel: string): void {
  const mark: SyncStartMark = { mark: "sync-start", channel };
  if (out.context.tenantId !== undefined) mark.tenantId = out.context.tenantId;
  addInput(out, mark);
}

/** Adds the mark after a snapshot. */
export function addSyncEnd(out: Output, channel: string, asOf?: string): void {
  const mark: SyncEndMark = { mark: "sync-end", channel };
  if (out.context.tenantId !== undefined) mark.tenantId = out.context.tenantId;
  if (asOf !== undefined) mark.asOf = asOf;
  addInput(out, mark);
}

/** Adds a clear: nothing is known of the room any more. */
export function addClear(out: Output, channel: string): void {
  const mark: ClearMark = { mark: "clear", channel };
  if (out.context.tenantId !== undefined) mark.tenantId = out.context.tenantId;
  addInput(out, mark);
}

/** The reason of the resync mark that a request to resume becomes. */
export const RESUME_REASON = "the server asked the client to resume its session";

/** Adds a resync: what is held may be wrong. */
export function addResync(out: Output, channel: string, reason: string): void {
  const mark: ResyncMark = { mark: "resync", channel, reason };
  if (out.context.tenantId !== undefined) mark.tenantId = out.context.tenantId;
  addInput(out, mark);
}
