/** One conversion to Pusher in progress: the inputs, what they lose, and what readers hold already. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { Note } from "../adapter.js";
import { unwrapData } from "../data.js";
import { isEnvelope } from "../inputs.js";
import type { PusherFromContext } from "./context.js";
import { PREFIX } from "./frames.js";
import type { Place } from "./reading.js";
import type { ChannelRoster, ConnectionKey, Roster } from "./roster.js";

export interface Writing {
  readonly context: PusherFromContext;
  readonly roster: Roster;
  /** The roster is all that readers hold, so that a leave of somebody who is not in it says nothing. */
  readonly complete: boolean;
  /** The channels whose snapshot may be open when the call ends. */
  readonly open: Set<ChannelRoster>;
  readonly notes: Note[];
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly place: Place;
  readonly connection: ConnectionKey;
  readonly index: number;
  /** The way to the record in the list of inputs. */
  readonly at: string;
}

export function noteOut(writing: Writing, code: Note["code"], at: string, message: string): void {
  writing.notes.push({ code, path: at, message });
}

/** @throws {PresenceValidationError} with the input's place in the list */
export function checkInput(input: unknown, index: number): void {
  if (presenceInput.is(input)) return;
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "json", "expected plain data")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}

export function placeOfMark({ channel, tenantId }: PresenceMark): Place {
  return tenantId === undefined ? { channel } : { channel, tenantId };
}

/** Unpacks an input that is no mark. */
export function outgoing(input: Exclude<PresenceInput, PresenceMark>, index: number): Outgoing {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const tenantId = envelope?.tenantId;
  return {
    record,
    envelope,
    place: tenantId === undefined ? { channel: record.channel } : { channel: record.channel, tenantId },
    connection: record.connectionId ?? null,
    index,
    at: envelope === undefined ? `/${index}` : `/${index}/record`,
  };
}

/** Reports what Pusher has no place for. `kept` are the members of the record and the envelope that the form carries. */
export function reportLoss(writing: Writing, out: Outgoing, kept: ReadonlySet<string>): void {
  const { record, envelope, at, place } = out;
  for (const key of ["connectionId", "since", "occurredAt", "data"] as const)
    if (record[key] !== undefined && !kept.has(key))
      noteOut(writing, "dropped", `${at}/${key}`, "this form has no place for it");
  for (const key in envelope) {
    if (key === "record" || key === "tenantId" || kept.has(key)) continue;
    if (key === "provider" && envelope?.provider === "pusher") continue;
    noteOut(writing, "dropped", `/${out.index}/${key}`, "Pusher has no place for it");
  }
  reportPlace(writing, place, at, `/${out.index}`);
}

/** Reports what of a channel's name and tenant the payload does not say. */
export function reportPlace(writing: Writing, place: Place, channelAt: string, tenantAt: string): void {
  const { form, channel, tenantId } = writing.context;
  if (place.tenantId !== undefined && place.tenantId !== tenantId)
    noteOut(writing, "dropped", `${tenantAt}/tenantId`, "Pusher has no place for it");
  const path = `${channelAt}/channel`;
  if (form === "users") {
    if (place.channel !== channel)
      noteOut(writing, "dropped", path, "the answer about users does not name its channel");
  } else if (!place.channel.startsWith(PREFIX)) {
    noteOut(writing, "derived", path, `written with the prefix ${PREFIX}, which makes it a presence channel`);
  }
}

/** A channel's name on the wire: without the prefix no client would take it for a presence channel. */
export const wireChannelOf = ({ channel }: Place): string =>
  channel.startsWith(PREFIX) ? channel : PREFIX + channel;

/** The `user_info` of a record; undefined where it has no data. */
export function infoOf(writing: Writing, { record, at }: Outgoing): unknown {
  if (record.data === undefined) return undefined;
  const { encoding, value } = unwrapData(record.data);
  if (encoding === "base64")
    noteOut(writing, "derived", `${at}/data`, "binary data is written as its base64 text");
  return value;
}
