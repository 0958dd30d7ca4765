/** What the threads of `validate --jobs` tell each other. */
import type { Issue } from "../../validation/issue.js";
import type { Limits } from "../input/limits.js";

/** What a worker is told once. */
export interface WorkerSetup {
  readonly schema: string;
  readonly cwd: string;
  readonly limits: Limits;
  readonly keep: boolean;
  /** How many bad records it explains; the others are only counted. 0 is all. */
  readonly maxErrors: number;
}

/** A block of whole lines; its memory moves to the worker, and comes back. */
export interface BlockMessage {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly overlong: boolean;
}

/** A bad record of a block. */
export interface BadLine {
  /** Counted from 0 within the block. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** What became of a block. */
export interface CheckedMessage {
  readonly id: number;
  /** The block's memory; the kept lines are its first `kept` bytes. */
  readonly bytes: Uint8Array;
  readonly kept: number;
  readonly lines: number;
  readonly valid: number;
  readonly bad: readonly BadLine[];
}
