/** What conversions lose: every note where it was asked for, and a summary by kind. */
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import type { Note } from "../adapters/adapter.js";
import { CliError, systemMessage } from "./cli-error.js";
import type { Io } from "./io.js";
import { thousands } from "./progress.js";
import { refuseOtherFile } from "./side-file.js";
import { createWriter, type Writer } from "./writer.js";

export interface NoteLog {
  add(notes: readonly Note[], file: string, line: number): void;
  flush(): Promise<void>;
  /** One line for each kind of loss, the most frequent first; empty when nothing was lost. */
  summary(): readonly NoteCount[];
  close(): Promise<void>;
}

export interface NoteCount {
  readonly code: Note["code"];
  /** The path with `*` for places in arrays. */
  readonly path: string;
  readonly message: string;
  readonly count: number;
}

type Counting = { -readonly [Name in keyof NoteCount]: NoteCount[Name] };

/** Kinds that are told apart; hostile names in paths must not make the table grow for ever. */
const MAX_KINDS = 1000;

/** @param target a file, `-` for stderr, or undefined for the summary alone */
export async function openNoteLog(target: string | undefined, io: Io): Promise<NoteLog> {
  const kinds: Counting[] = [];
  /** By code, and by path, with the places in arrays and without: there may be several notes for each record. */
  const byPath = new Map<string, Map<string, Counting>>();
  const out = await openTarget(target, io);
  let others = 0;

  const count = ({ code, path, message }: Note): void => {
    let ofCode = byPath.get(code);
    if (ofCode === undefined) {
      ofCode = new Map();
      byPath.set(code, ofCode);
    }
    const known = ofCode.get(path);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const general = path.replace(/\/\d+(?=\/|$)/g, "/*");
    const kind = ofCode.get(general);
    if (kind !== undefined) {
      kind.count++;
      if (ofCode.size < MAX_KINDS) ofCode.set(path, kind);
    } else if (kinds.length >= MAX_KINDS) others++;
    else {
      const first = { code, path: general, message, count: 1 };
      ofCode.set(general, first);
      kinds.push(first);
    }
  };

  return {
    add(notes, file, line) {
      for (const note of notes) {
        count(note);
        if (out === undefined) continue;
        const { code, path, message } = note;
        out.writer.push(`${JSON.stringify({ file, line, code, path, message })}\n`);
      }
    },
    flush: async () => out?.writer.flush(),
    summary() {
      const rest =
        others === 0 ? [] : [{ code: "dropped" as const, path: "…", message: "other kinds", count: others }];
      return [...kinds.sort((a, b) => b.count - a.count), ...rest];
    },
    close: async () => out?.close(),
  };
}

export function noteText({ code, path, message, count }: NoteCount): string {
  return `${code} ${thousands(count)} × ${path === "" ? "(the whole)" : path}: ${message}`;
}

async function openTarget(
  target: string | undefined,
  io: Io,
): Promise<{ readonly writer: Writer; close(): Promise<void> } | undefined> {
  if (target === undefined) return undefined;
  if (target === "-") return { writer: createWriter(io.stderr), close: async () => {} };
  await refuseOtherFile("--notes", target, io, "notes", (head) => head.startsWith('{"file":'));
  const stream = createWriteStream(resolve(io.cwd, target));
  await new Promise<void>((done, fail) => {
    stream.once("open", () => done());
    stream.once("error", (error) => fail(new CliError(`--notes ${target}: ${systemMessage(error)}`)));
  });
  return {
    writer: createWriter(stream),
    close: () => new Promise<void>((done) => stream.end(() => done())),
  };
}
