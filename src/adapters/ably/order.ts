/**
 * A message's place among those of its connection, as text: `connectionId:msgSerial:index` (TP3a, RTP2b2) with both
 * numbers padded, so that comparing as text is comparing as numbers.
 */

/** 16 digits hold every safe integer; the index of a message in its frame has far fewer. */
const NO_SERIAL = "0".repeat(16);
const NO_INDEX = "0".repeat(10);
const COLON = 0x3a;

/** The order of a message sent by its own connection; undefined for any other id (a server-made leave, RTP2b1). */
export function orderOf(id: string, connectionId: string): string | undefined {
  const from = connectionId.length + 1;
  if (id.charCodeAt(from - 1) !== COLON || !id.startsWith(connectionId)) return undefined;
  const colon = digitsFrom(id, from);
  if (colon === from || id.charCodeAt(colon) !== COLON || digitsFrom(id, colon + 1) !== id.length) {
    return undefined;
  }
  const serial = colon - from;
  const index = id.length - colon - 1;
  if (serial > NO_SERIAL.length || index === 0 || index > NO_INDEX.length) return undefined;
  return `${NO_SERIAL.slice(serial)}${id.slice(from, colon)}:${NO_INDEX.slice(index)}${id.slice(colon + 1)}`;
}

/** Where a run of digits ends. */
function digitsFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at;
}
