/**
 * A message's place among those of its connection, as text: `connectionId:msgSerial:index` (TP3a, RTP2b2) with both
 * numbers padded, so that comparing as text is comparing as numbers.
 */

/** 16 digits hold every safe integer; the index of a message in its frame has far fewer. */
const SERIAL_PADS = Array.from({ length: 17 }, (_, digits) => "0".repeat(16 - digits));
const INDEX_PADS = Array.from({ length: 11 }, (_, digits) => `:${"0".repeat(10 - digits)}`);
const COLON = 0x3a;
const ZERO = 0x30;

/** The order of a message sent by its own connection; undefined for any other id (a server-made leave, RTP2b1). */
export function orderOf(id: string, connectionId: string): string | undefined {
  const from = connectionId.length + 1;
  if (id.charCodeAt(from - 1) !== COLON || !beginsWith(id, connectionId)) return undefined;
  const colon = digitsFrom(id, from);
  if (colon === from || id.charCodeAt(colon) !== COLON || digitsFrom(id, colon + 1) !== id.length) {
    return undefined;
  }
  const serialPad = SERIAL_PADS[colon - from];
  const digits = id.length - colon - 1;
  const indexPad = digits === 0 ? undefined : INDEX_PADS[digits];
  if (serialPad === undefined || indexPad === undefined) return undefined;
  // Nearly every frame carries one message: number 0.
  const index =
    digits === 1 && id.charCodeAt(colon + 1) === ZERO ? ":0000000000" : indexPad + id.slice(colon + 1);
  return serialPad + id.slice(from, colon) + index;
}

/** Tells whether an order is the one that {@link orderOf} gives, without making it. */
export function isOrderOf(order: string, id: string, connectionId: string): boolean {
  const from = connectionId.length + 1;
  if (id.charCodeAt(from - 1) !== COLON || !beginsWith(id, connectionId)) return false;
  const colon = digitsFrom(id, from);
  if (colon === from || colon === id.length - 1) return false;
  if (id.charCodeAt(colon) !== COLON || digitsFrom(id, colon + 1) !== id.length) return false;
  return (
    order.length === 27 &&
    order.charCodeAt(16) === COLON &&
    isPadded(order, 0, 16, id, from, colon) &&
    isPadded(order, 17, 27, id, colon + 1, id.length)
  );
}

/** Tells whether a part of a text is that of another, behind zeros that make it longer. */
function isPadded(text: string, from: number, to: number, of: string, start: number, end: number): boolean {
  const pad = to - from - (end - start);
  for (let at = 0; at < pad; at++) if (text.charCodeAt(from + at) !== ZERO) return false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(from + pad + at - start) !== of.charCodeAt(at)) return false;
  }
  return pad >= 0;
}

/** As `startsWith`, without a call out of compiled code: identifiers are short. */
function beginsWith(text: string, start: string): boolean {
  for (let at = 0; at < start.length; at++) {
    if (text.charCodeAt(at) !== start.charCodeAt(at)) return false;
  }
  return true;
}

/** Where a run of digits ends. */
function digitsFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= 0x39) at++;
  return at;
}
