/** Reads every record of an input, whatever its layout, block by block, and waits between blocks. */
import { Buffer } from "node:buffer";
import { issueAt } from "../../validation/issue.js";
import { type JsonPiece, splitJson } from "./json-values.js";
import { type Layout, layoutOf } from "./layout.js";
import type { Limits } from "./limits.js";
import { lineBlocks } from "./line-blocks.js";
import { isReadable, readExactly, readFast, textBlock } from "./read-json.js";
import { type RecordSink, readLines } from "./read-lines.js";

export interface RecordOptions extends Limits {
  readonly layout: Layout | "auto";
}

/**
 * @param kept takes the kept records' bytes, one a line, after each block; the next block is read when it is done
 */
export async function readRecords(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  options: RecordOptions,
  sink: RecordSink,
  kept: (bytes: Buffer) => Promise<void>,
): Promise<void> {
  const { layout, chunks: all } = await withLayout(chunks, options.layout);
  if (layout === "json") return readValues(all, options, sink, kept);
  let line = 1;
  for await (const block of lineBlocks(all, options)) {
    const read = readLines(block, line, options, sink);
    line += read.lines;
    await kept(withLineEnd(read.kept));
  }
}

/** The last line of a file may lack its LF; what is written never does. */
export function withLineEnd(bytes: Buffer): Buffer {
  const complete = bytes.length === 0 || bytes[bytes.length - 1] === 10;
  return complete ? bytes : Buffer.concat([bytes, Buffer.from("\n")]);
}

/** Reads ahead until the layout is known; 64 KiB of white space are taken for NDJSON. */
export async function withLayout(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  wanted: Layout | "auto",
): Promise<{ layout: Layout; chunks: AsyncGenerator<Uint8Array, void, undefined> }> {
  if (wanted !== "auto") return { layout: wanted, chunks };
  const held: Uint8Array[] = [];
  let layout: Layout | undefined;
  for (let bytes = 0; layout === undefined && bytes < 65_536; ) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    held.push(value);
    bytes += value.length;
    layout = layoutOf(Buffer.concat(held));
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* held;
      yield* chunks;
    } finally {
      // Whoever stops at what was held never comes to the rest, which has a file open.
      await chunks.return();
    }
  }
  return { layout: layout ?? "ndjson", chunks: all() };
}

async function readValues(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  options: RecordOptions,
  sink: RecordSink,
  kept: (bytes: Buffer) => Promise<void>,
): Promise<void> {
  const splitter = splitJson(options.maxLineBytes);
  for await (const chunk of chunks) {
    await kept(takePieces(splitter.push(chunk), options, sink));
    if (splitter.broken) return;
  }
  await kept(takePieces(splitter.end(), options, sink));
}

function takePieces(pieces: readonly JsonPiece[], { maxDepth }: Limits, sink: RecordSink): Buffer {
  const out: Buffer[] = [];
  for (const { bytes, issue, line, index } of pieces) {
    if (bytes === undefined) {
      sink.refused([issue ?? issueAt([], "json", "is not JSON")], line, index);
      continue;
    }
    const text = textBlock(bytes);
    let value = isReadable(text, 0, bytes.length) ? readFast(text, 0, bytes.length, maxDepth) : undefined;
    if (value === undefined) {
      const exact = readExactly(bytes, maxDepth);
      if (!exact.ok) {
        sink.refused(exact.issues, line + exact.line, index);
        continue;
      }
      value = exact.value;
    }
    if (sink.record(value, line, index)) out.push(oneLine(bytes, value), Buffer.from("\n"));
  }
  return Buffer.concat(out);
}

/** A record that was laid out over several lines is written on one. */
function oneLine(bytes: Buffer, value: unknown): Buffer {
  return bytes.includes(10) || bytes.includes(13) ? Buffer.from(JSON.stringify(value)) : bytes;
}

export type { RecordSink };
