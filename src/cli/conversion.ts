/** A conversion, record by record, on whichever thread: the half of `convert` that knows no files and no streams. */
import type { Note } from "../adapters/adapter.js";
import { CARRIED } from "../adapters/carried.js";
import type { Issue } from "../validation/issue.js";
import { presenceInput } from "../validation/models.js";
import { DEFAULT_LIMITS } from "./input/limits.js";
import { createPlainInput, scanInput } from "./input/plain-input.js";
import { inputReader, type ReadInput } from "./input/plain-values.js";
import type { TextBlock } from "./input/read-json.js";
import type { RecordSink } from "./input/read-lines.js";
import type { FormLetter } from "./letters/form-letter.js";
import { messageLetters } from "./letters/message-letters.js";
import { recordLetters } from "./letters/record-letters.js";
import type { Room } from "./pieces.js";
import type { Refusals } from "./refusals.js";
import { CANONICAL, contextOf, openSource } from "./source.js";
import type { Arguments } from "./spec.js";
import { openTarget, PRESENCE_INFO, type Written } from "./target.js";

/** The options that say what a conversion is. */
export const CONVERSION_OPTIONS: readonly string[] = [
  "from",
  "to",
  "channel",
  "tenant",
  "received-at",
  "from-option",
  "to-option",
  "stateless",
];

/** Where the results of some records go. */
export interface Outlet {
  /** Takes text, or text that is encoded already. */
  write(text: string | Uint8Array): void;
  /** Room for so many bytes, to be written behind what it took. */
  room(size: number): Room;
  note(notes: readonly Note[], line: number): void;
  complain(line: number, index: number, issues: () => readonly Issue[]): void;
  readonly refusals: Refusals;
}

export interface Conversion {
  /** What was done so far. */
  readonly tally: { records: number; written: number };
  /** Converts what it is given. Canonical inputs that stay as they are keep their bytes. */
  into(outlet: Outlet): RecordSink;
  /** The input is over: what was held is written, to where the last record's results went. */
  end(): void;
  /** Nothing is held for what is still to come. */
  readonly idle: boolean;
  /** An adapter remembers something of what it has seen. */
  readonly remembers: boolean;
  /** Why every record must be converted after the one before it; undefined when blocks of them can be shared out. */
  readonly serial: string | undefined;
}

/**
 * @param now what time it is, in ms: all threads of a run must agree
 * @throws {CliError} when no provider is called so, or an option is missing or wrong
 */
export async function openConversion(args: Arguments, now: number): Promise<Conversion> {
  const from = args.text("from") ?? CANONICAL;
  const to = args.text("to") ?? CANONICAL;
  const context = contextOf(args);
  const source = await openSource(args, context);
  const target = await openTarget(args, context, () => now);
  /** Nothing to convert: the bytes go through as they are. */
  const same = from === CANONICAL && to === CANONICAL && context.tenantId === undefined;
  /** A provider's payload is written anew whatever the order of a record's members; its data is of any kind. */
  const readsBytes =
    from === CANONICAL && to !== CANONICAL && to !== PRESENCE_INFO && context.tenantId === undefined;
  const found = createPlainInput();
  const inputOf = readsBytes ? inputReader((text) => JSON.parse(text) as Record<string, unknown>) : undefined;
  /** Envelopes are written as they come: any other target would have to look into them. */
  const handedOn = CARRIED.get(from === CANONICAL ? to : from);
  const writeMessage =
    to === CANONICAL && handedOn !== undefined ? messageLetters(handedOn, source.understand) : undefined;
  /** What options ask of an adapter may depend on more than it is known to look into. */
  const writeRecord =
    readsBytes && handedOn !== undefined && !args.flag("to-option")
      ? recordLetters(handedOn, (input) => target.take([input]))
      : undefined;
  const tally = { records: 0, written: 0 };
  let last: { readonly outlet: Outlet; readonly line: number } | undefined;

  const write = (out: Written, outlet: Outlet, line: number, index: number): void => {
    for (const value of out.values) outlet.write(`${JSON.stringify(value)}\n`);
    tally.written += out.values.length;
    if (out.notes.length > 0) outlet.note(out.notes, line);
    if (out.issues.length === 0) return;
    outlet.refusals.write(out.issues);
    outlet.complain(line, index, () => out.issues);
  };

  const post = ({ values, notes }: FormLetter, line: number, outlet: Outlet): void => {
    tally.written += values;
    if (notes.length > 0) outlet.note(notes, line);
  };

  const passRecord = (
    read: ReadInput,
    texts: TextBlock,
    start: number,
    end: number,
    line: number,
    outlet: Outlet,
  ): false | undefined => {
    const { bytes } = texts;
    if (!scanInput(found, bytes, start, end, DEFAULT_LIMITS.maxDepth)) return undefined;
    tally.records++;
    last = { outlet, line };
    // What is held would be written with it.
    const letter = target.idle ? writeRecord?.(found, bytes, outlet.room) : undefined;
    if (letter === undefined) write(target.take([read(found, texts)]), outlet, line, -1);
    else post(letter, line, outlet);
    return false;
  };

  return {
    tally,
    into: (outlet) => ({
      plain(texts, start, end, line) {
        if (inputOf !== undefined) return passRecord(inputOf, texts, start, end, line, outlet);
        const letter = writeMessage?.(texts, start, end, DEFAULT_LIMITS.maxDepth, outlet.room);
        if (letter === undefined) return undefined;
        tally.records++;
        post(letter, line, outlet);
        return false;
      },
      record(value, line, index) {
        tally.records++;
        if (same && presenceInput.is(value)) {
          tally.written++;
          return true;
        }
        last = { outlet, line };
        const understood = source.understand(value);
        if (!understood.ok) {
          outlet.refusals.read(value, from === CANONICAL ? [] : understood.issues());
          outlet.complain(line, index, understood.issues);
        } else {
          if (understood.notes.length > 0) outlet.note(understood.notes, line);
          write(target.take(understood.inputs), outlet, line, index);
        }
        return false;
      },
      refused: (issues, line, index) => outlet.complain(line, index, () => issues),
    }),
    end() {
      const out = target.end();
      if (last !== undefined) write(out, last.outlet, last.line, -1);
    },
    get idle() {
      return target.idle;
    },
    get remembers() {
      return (source.remembers?.() ?? false) || (target.remembers?.() ?? false);
    },
    serial: serialReason(from, source.remembers !== undefined, to, target.remembers !== undefined),
  };
}

/** Whose memory is only of frames that begin and end a connection's channels: most logs hold none. */
const SELDOM_REMEMBERS = "ably";

function serialReason(from: string, reads: boolean, to: string, writes: boolean): string | undefined {
  if (to === PRESENCE_INFO) return "--to presence-info is about all of the input";
  const [name] = [...(reads ? [from] : []), ...(writes ? [to] : [])].filter(
    (each) => each !== SELDOM_REMEMBERS,
  );
  return name === undefined ? undefined : `the adapter of ${name} has a memory, from payload to payload`;
}
