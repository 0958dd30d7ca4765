/** Runs the CLI in this process: streams, directory, clock and signal are the test's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as bytes. */
  readonly bytes: Buffer;
}

export interface World {
  /** What stdin holds, in one chunk or several. */
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[] | AsyncIterable<Uint8Array>;
  readonly cwd?: string;
  readonly stdinTTY?: boolean;
  readonly stdoutTTY?: boolean;
  readonly stderrTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
  readonly stdout?: Output;
}

class Collected implements Output {
  readonly chunks: Buffer[] = [];
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  constructor(isTTY: boolean, columns?: number) {
    this.isTTY = isTTY;
    this.columns = columns;
  }
  write(chunk: string | Uint8Array): boolean {
    this.chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }
  once(): void {}
  on(): void {}
  removeListener(): void {}
}

async function* chunksOf(stdin: World["stdin"]): AsyncGenerator<Uint8Array> {
  if (stdin === undefined) return;
  if (typeof stdin === "string" || stdin instanceof Uint8Array) yield Buffer.from(stdin as string);
  else if (Symbol.asyncIterator in stdin) yield* stdin;
  else for (const chunk of stdin) yield Buffer.from(chunk as string);
}

export async function cli(argv: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = new Collected(world.stdoutTTY ?? false, world.columns);
  const stderr = new Collected(world.stderrTTY ?? false, world.columns);
  const io: Io = {
    stdin: Object.assign(chunksOf(world.stdin), { isTTY: world.stdinTTY ?? false }),
    stdout: world.stdout ?? stdout,
    stderr,
    env: world.env ?? {},
    cwd: world.cwd ?? tmpdir(),
    now: world.now ?? (() => 0),
    signal: world.signal ?? new AbortController().signal,
  };
  const code = await run(argv, io);
  const bytes = Buffer.concat(stdout.chunks);
  return { code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(stderr.chunks).toString() };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "presence-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
