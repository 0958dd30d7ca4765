/**
 * The three laws of every adapter (docs: "Adapters"), stated once:
 *
 * 1. `toCanonical` output passes `presenceInput`;
 * 2. `fromCanonical ∘ toCanonical` gives the payload back, up to what the notes say was lost;
 * 3. `toCanonical ∘ fromCanonical` gives the inputs back, up to the notes.
 *
 * "Up to the notes" is meant literally: each difference needs a note whose path leads to its place. And the other way
 * (`founded.ts`): each note leads to something, and what it calls dropped is not there afterwards.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FromCanonical, Note, ToCanonical } from "../../src/adapters/adapter.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { presenceInput } from "../../src/validation/models.js";
import { comparable, differencesOf, looksLike, pairsOf } from "./differences.js";
import { unfoundedInInputs, unfoundedInPayload } from "./founded.js";
import { leadsTo, placeOf, valueAt } from "./places.js";

/** The part of an adapter that the laws speak of. */
export interface LawfulAdapter<ToContext, FromContext> {
  readonly provider: string;
  accepts(payload: unknown): boolean;
  toCanonical(payload: unknown, context?: ToContext): ToCanonical;
  fromCanonical(inputs: Iterable<PresenceInput>, context?: FromContext): FromCanonical<unknown>;
}

/** A payload, what is known beside it, and what to say when it is written back. */
export interface PayloadCase<ToContext, FromContext> {
  readonly payload: unknown;
  readonly context?: ToContext;
  readonly back?: FromContext;
  /** What is known beside what was written, if that is not `context`. */
  readonly again?: ToContext;
}

/** Inputs, what to say when they are written, and what is known beside the payloads when they are read back. */
export interface InputsCase<ToContext, FromContext> {
  readonly inputs: readonly PresenceInput[];
  readonly context?: FromContext;
  readonly back?: ToContext;
  /** Only what the writing notes counts: the payloads must say all that is left, without a note of the reading. */
  readonly strict?: boolean;
}

/** An adapter and what it is tried with. */
export interface LawSubject<ToContext, FromContext> {
  /** Makes the adapter anew for every case, so that one with a memory begins without. */
  readonly adapter: () => LawfulAdapter<ToContext, FromContext>;
  readonly payloads: fc.Arbitrary<PayloadCase<ToContext, FromContext>>;
  readonly inputs: fc.Arbitrary<InputsCase<ToContext, FromContext>>;
  /** A payload in the one spelling in which the provider's own equality is JSON equality. Left out: it is already. */
  readonly meaning?: (payload: unknown) => unknown;
  /** The path of a note, or of a difference, in the spelling of `meaning`. */
  readonly place?: (pointer: string) => string;
  readonly runs?: number;
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
  adapter: Pick<LawfulAdapter<ToContext, unknown>, "toCanonical">,
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
 * Tells whether notes announce that a member is different: one at its very place, or at a member that it lies in. A
 * note about a whole input, or about all of them, announces no single member. What came or went with all that is in
 * it may be announced part by part.
 */
function announcesMember(places: readonly string[], place: string, before: unknown, after: unknown): boolean {
  const covers = (wanted: string): boolean =>
    places.some((note) => note === wanted || (note.lastIndexOf("/") > 0 && wanted.startsWith(`${note}/`)));
  if (covers(place)) return true;
  const whole = before ?? after;
  if (before !== undefined && after !== undefined) return false;
  return endsOf(whole).every((end) => covers(place + end));
}

/**
 * Law 3 for one list of inputs. An input that is gone, or is another one now, needs a note about the whole of it, and so
 * does one that nobody gave; a member that is different needs a note at its place. A note about all inputs announces
 * nothing. What the reading of a payload notes has paths into that payload, so it is taken to speak of any input made
 * from it.
 */
export function unannouncedInInputs<ToContext, FromContext>(
  adapter: LawfulAdapter<ToContext, FromContext>,
  { inputs, context, back, strict }: InputsCase<ToContext, FromContext>,
): Unannounced[] {
  const written = adapter.fromCanonical(inputs, context);
  const read = readAll(adapter, copy(written.payloads), back);
  const places = written.notes.map(({ path }) => placeOf(path));
  const isSpokenOf = (index: number): boolean => places.includes(`/${index}`);
  const readWith = (after: number): boolean => strict !== true && (read.notesOf[after]?.length ?? 0) > 0;

  // What a note speaks of as a whole may be gone: where two inputs could be what was read, the other one is.
  const pairs = pairsOf(inputs, read.inputs, (index) => (isSpokenOf(index) ? 0.01 : 1));
  // Whoever has lost the name of its channel may be taken for somebody of another one, and out of order.
  const strays = pairs.flatMap(([i, j]) =>
    i !== undefined && j === undefined && places.includes(`/${i}/channel`)
      ? [inputs[i] as PresenceInput]
      : [],
  );
  return pairs.flatMap(([i, j]): Unannounced[] => {
    if (i === undefined) {
      // One more than was given: some input has become two, and a note says which.
      if (j === undefined || readWith(j) || inputs.some((_, index) => isSpokenOf(index))) return [];
      const after = read.inputs[j] as PresenceInput;
      const isStray = strays.some((stray) => looksLike(stray, after));
      return isStray ? [] : [{ path: `/${inputs.length}`, before: undefined, after }];
    }
    const before = inputs[i] as PresenceInput;
    // Told elsewhere, or in another form: in order it may be paired with the input of another member, or with none.
    if (isSpokenOf(i)) return [];
    if (j === undefined)
      return places.includes(`/${i}/channel`) ? [] : [{ path: `/${i}`, before, after: undefined }];
    if (readWith(j)) return [];
    const after = read.inputs[j] as PresenceInput;
    const [from, to] = [comparable(before), comparable(after)];
    return differencesOf(from, to)
      .filter((difference) => !isLeftover(from, difference))
      .filter(
        (difference) =>
          !announcesMember(
            places,
            placeOf(`/${i}${difference}`),
            valueAt(from, difference),
            valueAt(to, difference),
          ),
      )
      .map((difference) => ({ path: `/${i}${difference}`, before, after }));
  });
}

/** What reading may add on its own: leftovers of the payload, and its order. */
const isLeftover = (before: PresenceInput, difference: string): boolean =>
  (difference === "/order" || difference === "/extras" || difference.startsWith("/extras/")) &&
  valueAt(before, difference) === undefined;

/** A value without the list elements that a note speaks of as a whole: what follows them moves up. */
function withoutElements(value: unknown, places: ReadonlySet<string>, at = ""): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) =>
      places.has(`${at}/${index}`) ? [] : [withoutElements(element, places, `${at}/${index}`)],
    );
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [
    key,
    withoutElements(member, places, `${at}/${key}`),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Law 2 for one payload. A difference is announced by a note of the reading that leads to its place. Notes of the
 * writing have paths into the inputs: as soon as there are any, they are taken to speak of what remains.
 */
export function unannouncedInPayload<ToContext, FromContext>(
  subject: Pick<LawSubject<ToContext, FromContext>, "meaning" | "place">,
  adapter: LawfulAdapter<ToContext, FromContext>,
  { payload, context, back }: PayloadCase<ToContext, FromContext>,
): Unannounced[] {
  const { meaning = (value: unknown) => value, place = (pointer: string) => pointer } = subject;
  const read = adapter.toCanonical(payload, context);
  const written = adapter.fromCanonical(read.inputs, back);
  if (written.notes.length > 0) return [];
  const notes = read.notes.map((note) => place(note.path));
  const before = withoutElements(meaning(payload), new Set(notes));
  if (written.payloads.length !== 1) {
    const saidNothing = read.notes.length === 0;
    return saidNothing ? [{ path: "", before, after: written.payloads }] : [];
  }
  const after = meaning(copy(written.payloads[0]));
  return differencesOf(before, after)
    .map(place)
    .filter((path) => !notes.some((note) => leadsTo(note, path)))
    .map((path) => ({ path, before, after }));
}

const withoutEnvelopes = (inputs: readonly PresenceInput[]): PresenceInput[] => inputs.map(comparable);

/** States the laws for one adapter. fast-check prints the seed of a failure. */
export function describeLaws<ToContext, FromContext>(
  name: string,
  subject: LawSubject<ToContext, FromContext>,
): void {
  const runs = { numRuns: Number(process.env["PRESENCE_RUNS"] ?? subject.runs ?? 200) };
  describe(`the laws of ${name}`, () => {
    it("1: what toCanonical gives passes presenceInput, and the payload is left as it was", () => {
      fc.assert(
        fc.property(subject.payloads, ({ payload, context }) => {
          const before = JSON.stringify(payload);
          const adapter = subject.adapter();
          const { inputs } = adapter.toCanonical(payload, context);
          for (const input of inputs) expect(presenceInput.safeParse(input)).toMatchObject({ success: true });
          expect(JSON.stringify(payload)).toBe(before);
        }),
        runs,
      );
    });

    it("2: fromCanonical after toCanonical gives the payload back, up to the notes", () => {
      fc.assert(
        fc.property(subject.payloads, (given) => {
          expect(unannouncedInPayload(subject, subject.adapter(), given)).toEqual([]);
        }),
        runs,
      );
    });

    it("2, the other way: no note of the reading calls lost what came back, or leads nowhere", () => {
      fc.assert(
        fc.property(subject.payloads, (given) => {
          expect(unfoundedInPayload(subject, subject.adapter(), given)).toEqual([]);
        }),
        runs,
      );
    });

    it("2b: what came from a payload is written such that it reads the same, up to the notes", () => {
      fc.assert(
        fc.property(subject.payloads, ({ payload, context, back, again = context }) => {
          const { inputs } = subject.adapter().toCanonical(payload, context);
          const given: InputsCase<ToContext, FromContext> = {
            inputs,
            ...(back === undefined ? {} : { context: back }),
            ...(again === undefined ? {} : { back: again }),
          };
          expect(unannouncedInInputs(subject.adapter(), given)).toEqual([]);
        }),
        runs,
      );
    });

    it("3: toCanonical after fromCanonical gives the inputs back, up to the notes", () => {
      fc.assert(
        fc.property(subject.inputs, (given) => {
          const before = JSON.stringify(withoutEnvelopes(given.inputs));
          expect(unannouncedInInputs(subject.adapter(), given)).toEqual([]);
          expect(JSON.stringify(withoutEnvelopes(given.inputs))).toBe(before);
        }),
        runs,
      );
    });

    it("3, the other way: no note of the writing calls lost what came back, or leads nowhere", () => {
      fc.assert(
        fc.property(subject.inputs, (given) => {
          expect(unfoundedInInputs(subject.adapter(), given)).toEqual([]);
        }),
        runs,
      );
    });
  });
}
