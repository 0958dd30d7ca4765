/** Writes bytes into memory that has room for them. Short runs are copied one by one: a call costs as much as forty. */
import type { Buffer } from "node:buffer";
import type { Room } from "./pieces.js";

const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;
const DELETE = 127;
const ZERO = 48;

const SHORT = 48;

/** Bytes that are written again and again. */
export function putPart(room: Room, part: Uint8Array): void {
  room.bytes.set(part, room.at);
  room.at += part.length;
}

/** Bytes as they stand elsewhere. */
export function putSpan(room: Room, bytes: Buffer, from: number, to: number): void {
  if (to - from > SHORT) bytes.copy(room.bytes, room.at, from, to);
  else {
    const out = room.bytes;
    const shift = room.at - from;
    for (let at = from; at < to; at++) out[at + shift] = bytes[at] as number;
  }
  room.at += to - from;
}

/** JSON text as the content of a JSON text: its quotes and backslashes, and nothing else, are to be escaped. */
export function putEscaped(room: Room, bytes: Buffer, from: number, to: number): void {
  const out = room.bytes;
  let end = room.at;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE || byte === BACKSLASH) out[end++] = BACKSLASH;
    out[end++] = byte;
  }
  room.at = end;
}

/** The most bytes that a code unit takes: `\u001f`. */
export const UNIT = 6;

/** A text between its quotes, as `JSON.stringify` writes it. */
export function putText(room: Room, text: string): void {
  const { bytes, at } = room;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < SPACE || unit >= DELETE || unit === QUOTE || unit === BACKSLASH) {
      room.at += bytes.write(JSON.stringify(text).slice(1, -1), at);
      return;
    }
    bytes[at + index] = unit;
  }
  room.at += text.length;
}

/** The most digits of a whole number that a double holds. */
export const DIGITS = 16;

/** A whole number from 0 up to `Number.MAX_SAFE_INTEGER`. */
export function putWhole(room: Room, value: number): void {
  const high = Math.floor(value / 1e8);
  const low = value - high * 1e8;
  const size = high === 0 ? sizeOf(low) : sizeOf(high) + 8;
  putDigits(room.bytes, room.at + size, low, high === 0 ? size : 8);
  if (high > 0) putDigits(room.bytes, room.at + size - 8, high, size - 8);
  room.at += size;
}

function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 10; rest = (rest / 10) | 0) size++;
  return size;
}

/** Digits of a number below 1e8, up to a place. */
function putDigits(bytes: Buffer, end: number, value: number, digits: number): void {
  let rest = value | 0;
  for (let at = end - 1; at >= end - digits; at--) {
    const next = (rest / 10) | 0;
    bytes[at] = ZERO + rest - next * 10;
    rest = next;
  }
}
