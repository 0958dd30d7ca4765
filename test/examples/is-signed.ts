import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether two texts are the same. How long it takes does not say how near they came. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a text is the HMAC-SHA256 of a body as it came. */
export function isSigned(
  body: Uint8Array,
  secret: string,
  signature: string,
  encoding: "hex" | "base64",
): boolean {
  return isSame(signature, createHmac("sha256", secret).update(body).digest(encoding));
}
