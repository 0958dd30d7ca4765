/**
 * The letters that the messages of a provider come to: envelopes, written without parsing a message or its data. Their
 * members have names of ours, so that the first two messages of a kind tell which of an envelope's come from the message:
 * both are read by the adapter, and only when both come to the same letter are others written by it.
 */
import type { Buffer } from "node:buffer";
import type { Carried, CarriedKind } from "../../adapters/carried.js";
import { dateTimeOf, isRepresentableMs } from "../../adapters/time.js";
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import {
  createPlainMembers,
  type Kind,
  memberOf,
  memberTable,
  placeOf,
  scanMembers,
} from "../input/plain-members.js";
import type { TextBlock } from "../input/read-json.js";
import type { Room } from "../pieces.js";
import type { Understood } from "../source.js";
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

/** Writes what becomes of a message, and tells which letter that was; undefined for one that is to be converted. */
export type WriteMessage = (
  texts: TextBlock,
  start: number,
  end: number,
  depth: number,
  room: (size: number) => Room,
) => FormLetter | undefined;

/**
 * @param carried what the adapter hands on
 * @param understand asks the adapter
 */
export function messageLetters(
  { message: looks, orderOf }: Carried,
  understand: (message: unknown) => Understood,
): WriteMessage {
  const members = Object.entries(looks).map(([name, kind], index) => memberOf(1 << index, KINDS[kind], name));
  const bitOf = (name: string): number => members.find((member) => member.name === name)?.bit ?? 0;
  const placeIn = (name: string): number => placeOf(bitOf(name));
  const [timeName = ""] = Object.keys(looks).filter((name) => looks[name] === "ms");
  const required = bitOf("clientId") | bitOf("data") | bitOf("action");
  const ofOrder = bitOf("id") | bitOf("connectionId");
  const ofTime = bitOf(timeName);
  const [id, connectionId, time] = [placeIn("id"), placeIn("connectionId"), placeIn(timeName)];
  const table = memberTable(members, 0, (seen) => (seen & required) === required);
  const found = createPlainMembers(members.length);
  const { places } = found;
  const filling: Filling = { places, ms: 0, time: "", order: "" };
  const kinds = createKinds([bitOf("action")]);

  /** What the adapter makes of a message in which data stands that nobody reads. */
  const ask = (bytes: Buffer, start: number, end: number): FormLetter | undefined => {
    const message = JSON.parse(bytes.toString("utf8", start, end)) as Record<string, unknown>;
    const data = { [DATA]: 0 };
    message["data"] = data;
    const understood = understand(message);
    if (!understood.ok || understood.inputs.length !== 1) return undefined;
    const [envelope] = understood.inputs as [PresenceEnvelope];
    if (envelope.record?.data !== data) return undefined;
    const { record } = envelope;
    const marks: Mark[] = [{ text: JSON.stringify(data), form: "span", place: placeIn("data") }];
    const marked = (name: string, value: unknown, form: Mark["form"], place: number): object => {
      if (value === undefined) return {};
      const text = `\u{1f4ee}${name}\u{1f4ee}`;
      marks.push({ text, form, place });
      return { [name]: text };
    };
    const same = (name: "id" | "clientId" | "connectionId", value: string | undefined): object =>
      value === message[name] ? marked(name, value, "span", placeIn(name)) : {};
    const worked = (name: "time" | "order", value: string | undefined): object =>
      value === filling[name] ? marked(name === "time" ? "occurredAt" : name, value, name, 0) : {};
    const letter = {
      ...envelope,
      ...same("id", envelope.id),
      ...worked("order", envelope.order),
      record: {
        ...record,
        ...same("clientId", record.clientId),
        ...same("connectionId", record.connectionId),
        ...worked("time", record.occurredAt),
      },
    };
    return composeLetter([letter], understood.notes, marks);
  };

  return ({ bytes, ascii }, start, end, depth, room) => {
    if (!scanMembers(found, table, bytes, start, end, depth) || !found.verbatim) return undefined;
    const { seen } = found;
    filling.time = "";
    filling.order = "";
    if ((seen & ofTime) !== 0) {
      const ms = wholeIn(bytes, places[time] as number, places[time + 1] as number);
      if (!(ms >= EARLIEST) || !isRepresentableMs(ms)) return undefined;
      filling.time = dateTimeOf(ms);
    }
    let order: string | undefined;
    if ((seen & ofOrder) === ofOrder) {
      const encoding = ascii ? "latin1" : "utf8";
      order = orderOf(
        bytes.toString(encoding, places[id], places[id + 1]),
        bytes.toString(encoding, places[connectionId], places[connectionId + 1]),
      );
      filling.order = order ?? "";
    }
    const ordered = order !== undefined;
    const kind = kinds.of(found, ordered, bytes);
    if (kind?.confirmed === true) {
      writeLetter(kind.letter as FormLetter, filling, bytes, room);
      return kind.letter;
    }
    if (kind === undefined) {
      const first = kinds.add(found, ordered, bytes);
      if (first !== undefined) first.letter = ask(bytes, start, end);
    } else if (kind.letter !== undefined) {
      const other = ask(bytes, start, end);
      kind.confirmed = other !== undefined && isSameLetter(kind.letter, other);
      if (!kind.confirmed) kind.letter = undefined;
    }
    return undefined;
  };
}

/** What each kind may look like in bytes. */
const KINDS: Readonly<Record<CarriedKind, Kind>> = {
  text: "text",
  word: "word",
  ms: "number",
  null: "null",
  data: "data",
};

/** The name of what stands for data. */
const DATA = "\u{1f4ee}";

/** So many digits are surely a whole number that a double holds. */
const MAX_DIGITS = 15;

/** The number that digits write; NaN for any other number. */
function wholeIn(bytes: Buffer, from: number, to: number): number {
  if (to - from > MAX_DIGITS) return Number.NaN;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
