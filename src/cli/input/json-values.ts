/**
 * Cuts JSON that is laid out over several lines into records: the items of arrays, and values that stand one after
 * another. Byte by byte and with bounded memory, so that an array may be as long as NDJSON. It only finds where a
 * record ends; whether it is JSON is for `readJson` to say.
 */
import { Buffer } from "node:buffer";
import { type Issue, issueAt } from "../../validation/issue.js";

export interface JsonPiece {
  /** The bytes of the record; undefined when there is only an issue to tell. */
  readonly bytes: Buffer | undefined;
  readonly issue: Issue | undefined;
  /** The line on which it begins. */
  readonly line: number;
  /** Its place in the array, or -1 outside of one. */
  readonly index: number;
}

const [QUOTE, BACKSLASH, COMMA, LF] = [34, 92, 44, 10];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

const isSpace = (byte: number): boolean => byte === 32 || byte === LF || byte === 13 || byte === 9;

/** Pushes chunks in, takes pieces out. After `broken` is true nothing more can be found. */
export interface JsonSplitter {
  push(chunk: Uint8Array): readonly JsonPiece[];
  end(): readonly JsonPiece[];
  readonly broken: boolean;
}

export function splitJson(maxBytes: number): JsonSplitter {
  let pieces: JsonPiece[] = [];
  let line = 1;
  let inArray = false;
  let index = 0;
  let afterComma = false;
  let afterItem = false;
  const state = { broken: false };
  let seen = 0; // bytes so far, to recognise the byte order mark
  // The record that is being read.
  let within = false;
  let inString = false;
  let escaped = false;
  let nesting = 0;
  let startLine = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;

  const stop = (message: string, keyword = "json"): void => {
    pieces.push({ bytes: undefined, issue: issueAt([], keyword, message), line, index: -1 });
    state.broken = true;
  };
  const hold = (bytes: Uint8Array): void => {
    heldBytes += bytes.length;
    if (heldBytes <= maxBytes) held.push(bytes);
    else held = [];
  };
  const finish = (): void => {
    const tooLong = heldBytes > maxBytes;
    pieces.push({
      bytes: tooLong ? undefined : Buffer.concat(held),
      issue: tooLong ? issueAt([], "size", `is longer than ${maxBytes} bytes (--max-line-bytes)`) : undefined,
      line: startLine,
      index: inArray ? index : -1,
    });
    held = [];
    heldBytes = 0;
    within = false;
    index++;
    afterItem = inArray;
    afterComma = false;
  };

  /** A byte between records. */
  const between = (byte: number): boolean => {
    if (isSpace(byte) || (seen <= 3 && byte >= 0xbb)) return false;
    if (!inArray) {
      if (byte === OPEN_ARRAY) {
        inArray = true;
        index = 0;
        afterItem = false;
        afterComma = false;
      } else if (byte === OPEN_OBJECT) return true;
      else stop(`expected an object or an array, got ${JSON.stringify(String.fromCharCode(byte))}`);
      return false;
    }
    if (byte === CLOSE_ARRAY) {
      if (afterComma) stop('expected a value after ",", got "]"');
      inArray = false;
    } else if (byte === COMMA) {
      if (!afterItem) stop('expected a value, got ","');
      afterItem = false;
      afterComma = true;
    } else if (afterItem) stop('expected "," or "]" after an item');
    else return true;
    return false;
  };

  const push = (chunk: Uint8Array): readonly JsonPiece[] => {
    pieces = [];
    let from = 0;
    for (let at = 0; at < chunk.length && !state.broken; at++) {
      const byte = chunk[at] ?? 0;
      seen++;
      if (byte === LF) line++;
      if (!within) {
        if (!between(byte)) continue;
        within = true;
        inString = false;
        nesting = 0;
        startLine = line;
        from = at;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) nesting++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte === COMMA) {
        if (nesting === 0) {
          // A number, a word or a text in an array ends where the next item or the end of the array begins.
          hold(chunk.subarray(from, at));
          finish();
          between(byte);
          continue;
        }
        if (byte !== COMMA) nesting--;
        if (nesting === 0 && byte !== COMMA) {
          hold(chunk.subarray(from, at + 1));
          finish();
        }
      }
    }
    if (within) hold(chunk.subarray(from));
    return pieces;
  };

  const end = (): readonly JsonPiece[] => {
    pieces = [];
    if (!state.broken && (within || inArray)) stop("the input ends before its JSON does", "truncated");
    return pieces;
  };

  return {
    push,
    end,
    get broken() {
      return state.broken;
    },
  };
}
