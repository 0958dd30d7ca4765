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

/** Whether digits of a text are a number as it is written by itself: at least one of them, and no leading zero. */
const isPlain = (text: string, from: number, to: number): boolean =>
  to > from && (to === from + 1 || text.charCodeAt(from) !== 48);

/** Whether an id begins with a connectionId, in which there is no colon, and a colon after it. */
function hasPrefix(id: string, connectionId: string): boolean {
  const { length } = connectionId;
  if (length === 0 || length >= id.length || id.charCodeAt(length) !== COLON) return false;
  for (let at = 0; at < length; at += 1) {
    const code = id.charCodeAt(at);
    if (code !== connectionId.charCodeAt(at) || code === COLON) return false;
  }
  return true;
}

/**
 * The serial of an id that is `connectionId:msgSerial:index` with plain and not too large numbers; else NaN. Serials of
 * one connection are in the order of RTP2b2. Read by character codes, without making a string of any part.
 */
function serialOf(id: string, connectionId: string | undefined): number {
  if (connectionId === undefined || !hasPrefix(id, connectionId)) return Number.NaN;
  let from = connectionId.length + 1;
  let msgSerial = Number.NaN;
  let number = 0;
  for (let at = from; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (code >= 48 && code <= 57) number = number * 10 + (code - 48);
    else {
      if (code !== COLON || !Number.isNaN(msgSerial) || !isPlain(id, from, at)) return Number.NaN;
      msgSerial = number;
      number = 0;
      from = at + 1;
    }
  }
  if (!(msgSerial < MSG_SERIALS) || number >= INDEXES || !isPlain(id, from, id.length)) return Number.NaN;
  return LOWEST + msgSerial * INDEXES + number;
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
