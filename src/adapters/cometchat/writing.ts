/** Records on their way out, and what is reported of them. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { isEnvelope } from "../inputs.js";
import type { Place, UserKey } from "./connections.js";
import type { CometChatForm, CometChatFromContext } from "./context.js";
import { refuse, step } from "./refuse.js";
import type { OnlineState } from "./status.js";

export interface Writing {
  readonly context: CometChatFromContext;
  readonly notes: Note[];
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly index: number;
  readonly uid: string;
  readonly state: OnlineState;
}

/** The way to the record in the list of inputs: made only where a note names it. */
export const atOf = ({ envelope, index }: Outgoing): string =>
  envelope === undefined ? `/${index}` : `/${index}/record`;

/** The user that a record speaks of. */
export const userKeyOf = ({ record: { channel, clientId }, envelope }: Outgoing): UserKey => ({
  tenantId: envelope?.tenantId,
  channel,
  clientId,
});

export function noteOut(writing: Writing, code: Note["code"], at: string, message: string): void {
  writing.notes.push({ code, path: at, message });
}

/** Unpacks an input that is no mark. */
export function outgoing(
  writing: Writing,
  input: Exclude<PresenceInput, PresenceMark>,
  index: number,
): Outgoing {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const state = record.action === "leave" || record.action === "absent" ? "offline" : "online";
  return { record, envelope, index, uid: uidOf(writing, record.clientId, envelope, index), state };
}

const NO_PLACE = "a CometChat payload has no place for it";

/** Reports what of the record and its envelope CometChat has no place for. */
export function reportLoss(writing: Writing, out: Outgoing): void {
  const { record, envelope, index } = out;
  const { form } = writing.context;
  if (record.connectionId !== undefined && form !== "legacy-webhook")
    noteOut(writing, "dropped", `${atOf(out)}/connectionId`, "CometChat has no place for it");
  if (record.since !== undefined && form !== "webhook" && form !== "legacy-webhook")
    noteOut(writing, "dropped", `${atOf(out)}/since`, "CometChat has no place for it");
  if (envelope !== undefined) {
    const { id, order, provider, receivedAt, ttl, extras } = envelope;
    if (id !== undefined) noteOut(writing, "dropped", `/${index}/id`, NO_PLACE);
    if (order !== undefined) noteOut(writing, "dropped", `/${index}/order`, NO_PLACE);
    if (provider !== undefined && provider !== "cometchat")
      noteOut(writing, "dropped", `/${index}/provider`, NO_PLACE);
    if (receivedAt !== undefined) noteOut(writing, "dropped", `/${index}/receivedAt`, NO_PLACE);
    if (ttl !== undefined) noteOut(writing, "dropped", `/${index}/ttl`, NO_PLACE);
    if (extras !== undefined) reportExtras(writing, extras, index);
  }
  const { channel, tenantId } = writing.context;
  if (record.channel !== channel) noteChannel(writing, atOf(out));
  if (envelope?.tenantId !== undefined && envelope.tenantId !== tenantId) noteTenant(writing, `/${index}`);
}

function noteChannel(writing: Writing, at: string): void {
  noteOut(writing, "dropped", `${at}/channel`, "CometChat's presence names no channel");
}

function noteTenant(writing: Writing, at: string): void {
  noteOut(writing, "dropped", `${at}/tenantId`, NO_PLACE);
}

/** Extras that a form can carry: the app in frames and webhooks, the connection in webhooks. */
function reportExtras(writing: Writing, extras: Record<string, unknown>, index: number): void {
  const { form } = writing.context;
  const keys = Object.keys(extras);
  if (keys.length === 0) noteOut(writing, "dropped", `/${index}/extras`, NO_PLACE);
  for (const key of keys) {
    const carried =
      (key === "appId" && form !== undefined && WITH_APP.has(form) && typeof extras[key] === "string") ||
      (key === "currentConnection" && form === "webhook");
    if (!carried) noteOut(writing, "dropped", `/${index}/extras/${step(key)}`, NO_PLACE);
  }
}

/** The forms that name their app. */
const WITH_APP: ReadonlySet<CometChatForm> = new Set(["frame", "webhook", "legacy-webhook"]);

/** Reports the channel and the tenant of a mark that the reader does not know already. */
export function reportPlace(writing: Writing, { channel, tenantId }: Place, at: string): void {
  if (channel !== writing.context.channel) noteChannel(writing, at);
  if (tenantId !== undefined && tenantId !== writing.context.tenantId) noteTenant(writing, at);
}

/** The uid of a client id. */
function uidOf(
  { context: { uidFor } }: Writing,
  clientId: string,
  envelope: PresenceEnvelope | undefined,
  index: number,
): string {
  const uid = uidFor === undefined ? clientId : uidFor(clientId);
  if (typeof uid !== "string" || !isUid(uid))
    return refuse(
      envelope === undefined ? `/${index}/clientId` : `/${index}/record/clientId`,
      "uid",
      "expected 1 to 100 of a-z, 0-9, - and _: the server would change or refuse any other uid (see uidFor)",
      "input for CometChat",
    );
  return uid;
}

/** What the server leaves as it is: it lower-cases a uid, so two ids that differ by case would become one user. */
function isUid(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isLetter && !isDigit && code !== HYPHEN && code !== UNDERSCORE) return false;
  }
  return text.length >= 1 && text.length <= 100;
}

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
