/**
 * Finds a canonical record, bare or in an envelope, in the bytes of a line, and sees on the way that it passes every
 * guard and the schema `presence-input`. Members may stand in any order. What is not written plainly, marks, and
 * whatever is wrong, is for the exact reader: 0 says that this one does not know.
 */
import type { Buffer } from "node:buffer";
import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfNumber,
  endOfObject,
  endOfPlainText,
  MINUS,
  OPEN_OBJECT,
  QUOTE,
  skipSpaces,
  standsAt,
} from "./plain-json.js";
import { isTime } from "./plain-time.js";

/** The members, by their bits in what `scanInput` gives. The first seven are a record's, the others an envelope's. */
export const CHANNEL = 1;
export const CLIENT_ID = 2;
export const CONNECTION_ID = 4;
export const ACTION = 8;
export const DATA = 16;
export const SINCE = 32;
export const OCCURRED_AT = 64;
const RECORD = 128;
export const TENANT_ID = 256;
export const ID = 512;
export const ORDER = 1024;
export const PROVIDER = 2048;
export const RECEIVED_AT = 4096;
export const TTL = 8192;
export const EXTRAS = 16_384;

const REQUIRED = CHANNEL | CLIENT_ID | ACTION;
const OF_RECORD = REQUIRED | CONNECTION_ID | DATA | SINCE | OCCURRED_AT;
const OF_ENVELOPE = RECORD | TENANT_ID | ID | ORDER | PROVIDER | RECEIVED_AT | TTL | EXTRAS;

type Kind = "text" | "action" | "time" | "object" | "record" | "number";

interface Member {
  readonly bit: number;
  /** Where in the places the start of its value stands; the end is next to it. */
  readonly place: number;
  readonly kind: Kind;
  readonly name: Uint8Array;
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const member = (bit: number, kind: Kind, name: string): Member => ({
  bit,
  place: placeOf(bit),
  kind,
  name: textBytes(name),
});

/** Where the bounds of a member's value stand in the places: the text between its quotes, or the whole value. */
export const placeOf = (bit: number): number => (31 - Math.clz32(bit)) * 2;

const PLACES = 30;

/** By the first letter of their names: there are at most three of one letter. */
const MEMBERS: readonly (readonly Member[])[] = byFirst([
  member(CHANNEL, "text", "channel"),
  member(CLIENT_ID, "text", "clientId"),
  member(CONNECTION_ID, "text", "connectionId"),
  member(ACTION, "action", "action"),
  member(DATA, "object", "data"),
  member(SINCE, "time", "since"),
  member(OCCURRED_AT, "time", "occurredAt"),
  member(RECORD, "record", "record"),
  member(TENANT_ID, "text", "tenantId"),
  member(ID, "text", "id"),
  member(ORDER, "text", "order"),
  member(PROVIDER, "text", "provider"),
  member(RECEIVED_AT, "time", "receivedAt"),
  member(TTL, "number", "ttl"),
  member(EXTRAS, "object", "extras"),
]);

function byFirst(members: readonly Member[]): readonly (readonly Member[])[] {
  return Array.from({ length: 128 }, (_, letter) => members.filter(({ name }) => name[0] === letter));
}

const ACTIONS: readonly Uint8Array[] = ["enter", "leave", "update", "present", "absent"].map(textBytes);

/** What was found in a line. Made once, and filled anew for every line. */
export interface PlainInput {
  /** Which members there are: a sum of bits. */
  seen: number;
  /** Where their values are: see `placeOf`. */
  readonly places: Int32Array;
}

export const createPlainInput = (): PlainInput => ({ seen: 0, places: new Int32Array(PLACES) });

/** Tells whether what was found is a record without an envelope. */
export const isBare = ({ seen }: PlainInput): boolean => (seen & RECORD) === 0;

/** Tells whether a line is plainly a valid record or envelope, and fills `found` if it is. */
export function scanInput(
  found: PlainInput,
  bytes: Buffer,
  start: number,
  end: number,
  depth: number,
): boolean {
  found.seen = 0;
  const at = endOfMembers(found, bytes, start, end, depth, OF_RECORD | OF_ENVELOPE);
  return at > 0 && skipSpaces(bytes, at) === end;
}

/** Where an object ends whose members are of those that are allowed; -1 when it is no record and no envelope. */
function endOfMembers(
  found: PlainInput,
  bytes: Buffer,
  start: number,
  end: number,
  depth: number,
  allowed: number,
): number {
  if (bytes[start] !== OPEN_OBJECT || depth === 0) return -1;
  let seen = 0;
  for (let at = skipSpaces(bytes, start + 1); ; ) {
    if (bytes[at] !== QUOTE) return -1;
    const member = memberAt(bytes, at + 1);
    if (member === undefined || (member.bit & allowed & ~seen) === 0) return -1;
    seen |= member.bit;
    at = skipSpaces(bytes, at + 2 + member.name.length);
    if (bytes[at] !== COLON) return -1;
    at = endOfMember(found, member, bytes, skipSpaces(bytes, at + 1), end, depth - 1);
    if (at < 0) return -1;
    at = skipSpaces(bytes, at);
    if (bytes[at] === CLOSE_OBJECT) {
      const isRecord = (seen & ~OF_RECORD) === 0 && (seen & REQUIRED) === REQUIRED;
      const isEnvelope = (seen & OF_RECORD) === 0 && (seen & RECORD) !== 0;
      found.seen |= seen;
      return isRecord || isEnvelope ? at + 1 : -1;
    }
    if (bytes[at] !== COMMA) return -1;
    at = skipSpaces(bytes, at + 1);
  }
}

/** The member whose name stands at a place, with a quote behind it. */
function memberAt(bytes: Uint8Array, at: number): Member | undefined {
  const candidates = MEMBERS[bytes[at] as number];
  if (candidates === undefined) return undefined;
  for (let index = 0; index < candidates.length; index++) {
    const member = candidates[index] as Member;
    const { name } = member;
    if (standsAt(bytes, at, name) && bytes[at + name.length] === QUOTE) return member;
  }
  return undefined;
}

/** Where the value of a member ends; -1 when it is not plainly one. */
function endOfMember(
  found: PlainInput,
  { kind, place }: Member,
  bytes: Buffer,
  at: number,
  end: number,
  depth: number,
): number {
  const { places } = found;
  if (kind === "record") return endOfMembers(found, bytes, at, end, depth, OF_RECORD);
  if (kind === "object" || kind === "number") {
    const next = kind === "object" ? endOfPlainObject(bytes, at, end, depth) : endOfTtl(bytes, at);
    places[place] = at;
    places[place + 1] = next;
    return next;
  }
  if (bytes[at] !== QUOTE) return -1;
  const from = at + 1;
  const to = endOfPlainText(bytes, from, end);
  if (to < 0) return -1;
  places[place] = from;
  places[place + 1] = to;
  if (kind === "time" && !isTime(bytes, from, to)) return -1;
  if (kind === "action" && !isAction(bytes, from, to)) return -1;
  return to + 1;
}

const endOfPlainObject = (bytes: Uint8Array, at: number, end: number, depth: number): number =>
  bytes[at] === OPEN_OBJECT ? endOfObject(bytes, at, end, depth, 0) : -1;

/** A `ttl` is not negative. */
const endOfTtl = (bytes: Uint8Array, at: number): number =>
  bytes[at] === MINUS ? -1 : endOfNumber(bytes, at);

function isAction(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = 0; index < ACTIONS.length; index++) {
    const action = ACTIONS[index] as Uint8Array;
    if (action.length === to - from && standsAt(bytes, from, action)) return true;
  }
  return false;
}
