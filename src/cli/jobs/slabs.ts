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
const SLAB = 256 * 1024;

/** How long lines wait for others to fill a slab. */
const SILENCE_MS = 20;

/** The lines in a slab. What is kept of them must be copied before the slab is used again. */
export const linesOf = ({ memory, length }: Slab): Buffer => Buffer.from(memory, 0, length);

/**
 * Gathers blocks until a slab is full, or nothing has come for a while: a pipe may be silent for ever.
 *
 * @param free slabs to be used again; whoever has done with one puts it there
 */
export async function* gathered(
  blocks: AsyncGenerator<LineBlock, void, undefined>,
  free: Slab[],
): AsyncGenerator<Slab, void, undefined> {
  let slab: Slab | undefined;
  try {
    for (let next = blocks.next(); ; ) {
      const result = slab === undefined ? await next : await soon(next);
      if (result?.done === true) break;
      const block = result?.value;
      const isFull = block === undefined || block.overlong || !hasRoom(slab, block.bytes.length);
      if (slab !== undefined && isFull) {
        yield slab;
        slab = undefined;
      }
      if (block === undefined) continue;
      next = blocks.next();
      // Whoever awaits it is told; until then it is nobody's failure.
      next.catch(() => {});
      slab ??= emptySlab(free, block.bytes.length);
      Buffer.from(slab.memory).set(block.bytes, slab.length);
      slab.length += block.bytes.length;
      slab.overlong = block.overlong;
      if (!block.overlong) continue;
      yield slab;
      slab = undefined;
    }
  } catch (error) {
    // What was read before a failure is worked on, too.
    if (slab !== undefined) yield slab;
    throw error;
  } finally {
    await blocks.return();
  }
  if (slab !== undefined) yield slab;
}

/** What comes within a moment; else undefined. */
async function soon<T>(next: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), SILENCE_MS);
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}

const hasRoom = (slab: Slab | undefined, size: number): boolean =>
  slab === undefined || slab.length + size <= slab.memory.byteLength;

function emptySlab(free: Slab[], size: number): Slab {
  const used = free.pop();
  const memory =
    used !== undefined && used.memory.byteLength >= size
      ? used.memory
      : new SharedArrayBuffer(Math.max(SLAB, size));
  return { memory, length: 0, overlong: false };
}

/**
 * Has slabs worked on by several threads, and takes the answers in the order of the slabs, as soon as they are there.
 *
 * @param most how many slabs may be under way
 */
export async function inOrder<Answered>(
  slabs: AsyncIterable<Slab>,
  most: number,
  give: (slab: Slab) => Promise<Answered> | Answered,
  take: (slab: Slab, answer: Answered) => Promise<void>,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  try {
    for await (const slab of slabs) {
      const answer = give(slab);
      last = last.then(async () => take(slab, await answer));
      last.catch(() => {});
      underWay.push(last);
      if (underWay.length >= most) await underWay.shift();
    }
  } finally {
    // What was read before a failure is still told of, and written.
    await last;
  }
}
