/** A conversion from canonical inputs under way, and what it reports as lost. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { Note } from "../adapter.js";
import { dateTimeOf, isRepresentableMs, msOf } from "../time.js";
import { escapeStep, isObject } from "./members.js";
import { isOrderOf } from "./order.js";
import { type Placed, pointerOf, recordPointerOf } from "./steps.js";

/** What writing one record needs to know. */
export interface Writing {
  /** Who the payloads are for. */
  readonly provider: "ably" | "ably-chat";
  readonly notes: Note[];
  readonly maxMessageSize: number | undefined;
}

/** Adds a note. */
export function addNote({ notes }: Writing, code: Note["code"], path: string, message: string): void {
  notes.push({ code, path, message });
}

/** Reports what of a record and its envelope a presence message has no place for. */
export function reportLoss(placed: Placed, writing: Writing): void {
  const { envelope, isBare } = placed;
  if (envelope.record.since !== undefined) {
    const why = "an Ably message does not say since when";
    addNote(writing, "dropped", `${recordPointerOf(placed)}/since`, why);
  }
  if (isBare) return;
  const { tenantId, receivedAt, ttl, provider, extras } = envelope;
  if (tenantId !== undefined) drop(placed, writing, "/tenantId", "Ably knows no tenants");
  if (receivedAt !== undefined) drop(placed, writing, "/receivedAt", "only the receiver's to say");
  if (ttl !== undefined) drop(placed, writing, "/ttl", "Ably keeps a member as long as its connection");
  if (!isOrderImplied(envelope)) drop(placed, writing, "/order", "Ably orders by the message's id");
  if (provider !== undefined && provider !== "ably" && provider !== writing.provider) {
    drop(placed, writing, "/provider", "the message is Ably's now");
  }
  if (extras !== undefined) reportExtras(placed, extras, writing);
}

function drop(placed: Placed, writing: Writing, member: string, why: string): void {
  addNote(writing, "dropped", pointerOf(placed) + member, why);
}

function reportExtras(placed: Placed, extras: Readonly<Record<string, unknown>>, writing: Writing): void {
  const keys = Object.keys(extras);
  if (keys.length === 0) drop(placed, writing, "/extras", "an empty rest is none");
  const isOfChat = writing.provider === "ably-chat" && placed.envelope.provider === "ably-chat";
  for (const key of keys) {
    if (isOurs(placed.envelope, key)) continue;
    if (isOfChat && (key === "userClaim" || key === "userCustomData")) continue;
    drop(placed, writing, `/extras/${escapeStep(key)}`, "not what Ably's messages carry");
  }
}

/** Tells whether a reader of the message will work out the same order, or none where there is none. */
function isOrderImplied({ id, order, record: { connectionId } }: PresenceEnvelope): boolean {
  return (
    order === undefined ||
    (id !== undefined && connectionId !== undefined && isOrderOf(order, id, connectionId))
  );
}

/** Tells what this adapter put into an envelope's extras from what somebody else did. */
export function isOurs({ provider, extras }: PresenceEnvelope, key: string): boolean {
  if (provider !== "ably" && provider !== "ably-chat") return false;
  const value = extras?.[key];
  if (key === "extras") return isObject(value);
  return (key === "encoding" || key === "undecoded") && typeof value === "string" && value !== "";
}

/** The timestamp of a message; a note where it cannot say what the record says. */
export function timestampFor(placed: Placed, writing: Writing): number | undefined {
  const { occurredAt } = placed.envelope.record;
  if (occurredAt === undefined) return undefined;
  const isRead = !Number.isNaN(placed.ms);
  const ms = isRead ? placed.ms : msOf(occurredAt).ms;
  // An offset can lead out of the year 9999.
  if (ms <= 0 || (ms >= 1e9 && ms < 1e10) || !isRepresentableMs(ms)) {
    const why = "Ably's timestamps are milliseconds of 1970 to 9999, and none that could be seconds";
    addNote(writing, "dropped", `${recordPointerOf(placed)}/occurredAt`, why);
    return undefined;
  }
  if (!isRead && dateTimeOf(ms) !== occurredAt) {
    const why = "written as whole milliseconds, in UTC";
    addNote(writing, "derived", `${recordPointerOf(placed)}/occurredAt`, why);
  }
  return ms;
}
