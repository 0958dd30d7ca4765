/**
 * Chat's presence payloads of every generation (0.1 to 1.4) to inputs. Underneath is the presence message of the
 * room's channel, so its reader does the rest.
 */
import { isDateTime } from "../../runtime/date-time.js";
import type { Reading } from "../ably/context.js";
import { markOf } from "../ably/marks.js";
import { dropped, escapeStep, isObject, own, timestampOf } from "../ably/members.js";
import { ON_ITS_OWN, readMessage } from "../ably/message.js";
import { refuse, shown } from "../ably/refuse.js";
import { dateTimeOf, msOf } from "../time.js";

/** What reading a payload needs to know beside it. */
export interface ChatReading {
  readonly reading: Reading;
  readonly channel: string;
  readonly unwrap: boolean;
  readonly complete: boolean;
}

/** Members of `member` that a presence message has under the same name. */
const SHARED = ["id", "clientId", "connectionId", "encoding", "extras"] as const;
const READ = new Set<string>([...SHARED, "action", "data", "timestamp", "updatedAt", "userClaim"]);

function no(pointer: string, message: string): never {
  refuse(pointer, "type", message, "Ably Chat payload");
}

/** Adds what a payload of Chat's says. */
export function readChat(payload: unknown, chat: ChatReading): void {
  if (Array.isArray(payload)) {
    const { reading, channel, complete } = chat;
    if (complete) reading.inputs.push(markOf(reading, "sync-start", channel));
    payload.forEach((member, i) => {
      if (!isMember(member)) no(`/${i}`, `expected a member of a room, got ${shown(member)}`);
      readMember(member as object, `/${i}`, "present", chat);
    });
    if (complete) reading.inputs.push(markOf(reading, "sync-end", channel));
    else if (payload.length === 0) {
      const message = "an empty list says nothing, unless it is said to be complete";
      reading.notes.push({ code: "ignored", path: "", message });
    }
    return;
  }
  if (!isObject(payload)) no("", `expected a payload of Ably Chat's, got ${shown(payload)}`);
  const member = own(payload, "member");
  if (Object.hasOwn(payload, "type") && isObject(member)) {
    const type = own(payload, "type");
    if (typeof type !== "string") no("/type", `expected an event's type, got ${shown(type)}`);
    readMember(member, "/member", type, chat);
    for (const key of Object.keys(payload)) {
      if (key !== "type" && key !== "member") dropped(chat.reading.notes, `/${escapeStep(key)}`);
    }
  } else if (isMember(payload)) readMember(payload, "", "present", chat);
  else if (isFlatEvent(payload)) readMember(payload, "", own(payload, "action"), chat);
  else no("", "expected a payload of Ably Chat's: no form of it has this shape");
}

const isMember = (value: unknown): value is object =>
  isObject(value) && Object.hasOwn(value, "clientId") && Object.hasOwn(value, "updatedAt");

const isFlatEvent = (value: object): boolean =>
  Object.hasOwn(value, "clientId") && Object.hasOwn(value, "action");

function readMember(member: object, pointer: string, action: unknown, chat: ChatReading): void {
  const { reading, channel } = chat;
  const { notes } = reading;
  const updatedAt = instantOf(own(member, "updatedAt"), `${pointer}/updatedAt`, notes);
  const timestamp = timestampOf(own(member, "timestamp"), pointer, "/timestamp");
  const message: Record<string, unknown> = { action, timestamp: updatedAt ?? timestamp };
  for (const name of SHARED) if (Object.hasOwn(member, name)) message[name] = own(member, name);
  const data = own(member, "data");
  const wrapped = chat.unwrap && isObject(data) && isOnlyUserData(data);
  message["data"] = wrapped ? own(data as object, "userCustomData") : data;

  const count = reading.inputs.length;
  const before = notes.length;
  readMessage(message, pointer, channel, reading, ON_ITS_OWN);
  const envelope = reading.inputs[count];
  if (envelope === undefined || !("record" in envelope)) return;

  const claim = own(member, "userClaim") ?? undefined;
  if (claim !== undefined && typeof claim !== "string") {
    no(`${pointer}/userClaim`, `expected text, got ${shown(claim)}`);
  }
  const implied = isObject(own(member, "extras"))
    ? own(own(member, "extras") as object, "userClaim")
    : undefined;
  if (wrapped || (claim !== undefined && claim !== implied)) {
    envelope.extras = {
      ...envelope.extras,
      ...(wrapped ? { userCustomData: true } : {}),
      ...(claim !== undefined && claim !== implied ? { userClaim: claim } : {}),
    };
  }
  if (wrapped) {
    const text = "taken out of userCustomData, as Chat before 0.11 sent it";
    notes.splice(before, 0, { code: "derived", path: `${pointer}/data`, message: text });
  }
  if (timestamp !== undefined && updatedAt !== undefined && timestamp !== updatedAt) {
    notes.push({ code: "dropped", path: `${pointer}/timestamp`, message: "updatedAt says another instant" });
  }
  const said = own(member, "action") ?? action;
  if (said !== action) {
    const text = "the record says what the payload is about, not what happened last";
    notes.push({ code: "derived", path: `${pointer}/action`, message: text });
  }
  for (const key of Object.keys(member)) if (!READ.has(key)) dropped(notes, `${pointer}/${escapeStep(key)}`);
}

/** Data as Chat before 0.11 put it on the wire. */
const isOnlyUserData = (data: object): boolean =>
  Object.hasOwn(data, "userCustomData") && Object.keys(data).length === 1;

/** `updatedAt` of any generation as milliseconds: a number, a Date, or the RFC 3339 text that a Date is in JSON. */
function instantOf(value: unknown, pointer: string, notes: Reading["notes"]): number | undefined {
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return timestampOf(Date.prototype.getTime.call(value), pointer, "");
  }
  if (typeof value !== "string") return timestampOf(value, pointer, "");
  if (!isDateTime(value)) {
    refuse(pointer, "format", `expected an RFC 3339 date-time, got ${shown(value)}`, "Ably Chat payload");
  }
  const ms = timestampOf(msOf(value).ms, pointer, "");
  if (ms !== undefined && dateTimeOf(ms) !== value) {
    notes.push({ code: "derived", path: pointer, message: "read as whole milliseconds, in UTC" });
  }
  return ms;
}
