/** The inner loop of every stream command: one block of lines, each read with all guards on. */
import type { Buffer } from "node:buffer";
import { type Issue, issueAt } from "../../validation/issue.js";
import type { Limits } from "./limits.js";
import type { LineBlock } from "./line-blocks.js";
import { isReadable, readExactly, readFast, type TextBlock, textBlock } from "./read-json.js";

/** Where records go. `index` is the place in a JSON array, or -1 in NDJSON. */
export interface RecordSink {
  /** Takes a record; tells whether its bytes shall be kept. */
  record(value: unknown, line: number, index: number): boolean;
  /** Takes the issues of something that is no record at all. */
  refused(issues: readonly Issue[], line: number, index: number): void;
  /**
   * Takes a record by its bytes alone, which nobody then has to parse; tells whether they shall be kept, or undefined
   * when the line must be parsed after all. It is asked about UTF-8 only.
   */
  readonly plain?: (texts: TextBlock, start: number, end: number, line: number) => boolean | undefined;
}

const LF = 10;
const CR = 13;

export interface LinesRead {
  /** How many lines there were, blank ones included. */
  readonly lines: number;
  /** The kept lines, byte for byte: the front of the block, whose memory is reused. */
  readonly kept: Buffer;
}

function overlong(maxLineBytes: number): readonly Issue[] {
  return [issueAt([], "size", `is longer than ${maxLineBytes} bytes (--max-line-bytes)`)];
}

/** White space is all that a blank line may hold (RFC 8259 §2). */
function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== CR) return false;
  }
  return true;
}

/**
 * Reads the lines of a block. What is dropped is closed up in place, so that the kept lines are one slice: copying
 * a few kilobytes down is cheaper than a write for every run.
 */
export function readLines(block: LineBlock, firstLine: number, limits: Limits, sink: RecordSink): LinesRead {
  const { bytes } = block;
  if (block.overlong) {
    sink.refused(overlong(limits.maxLineBytes), firstLine, -1);
    return { lines: 1, kept: bytes };
  }
  const texts = textBlock(bytes);
  let line = firstLine;
  let keptEnd = 0;
  let runStart = 0;

  for (let start = 0; start < bytes.length; line++) {
    const lf = bytes.indexOf(LF, start);
    const next = lf === -1 ? bytes.length : lf + 1;
    let end = lf === -1 ? next : lf;
    if (end > start && bytes[end - 1] === CR) end--;
    const keep = readLine(texts, start, end, line, lf === -1, limits, sink);
    if (!keep) {
      if (runStart !== keptEnd) bytes.copyWithin(keptEnd, runStart, start);
      keptEnd += start - runStart;
      runStart = next;
    }
    start = next;
  }
  if (runStart !== keptEnd) bytes.copyWithin(keptEnd, runStart, bytes.length);
  keptEnd += bytes.length - runStart;
  return { lines: line - firstLine, kept: bytes.subarray(0, keptEnd) };
}

/** Reads one line, and tells whether its bytes shall be kept. */
function readLine(
  texts: TextBlock,
  start: number,
  end: number,
  line: number,
  isLast: boolean,
  { maxLineBytes, maxDepth }: Limits,
  sink: RecordSink,
): boolean {
  if (end - start > maxLineBytes) {
    sink.refused(overlong(maxLineBytes), line, -1);
    return false;
  }
  if (isReadable(texts, start, end)) {
    const keep = sink.plain?.(texts, start, end, line);
    if (keep !== undefined) return keep;
    const value = readFast(texts, start, end, maxDepth);
    if (value !== undefined) return sink.record(value, line, -1);
  }
  const { bytes } = texts;
  if (isBlank(bytes, start, end)) return false;
  const exact = readExactly(bytes.subarray(start, end), maxDepth);
  if (exact.ok) return sink.record(exact.value, line, -1);
  sink.refused(isLast ? exact.issues.map(partial) : exact.issues, line, -1);
  return false;
}

/** The last line has no LF and cannot be read: its writer stopped in the middle, or has not finished. */
function partial(issue: Issue): Issue {
  if (issue.keyword !== "json" && issue.keyword !== "utf-8") return issue;
  return issueAt([], "truncated", `the last line is cut off (${issue.message})`);
}
