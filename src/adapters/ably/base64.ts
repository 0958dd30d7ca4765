/**
 * Base64 (RFC 4648, section 4) without a platform: the core may use neither `Buffer` nor a global that some hosts
 * lack. Padding may be missing, as the decoders of Ably's SDKs allow; any other character is refused.
 */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SHAPE = /^[A-Za-z0-9+/]*={0,2}$/;

const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Tells whether a text is base64. */
export function isBase64(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const digits = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  return digits % 4 !== 1 && (digits === text.length || text.length % 4 === 0);
}

/** The bytes of a text that `isBase64` accepts. */
export function bytesOfBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < digits.length; i++) {
    held = ((held << 6) | (VALUES[digits.charCodeAt(i)] ?? 0)) & 0xffffff;
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
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const [a, b, c, d] = [group >> 18, (group >> 12) & 63, (group >> 6) & 63, group & 63];
    groups.push(`${ALPHABET[a]}${ALPHABET[b]}${left > 1 ? ALPHABET[c] : "="}${left > 2 ? ALPHABET[d] : "="}`);
  }
  return groups.join("");
}
