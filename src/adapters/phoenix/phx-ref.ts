/**
 * The time inside a `phx_ref`. Since phoenix_pubsub 2.0 (2019-10, `tracker/shard.ex`) a reference is base64url of
 * 12 bytes: nanoseconds since 1970 as a big-endian 64-bit number, 16 bits of the node, 16 bits of a counter.
 */
import { dateTimeOf } from "../time.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** 2019-10-01, when references began to hold a time, and 2100-01-01: other numbers are no times of a tracker. */
const EARLIEST_MS = 1_569_888_000_000n;
const LATEST_MS = 4_102_444_800_000n;

/**
 * The time at which a reference was made, as RFC 3339 text with nine digits of fraction.
 * Undefined for references of another form, and for those whose number is no plausible time.
 */
export function timeOfRef(ref: string): string | undefined {
  if (!/^[A-Za-z0-9_-]{16}$/.test(ref)) return undefined;
  let bits = 0n;
  for (const character of ref) bits = (bits << 6n) | BigInt(ALPHABET.indexOf(character));
  const nanoseconds = bits >> 32n;
  const ms = nanoseconds / 1_000_000n;
  if (ms < EARLIEST_MS || ms >= LATEST_MS) return undefined;
  const below = String(nanoseconds % 1_000_000n).padStart(6, "0");
  return `${dateTimeOf(Number(ms)).slice(0, -1)}${below}Z`;
}
