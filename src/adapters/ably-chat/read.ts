/**
 * Chat's presence payloads of every generation (0.1 to 1.4) to inputs. Underneath is the presence message of the
 * room's channel, so its reader does the rest.
 */

import { isDateTime } from "../../runtime/date-time.js";
import { hasOwn } from "../../runtime/object.js";
import { addMark } from "../ably/marks.js";
import { ALONE, dropped, escapeStep, isObject, own, placeOf, timestampOf } from "../ably/members.js";
import { ON_ITS_OWN, readMessage } from "../ably/message.js";
import { addNote, type Reading } from "../ably/reading.js";
import { refuse, shown } from "../ably/refuse.js";
import { dateTimeOf, msOf, msOfOwn } from "../time.js";

/** What reading a payload needs to know beside it. */
export interface ChatReading {
  readonly reading: Reading;
  readonly channel: string;
  readonly unwrap: boolean;
  readonly complete: boolean;
}

function no(pointer: string, message: string): never {
  refuse(pointer, "type", message, "Ably Chat payload");
}

/** Adds what a payload of Chat's says. */
export function readChat(payload: unknown, chat: ChatReading): void {
  if (Array.isArray(payload)) {
    readList(payload, chat);
    return;
  }
  if (!isObject(payload)) no("", `expected a payload of Ably Chat's, got ${shown(payload)}`);
  if (Object.hasOwn(payload, "type") && isObject(own(payload, "member"))) readEvent(payload, chat);
  else if (isMember(payload)) readMember(payload, "", ALONE, "present", chat);
  else if (isFlatEvent(payload)) readMember(payload, "", ALONE, own(payload, "action"), chat);
  else no("", "expected a payload of Ably Chat's: no form of it has this shape");
}

function readList(members: readonly unknown[], chat: ChatReading): void {
  const { reading, channel, complete } = chat;
  if (complete) addMark(reading, "sync-start", channel);
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (!isMember(member)) no(`/${i}`, `expected a member of a room, got ${shown(member)}`);
    readMember(member, "", i, "present", chat);
  }
  if (complete) addMark(reading, "sync-end", channel);
  else if (members.length === 0) {
    addNote(reading, "ignored", "", "an empty list says nothing, unless it is said to be complete");
  }
}

function readEvent(event: Readonly<Record<string, unknown>>, chat: ChatReading): void {
  let type: unknown;
  let member: unknown;
  let hasOthers = false;
  for (const key in event) {
    if (!hasOwn(event, key)) continue;
    if (key === "type") type = event[key];
    else if (key === "member") member = event[key];
    else hasOthers = true;
  }
  if (typeof type !== "string") no("/type", `expected an event's type, got ${shown(type)}`);
  readMember(member as Readonly<Record<string, unknown>>, "/member", ALONE, type, chat);
  if (!hasOthers) return;
  for (const key of Object.keys(event)) {
    if (key !== "type" && key !== "member") dropped(chat.reading, `/${escapeStep(key)}`);
  }
}

const isMember = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.hasOwn(value, "clientId") && Object.hasOwn(value, "updatedAt");

const isFlatEvent = (value: object): boolean =>
  Object.hasOwn(value, "clientId") && Object.hasOwn(value, "action");

/** Reads a member, by one walk over its own keys as the reader of the message beneath it does. */
function readMember(
  member: Readonly<Record<string, unknown>>,
  pointer: string,
  index: number,
  action: unknown,
  chat: ChatReading,
): void {
  const { reading, channel } = chat;
  let id: unknown;
  let ownAction: unknown;
  let clientId: unknown;
  let connectionId: unknown;
  let rawData: unknown;
  let encoding: unknown;
  let extras: unknown;
  let rawTimestamp: unknown;
  let rawUpdatedAt: unknown;
  let rawClaim: unknown;
  let unknown: string[] | undefined;
  for (const key in member) {
    if (!hasOwn(member, key)) continue;
    switch (key) {
      case "id":
        id = member[key];
        break;
      case "action":
        ownAction = member[key];
        break;
      case "clientId":
        clientId = member[key];
        break;
      case "connectionId":
        connectionId = member[key];
        break;
      case "data":
        rawData = member[key];
        break;
      case "encoding":
        encoding = member[key];
        break;
      case "extras":
        extras = member[key];
        break;
      case "timestamp":
        rawTimestamp = member[key];
        break;
      case "updatedAt":
        rawUpdatedAt = member[key];
        break;
      case "userClaim":
        rawClaim = member[key];
        break;
      default:
        if (unknown === undefined) unknown = [key];
        else unknown.push(key);
    }
  }
  const updatedAt = instantOf(rawUpdatedAt, pointer, index, reading);
  const ownTimestamp = timestampOf(rawTimestamp, pointer, "/timestamp", index);
  const timestamp = updatedAt ?? ownTimestamp;
  const wrapped = chat.unwrap && isObject(rawData) && isOnlyUserData(rawData);
  const data = wrapped ? own(rawData as object, "userCustomData") : rawData;

  const count = reading.inputs?.length ?? 0;
  const message = { id, action, clientId, connectionId, data, encoding, extras, timestamp };
  readMessage(message, pointer, index, channel, reading, ON_ITS_OWN);
  const envelope = reading.inputs?.[count];
  if (envelope === undefined || !("record" in envelope)) return;

  // An envelope without extras could inherit some.
  let kept = Object.hasOwn(envelope, "extras") ? envelope.extras : undefined;
  if (wrapped) {
    const why = "taken out of userCustomData, as Chat before 0.11 sent it";
    addNote(reading, "derived", `${placeOf(pointer, index)}/data`, why);
    kept = { ...kept, userCustomData: true };
  }
  const claim = claimOf(rawClaim, extras, pointer, index);
  if (claim !== undefined) kept = { ...kept, userClaim: claim };
  if (kept !== undefined) envelope.extras = kept;
  if (ownTimestamp !== undefined && updatedAt !== undefined && ownTimestamp !== updatedAt) {
    addNote(reading, "dropped", `${placeOf(pointer, index)}/timestamp`, "updatedAt says another instant");
  }
  if (ownAction !== undefined && ownAction !== null && ownAction !== action) {
    const why = "the record says what the payload is about, not what happened last";
    addNote(reading, "derived", `${placeOf(pointer, index)}/action`, why);
  }
  if (unknown === undefined) return;
  for (const key of unknown) dropped(reading, `${placeOf(pointer, index)}/${escapeStep(key)}`);
}

/** Data as Chat before 0.11 put it on the wire. */
const isOnlyUserData = (data: object): boolean =>
  Object.hasOwn(data, "userCustomData") && Object.keys(data).length === 1;

/** A member's `userClaim`, where it is not the one that its extras say. */
function claimOf(claim: unknown, extras: unknown, pointer: string, index: number): string | undefined {
  if (claim === undefined || claim === null) return undefined;
  if (typeof claim !== "string") {
    no(`${placeOf(pointer, index)}/userClaim`, `expected text, got ${shown(claim)}`);
  }
  return isObject(extras) && own(extras, "userClaim") === claim ? undefined : claim;
}

/** `updatedAt` of any generation as milliseconds: a number, a Date, or the RFC 3339 text that a Date is in JSON. */
function instantOf(value: unknown, pointer: string, index: number, reading: Reading): number | undefined {
  if (typeof value === "string") return instantOfText(value, pointer, index, reading);
  if (typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]") {
    return timestampOf(Date.prototype.getTime.call(value), pointer, "/updatedAt", index);
  }
  return timestampOf(value, pointer, "/updatedAt", index);
}

function instantOfText(text: string, pointer: string, index: number, reading: Reading): number | undefined {
  const own = msOfOwn(text);
  if (own !== undefined) return timestampOf(own, pointer, "/updatedAt", index);
  if (!isDateTime(text)) {
    const why = `expected an RFC 3339 date-time, got ${shown(text)}`;
    refuse(`${placeOf(pointer, index)}/updatedAt`, "format", why, "Ably Chat payload");
  }
  const ms = timestampOf(msOf(text).ms, pointer, "/updatedAt", index);
  if (ms !== undefined && dateTimeOf(ms) !== text) {
    const why = "read as whole milliseconds, in UTC";
    addNote(reading, "derived", `${placeOf(pointer, index)}/updatedAt`, why);
  }
  return ms;
}
