/** Inflates a stream that begins with gzip's magic number (RFC 1952 §2.3.1), all members of it (§2.2). */
import { Buffer } from "node:buffer";
import { createGunzip } from "node:zlib";
import { CliError } from "../cli-error.js";

/** One slice of input inflates to at most 16 MiB (deflate's limit is about 1,032 : 1), so memory stays bounded. */
const SLICE = 16 * 1024;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Inflates a stream. What could be inflated is given before an error is: of a truncated file the good lines come
 * first.
 * @throws {CliError} when the data is cut off or damaged
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Buffer, void, undefined> {
  const inflate = createGunzip();
  let ready: Buffer[] = [];
  let failure: Error | undefined;
  let wake: () => void = () => {};
  inflate.on("data", (chunk: Buffer) => ready.push(chunk));
  inflate.on("end", () => wake());
  // After damage neither the write that met it nor the end is ever called back.
  inflate.on("error", (error) => {
    failure = error;
    wake();
  });

  const taken = (): Buffer[] => {
    const out = ready;
    ready = [];
    return out;
  };
  const broken = (error: Error): CliError => {
    const cut = (error as { readonly code?: string }).code === "Z_BUF_ERROR";
    return new CliError(`${name}: the gzip data ${cut ? "ends too early" : `is damaged (${error.message})`}`);
  };

  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        const slice = Buffer.from(chunk.subarray(at, at + SLICE));
        await new Promise<void>((done) => {
          wake = done;
          inflate.write(slice, () => done());
        });
        yield* taken();
        if (failure !== undefined) throw broken(failure);
      }
    }
    await new Promise<void>((done) => {
      wake = done;
      inflate.end();
    });
    yield* taken();
    if (failure !== undefined) throw broken(failure);
  } finally {
    inflate.destroy();
  }
}
