/**
 * A message's place among those of its connection, as text: `connectionId:msgSerial:index` (TP3a, RTP2b2) with both
 * numbers padded, so that comparing as text is comparing as numbers.
 */

/** 16 digits hold every safe integer; the index of a message in its frame has far fewer. */
const SERIAL_DIGITS = 16;
const INDEX_DIGITS = 10;

/** The order of a message sent by its own connection; undefined for any other id (a server-made leave, RTP2b1). */
export function orderOf(id: string, connectionId: string): string | undefined {
  if (!id.startsWith(connectionId) || id.charCodeAt(connectionId.length) !== 0x3a) return undefined;
  const parts = /^(\d{1,16}):(\d{1,10})$/.exec(id.slice(connectionId.length + 1));
  if (parts === null) return undefined;
  return `${(parts[1] ?? "").padStart(SERIAL_DIGITS, "0")}:${(parts[2] ?? "").padStart(INDEX_DIGITS, "0")}`;
}
