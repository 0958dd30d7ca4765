/**
 * Law 3 for one list of inputs: what is read back can be laid beside what was given, in order, such that every
 * difference is announced. A note excuses no more than it says:
 *
 * - a member that is different needs a note at its place, or at a member that it lies in;
 * - an input that is gone needs a note about the whole of it. What does come back is compared, member by member: such a
 *   note lets it stand elsewhere, and lets others be told again in its stead (the list that it was in, the connection
 *   that is shown now), but it announces no member;
 * - a note about all inputs announces nothing, and neither does one of the reading, unless the subject says what it means.
 */
import type { FromCanonical, Note, ToCanonical } from "../../src/adapters/adapter.js";
import { isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { cheapestPairs, comparable, differencesOf, likeness, looksLike } from "./differences.js";
import { placeOf, valueAt } from "./places.js";

/** An adapter, as far as it converts. */
interface Converter<ToContext, FromContext> {
  toCanonical(payload: unknown, context?: ToContext): ToCanonical;
  fromCanonical(inputs: Iterable<PresenceInput>, context?: FromContext): FromCanonical<unknown>;
}

/** Inputs, what to say when they are written, and what is known beside the payloads when they are read back. */
export interface InputsCase<ToContext, FromContext> {
  readonly inputs: readonly PresenceInput[];
  readonly context?: FromContext;
  readonly back?: ToContext;
}

/** What a note of the reading says of the inputs that its payload became. */
export interface SaidInReading {
  /** Places in such an input, as in `/record/since`. */
  readonly places?: readonly string[];
  /** Tells whether an input is the reader's own conclusion, which nobody gave. */
  readonly adds?: (input: PresenceInput) => boolean;
}

/** A difference that no note announced. */
export interface Unannounced {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Reads several payloads, remembering which input came from which, with which notes. */
export function readAll<ToContext>(
  adapter: Pick<Converter<ToContext, unknown>, "toCanonical">,
  payloads: readonly unknown[],
  context?: ToContext,
): { readonly inputs: PresenceInput[]; readonly notesOf: readonly (readonly Note[])[] } {
  const inputs: PresenceInput[] = [];
  const notesOf: (readonly Note[])[] = [];
  for (const payload of payloads) {
    const read = adapter.toCanonical(payload, context);
    for (const input of read.inputs) {
      inputs.push(input);
      notesOf.push(read.notes);
    }
  }
  return { inputs, notesOf };
}

/** The ends of a value: what has no members, as JSON Pointers from the value. */
function endsOf(value: unknown, at = ""): string[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return [at];
  return members.flatMap(([key, member]) =>
    endsOf(member, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/**
 * Tells whether notes announce that a member is different: one at its very place, or at a member that it lies in. What
 * came or went with all that is in it may be announced part by part.
 */
function announcesMember(places: readonly string[], place: string, before: unknown, after: unknown): boolean {
  const covers = (wanted: string): boolean =>
    places.some((note) => note === wanted || (note.lastIndexOf("/") > 0 && wanted.startsWith(`${note}/`)));
  if (covers(place)) return true;
  if (before !== undefined && after !== undefined) return false;
  return endsOf(before ?? after).every((end) => covers(place + end));
}

/** What reading may add on its own: leftovers of the payload, and its order. */
const isLeftover = (before: PresenceInput, difference: string): boolean =>
  (difference === "/order" || difference === "/extras" || difference.startsWith("/extras/")) &&
  valueAt(before, difference) === undefined;

/** The places in each given input where each read one differs unannounced; undefined: they cannot be the same. */
type Faults = ReadonlyArray<ReadonlyArray<readonly string[] | undefined>>;

function faultsOf(
  from: readonly PresenceInput[],
  to: readonly PresenceInput[],
  places: readonly string[],
  said: readonly (readonly SaidInReading[])[],
): Faults {
  return from.map((before, i) =>
    to.map((after, j) => {
      if (!looksLike(before, after)) return undefined;
      const read = (said[j] ?? []).flatMap((note) => note.places ?? []);
      const here = [...places, ...read.map((place) => placeOf(`/${i}${place}`))];
      return differencesOf(before, after).filter(
        (at) =>
          !isLeftover(before, at) &&
          !announcesMember(here, placeOf(`/${i}${at}`), valueAt(before, at), valueAt(after, at)),
      );
    }),
  );
}

/** Lists what was lost, changed or added without a note. */
export function unannouncedInInputs<ToContext, FromContext>(
  adapter: Converter<ToContext, FromContext>,
  { inputs, context, back }: InputsCase<ToContext, FromContext>,
  saidInReading: (note: Note) => SaidInReading = () => ({}),
): Unannounced[] {
  const written = adapter.fromCanonical(inputs, context);
  const read = readAll(adapter, copy(written.payloads), back);
  const places = written.notes.map(({ path }) => placeOf(path));
  const said = read.notesOf.map((notes) => notes.map(saidInReading));
  const [from, to] = [inputs.map(comparable), read.inputs.map(comparable)];
  const faults = faultsOf(from, to, places, said);

  const isFaultless = (i: number, j: number): boolean => faults[i]?.[j]?.length === 0;
  const isGiven = (j: number): boolean => from.some((_, i) => isFaultless(i, j));
  const isSpokenOf = (i: number): boolean => places.includes(`/${i}`);
  const hasNoChannel = (i: number): boolean => places.includes(`/${i}/channel`);
  /** Who has lost the name of its channel may be taken for somebody of another one, and out of order. */
  const mayBeGone = (i: number): boolean =>
    isSpokenOf(i) || (hasNoChannel(i) && to.some((_, j) => isFaultless(i, j)));
  /** A mark became several: each place of it is as it was in one of them. */
  const isPartOf = (i: number, j: number): boolean =>
    faults[i]?.[j]?.every((at) => faults[i]?.some((other) => other?.includes(at) === false)) === true;
  const comesOf = (i: number, j: number): boolean => {
    if (!isSpokenOf(i) && !hasNoChannel(i)) return false;
    const [before, after] = [from[i] as PresenceInput, to[j] as PresenceInput];
    // The frame around what stands elsewhere now: as it was given, or one that nobody gave in any form.
    if (isMark(after)) {
      const isOf = (k: number): boolean =>
        hasNoChannel(k) || channelOf(from[k] as PresenceInput) === after.channel;
      const isChanged = (k: number): boolean => faults[k]?.[j] !== undefined && !isPartOf(k, j);
      return isOf(i) && (isGiven(j) || !from.some((_, k) => isOf(k) && isChanged(k)));
    }
    // Itself elsewhere, or somebody shown again as it was told; or, where it was told in full, listed beside that.
    if (clientOf(before) !== clientOf(after)) return false;
    const isAgain = (k: number): boolean => clientOf(from[k] as PresenceInput) === clientOf(after);
    // Whoever is told in the stead of what has lost the name of its channel has lost it too.
    const isAsGiven = (k: number): boolean =>
      faults[k]?.[j]?.every((at) => hasNoChannel(i) && at.endsWith("/channel")) === true;
    if (from.some((_, k) => isAgain(k) && isAsGiven(k))) return true;
    return !isGone(after) && to.some((_, at) => at !== j && isFaultless(i, at));
  };
  const mayBeMore = (j: number): boolean =>
    (said[j] ?? []).some(({ adds }) => adds?.(read.inputs[j] as PresenceInput)) ||
    from.some((_, i) => comesOf(i, j));

  const pairs = cheapestPairs(inputs.length, to.length, {
    pair: (i, j) => {
      const found = faults[i]?.[j];
      const like = likeness(from[i] as PresenceInput, to[j] as PresenceInput);
      return found === undefined ? undefined : found.length - like * 1e-6;
    },
    without: (i) => (mayBeGone(i) ? 1e-3 : 100),
    more: (j) => (mayBeMore(j) ? 1e-3 : 100),
  });
  return pairs.flatMap(([i, j]): Unannounced[] => {
    const before = i === undefined ? undefined : inputs[i];
    const after = j === undefined ? undefined : read.inputs[j];
    if (i === undefined)
      return j === undefined || mayBeMore(j) ? [] : [{ path: `/${inputs.length}`, before, after }];
    if (j === undefined) return mayBeGone(i) ? [] : [{ path: `/${i}`, before, after }];
    return (faults[i]?.[j] ?? []).map((at) => ({ path: `/${i}${at}`, before, after }));
  });
}

const channelOf = (input: PresenceInput): string | undefined =>
  isMark(input) ? input.channel : recordOf(input)?.channel;

const isGone = (input: PresenceInput): boolean => ["leave", "absent"].includes(recordOf(input)?.action ?? "");

const clientOf = (input: PresenceInput): string | undefined => recordOf(input)?.clientId;
