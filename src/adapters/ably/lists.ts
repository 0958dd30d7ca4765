/**
 * REST answers (RSP3, RSP4, RSC24): lists and pages of messages, and batch answers in their old and new forms.
 * A list is a snapshot only when the caller says that it is complete: a page is not, nor is history. A batch answer
 * always is, channel by channel.
 */
import { hasOwn } from "../../runtime/object.js";
import { channelOf } from "./context.js";
import { addMark } from "./marks.js";
import { dropped, escapeStep, isObject, own } from "./members.js";
import { ON_ITS_OWN, readMessage } from "./message.js";
import { addNote, type Reading } from "./reading.js";
import { refuse, shown } from "./refuse.js";

/** Reads the messages of one channel. */
export function readList(list: readonly unknown[], pointer: string, channel: string, reading: Reading): void {
  for (let i = 0; i < list.length; i++) {
    readMessage(list[i], pointer, i, channel, reading, ON_ITS_OWN);
  }
}

/** Reads a REST list: the whole set where the context says so. */
export function readRestList(list: readonly unknown[], pointer: string, reading: Reading): void {
  const complete = reading.context.complete === true;
  if (list.length === 0 && !complete) {
    const message = "an empty list says nothing, unless it is said to be complete";
    addNote(reading, "ignored", pointer, message);
    return;
  }
  const channel = channelOf(undefined, reading, "", "");
  if (complete) addMark(reading, "sync-start", channel);
  readList(list, pointer, channel, reading);
  if (complete) addMark(reading, "sync-end", channel);
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
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    const at = `${pointer}/${i}`;
    if (!isBatchResult(result)) {
      refuse(at, "type", `expected one channel's members or error, got ${shown(result)}`);
    }
    const channel = channelOf(own(result, "channel"), reading, at, "/channel");
    const rows = own(result, "presence");
    if (!Array.isArray(rows)) {
      const message = `nothing is known of ${shown(channel)}: the request for it failed`;
      addNote(reading, "ignored", at, message);
      continue;
    }
    addMark(reading, "sync-start", channel);
    readList(rows, `${at}/presence`, channel, reading);
    addMark(reading, "sync-end", channel);
    noteOthers(result, CHANNEL_AND_PRESENCE, at, reading);
  }
}

/** What a part of a batch answer and an enveloped webhook are read for. */
export const CHANNEL_AND_PRESENCE: ReadonlySet<string> = new Set(["channel", "presence"]);

/** Notes the members of an answer or an envelope that nothing was made of. */
export function noteOthers(
  value: object,
  read: ReadonlySet<string>,
  pointer: string,
  reading: Reading,
): void {
  for (const key in value) {
    if (!hasOwn(value, key) || read.has(key)) continue;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined || member === null || typeof member === "function") continue;
    dropped(reading, `${pointer}/${escapeStep(key)}`);
  }
}
