/**
 * Cuts a byte stream into blocks of whole lines. Only LF ends a line: `readline` also splits at a lone CR, which JSON
 * allows as white space. A block is a slice of a chunk, so most bytes are never copied; only a line that straddles
 * two chunks is put together.
 */
import { Buffer } from "node:buffer";
import type { Limits } from "./limits.js";

export interface LineBlock {
  /** Whole lines with their LFs; without an LF at the end when the stream ended first. Empty for a line too long. */
  readonly bytes: Buffer;
  /** The block stands for one line that was longer than the limit and was dropped; the rest of it is skipped. */
  readonly overlong: boolean;
  /** Where the block begins in the stream, in bytes. */
  readonly offset: number;
}

const LF = 10;

const asBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === "string"
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** Leaves one byte order mark at the start of the stream out (RFC 8259 §8.1 lets a reader do so). */
function withoutBom(block: LineBlock): LineBlock {
  const { bytes } = block;
  const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? { ...block, bytes: bytes.subarray(3), offset: block.offset + 3 } : block;
}

/**
 * Reads blocks until the stream ends. A line longer than the limit comes as an empty `overlong` block as soon as
 * that is known, and reading goes on after its LF: memory stays bounded whatever comes.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array | string>,
  { maxLineBytes }: Pick<Limits, "maxLineBytes">,
): AsyncGenerator<LineBlock, void, undefined> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let skipping = false;
  let offset = 0; // of what is held, or of the next byte
  let first = true;

  const block = (bytes: Buffer, overlong: boolean): LineBlock => {
    const made = { bytes, overlong, offset };
    const out = first ? withoutBom(made) : made;
    first = false;
    return out;
  };

  for await (const chunk of chunks) {
    let rest = asBuffer(chunk);
    if (skipping) {
      const end = rest.indexOf(LF);
      offset += end === -1 ? rest.length : end + 1;
      if (end === -1) continue;
      rest = rest.subarray(end + 1);
      skipping = false;
    }
    const last = rest.lastIndexOf(LF);
    if (last !== -1 && heldBytes > 0) {
      const end = rest.indexOf(LF) + 1;
      const line = Buffer.concat([...held, rest.subarray(0, end)]);
      held = [];
      heldBytes = 0;
      yield block(line, false);
      offset += line.length;
      rest = rest.subarray(end);
    }
    const whole = rest.lastIndexOf(LF) + 1;
    if (whole > 0) {
      yield block(rest.subarray(0, whole), false);
      offset += whole;
      rest = rest.subarray(whole);
    }
    if (rest.length === 0) continue;
    held.push(rest);
    heldBytes += rest.length;
    // One CR and a byte order mark may still turn out not to count.
    if (heldBytes > maxLineBytes + 4) {
      yield block(Buffer.alloc(0), true);
      offset += heldBytes;
      held = [];
      heldBytes = 0;
      skipping = true;
    }
  }
  if (heldBytes > 0) yield block(Buffer.concat(held), false);
}
