/**
 * The letters that an adapter writes of canonical records. It is asked with marks for values, twice: what differs in the
 * two answers besides the marks would be something that it has read in them after all, and there is no letter.
 */
import type { Buffer } from "node:buffer";
import type { Carried } from "../../adapters/carried.js";
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
  type Mark,
  writeLetter,
} from "./form-letter.js";
import { createKinds } from "./kinds.js";

/** Writes what becomes of a record, and tells which letter that was; undefined for a record that is to be converted. */
export type WriteRecord = (
  found: plain.PlainInput,
  bytes: Buffer,
  room: (size: number) => Room,
) => FormLetter | undefined;

/**
 * @param carried what the adapter hands on
 * @param answer asks the adapter
 */
export function recordLetters(carried: Carried, answer: (input: PresenceInput) => Written): WriteRecord {
  const allowed = plain.MEMBERS.filter(
    ({ name, kind }) => kind === "inner" || carried.record.includes(name),
  ).reduce((bits, { bit }) => bits | bit, 0);
  const [time, id, order, connectionId] = [plain.OCCURRED_AT, plain.ID, plain.ORDER, plain.CONNECTION_ID].map(
    placeOf,
  ) as [number, number, number, number];
  const kinds = createKinds([plain.ACTION, plain.PROVIDER]);
  let filling: Filling | undefined;

  /** Whether a line says what order it has, and that is the one of its id. */
  const isOrdered = ({ seen, places }: plain.PlainInput, bytes: Buffer): boolean => {
    if ((seen & OF_ORDER) !== OF_ORDER) return false;
    const textAt = (place: number): string => bytes.toString("utf8", places[place], places[place + 1]);
    return textAt(order) === carried.orderOf(textAt(id), textAt(connectionId));
  };

  const letterOf = (
    { seen, places }: plain.PlainInput,
    ordered: boolean,
    bytes: Buffer,
  ): FormLetter | undefined => {
    const textAt = (bit: number): string =>
      bytes.toString("utf8", places[placeOf(bit)], places[placeOf(bit) + 1]);
    const telling = { action: textAt(plain.ACTION), provider: textAt(plain.PROVIDER) };
    const [one, other] = [0, 1].map((version) => {
      const { input, marks } = probe(seen, telling, ordered ? carried : undefined, version);
      const { values, notes, issues } = answer(input);
      return issues.length === 0 ? composeLetter(values, notes, marks) : undefined;
    });
    return one !== undefined && other !== undefined && isSameLetter(one, other) ? one : undefined;
  };

  return (found, bytes, room) => {
    const { seen, places } = found;
    if ((seen & ~allowed) !== 0 || ((seen & plain.DATA) !== 0 && !found.verbatim)) return undefined;
    let ms = 0;
    if ((seen & plain.OCCURRED_AT) !== 0) {
      ms = msOfUsual(bytes, places[time] as number, places[time + 1] as number);
      if (!(ms >= EARLIEST)) return undefined;
    }
    const ordered = isOrdered(found, bytes);
    let kind = kinds.of(found, ordered, bytes);
    if (kind === undefined) {
      kind = kinds.add(found, ordered, bytes);
      if (kind !== undefined) kind.letter = letterOf(found, ordered, bytes);
    }
    if (kind?.letter === undefined) return undefined;
    filling ??= { places, ms, time: "", order: "" };
    filling.ms = ms;
    writeLetter(kind.letter, filling, bytes, room);
    return kind.letter;
  };
}

const OF_ORDER = plain.ID | plain.ORDER | plain.CONNECTION_ID;

const TIMES = [Date.UTC(2011, 1, 3, 4, 5, 6, 789), Date.UTC(2023, 10, 24, 17, 38, 49, 120)] as const;

/**
 * An input with marks for values, and what they may look like in the answer.
 *
 * @param telling what makes a difference, and is no mark
 * @param order by which the order is that of the id; undefined where it is not
 */
function probe(
  seen: number,
  telling: Readonly<Record<string, string>>,
  order: Carried | undefined,
  version: number,
): { readonly input: PresenceInput; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const record: Record<string, unknown> = {};
  const envelope: Record<string, unknown> = { record };
  // Whatever is done to a text by whoever reads it shows in one of these characters, or in their number.
  const textFor = (bit: number): string => `Ab /%\u00e9\u{1f600}${"~".repeat(version + 1)}${bit}.`;
  for (const { bit, kind, name } of plain.MEMBERS) {
    if ((seen & bit) === 0 || kind === "inner") continue;
    const members = bit < plain.RECORD ? record : envelope;
    const place = placeOf(bit);
    if (telling[name] !== undefined) members[name] = telling[name];
    else if (kind === "time") {
      const ms = (TIMES[version] ?? 0) + bit;
      members[name] = dateTimeOf(ms);
      marks.push({ text: dateTimeOf(ms), form: "span", place });
      if (bit === plain.OCCURRED_AT) marks.push({ text: String(ms), form: "ms", place });
    } else if (kind === "data") {
      const data = { [textFor(bit)]: 0 };
      members[name] = data;
      const json = JSON.stringify(data);
      marks.push({ text: json, form: "span", place });
      marks.push({ text: JSON.stringify(json).slice(1, -1), form: "escaped", place });
    } else if (kind === "text") {
      const connectionId = textFor(plain.CONNECTION_ID);
      const id = order?.idOf(connectionId, version) ?? textFor(plain.ID);
      let text = textFor(bit);
      if (bit === plain.ID) text = id;
      if (bit === plain.ORDER) text = order?.orderOf(id, connectionId) ?? text;
      members[name] = text;
      marks.push({ text, form: "span", place });
    } else members[name] = 1_000_000 + version;
  }
  const input = (seen & plain.RECORD) === 0 ? record : envelope;
  return { input: input as unknown as PresenceInput, marks };
}
