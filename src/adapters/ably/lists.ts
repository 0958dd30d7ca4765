/**
 * REST answers (RSP3, RSP4, RSC24): lists and pages of messages, and batch answers in their old and new forms.
 * A list is a snapshot only when the caller says that it is complete: a page is not, nor is history. A batch answer
 * always is, channel by channel.
 */
import { channelOf, type Reading } from "./context.js";
import { markOf } from "./marks.js";
import { dropped, escapeStep, isObject, own } from "./members.js";
import { ON_ITS_OWN, readMessage } from "./message.js";
import { refuse, shown } from "./refuse.js";

/** Reads the messages of one channel. */
export function readList(list: readonly unknown[], pointer: string, channel: string, reading: Reading): void {
  for (let i = 0; i < list.length; i++) {
    readMessage(list[i], `${pointer}/${i}`, channel, reading, ON_ITS_OWN);
  }
}

/** Reads a REST list: the whole set where the context says so. */
export function readRestList(list: readonly unknown[], pointer: string, reading: Reading): void {
  const complete = reading.context.complete === true;
  if (list.length === 0 && !complete) {
    const message = "an empty list says nothing, unless it is said to be complete";
    reading.notes.push({ code: "ignored", path: pointer, message });
    return;
  }
  const channel = channelOf(undefined, reading, "");
  if (complete) reading.inputs.push(markOf(reading, "sync-start", channel));
  readList(list, pointer, channel, reading);
  if (complete) reading.inputs.push(markOf(reading, "sync-end", channel));
}

/** Tells one channel's part of a batch answer. */
export function isBatchResult(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value) || Object.hasOwn(value, "clientId") || Object.hasOwn(value, "action")) return false;
  return (
    typeof own(value, "channel") === "string" &&
    (Array.isArray(own(value, "presence")) || isObject(own(value, "error")))
  );
}

/** Reads the channels of a batch answer: each that answered is a snapshot of its own. */
export function readBatch(results: readonly unknown[], pointer: string, reading: Reading): void {
  results.forEach((result, i) => {
    const at = `${pointer}/${i}`;
    if (!isBatchResult(result)) {
      refuse(at, "type", `expected one channel's members or error, got ${shown(result)}`);
    }
    const channel = own(result, "channel") as string;
    const rows = own(result, "presence");
    if (!Array.isArray(rows)) {
      const message = `nothing is known of ${shown(channel)}: the request for it failed`;
      reading.notes.push({ code: "ignored", path: at, message });
      return;
    }
    reading.inputs.push(markOf(reading, "sync-start", channel));
    readList(rows, `${at}/presence`, channel, reading);
    reading.inputs.push(markOf(reading, "sync-end", channel));
    noteOthers(result, ["channel", "presence"], at, reading);
  });
}

/** Notes the members of an answer or an envelope that nothing was made of. */
export function noteOthers(
  value: object,
  read: readonly string[],
  pointer: string,
  { notes }: Reading,
): void {
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (read.includes(key) || member === undefined || member === null || typeof member === "function")
      continue;
    dropped(notes, `${pointer}/${escapeStep(key)}`);
  }
}
