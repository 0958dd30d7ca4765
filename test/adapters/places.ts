/** JSON Pointers as the laws compare them: what they lead to, and the one spelling for a record and an envelope. */

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** Tells whether a note leads to a place, or through it. */
export const leadsTo = (note: string, place: string): boolean =>
  note === place || place.startsWith(`${note}/`) || note.startsWith(`${place}/`);

/** The place of a note or of a difference, in the one spelling: a record counts as an envelope around it. */
export const placeOf = (pointer: string): string => pointer.replace(/^(\/\d+)\/record(?=\/|$)/, "$1");

/** The place around a place. */
export const around = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
