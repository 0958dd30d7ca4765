/**
 * Base64 (RFC 4648, section 4) without a platform: the core may use neither `Buffer` nor a global that some hosts
 * lack. Padding may be missing, as the decoders of Ably's SDKs allow; any other character is refused.
 */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SHAPE = /^[A-Za-z0-9+/]*={0,2}$/;
const PADDING = 0x3d;
/** How many characters are made in one call: more arguments than a stack holds would throw. */
const CHUNK = 4096;

const VALUES = new Uint8Array(128);
const CODES = new Uint8Array(64);
for (let i = 0; i < ALPHABET.length; i++) {
  CODES[i] = ALPHABET.charCodeAt(i);
  VALUES[ALPHABET.charCodeAt(i)] = i;
}

/** Tells whether a text is base64. */
export function isBase64(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const digits = digitsIn(text);
  return digits % 4 !== 1 && (digits === text.length || text.length % 4 === 0);
}

/** Tells whether a text is base64 just as {@link base64Of} writes it: padded, and without a stray bit at its end. */
export function isOwnBase64(text: string): boolean {
  if (text.length % 4 !== 0 || !SHAPE.test(text)) return false;
  const digits = digitsIn(text);
  const last = VALUES[text.charCodeAt(digits - 1)] ?? 0;
  const left = text.length - digits;
  return left === 0 || (left === 1 ? (last & 3) === 0 : digits % 4 === 2 && (last & 15) === 0);
}

/** How many characters stand before the padding. */
function digitsIn(text: string): number {
  let digits = text.length;
  while (digits > 0 && text.charCodeAt(digits - 1) === PADDING) digits--;
  return digits;
}

/** The bytes of a text that `isBase64` accepts. */
export function bytesOfBase64(text: string): Uint8Array {
  const digits = digitsIn(text);
  const bytes = new Uint8Array(Math.floor((digits * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < digits; i++) {
    held = ((held << 6) | (VALUES[text.charCodeAt(i)] as number)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

/** Bytes as padded base64 text. */
export function base64Of(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[at++] = CODES[group >> 18] as number;
    codes[at++] = CODES[(group >> 12) & 63] as number;
    codes[at++] = left > 1 ? (CODES[(group >> 6) & 63] as number) : PADDING;
    codes[at++] = left > 2 ? (CODES[group & 63] as number) : PADDING;
  }
  if (codes.length <= CHUNK) return textOf(codes);
  const parts: string[] = [];
  for (let from = 0; from < codes.length; from += CHUNK) {
    parts.push(textOf(codes.subarray(from, from + CHUNK)));
  }
  return parts.join("");
}

const textOf = (codes: Uint8Array): string => Reflect.apply(String.fromCharCode, undefined, codes) as string;
