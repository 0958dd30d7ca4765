/**
 * The letters that an adapter writes of canonical records. It is asked with marks for values, twice: what differs in the
 * two answers besides the marks would be something that it has read in them after all, and there is no letter.
 */
import type { Buffer } from "node:buffer";
import { dateTimeOf } from "../../adapters/time.js";
import type { PresenceInput } from "../../generated/presence-input.js";
import * as plain from "../input/plain-input.js";
import { placeOf } from "../input/plain-members.js";
import { msOfUsual } from "../input/plain-time.js";
import type { Room } from "../pieces.js";
import type { Written } from "../target.js";
import {
  composeLetter,
  EARLIEST,
  type Filling,
  type FormLetter,
  isSameLetter,
  MAX_LETTERS,
  type Mark,
  writeLetter,
} from "./form-letter.js";

/** Writes what becomes of a record, and tells which letter that was; undefined for a record that is to be converted. */
export type WriteRecord = (
  found: plain.PlainInput,
  bytes: Buffer,
  room: (size: number) => Room,
) => FormLetter | undefined;

/**
 * @param carried the members that the adapter hands on: see `Carried`
 * @param answer asks the adapter
 */
export function recordLetters(
  carried: readonly string[],
  answer: (input: PresenceInput) => Written,
): WriteRecord {
  const letters = new Map<number, FormLetter | undefined>();
  const allowed = plain.MEMBERS.filter(
    ({ name, kind, bit }) => kind === "inner" || bit === plain.ACTION || carried.includes(name),
  ).reduce((bits, { bit }) => bits | bit, 0);
  const actionPlace = placeOf(plain.ACTION);
  const timePlace = placeOf(plain.OCCURRED_AT);
  let filling: Filling | undefined;

  const letterFor = ({ seen, places }: plain.PlainInput, bytes: Buffer): FormLetter | undefined => {
    const from = places[actionPlace] as number;
    // No two actions begin with the same letter.
    const key = seen * 128 + (bytes[from] as number);
    const known = letters.get(key);
    if (known !== undefined || letters.size >= MAX_LETTERS || letters.has(key)) return known;
    const letter = letterOf(seen, bytes.toString("latin1", from, places[actionPlace + 1]), answer);
    letters.set(key, letter);
    return letter;
  };

  return (found, bytes, room) => {
    const { seen, places } = found;
    if ((seen & ~allowed) !== 0 || ((seen & plain.DATA) !== 0 && !found.verbatim)) return undefined;
    let ms = 0;
    if ((seen & plain.OCCURRED_AT) !== 0) {
      ms = msOfUsual(bytes, places[timePlace] as number, places[timePlace + 1] as number);
      if (!(ms >= EARLIEST)) return undefined;
    }
    const letter = letterFor(found, bytes);
    if (letter === undefined) return undefined;
    filling ??= { places, ms, time: "", order: "" };
    filling.ms = ms;
    writeLetter(letter, filling, bytes, room);
    return letter;
  };
}

function letterOf(
  seen: number,
  action: string,
  answer: (input: PresenceInput) => Written,
): FormLetter | undefined {
  const [one, other] = [0, 1].map((version) => {
    const { input, marks } = probe(seen, action, version);
    const { values, notes, issues } = answer(input);
    return issues.length === 0 ? composeLetter(values, notes, marks) : undefined;
  });
  return one !== undefined && other !== undefined && isSameLetter(one, other) ? one : undefined;
}

const TIMES = [Date.UTC(2011, 1, 3, 4, 5, 6, 789), Date.UTC(2023, 10, 24, 17, 38, 49, 120)] as const;

/** An input with marks for values, and what they may look like in the answer. */
function probe(
  seen: number,
  action: string,
  version: number,
): { readonly input: PresenceInput; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const record: Record<string, unknown> = { action };
  const envelope: Record<string, unknown> = { record };
  for (const { bit, kind, name } of plain.MEMBERS) {
    if ((seen & bit) === 0 || bit === plain.ACTION || kind === "inner") continue;
    const place = placeOf(bit);
    // Whatever is done to a text by whoever reads it shows in one of these characters, or in their number.
    const text = `Ab /%\u00e9\u{1f600}${"~".repeat(version + 1)}${bit}.`;
    let value: unknown = text;
    if (kind === "time") {
      const ms = (TIMES[version] ?? 0) + bit;
      value = dateTimeOf(ms);
      marks.push({ text: dateTimeOf(ms), form: "span", place });
      if (bit === plain.OCCURRED_AT) marks.push({ text: String(ms), form: "ms", place });
    } else if (kind === "data") {
      value = { [text]: 0 };
      const json = JSON.stringify(value);
      marks.push({ text: json, form: "span", place });
      marks.push({ text: JSON.stringify(json).slice(1, -1), form: "escaped", place });
    } else if (kind === "text") marks.push({ text, form: "span", place });
    else value = 1_000_000 + version;
    (bit < plain.RECORD ? record : envelope)[name] = value;
  }
  const input = (seen & plain.RECORD) === 0 ? record : envelope;
  return { input: input as unknown as PresenceInput, marks };
}
