import { pointerOf } from "../../validation/issue.js";
import type { Note } from "../adapter.js";
import type { Path } from "./refuse.js";

/** Collects notes; the pointer follows from the path. */
export interface NoteTaker {
  readonly notes: Note[];
  take(code: Note["code"], path: Path, message: string): void;
}

/** Begins a list of notes. */
export function takeNotes(): NoteTaker {
  const notes: Note[] = [];
  return {
    notes,
    take: (code, path, message) => {
      notes.push({ code, path: pointerOf(path), message });
    },
  };
}
