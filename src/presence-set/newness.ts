/** Which of two events of one member is the newer one under Ably's ordering: RTP2a and RTP2b (features.md, 2026-07-23). */
import type { Cell } from "./cell.js";
import type { Incoming } from "./incoming.js";

/** RTP2b1: an event that the member's own connection did not send. A plain prefix, without a look at the colon. */
const isSynthesized = (id: string, connectionId: string | undefined): boolean =>
  id === "" || connectionId === undefined || connectionId === "" || !id.startsWith(connectionId);

/**
 * RTP2b2: the integer that begins at a place and ends at the next colon, as `parseInt` reads it. Digits, which is what
 * there nearly always is, are read without making a string of them.
 */
function integerAt(id: string, from: number): number {
  if (from === 0) return Number.NaN;
  let value = 0;
  let at = from;
  for (; at < id.length && at < from + 15; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const atEnd = at === id.length || id.charCodeAt(at) === COLON;
  return at > from && atEnd ? value : Number.parseInt(id.slice(from).split(":", 1)[0] ?? "", 10);
}
const COLON = 58;

/** Tells whether an event is newer than what is held. Serials that are no numbers are never newer. */
export function isNewerForAbly({ ms, rank, record }: Incoming, cell: Cell): boolean {
  const { connectionId } = record;
  if (isSynthesized(rank, connectionId) || isSynthesized(cell.rank, connectionId)) return ms >= cell.ms;
  // The parts of `connectionId:msgSerial:index` begin after the first and the second colon; after none at 0.
  const first = rank.indexOf(":") + 1;
  const heldFirst = cell.rank.indexOf(":") + 1;
  const serial = integerAt(rank, first);
  const heldSerial = integerAt(cell.rank, heldFirst);
  if (serial !== heldSerial) return serial > heldSerial;
  const second = rank.indexOf(":", first) + 1;
  const heldSecond = cell.rank.indexOf(":", heldFirst) + 1;
  return integerAt(rank, second) > integerAt(cell.rank, heldSecond);
}
