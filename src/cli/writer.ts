/** Writes to stdout with backpressure, and falls silent when nobody reads any more. */
import { Buffer } from "node:buffer";
import { CliError, systemMessage } from "./cli-error.js";
import type { Output } from "./io.js";

export interface Writer {
  /** Text or bytes to write; held until `flush`. */
  push(chunk: string | Uint8Array): void;
  /**
   * Writes what is held, and waits until the reader has room again.
   * @throws {CliError} when writing fails for another reason than that the reader went away
   */
  flush(): Promise<void>;
  /** The reader went away (EPIPE): what is pushed from now on is dropped. */
  readonly closed: boolean;
}

export function createWriter(output: Output): Writer {
  let texts: string[] = [];
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

  let blocks: Uint8Array[] = [];
  return {
    push(chunk) {
      if (closed) return;
      if (typeof chunk === "string") texts.push(chunk);
      else {
        if (texts.length > 0) blocks.push(Buffer.from(texts.join("")));
        texts = [];
        blocks.push(chunk);
      }
    },
    async flush() {
      const [bytes, text] = [blocks, texts.join("")];
      blocks = [];
      texts = [];
      for (const block of bytes) await write(block);
      await write(text);
    },
    get closed() {
      return closed;
    },
  };
}
