/** Writes to stdout with backpressure, and falls silent when nobody reads any more. */
import { CliError, systemMessage } from "./cli-error.js";
import type { Output } from "./io.js";
import { createPieces, type Room } from "./pieces.js";

export interface Writer {
  /** Text or bytes to write; held until `flush`. */
  push(chunk: string | Uint8Array): void;
  /** Room for so many bytes behind what is held. */
  room(size: number): Room;
  /**
   * Writes what is held, and waits until the reader has room again.
   * @throws {CliError} when writing fails for another reason than that the reader went away
   */
  flush(): Promise<void>;
  /** The reader went away (EPIPE): what is pushed from now on is dropped. */
  readonly closed: boolean;
}

export function createWriter(output: Output): Writer {
  let closed = false;
  let failure: Error | undefined;
  let wake: () => void = () => {};

  output.on("error", (error) => {
    if ((error as { readonly code?: string }).code === "EPIPE") closed = true;
    else failure = error;
    wake();
  });

  const write = async (chunk: string | Uint8Array): Promise<void> => {
    if (closed || chunk.length === 0) return;
    if (!output.write(chunk) && !closed && failure === undefined) {
      await new Promise<void>((done) => {
        wake = (): void => {
          output.removeListener("drain", wake);
          output.removeListener("close", wake);
          done();
        };
        output.once("drain", wake);
        output.once("close", wake);
      });
    }
    if (failure !== undefined) throw new CliError(`cannot write: ${systemMessage(failure)}`);
  };

  const pieces = createPieces();
  return {
    push(chunk) {
      if (!closed) pieces.push(chunk);
    },
    room: pieces.room,
    async flush() {
      for (const piece of pieces.take()) await write(piece);
    },
    get closed() {
      return closed;
    },
  };
}
