/** Bytes to a value through the wire door of `validation`, with a fast way in for what is plainly good. */
import { type Buffer, isAscii, isUtf8 } from "node:buffer";
import { type Issue, issueAt } from "../../validation/issue.js";
import { findFaults, type JsonFault } from "../../validation/json-fault.js";
import { readJson } from "../../validation/read-json.js";
import { show } from "../../validation/text.js";
import { plainQuotes, quotesNeeded, unescapedQuotes } from "./json-tally.js";

/** A block of texts, and what is found out once for all of them. */
export interface TextBlock {
  readonly bytes: Buffer;
  readonly ascii: boolean;
  readonly utf8: boolean;
  /** The memory that the bytes lie in, by bytes and by words. */
  readonly memory: Uint8Array;
  readonly words: Int32Array;
  /** Where the next backslash is, from the text that was read last on. */
  backslash: number;
}

export function textBlock(bytes: Buffer): TextBlock {
  const ascii = isAscii(bytes);
  const { buffer } = bytes;
  return {
    bytes,
    ascii,
    utf8: ascii || isUtf8(bytes),
    memory: new Uint8Array(buffer),
    words: new Int32Array(buffer, 0, buffer.byteLength >> 2),
    backslash: nextBackslash(bytes, 0),
  };
}

function nextBackslash(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(BACKSLASH, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

const BACKSLASH = 92;

/** The door's limit on a string; a text that is not longer cannot hold a longer one. */
const MAX_STRING_LENGTH = 262_144;

/** Tells whether a text is UTF-8, and too short for a string that the door would refuse. */
export function isReadable({ bytes, utf8 }: TextBlock, start: number, end: number): boolean {
  return end - start <= MAX_STRING_LENGTH && (utf8 || isUtf8(bytes.subarray(start, end)));
}

/** Reads a readable text that plainly passes every guard; undefined for one that `readExactly` must look at. */
export function readFast(block: TextBlock, start: number, end: number, maxDepth: number): unknown {
  const { bytes } = block;
  if (block.backslash < start) block.backslash = nextBackslash(bytes, start);
  try {
    const value: unknown = JSON.parse(bytes.toString(block.ascii ? "latin1" : "utf8", start, end));
    const from = bytes.byteOffset;
    const quotes =
      block.backslash < end
        ? unescapedQuotes(bytes, start, end)
        : plainQuotes(block.memory, block.words, from + start, from + end);
    return quotesNeeded(value, maxDepth) === quotes ? value : undefined;
  } catch {
    return undefined;
  }
}

export type ReadExactly =
  | { readonly ok: true; readonly value: unknown }
  /** `line` counts from 0 within the text. */
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly line: number };

/** Reads a text with every guard, and says what is wrong with it and where. */
export function readExactly(bytes: Buffer, maxDepth: number): ReadExactly {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    // The one at the start of the input is gone already; the door would let another one in.
    const message = "not JSON at column 1: a byte order mark may only stand at the start of the input";
    return { ok: false, issues: [issueAt([], "json", message)], line: 0 };
  }
  const result = readJson(bytes, { maxBytes: Number.MAX_SAFE_INTEGER, maxDepth });
  if (result.success) return { ok: true, value: result.data };
  const [first] = result.issues;
  if (first?.keyword === "utf-8") return { ok: false, issues: [notUtf8(bytes)], line: 0 };
  if (first?.keyword === "json" || first?.keyword === "duplicate") {
    const text = bytes.toString("utf8");
    const { syntax, duplicate } = findFaults(text);
    const fault = syntax ?? duplicate;
    if (fault !== undefined) return { ok: false, ...placed(text, fault, fault === duplicate) };
  }
  return { ok: false, issues: result.issues, line: 0 };
}

/** The door counts lines within the text; here the text is a line of a file, and its column is what helps. */
function placed(
  text: string,
  { at, expected, path }: JsonFault,
  duplicate: boolean,
): { readonly issues: readonly Issue[]; readonly line: number } {
  const before = text.slice(0, at).split("\n");
  const column = `column ${(before.at(-1)?.length ?? 0) + 1}`;
  const came = at < text.length ? show(String.fromCodePoint(text.codePointAt(at) ?? 0)) : "the end";
  const issue = duplicate
    ? issueAt(path, "duplicate", `the name ${show(expected)} stands twice, again at ${column}`)
    : issueAt(path, "json", `not JSON at ${column}: expected ${expected}, got ${came}`);
  return { issues: [issue], line: before.length - 1 };
}

/** Names the byte that begins what is not UTF-8 (RFC 3629 §4): found by halving. */
function notUtf8(bytes: Buffer): Issue {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What begins well may end within a character that turns out to be broken: that is where the fault begins.
  while (!isUtf8(bytes.subarray(0, good))) good--;
  const byte = `0x${(bytes[good] ?? 0).toString(16).padStart(2, "0")}`;
  return issueAt([], "utf-8", `is not UTF-8: byte ${byte} at offset ${good} of the line`);
}

/** UTF-8, but for a character that may only lack its end. */
function beginsWell(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
