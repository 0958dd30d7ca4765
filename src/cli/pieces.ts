/** Gathers what is to be written, in order: text is joined before it is encoded, and bytes are put side by side. */
import { Buffer } from "node:buffer";

/** Memory to write bytes into. Whoever does moves `at` on, and not beyond the room that was asked for. */
export interface Room {
  bytes: Buffer;
  at: number;
}

export interface Pieces {
  push(chunk: string | Uint8Array): void;
  /** Room for so many bytes, behind what was gathered. It is the same object each time. */
  room(size: number): Room;
  /** What was gathered since the last time. */
  take(): Uint8Array[];
}

/** Pieces are about as long: one for many records, and small enough to stay in a cache. */
const PIECE = 64 * 1024;

export function createPieces(): Pieces {
  let blocks: Uint8Array[] = [];
  let text = "";
  /** What is written into, from where the piece begins that is not among the blocks yet. */
  const open: Room = { bytes: Buffer.alloc(0), at: 0 };
  let from = 0;
  const encode = (): void => {
    if (text !== "") blocks.push(Buffer.from(text));
    text = "";
  };
  const close = (): void => {
    if (open.at > from) blocks.push(open.bytes.subarray(from, open.at));
    from = open.at;
  };
  return {
    push(chunk) {
      if (chunk.length === 0) return;
      close();
      if (typeof chunk === "string") {
        text += chunk;
        if (text.length >= PIECE) encode();
      } else {
        encode();
        blocks.push(chunk);
      }
    },
    room(size) {
      if (text !== "") encode();
      if (open.at + size > open.bytes.length) {
        close();
        open.bytes = Buffer.allocUnsafeSlow(Math.max(PIECE, size));
        open.at = 0;
        from = 0;
      }
      return open;
    },
    take() {
      encode();
      close();
      const taken = blocks;
      blocks = [];
      return taken;
    },
  };
}
