/**
 * Texts that were read before, found again by their bytes. Channels and data are mostly the same few again: sharing them
 * keeps millions of copies from the garbage collector. Names of members are too many for that: looking them up costs
 * more, in cache misses, than making them anew.
 */
import type { Buffer } from "node:buffer";

/** A power of two, so few that they stay in a cache. What does not find room replaces what is there. */
const SLOTS = 1 << 12;
/** Longer texts are seldom the same. */
const MAX_LENGTH = 256;

/** Gives the text, or its value, of bytes in ASCII. */
export type Known<Value> = (bytes: Buffer, from: number, to: number) => Value;

/** Texts, shared. */
export function knownTexts(): Known<string> {
  const texts = Array.from<string | undefined>({ length: SLOTS });
  return (bytes, from, to) => {
    if (to - from > MAX_LENGTH) return textAt(bytes, from, to);
    const slot = slotOf(bytes, from, to);
    const known = texts[slot];
    if (known !== undefined && isAt(bytes, from, to, known)) return known;
    const text = textAt(bytes, from, to);
    texts[slot] = text;
    return text;
  };
}

/** What is made of texts, shared: nobody may change it. */
export function knownValues<Value>(make: (text: string) => Value): Known<Value> {
  const entries = Array.from<{ readonly text: string; readonly value: Value } | undefined>({ length: SLOTS });
  return (bytes, from, to) => {
    if (to - from > MAX_LENGTH) return make(textAt(bytes, from, to));
    const slot = slotOf(bytes, from, to);
    const known = entries[slot];
    if (known !== undefined && isAt(bytes, from, to, known.text)) return known.value;
    const text = textAt(bytes, from, to);
    const value = make(text);
    entries[slot] = { text, value };
    return value;
  };
}

/** FNV-1a over the bytes, folded. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

const textAt = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

function isAt(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
