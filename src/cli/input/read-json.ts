/** Bytes to a value with every guard on: UTF-8, JSON, no name twice, bounded depth. Fast when all is well. */
import { type Buffer, isUtf8 } from "node:buffer";
import { type Issue, issueAt } from "../../validation/issue.js";
import { scanJson } from "./json-scan.js";
import { quotesNeeded, quotesOf } from "./json-tally.js";

/**
 * Reads the value of a line. `ascii` and `utf8` say what is already known of the whole block that it lies in.
 * Undefined when a guard refused it: `whyNot` then says which.
 */
export function readJson(
  bytes: Buffer,
  start: number,
  end: number,
  known: { readonly ascii: boolean; readonly utf8: boolean },
  maxDepth: number,
): unknown {
  if (!known.utf8 && !isUtf8(bytes.subarray(start, end))) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString(known.ascii ? "latin1" : "utf8", start, end));
    return quotesNeeded(value, maxDepth) === quotesOf(bytes, start, end) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The issue of bytes that `readJson` refused. */
export function whyNot(bytes: Buffer, maxDepth: number): Issue {
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes);
    return issueAt([], "utf-8", `is not UTF-8: byte ${hex(bytes[at])} at offset ${at} of the line`);
  }
  return (
    scanJson(bytes.toString("utf8"), maxDepth) ?? issueAt([], "json", "is not JSON that can be read safely")
  );
}

const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).padStart(2, "0")}`;

/** The offset of the first byte that no valid UTF-8 text has there (RFC 3629 §4), by bisection: a prefix that ends
 * within a character is made whole by looking back at most three bytes. */
function firstInvalid(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldBeUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return characterStart(bytes, good);
}

/** Valid, or valid but for an unfinished character at the end. */
function couldBeUtf8(prefix: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Back from a position to the beginning of the character it lies in, when one has begun there. */
function characterStart(bytes: Buffer, at: number): number {
  for (let back = 0; back <= 3 && at - back >= 0; back++) {
    if (isUtf8(bytes.subarray(0, at - back))) return at - back;
  }
  return at;
}
