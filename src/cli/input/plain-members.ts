/**
 * Finds the members of an object in bytes: which of a table's there are, in any order, and where their values stand.
 * Only what is written plainly, each member at most once, and none that the table does not know; everything else is for
 * the exact reader.
 */
import type { Buffer } from "node:buffer";
import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfNull,
  endOfNumber,
  endOfObject,
  endOfPlainText,
  isVerbatim,
  MINUS,
  OPEN_OBJECT,
  QUOTE,
  skipSpaces,
  standsAt,
} from "./plain-json.js";
import { isTime } from "./plain-time.js";

/**
 * What the value of a member may be: a `word` is a text or a number, an `amount` a number that is not negative, a `time`
 * RFC 3339, and `data` an object of which more is to be known.
 */
export type Kind = "text" | "word" | "time" | "number" | "amount" | "null" | "object" | "data" | "inner";

export interface Member {
  readonly bit: number;
  readonly kind: Kind;
  readonly name: string;
  /** The same with a quote behind it, in bytes. */
  readonly quoted: Uint8Array;
  /** The only texts that it may be; undefined for any. */
  readonly texts: readonly Uint8Array[] | undefined;
}

/** The members that an object may have. */
export interface MemberTable {
  /** By the first two bytes of their names: see `slotOf`. */
  readonly members: readonly (readonly Member[])[];
  /** The bits of those that an object within may have, of the kind `inner`. */
  readonly inner: number;
  /** Tells whether the members of an object are those of a whole one. */
  readonly isWhole: (seen: number) => boolean;
}

/** What was found in a line. Made once, and filled anew for every line. */
export interface PlainMembers {
  /** Which members there are, within too: a sum of bits. */
  seen: number;
  /** Where their values are: see `placeOf`. */
  readonly places: Int32Array;
  /** Its data is as `JSON.stringify` writes it, see `isVerbatim`. */
  verbatim: boolean;
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const memberOf = (bit: number, kind: Kind, name: string, texts?: readonly string[]): Member => ({
  bit,
  kind,
  name,
  quoted: textBytes(`${name}"`),
  texts: texts?.map(textBytes),
});

export const memberTable = (
  members: readonly Member[],
  inner: number,
  isWhole: MemberTable["isWhole"],
): MemberTable => ({
  members: Array.from({ length: SLOTS }, (_, slot) =>
    members.filter(({ quoted }) => slotOf(quoted, 0) === slot),
  ),
  inner,
  isWhole,
});

const SLOTS = 256;

/** Hardly any two names share one. */
const slotOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) * 31 + (bytes[at + 1] as number)) & (SLOTS - 1);

/** Where the bounds of a member's value stand in the places: what is between the quotes of a text or a time, else all. */
export const placeOf = (bit: number): number => (31 - Math.clz32(bit)) * 2;

/** @param members how many members there may be in all */
export const createPlainMembers = (members: number): PlainMembers => ({
  seen: 0,
  places: new Int32Array(members * 2),
  verbatim: true,
});

/** Tells whether a line is plainly a whole object of a table, and fills `found` if it is. */
export function scanMembers(
  found: PlainMembers,
  table: MemberTable,
  bytes: Buffer,
  start: number,
  end: number,
  depth: number,
): boolean {
  found.seen = 0;
  found.verbatim = true;
  const at = endOfMembers(found, table, bytes, start, end, depth, -1);
  return at > 0 && skipSpaces(bytes, at) === end;
}

/** Where an object ends whose members are of those that are allowed; -1 when it is no whole one. */
function endOfMembers(
  found: PlainMembers,
  table: MemberTable,
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
    const member = memberAt(table, bytes, at + 1);
    if (member === undefined || (member.bit & allowed & ~seen) === 0) return -1;
    seen |= member.bit;
    at = skipSpaces(bytes, at + 1 + member.quoted.length);
    if (bytes[at] !== COLON) return -1;
    at = skipSpaces(bytes, at + 1);
    at =
      member.kind === "inner"
        ? endOfMembers(found, table, bytes, at, end, depth - 1, table.inner)
        : endOfMember(found, member, bytes, at, end, depth - 1);
    if (at < 0) return -1;
    at = skipSpaces(bytes, at);
    if (bytes[at] === CLOSE_OBJECT) {
      found.seen |= seen;
      return table.isWhole(seen) ? at + 1 : -1;
    }
    if (bytes[at] !== COMMA) return -1;
    at = skipSpaces(bytes, at + 1);
  }
}

/** The member whose name stands at a place, with a quote behind it. */
function memberAt({ members }: MemberTable, bytes: Uint8Array, at: number): Member | undefined {
  const candidates = members[slotOf(bytes, at)] as readonly Member[];
  for (let index = 0; index < candidates.length; index++) {
    const member = candidates[index] as Member;
    if (standsAt(bytes, at, member.quoted)) return member;
  }
  return undefined;
}

/** Where the value of a member ends; -1 when it is not plainly one. */
function endOfMember(
  found: PlainMembers,
  { kind, bit, texts }: Member,
  bytes: Buffer,
  at: number,
  end: number,
  depth: number,
): number {
  const { places } = found;
  const place = placeOf(bit);
  if (kind === "text" || kind === "time") {
    if (bytes[at] !== QUOTE) return -1;
    const from = at + 1;
    const to = endOfPlainText(bytes, from, end);
    if (to < 0) return -1;
    places[place] = from;
    places[place + 1] = to;
    if (kind === "time" && !isTime(bytes, from, to)) return -1;
    if (texts !== undefined && !isOneOf(texts, bytes, from, to)) return -1;
    return to + 1;
  }
  const next = endOfOther(kind, bytes, at, end, depth);
  if (kind === "data") found.verbatim = isVerbatim();
  places[place] = at;
  places[place + 1] = next;
  return next;
}

function endOfOther(kind: Kind, bytes: Uint8Array, at: number, end: number, depth: number): number {
  switch (kind) {
    case "object":
    case "data":
      return endOfObject(bytes, at, end, depth);
    case "amount":
      return bytes[at] === MINUS ? -1 : endOfNumber(bytes, at);
    case "number":
      return endOfNumber(bytes, at);
    case "word":
      return bytes[at] === QUOTE ? endOfQuoted(bytes, at, end) : endOfNumber(bytes, at);
    case "null":
      return endOfNull(bytes, at);
    default:
      return -1;
  }
}

function endOfQuoted(bytes: Uint8Array, at: number, end: number): number {
  const quote = endOfPlainText(bytes, at + 1, end);
  return quote < 0 ? -1 : quote + 1;
}

function isOneOf(texts: readonly Uint8Array[], bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as Uint8Array;
    if (text.length === to - from && standsAt(bytes, from, text)) return true;
  }
  return false;
}
