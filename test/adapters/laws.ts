/**
 * The three laws of every adapter (docs: "Adapters"), stated once:
 *
 * 1. `toCanonical` output passes `presenceInput`;
 * 2. `fromCanonical ∘ toCanonical` gives the payload back, up to what the notes say was lost;
 * 3. `toCanonical ∘ fromCanonical` gives the inputs back, up to the notes.
 *
 * "Up to the notes" is meant literally: each difference needs a note whose path leads to its place (law 3 is in `inputs-law.ts`).
 * And the other way (`founded.ts`): each note leads to something, and what it calls dropped is not there afterwards.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FromCanonical, Note, ToCanonical } from "../../src/adapters/adapter.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { presenceInput } from "../../src/validation/models.js";
import { comparable, differencesOf } from "./differences.js";
import { unfoundedInInputs, unfoundedInPayload } from "./founded.js";
import { type InputsCase, type SaidInReading, type Unannounced, unannouncedInInputs } from "./inputs-law.js";
import { leadsTo } from "./places.js";

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
  /** What a note of the reading announces. Left out: nothing; the notes of the writing must say it all. */
  readonly saidInReading?: (note: Note) => SaidInReading;
  readonly runs?: number;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

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
          expect(unannouncedInInputs(subject.adapter(), given, subject.saidInReading)).toEqual([]);
        }),
        runs,
      );
    });

    it("3: toCanonical after fromCanonical gives the inputs back, up to the notes", () => {
      fc.assert(
        fc.property(subject.inputs, (given) => {
          const before = JSON.stringify(withoutEnvelopes(given.inputs));
          expect(unannouncedInInputs(subject.adapter(), given, subject.saidInReading)).toEqual([]);
          expect(JSON.stringify(withoutEnvelopes(given.inputs))).toBe(before);
        }),
        runs,
      );
    });

    it("3, the other way: no note of the writing calls lost what came back, or leads nowhere", () => {
      fc.assert(
        fc.property(subject.inputs, (given) => {
          expect(unfoundedInInputs(subject.adapter(), given, subject.saidInReading)).toEqual([]);
        }),
        runs,
      );
    });
  });
}
