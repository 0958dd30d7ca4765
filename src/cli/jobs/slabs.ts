/**
 * Memory that all threads see. Blocks of lines are gathered in it on their way to a thread: nothing moves with a message,
 * which costs more than copying a few hundred kilobytes, and messages are few.
 */
import { Buffer } from "node:buffer";
import type { LineBlock } from "../input/line-blocks.js";

/** One piece of memory, and the lines in it. */
export interface Slab {
  readonly memory: SharedArrayBuffer;
  /** How many bytes of it are lines. */
  length: number;
  /** It stands for a line that is too long, and has no bytes. */
  overlong: boolean;
}

/** Enough for a message to weigh nothing, little enough for the caches. */
const SLAB = 512 * 1024;

/** The lines in a slab. What is kept of them must be copied before the slab is used again. */
export const linesOf = ({ memory, length }: Slab): Buffer => Buffer.from(memory, 0, length);

/**
 * Gathers blocks until a slab is full.
 *
 * @param free slabs to be used again; whoever has done with one puts it there
 */
export async function* gathered(
  blocks: AsyncIterable<LineBlock>,
  free: Slab[],
): AsyncGenerator<Slab, void, undefined> {
  let slab: Slab | undefined;
  for await (const { bytes, overlong } of blocks) {
    if (slab !== undefined && (overlong || slab.length + bytes.length > slab.memory.byteLength)) {
      yield slab;
      slab = undefined;
    }
    slab ??= emptySlab(free, bytes.length);
    Buffer.from(slab.memory).set(bytes, slab.length);
    slab.length += bytes.length;
    if (!overlong) continue;
    slab.overlong = true;
    yield slab;
    slab = undefined;
  }
  if (slab !== undefined) yield slab;
}

function emptySlab(free: Slab[], size: number): Slab {
  const used = free.pop();
  const memory =
    used !== undefined && used.memory.byteLength >= size
      ? used.memory
      : new SharedArrayBuffer(Math.max(SLAB, size));
  return { memory, length: 0, overlong: false };
}
