/** Notes of a conversion, in either direction. */
import type { Note } from "../adapter.js";
import { withItem } from "../lists.js";

/** Whatever collects notes: a conversion in either direction. */
export interface Noted {
  notes: Note[] | undefined;
}

/** Notes something. `path` is a JSON Pointer: to be put together by the caller, for which there is a reason now. */
export function note(on: Noted, code: Note["code"], path: string, message: string): void {
  on.notes = withItem(on.notes, { code, path, message });
}
