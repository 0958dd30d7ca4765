/** The inputs of a stream command: operands to streams of plain bytes. */
import { Buffer } from "node:buffer";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError, systemMessage } from "../cli-error.js";
import type { Io } from "../io.js";
import { fileChunks } from "./file-chunks.js";
import { glob, isGlob } from "./glob.js";
import { gunzip, isGzip } from "./gunzip.js";

export interface Input {
  /** What to call it in messages. */
  readonly name: string;
  /** Bytes of the file; undefined for a stream. */
  readonly size: number | undefined;
  /** Opens it: inflated when it is gzip. Errors are CliErrors that name the input. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
}

export interface InputOptions {
  /** The most bytes to read, inflated, over all inputs. */
  readonly maxBytes: number;
  /** Go on reading when a file ends, as it may grow. */
  readonly follow: boolean;
  /** Told of bytes that were read, before inflation. */
  readonly onRead: (bytes: number) => void;
}

/** @throws {CliError} when a glob matches nothing */
export async function inputsOf(
  operands: readonly string[],
  io: Io,
  options: InputOptions,
): Promise<readonly Input[]> {
  const names =
    operands.length === 0 ? ["-"] : (await Promise.all(operands.map((o) => expand(o, io)))).flat();
  const budget = { left: options.maxBytes };
  const inputs: Input[] = [];
  for (const name of names) {
    const raw =
      name === "-" ? () => stdin(io) : () => fileChunks(resolve(io.cwd, name), options.follow, io.signal);
    inputs.push({
      name: name === "-" ? "stdin" : name,
      size: name === "-" ? undefined : await sizeOf(name, io),
      chunks: () => read(name === "-" ? "stdin" : name, raw(), io.signal, options, budget),
    });
  }
  return inputs;
}

async function expand(operand: string, io: Io): Promise<readonly string[]> {
  if (operand === "-" || !isGlob(operand) || (await sizeOf(operand, io)) !== undefined) return [operand];
  const found = await glob(operand, io.cwd);
  if (found.length === 0) throw new CliError(`no file matches ${operand}`);
  return found;
}

async function sizeOf(name: string, io: Io): Promise<number | undefined> {
  const found = await stat(resolve(io.cwd, name)).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

async function* stdin(io: Io): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of io.stdin) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

async function* read(
  name: string,
  raw: AsyncGenerator<Uint8Array, void, undefined>,
  signal: AbortSignal,
  options: InputOptions,
  budget: { left: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const counted = counting(untilAborted(raw, signal), options.onRead);
  try {
    for await (const chunk of inflated(counted, name)) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw new CliError(`${name}: the input is longer than --max-bytes allows`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${name}: ${systemMessage(error)}`);
  }
}

/** Looks at the first two bytes, and inflates when they are gzip's. */
async function* inflated(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head =
      head.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : Buffer.concat([head, value]);
  }
  const whole = prepend(head, chunks);
  yield* isGzip(head) ? gunzip(whole, name) : whole;
}

async function* prepend(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    yield* rest;
  } finally {
    // Whoever stops at the head never comes to the rest, which has a file open.
    await rest.return();
  }
}

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

/** Ends a wait for input when a signal comes: a terminal or a pipe may stay silent for ever. */
async function* untilAborted(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  // One listener and one slot, not Promise.race: a race against a long-lived promise keeps every chunk alive.
  let interrupt: () => void = () => {};
  const stop = (): void => interrupt();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<Uint8Array, void>>((done, fail) => {
        interrupt = () => fail(new CliError("interrupted"));
        if (signal.aborted) interrupt();
        else chunks.next().then(done, fail);
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    if (!signal.aborted) await chunks.return();
  }
}
