/** The bytes of a file in blocks: of one that ends, one that still grows, or a pipe that has a name. */
import { Buffer } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** Blocks from 16 KiB to 1 MiB are equally fast; this one keeps memory and system calls low. */
const BLOCK = 256 * 1024;

/** How often a followed file is looked at; watching for changes is not reliable on every file system. */
const FOLLOW_MS = 100;

/**
 * @param follow go on reading when a file ends, as it may grow; until the signal comes
 * @throws what the system says when the file cannot be opened or read
 */
export async function* fileChunks(
  path: string,
  follow: boolean,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(path, "r");
  try {
    const stays = (await handle.stat()).isFile();
    if (!stays) yield* piped(handle);
    else yield* follow ? growing(handle, signal) : ending(handle);
  } finally {
    await handle.close();
  }
}

/** A fresh block each time: a reader may keep slices, and a worker may take it over whole. */
async function readBlock(handle: FileHandle, position: number | null): Promise<Uint8Array> {
  const block = Buffer.allocUnsafeSlow(BLOCK);
  const { bytesRead } = await handle.read(block, 0, BLOCK, position);
  return bytesRead === BLOCK ? block : block.subarray(0, bytesRead);
}

/** A pipe by name has no positions, and ends only when its writer closes it. Until then a read may wait for ever. */
async function* piped(handle: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const block = await readBlock(handle, null);
    if (block.length === 0) return;
    yield block;
  }
}

/** Reads one block ahead, while the one before it is worked on. */
async function* ending(handle: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  let ahead = readBlock(handle, null);
  try {
    for (;;) {
      const block = await ahead;
      if (block.length === 0) return;
      ahead = readBlock(handle, null);
      // Whoever asks for it next is told; until then it is nobody's failure.
      ahead.catch(() => {});
      yield block;
    }
  } finally {
    // A handle must not be closed under a read.
    await ahead.catch(() => {});
  }
}

async function* growing(
  handle: FileHandle,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; !signal.aborted; ) {
    const block = await readBlock(handle, position);
    position += block.length;
    if (block.length > 0) yield block;
    else {
      await pause(FOLLOW_MS);
      // A file that became shorter was begun anew.
      if ((await handle.stat()).size < position) position = 0;
    }
  }
}
