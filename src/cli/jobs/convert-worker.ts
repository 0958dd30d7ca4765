/** A thread of `convert --jobs`: converts one block after another, each as if it were the first. */
import { parentPort, workerData } from "node:worker_threads";
import type { Note } from "../../adapters/adapter.js";
import { argumentsOf } from "../args.js";
import { openConversion } from "../conversion.js";
import { readLines } from "../input/read-lines.js";
import { createPieces } from "../pieces.js";
import { createRefusals } from "../refusals.js";
import type { BadLine, BlockMessage, Converted, ConvertedMessage, ConvertSetup } from "./messages.js";
import { linesOf } from "./slabs.js";

const { options, now, limits } = workerData as ConvertSetup;
const args = argumentsOf([], options);
const conversion = await openConversion(args, now);
const { tally } = conversion;
const pieces = createPieces();

/** Undefined when something is left over from the block: what it means depends on the blocks before and after. */
function convert(message: BlockMessage): Converted | undefined {
  const { overlong, explain } = message;
  const block = { bytes: linesOf(message), overlong, offset: 0 };
  const bad: BadLine[] = [];
  const notes = createNotes();
  const refusals = createRefusals(args.text("from") ?? "");
  tally.records = 0;
  tally.written = 0;
  const sink = conversion.into({
    write: pieces.push,
    room: pieces.room,
    note: notes.add,
    complain(line, _, issues) {
      bad.push({ line, issues: bad.length < explain ? issues() : [] });
    },
    refusals,
  });
  const { lines, kept } = readLines(block, 0, limits, sink);
  const complete = conversion.idle && !conversion.remembers;
  if (!conversion.idle) conversion.end();
  const written = pieces.take();
  if (!complete) return undefined;
  return {
    ...tally,
    kept: kept.length,
    pieces: written.map(withOwnMemory),
    lines,
    notes: notes.kinds,
    noted: notes.noted,
    bad,
    found: refusals.found,
  };
}

/** Most notes are the same again: they are sent once a block. */
function createNotes(): {
  readonly kinds: readonly Note[];
  readonly noted: readonly number[];
  add(notes: readonly Note[], line: number): void;
} {
  const kinds: Note[] = [];
  const noted: number[] = [];
  const places = new Map<string, Map<string, number>>();
  return {
    kinds,
    noted,
    add(notes, line) {
      for (const note of notes) {
        let ofPath = places.get(note.path);
        if (ofPath === undefined) {
          ofPath = new Map();
          places.set(note.path, ofPath);
        }
        const key = `${note.code} ${note.message}`;
        let place = ofPath.get(key);
        if (place === undefined) {
          place = kinds.push(note) - 1;
          ofPath.set(key, place);
        }
        noted.push(line, place);
      }
    },
  };
}

/** Short texts are encoded into memory that they share, which cannot move. */
const withOwnMemory = (piece: Uint8Array): Uint8Array =>
  piece.byteLength === piece.buffer.byteLength ? piece : new Uint8Array(piece);

parentPort?.on("message", (message: BlockMessage) => {
  const { id } = message;
  // Once something is remembered no block is as if it were the first; the main thread takes over for good.
  const converted = conversion.remembers ? undefined : convert(message);
  const answer: ConvertedMessage = { id, converted };
  const moved = (converted?.pieces ?? []).map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage(answer, moved);
});
