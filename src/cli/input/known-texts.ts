/**
 * Texts that were read before, found again by their bytes. A log names the same members again and again: sharing their
 * names keeps millions of copies from the garbage collector, and a Map knows a string that it has met without reading it.
 */

import type { Buffer } from "node:buffer";

/** A power of two. What does not find room replaces what is there: memory stays as it is. */
const SLOTS = 1 << 18;
/** Longer texts are seldom the same. */
const MAX_LENGTH = 256;

export interface KnownTexts<Value> {
  /** The value of a text in ASCII, made by `make` unless it is known. */
  at(bytes: Buffer, from: number, to: number): Value;
}

interface Entry<Value> {
  readonly text: string;
  readonly value: Value;
}

/** @param make makes the value of a text */
export function knownTexts<Value>(make: (text: string) => Value): KnownTexts<Value> {
  const entries = Array.from<Entry<Value> | undefined>({ length: SLOTS });
  return {
    at(bytes, from, to) {
      if (to - from > MAX_LENGTH) return make(textAt(bytes, from, to));
      let hash = to - from;
      for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ (bytes[at] as number)) | 0;
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      const known = entries[slot];
      if (known !== undefined && isAt(bytes, from, to, known.text)) return known.value;
      const text = textAt(bytes, from, to);
      const value = make(text);
      entries[slot] = { text, value };
      return value;
    },
  };
}

const textAt = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

function isAt(bytes: Buffer, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
