/** A record on its way out, with what stands around it, and notes about its places. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { isObject } from "../../runtime/object.js";
import type { Note } from "../adapter.js";
import { isEnvelope } from "../inputs.js";
import { versionIn } from "./proto-json.js";
import { noteInput, type Writer } from "./writer.js";

/** A record and what stands around it, to be written. */
export interface Source {
  /** Which of the inputs it is. */
  readonly index: number;
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  /** What this adapter put into `extras`; nothing of what another provider's adapter did. */
  readonly extras: Readonly<Record<string, unknown>> | undefined;
}

/** The record of an input that is not a mark. */
export function sourceOf(input: Exclude<PresenceInput, { mark: unknown }>, index: number): Source {
  if (!isEnvelope(input)) return { index, record: input, envelope: undefined, extras: undefined };
  const extras = input.provider === "livekit" ? input.extras : undefined;
  return { index, record: input.record, envelope: input, extras };
}

/** A part of the leftovers, as they were read. */
export function leftoversOf(
  { extras }: Source,
  part: "participant" | "room" | "event",
): Readonly<Record<string, unknown>> | undefined {
  if (extras === undefined || !Object.hasOwn(extras, part)) return undefined;
  const found = extras[part];
  return isObject(found) ? found : undefined;
}

/** Adds a note about a member of the record. */
export function noteField(
  writer: Writer,
  code: Note["code"],
  { index, envelope }: Source,
  field: keyof RealtimePresence,
  message: string,
): void {
  const record = envelope === undefined ? "" : "/record";
  writer.notes.push({ code, path: `/${index}${record}/${field}`, message });
}

/** What an envelope says and no payload of LiveKit can. */
export function noteEnvelope(writer: Writer, { index, envelope, extras }: Source, webhooks: boolean): void {
  if (envelope === undefined) return;
  const { tenantId, receivedAt, ttl, id } = envelope;
  if (tenantId !== undefined) noteInput(writer, "dropped", index, "/tenantId", "no payload names a tenant");
  if (receivedAt !== undefined)
    noteInput(writer, "dropped", index, "/receivedAt", "the receiver says when it received");
  if (ttl !== undefined)
    noteInput(writer, "dropped", index, "/ttl", "LiveKit has no time to live for a participant");
  if (id !== undefined && (!webhooks || id === "")) {
    const message = "a ParticipantUpdate has no event id, and an empty one is none";
    noteInput(writer, "dropped", index, "/id", message);
  }
  if (envelope.extras !== undefined && envelope.provider !== "livekit") {
    const message = "leftovers of another provider mean nothing here";
    noteInput(writer, "dropped", index, "/extras", message);
  }
  if (webhooks || extras === undefined) return;
  if (Object.hasOwn(extras, "room"))
    noteInput(writer, "dropped", index, "/extras/room", "only a webhook says it");
  if (Object.hasOwn(extras, "event"))
    noteInput(writer, "dropped", index, "/extras/event", "only a webhook says it");
}

/** The version of a session as it was read. */
export function versionOf({ envelope }: Source): number | undefined {
  if (envelope?.order === undefined || envelope.provider !== "livekit") return undefined;
  return versionIn(envelope.order);
}
