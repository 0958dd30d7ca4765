/**
 * Which of two events of one member is the newer one under Ably's ordering: RTP2a and RTP2b (features.md, 2026-07-23).
 * An id of the usual form is kept as one number, its serial, in the place of the instant: to compare it costs nothing,
 * where the text of an old id lies far from any cache. Both texts can be had again, from the record.
 */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { type Cell, msOf, type Stamp, stampOf } from "./cell.js";
import { msOfText } from "./instants.js";

const COLON = 58;
/** A serial is this, the lowest of the safe integers, and msgSerial and index on it: below every instant. */
const LOWEST = -(2 ** 53);
const MSG_SERIALS = 2 ** 41;
const INDEXES = 2 ** 11;

const isSerial = (ms: number): boolean => ms < LOWEST / 2;

/**
 * Whether an id begins with a connectionId, in which there is no colon, and a colon after it. A short piece is cut out
 * and compared faster than two texts are read side by side.
 */
function hasPrefix(id: string, connectionId: string): boolean {
  const { length } = connectionId;
  return length > 0 && id.indexOf(":") === length && id.slice(0, length) === connectionId;
}

/** Whether digits of a text are a number as it is written by itself: at least one of them, and no leading zero. */
const isPlain = (text: string, from: number, to: number): boolean =>
  to > from && (to === from + 1 || text.charCodeAt(from) !== 48);

/**
 * The serial of an id that is `connectionId:msgSerial:index` with plain and not too large numbers; else NaN. Serials of
 * one connection are in the order of RTP2b2.
 */
function serialOf(id: string, connectionId: string | undefined): number {
  if (connectionId === undefined || !hasPrefix(id, connectionId)) return Number.NaN;
  const from = connectionId.length + 1;
  let msgSerial = 0;
  let colon = from;
  for (; id.charCodeAt(colon) !== COLON; colon += 1) {
    const digit = id.charCodeAt(colon) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    msgSerial = msgSerial * 10 + digit;
  }
  let index = 0;
  for (let at = colon + 1; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    index = index * 10 + digit;
  }
  if (!isPlain(id, from, colon) || !isPlain(id, colon + 1, id.length)) return Number.NaN;
  return msgSerial < MSG_SERIALS && index < INDEXES ? LOWEST + msgSerial * INDEXES + index : Number.NaN;
}

/** What stands in the place of the instant of an event: its serial if it has one that leads back to the instant. */
export function stampMs({ occurredAt, connectionId }: RealtimePresence, id: string, ms: number): number {
  // An instant of receipt is nowhere in the record.
  if (occurredAt === undefined && !Number.isNaN(ms)) return ms;
  const serial = serialOf(id, connectionId);
  return Number.isNaN(serial) ? ms : serial;
}

/** What stands in the place of the id. */
export const stampRank = (id: string, ms: number): string => (isSerial(ms) ? "" : id);

/** The instant of an event. */
export function instantOf({ record: { occurredAt }, ms }: Stamp): number {
  if (!isSerial(ms)) return ms;
  return occurredAt === undefined ? Number.NaN : msOfText(occurredAt);
}

/** The id of an event; empty if it has none. */
export function idOf({ record, ms, rank }: Stamp): string {
  if (!isSerial(ms)) return rank;
  const serial = ms - LOWEST;
  const index = serial % INDEXES;
  return `${record.connectionId}:${(serial - index) / INDEXES}:${index}`;
}

/** RTP2b1: an event that the member's own connection did not send. A plain prefix, without a look at the colon. */
const isSynthesized = (id: string, connectionId: string | undefined): boolean =>
  id === "" || connectionId === undefined || connectionId === "" || !id.startsWith(connectionId);

/** RTP2b2: one of the parts of an id. */
const integerAt = (id: string, part: number): number => Number.parseInt(id.split(":", 3)[part] ?? "", 10);

/** Tells whether an event is newer than what is held. Serials that are no numbers are never newer. */
export function isNewerForAbly(incoming: Stamp, cell: Cell): boolean {
  const heldMs = msOf(cell);
  if (isSerial(incoming.ms) && isSerial(heldMs)) return incoming.ms > heldMs;
  const held = stampOf(cell);
  const { connectionId } = incoming.record;
  const id = idOf(incoming);
  const heldId = idOf(held);
  if (isSynthesized(id, connectionId) || isSynthesized(heldId, connectionId)) {
    return instantOf(incoming) >= instantOf(held);
  }
  const msgSerial = integerAt(id, 1);
  const heldMsgSerial = integerAt(heldId, 1);
  if (msgSerial !== heldMsgSerial) return msgSerial > heldMsgSerial;
  return integerAt(id, 2) > integerAt(heldId, 2);
}

/** Tells whether an event is the one that is held. */
export function isSameForAbly(incoming: Stamp, cell: Cell): boolean {
  const id = idOf(incoming);
  return id !== "" && id === idOf(stampOf(cell));
}
