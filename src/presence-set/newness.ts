/** Which of two events of one member is the newer one under Ably's ordering: RTP2a and RTP2b (features.md, 2026-07-23). */
import type { Cell } from "./cell.js";
import type { Incoming } from "./incoming.js";

/** RTP2b1: an event that the member's own connection did not send. A plain prefix, without a look at the colon. */
const isSynthesized = (id: string, connectionId: string | undefined): boolean =>
  id === "" || connectionId === undefined || connectionId === "" || !id.startsWith(connectionId);

/** RTP2b2: the second or third part of `connectionId:msgSerial:index` as an integer, as ably-js 2.28.0 reads it. */
function serialsOf(id: string): readonly [msgSerial: number, index: number] {
  const parts = id.split(":");
  return [Number.parseInt(parts[1] ?? "", 10), Number.parseInt(parts[2] ?? "", 10)];
}

/** Tells whether an event is newer than what is held. Serials that are no numbers are never newer. */
export function isNewerForAbly({ ms, rank, record }: Incoming, cell: Cell): boolean {
  const { connectionId } = record;
  if (isSynthesized(rank, connectionId) || isSynthesized(cell.rank, connectionId)) return ms >= cell.ms;
  const [serial, index] = serialsOf(rank);
  const [heldSerial, heldIndex] = serialsOf(cell.rank);
  return serial === heldSerial ? index > heldIndex : serial > heldSerial;
}
