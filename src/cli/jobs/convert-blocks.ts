/**
 * The main thread's half of `convert --jobs`. Threads convert each block as if nothing had come before it. Where that is
 * not so (a snapshot goes on from the block before, or into the next; an adapter remembers something), the block is
 * converted again here, in its turn: the results are those of one thread, whatever the input.
 */
import { Buffer } from "node:buffer";
import type { Conversion, Outlet } from "../conversion.js";
import type { Limits } from "../input/limits.js";
import { lineBlocks } from "../input/line-blocks.js";
import { readLines } from "../input/read-lines.js";
import { withLineEnd } from "../input/read-records.js";
import type { Converted, ConvertedMessage, ConvertSetup } from "./messages.js";
import { openPool, type Pool } from "./pool.js";
import { gathered, inOrder, linesOf, type Slab } from "./slabs.js";

export interface ConvertPool extends Pool<ConvertedMessage> {
  readonly jobs: number;
}

export const openConvertPool = (jobs: number, setup: ConvertSetup): ConvertPool => ({
  ...openPool<ConvertedMessage>(jobs, new URL("./convert-worker.js", import.meta.url), setup),
  jobs,
});

export interface BlocksOptions {
  readonly limits: Limits;
  /** How many bad records are still to be explained. */
  readonly explain: () => number;
  /** Takes lines that stay as they are. */
  readonly keep: (bytes: Buffer) => void;
  /** Called after each block. */
  readonly done: () => Promise<void>;
}

/** Converts the lines of an input. */
export async function convertBlocks(
  chunks: AsyncIterable<Uint8Array>,
  conversion: Conversion,
  outlet: Outlet,
  pool: ConvertPool,
  { limits, explain, keep, done }: BlocksOptions,
): Promise<void> {
  const { tally } = conversion;
  const sink = conversion.into(outlet);
  const free: Slab[] = [];
  let line = 1;

  const convertHere = (slab: Slab): void => {
    const block = { bytes: linesOf(slab), overlong: slab.overlong, offset: 0 };
    const { lines, kept } = readLines(block, line, limits, sink);
    line += lines;
    keepCopy(kept);
  };

  /** The slab is used again before what is kept of it is written. */
  const keepCopy = (kept: Buffer): void => keep(withLineEnd(Buffer.from(kept)));

  const take = (slab: Slab, converted: Converted): void => {
    const { bad, notes, noted } = converted;
    for (const { line: within, issues } of bad) outlet.complain(line + within, -1, () => issues);
    for (let at = 0; at < noted.length; at += 2) {
      const note = notes[noted[at + 1] ?? 0];
      if (note !== undefined) outlet.note([note], line + (noted[at] ?? 0));
    }
    for (const piece of converted.pieces) outlet.write(piece);
    outlet.refusals.add(converted.found);
    keepCopy(linesOf(slab).subarray(0, converted.kept));
    line += converted.lines;
    tally.records += converted.records;
    tally.written += converted.written;
  };

  await inOrder(
    gathered(lineBlocks(chunks, limits), free),
    // Two slabs a thread keep all of them busy; more would only cost memory.
    pool.jobs * 2,
    // Once something is remembered no block can be shared out: threads would only do the work twice.
    (slab) => (conversion.remembers ? undefined : pool.give(slab, explain())),
    async (slab, answer) => {
      const converted = answer?.converted;
      if (converted !== undefined && conversion.idle && !conversion.remembers) take(slab, converted);
      else convertHere(slab);
      free.push(slab);
      await done();
    },
  );
}
