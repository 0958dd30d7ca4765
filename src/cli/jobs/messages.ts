/** What the threads of `--jobs` tell each other. */
import type { Note } from "../../adapters/adapter.js";
import type { Issue } from "../../validation/issue.js";
import type { Limits } from "../input/limits.js";
import type { RefusalsFound } from "../refusals.js";
import type { Slab } from "./slabs.js";

/** What a worker of `validate` is told once. */
export interface CheckSetup {
  readonly schema: string;
  readonly cwd: string;
  readonly limits: Limits;
  readonly keep: boolean;
}

/** What a worker of `convert` is told once. */
export interface ConvertSetup {
  /** The options that say what the conversion is, each with its values. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** What time it is for all threads, in ms. */
  readonly now: number;
  readonly limits: Limits;
}

/** A block of whole lines, in memory that both sides see. */
export interface BlockMessage extends Slab {
  readonly id: number;
  /** How many bad records of the block are explained, at most; the others are only counted. */
  readonly explain: number;
}

/** A bad record of a block. */
export interface BadLine {
  /** Counted from 0 within the block. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** What every answer says. */
export interface Answer {
  /** That of the block. */
  readonly id: number;
}

/** What became of a block. */
export interface CheckedMessage extends Answer {
  /** The kept lines are so many bytes at the front. */
  readonly kept: number;
  readonly lines: number;
  readonly valid: number;
  readonly bad: readonly BadLine[];
  readonly found: RefusalsFound;
}

/** What a block was converted to. */
export interface ConvertedMessage extends Answer {
  /** Undefined when the block cannot be told from what comes before or after it: its bytes are as they were. */
  readonly converted: Converted | undefined;
}

export interface Converted {
  /** Lines that stay as they are: so many bytes at the front. */
  readonly kept: number;
  /** What is written, in order. */
  readonly pieces: readonly Uint8Array[];
  readonly lines: number;
  readonly records: number;
  readonly written: number;
  /** Every note that differs from the others. */
  readonly notes: readonly Note[];
  /** Pairs: a line, and the place in `notes` of a note on it. */
  readonly noted: readonly number[];
  readonly bad: readonly BadLine[];
  readonly found: RefusalsFound;
}
