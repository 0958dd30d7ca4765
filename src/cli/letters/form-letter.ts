/**
 * A text with blanks, to be filled with bytes of a line: what an adapter writes of all records of a kind, asked once. Of
 * records with the same members and the same action it writes the same but for values that it hands on unread.
 */
import { Buffer } from "node:buffer";
import type { Note } from "../../adapters/adapter.js";
import type { Room } from "../pieces.js";
import { DIGITS, putEscaped, putPart, putSpan, putText, putWhole, UNIT } from "../put.js";

/**
 * How a blank is filled: with a value as it stands in the line, or as the content of a text; or with what was worked out
 * of the line: its time, in milliseconds or as text, or its order.
 */
export type Form = "span" | "escaped" | "ms" | "time" | "order";

interface Blank {
  /** What stands before it. */
  readonly before: Uint8Array;
  readonly form: Form;
  /** Where the bounds of the value stand among the places of a line. */
  readonly place: number;
}

export interface FormLetter {
  readonly blanks: readonly Blank[];
  readonly after: Uint8Array;
  /** How many bytes there are besides the blanks. */
  readonly size: number;
  /** How many values it writes, a line each. */
  readonly values: number;
  readonly notes: readonly Note[];
}

/** What fills the blanks of a letter. */
export interface Filling {
  readonly places: Int32Array;
  ms: number;
  time: string;
  order: string;
}

/** What stands in a text where a blank is to be. */
export interface Mark {
  readonly text: string;
  readonly form: Form;
  readonly place: number;
}

/** The beginning of 1971. Earlier times, in milliseconds, may be taken for seconds. */
export const EARLIEST = 31_536_000_000;

/** Makes a letter of values that have marks in them. */
export function composeLetter(
  values: readonly unknown[],
  notes: readonly Note[],
  marks: readonly Mark[],
): FormLetter {
  const blanks: Blank[] = [];
  let rest = values.map((value) => `${JSON.stringify(value)}\n`).join("");
  let size = 0;
  for (;;) {
    let next: { readonly at: number; readonly mark: Mark } | undefined;
    for (const mark of marks) {
      const at = rest.indexOf(mark.text);
      if (at === -1 || (next !== undefined && at > next.at)) continue;
      // An id may begin with that of a connection.
      if (next?.at !== at || mark.text.length > next.mark.text.length) next = { at, mark };
    }
    const before = Buffer.from(next === undefined ? rest : rest.slice(0, next.at));
    size += before.length;
    if (next === undefined) return { blanks, after: before, size, values: values.length, notes };
    const { form, place, text } = next.mark;
    blanks.push({ before, form, place });
    rest = rest.slice(next.at + text.length);
  }
}

/** Tells whether two letters say the same: a mark that came back in another shape is part of one of them. */
export const isSameLetter = (one: FormLetter, other: FormLetter): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Writes a letter, its blanks filled from a line. */
export function writeLetter(
  { blanks, after, size }: FormLetter,
  filling: Filling,
  bytes: Buffer,
  room: (size: number) => Room,
): void {
  const { places } = filling;
  let most = size;
  for (let index = 0; index < blanks.length; index++) {
    const { form, place } = blanks[index] as Blank;
    most += mostOf(form, filling, (places[place + 1] as number) - (places[place] as number));
  }
  const out = room(most);
  for (let index = 0; index < blanks.length; index++) {
    const { before, form, place } = blanks[index] as Blank;
    putPart(out, before);
    if (form === "span") putSpan(out, bytes, places[place] as number, places[place + 1] as number);
    else if (form === "escaped") putEscaped(out, bytes, places[place] as number, places[place + 1] as number);
    else if (form === "ms") putWhole(out, filling.ms);
    else putText(out, form === "time" ? filling.time : filling.order);
  }
  putPart(out, after);
}

/** How many bytes a blank takes at most. */
function mostOf(form: Form, { time, order }: Filling, length: number): number {
  if (form === "span") return length;
  if (form === "escaped") return length * 2;
  return form === "ms" ? DIGITS : (form === "time" ? time : order).length * UNIT;
}
