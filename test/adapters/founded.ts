/**
 * The other half of "up to the notes": no note cries wolf. Each leads to something in what it speaks of, and what it
 * calls dropped did not come back. `derived` and `defaulted` may name a member that the source left out, beside others
 * of the same object; `ignored` says that a part is no presence, which may well be carried along.
 */
import type { FromCanonical, Note, ToCanonical } from "../../src/adapters/adapter.js";
import { isEnvelope, isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { differencesOf, looksLike, pairsOf } from "./differences.js";
import { readAll, type SaidInReading } from "./inputs-law.js";
import { around, leadsTo, valueAt } from "./places.js";

/** An adapter, as far as it converts. */
interface Converter<ToContext, FromContext> {
  toCanonical(payload: unknown, context?: ToContext): ToCanonical;
  fromCanonical(inputs: Iterable<PresenceInput>, context?: FromContext): FromCanonical<unknown>;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const leadsSomewhere = ({ code, path }: Note, has: (pointer: string) => boolean): boolean =>
  has(path) || ((code === "derived" || code === "defaulted") && has(around(path)));

/** Notes of the writing that lead nowhere, or call dropped what came back as it was. */
export function unfoundedInInputs<ToContext, FromContext>(
  adapter: Converter<ToContext, FromContext>,
  given: {
    readonly inputs: readonly PresenceInput[];
    readonly context?: FromContext;
    readonly back?: ToContext;
  },
  saidInReading: (note: Note) => SaidInReading = () => ({}),
): Note[] {
  const { inputs, context, back } = given;
  const { payloads, notes } = adapter.fromCanonical(inputs, context);
  const { inputs: read, notesOf } = readAll(adapter, copy(payloads), back);
  // What the reader concluded did not come back, though it may be the same by chance.
  const concluded = new Set(
    read.filter((input, j) => notesOf[j]?.some((note) => saidInReading(note).adds?.(input) === true)),
  );
  const isConcluded = (j: number, place: string): boolean =>
    (notesOf[j] ?? []).some((note) => saidInReading(note).places?.includes(place) === true);
  const isWhole = ({ code, path }: Note): boolean => code === "dropped" && /^\/\d+$/.test(path);
  const goneWhole = new Set(notes.filter(isWhole).map(({ path }) => Number(path.slice(1))));
  const kept = [...inputs.keys()].filter((index) => !goneWhole.has(index));
  const pairs = pairsOf(
    kept.map((index) => inputs[index] as PresenceInput),
    read,
  );
  const counterparts = new Map(pairs.map(([i, j]) => [i === undefined ? undefined : kept[i], j]));
  // What was told later than it was given has no counterpart in order, and is not what another input became.
  const late = kept.filter((index) => counterparts.get(index) === undefined);
  const nobodysOwn = pairs
    .flatMap(([i, j]) => (i === undefined && j !== undefined ? [read[j] as PresenceInput] : []))
    .filter(
      (one) => !concluded.has(one) && !late.some((index) => looksLike(inputs[index] as PresenceInput, one)),
    );

  // Where a note speaks of another input of the channel as a whole, marks may be the frame around that one.
  const isFramed = (channel: string): boolean =>
    notes.some(({ code, path }) => {
      const input = /^\/\d+$/.test(path) && code !== "dropped" ? inputs[Number(path.slice(1))] : undefined;
      return input !== undefined && (isMark(input) ? input : recordOf(input))?.channel === channel;
    });

  // What a record leaves out counts as empty: its data, and the extras that it would have in an envelope.
  const has = (pointer: string): boolean =>
    valueAt(inputs, /\/(data|extras)$/.test(pointer) ? around(pointer) : pointer) !== undefined;
  return notes.filter((note) => {
    if (!leadsSomewhere(note, has)) return true;
    if (note.code !== "dropped" || note.path === "") return false;
    const index = Number(note.path.split("/")[1]);
    const input = inputs[index] as PresenceInput;
    // An input that was dropped as a whole came back if something was read that no other input can have been.
    if (goneWhole.has(index)) {
      const isBack = isWhole(note) && nobodysOwn.some((one) => isSame(input, one));
      return isBack && !(isMark(input) && isFramed(input.channel));
    }
    const j = counterparts.get(index);
    if (j === undefined) return false;
    const place = note.path.slice(`/${index}`.length);
    return (
      !isConcluded(j, isEnvelope(input) ? place : `/record${place}`) &&
      !changesOf(input, read[j] as PresenceInput).some((change) => leadsTo(place, change))
    );
  });
}

/** Where an input is another one now, in the spelling of the one that was given. */
function changesOf(before: PresenceInput, after: PresenceInput): string[] {
  if (isMark(before) || isEnvelope(before) || isMark(after) || !isEnvelope(after))
    return differencesOf(before, after);
  return differencesOf(before, after.record);
}

const isSame = (before: PresenceInput, after: PresenceInput): boolean =>
  changesOf(before, after).length === 0;

/** Notes of the reading that lead nowhere, or call dropped what was written back as it was. */
export function unfoundedInPayload<ToContext, FromContext>(
  subject: {
    readonly meaning?: (payload: unknown) => unknown;
    readonly place?: (pointer: string) => string;
  },
  adapter: Converter<ToContext, FromContext>,
  given: { readonly payload: unknown; readonly context?: ToContext; readonly back?: FromContext },
): Note[] {
  const { meaning = (value: unknown) => value, place = (pointer: string) => pointer } = subject;
  const { payload, context, back } = given;
  const { inputs, notes } = adapter.toCanonical(payload, context);
  const { payloads, notes: said } = adapter.fromCanonical(inputs, back);
  // A frame whose data is text is spoken of as if it were an object: the payload by its meaning.
  const meant = meaning(payload);
  const has = (pointer: string): boolean =>
    valueAt(payload, pointer) !== undefined || valueAt(meant, pointer) !== undefined;
  const [written] = payloads.length === 1 ? copy(payloads) : [];
  const changes =
    written === undefined
      ? undefined // a payload that became none or several has no places to compare
      : [...differencesOf(payload, written), ...differencesOf(meant, meaning(written))].map(place);
  // Where something is told in the stead of an input, an element that differs may be another one.
  const mayBeAnother = said.some(({ code, path }) => code === "derived" && /^\/\d+$/.test(path));
  const isInAnother = (pointer: string): boolean => {
    const element = /^.*\/\d+(?=\/)/.exec(pointer)?.[0];
    return mayBeAnother && changes?.some((change) => change.startsWith(`${element}/`)) === true;
  };
  return notes.filter(
    (note) =>
      !leadsSomewhere(note, has) ||
      (note.code === "dropped" &&
        changes?.some((change) => leadsTo(place(note.path), change)) === false &&
        !isInMovedElement(note.path, payload, written) &&
        !isInAnother(place(note.path))),
  );
}

/** Tells whether a place lies in a list that has lost elements: what stands there now may be the next element. */
function isInMovedElement(pointer: string, before: unknown, after: unknown): boolean {
  for (let at = pointer; at !== ""; at = around(at)) {
    const [list, now] = [valueAt(before, around(at)), valueAt(after, around(at))];
    if (Array.isArray(list) && Array.isArray(now) && list.length !== now.length) return true;
  }
  return false;
}
