/** Gathers text and bytes in order; text is joined before it is encoded, which is cheaper than record by record. */
import { Buffer } from "node:buffer";

export interface Pieces {
  push(chunk: string | Uint8Array): void;
  /** What was gathered since the last time. */
  take(): Uint8Array[];
}

/** Text is encoded in pieces of this many code units: one piece for many records, and small enough to stay in a cache. */
const PIECE = 64 * 1024;

export function createPieces(): Pieces {
  let blocks: Uint8Array[] = [];
  let text = "";
  const encode = (): void => {
    if (text !== "") blocks.push(Buffer.from(text));
    text = "";
  };
  return {
    push(chunk) {
      if (chunk.length === 0) return;
      if (typeof chunk === "string") {
        text += chunk;
        if (text.length >= PIECE) encode();
      } else {
        encode();
        blocks.push(chunk);
      }
    },
    take() {
      encode();
      const taken = blocks;
      blocks = [];
      return taken;
    },
  };
}
