/** Notes of a conversion. A place is a JSON Pointer, put together only where there is something to note. */
import type { Note } from "../adapter.js";

/** Adds a note. */
export function addNote(notes: Note[], code: Note["code"], path: string, message: string): void {
  notes.push({ code, path, message });
}

/** One step of a JSON Pointer. */
export const stepTo = (name: string): string =>
  name.includes("~") || name.includes("/")
    ? `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : `/${name}`;
