/** One conversion to Pusher in progress: the inputs, what they lose, and what readers hold already. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { unwrapData } from "../data.js";
import { isEnvelope, isMark } from "../inputs.js";
import { withItem } from "../lists.js";
import type { PusherFromContext } from "./context.js";
import { PREFIX } from "./frames.js";
import type { PusherPayload } from "./payloads.js";
import { refuse } from "./refuse.js";
import { type ChannelRoster, type ConnectionKey, type Roster, rosterOf } from "./roster.js";

export interface Writing {
  readonly context: PusherFromContext;
  /** The roster is all that readers hold, so that a leave of somebody who is not in it says nothing. */
  readonly complete: boolean;
  /** Who readers hold to be there; made when somebody has to be counted, unless it is remembered. */
  roster: Roster | undefined;
  /** The channel that was spoken of last: mostly the next input speaks of the same one. */
  latest: ChannelRoster | undefined;
  /** The channels whose snapshot may be open when the call ends. */
  open: ChannelRoster[] | undefined;
  /** Both are made with their first item: most inputs come to one payload, and to one note. */
  payloads: PusherPayload[] | undefined;
  notes: Note[] | undefined;
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  /** Where it stands in the list of inputs. */
  readonly index: number;
}

export function noteOut(writing: Writing, code: Note["code"], at: string, message: string): void {
  writing.notes = withItem(writing.notes, { code, path: at, message });
}

export function addPayload(writing: Writing, payload: PusherPayload): void {
  writing.payloads = withItem(writing.payloads, payload);
}

/** Unpacks an input that is no mark. */
export const outgoing = (input: Exclude<PresenceInput, PresenceMark>, index: number): Outgoing =>
  isEnvelope(input)
    ? { record: input.record, envelope: input, index }
    : { record: input, envelope: undefined, index };

/** The way to a record in the list of inputs. */
export const wayTo = ({ envelope, index }: Outgoing): string =>
  envelope === undefined ? `/${index}` : `/${index}/record`;

export const connectionOf = ({ record: { connectionId } }: Outgoing): ConnectionKey => connectionId ?? null;

/** The roster of a record's or a mark's channel. */
export function rosterIn(writing: Writing, channel: string, tenantId: string | undefined): ChannelRoster {
  const { latest } = writing;
  if (latest?.place.channel === channel && latest.place.tenantId === tenantId) return latest;
  writing.roster ??= new Map();
  writing.latest = rosterOf(writing.roster, channel, tenantId);
  return writing.latest;
}

/** The member of a record that a kind of message has a place for, beside the identifiers; if any. */
export type Carried = "data" | "occurredAt" | undefined;

export const READS_AS_ENTER = "Pusher knows additions and snapshots only: reads back as enter";

const NO_PLACE = "this form has no place for it";
const NO_PLACE_AT_ALL = "Pusher has no place for it";

/** Reports what Pusher has no place for. */
export function reportLoss(writing: Writing, out: Outgoing, carried: Carried): void {
  const { record, envelope, index } = out;
  const { connectionId, since, occurredAt, data } = record;
  if (connectionId !== undefined) noteOut(writing, "dropped", `${wayTo(out)}/connectionId`, NO_PLACE);
  if (since !== undefined) noteOut(writing, "dropped", `${wayTo(out)}/since`, NO_PLACE);
  if (occurredAt !== undefined && carried !== "occurredAt")
    noteOut(writing, "dropped", `${wayTo(out)}/occurredAt`, NO_PLACE);
  if (data !== undefined && carried !== "data") noteOut(writing, "dropped", `${wayTo(out)}/data`, NO_PLACE);
  if (envelope !== undefined) {
    const { id, order, provider, receivedAt, ttl, extras } = envelope;
    if (id !== undefined) noteOut(writing, "dropped", `/${index}/id`, NO_PLACE_AT_ALL);
    if (order !== undefined) noteOut(writing, "dropped", `/${index}/order`, NO_PLACE_AT_ALL);
    if (provider !== undefined && provider !== "pusher")
      noteOut(writing, "dropped", `/${index}/provider`, NO_PLACE_AT_ALL);
    if (receivedAt !== undefined) noteOut(writing, "dropped", `/${index}/receivedAt`, NO_PLACE_AT_ALL);
    if (ttl !== undefined) noteOut(writing, "dropped", `/${index}/ttl`, NO_PLACE_AT_ALL);
    if (extras !== undefined) noteOut(writing, "dropped", `/${index}/extras`, NO_PLACE_AT_ALL);
  }
  reportPlace(writing, record.channel, envelope?.tenantId, index, envelope !== undefined);
}

/** Reports what of a channel's name and tenant the payload does not say. */
export function reportPlace(
  writing: Writing,
  channel: string,
  tenantId: string | undefined,
  index: number,
  isEnveloped = false,
): void {
  const { context } = writing;
  if (tenantId !== undefined && tenantId !== context.tenantId)
    noteOut(writing, "dropped", `/${index}/tenantId`, NO_PLACE_AT_ALL);
  const isUsers = context.form === "users";
  if (isUsers ? channel === context.channel : channel.startsWith(PREFIX)) return;
  const path = isEnveloped ? `/${index}/record/channel` : `/${index}/channel`;
  if (isUsers) noteOut(writing, "dropped", path, "the answer about users does not name its channel");
  else
    noteOut(writing, "derived", path, `written with the prefix ${PREFIX}, which makes it a presence channel`);
}

/** The `user_info` of a record; undefined where it has no data. */
export function infoOf(writing: Writing, out: Outgoing): unknown {
  const { data } = out.record;
  if (data === undefined) return undefined;
  const { encoding, value } = unwrapData(data);
  if (encoding === "base64")
    noteOut(writing, "derived", `${wayTo(out)}/data`, "binary data is written as its base64 text");
  return value;
}

/** A value as JSON text; undefined where JSON has no word for it. Refuses what would not end, or be a number. */
export function jsonText(value: unknown, at: string): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return refuse(`${at}/data`, "json", "expected plain JSON data", "input for Pusher");
  }
}

/** Refuses a record whose data cannot be written. To be asked before anything is remembered. */
export function checkData(input: PresenceInput, index: number): void {
  if (isMark(input)) return;
  if (isEnvelope(input)) jsonText(input.record.data, `/${index}/record`);
  else jsonText(input.data, `/${index}`);
}
