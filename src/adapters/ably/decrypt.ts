/**
 * Decrypting after the fact: Ably's cipher step (RSL5) needs a key and an asynchronous platform, which the core has
 * not. The caller brings a function; everything around it is the same as without.
 */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import { unwrapData } from "../data.js";
import { bytesOfBase64 } from "./base64.js";
import { bytesIn, decodeData } from "./decode.js";
import { extrasOf } from "./envelope.js";
import { addNote, type Reading } from "./reading.js";

/**
 * Decrypts what Ably's SDKs encrypt: for `aes-256-cbc` the first 16 bytes are the initialization vector.
 *
 * @param algorithm as the encoding names it, such as `aes-256-cbc`
 * @returns the clear bytes; a function that throws leaves the message as it is
 */
export type AblyDecrypt = (
  ciphertext: Uint8Array,
  algorithm: string,
  message: { readonly channel: string; readonly clientId: string },
) => Uint8Array | Promise<Uint8Array>;

/** Decrypts and decodes on, in place, whatever a reading left at a cipher step. */
export async function decryptReading(reading: Reading, decrypt: AblyDecrypt): Promise<void> {
  /** Where a note says what no longer holds. */
  const stale = new Set<string>();
  for (const { envelope, pointer } of reading.undecoded ?? []) {
    const steps = String(envelope.extras?.["undecoded"]).split("/");
    const algorithm = /^cipher\+(.+)$/.exec(steps.pop() ?? "")?.[1];
    const sealed = envelope.record.data === undefined ? undefined : unwrapData(envelope.record.data);
    if (algorithm === undefined || sealed?.encoding !== "base64") continue;
    const { channel, clientId } = envelope.record;
    let clear: Uint8Array | undefined;
    try {
      clear = bytesIn(await decrypt(bytesOfBase64(sealed.value), algorithm, { channel, clientId }));
    } catch {
      clear = undefined;
    }
    if (clear === undefined) {
      const message = "the decrypt function failed: left as it is";
      addNote(reading, "wrapped", `${pointer}/encoding`, message);
    } else decodeOn(envelope, pointer, clear, steps.join("/"), stale);
  }
  reading.notes = reading.notes?.filter(({ code, path }) => code !== "wrapped" || !stale.has(path));
}

function decodeOn(
  envelope: PresenceEnvelope,
  pointer: string,
  clear: Uint8Array,
  steps: string,
  stale: Set<string>,
): void {
  const decoded = decodeData(clear, steps === "" ? undefined : steps, pointer);
  const { encoding, extras } = envelope.extras as { encoding: string; extras?: Record<string, unknown> };
  if (decoded.data !== undefined) envelope.record.data = decoded.data;
  const kept = extrasOf(encoding, decoded, extras);
  if (kept !== undefined) envelope.extras = kept;
  if (decoded.undecoded === undefined) stale.add(`${pointer}/encoding`);
  if (!decoded.wrapped) stale.add(`${pointer}/data`);
}
