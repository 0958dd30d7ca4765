/** What a payload says beside what its reader takes: unknown members, which are tolerated, and known ones of no use. */
import { hasOwn } from "../../runtime/object.js";
import type { Framed } from "./frames.js";
import { note, type Reading } from "./reading.js";
import { step } from "./refuse.js";

/** Notes the members of the object at `at`, or of the element at `index` of the list there, that are not read. */
export function noteUnread(
  reading: Reading,
  value: object,
  read: readonly string[],
  at: string,
  index?: number,
): void {
  for (const key in value) {
    if (isOneOf(read, key) || !hasOwn(value, key)) continue;
    if ((value as Readonly<Record<string, unknown>>)[key] === undefined) continue;
    noteDropped(reading, index === undefined ? `${at}/${step(key)}` : `${at}/${index}/${step(key)}`);
  }
}

/** Two or three names, all of them constants: comparing them takes a third of the time of a look-up. */
function isOneOf(names: readonly string[], name: string): boolean {
  for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
  return false;
}

/** Notes what a frame says beside its event and its data, and beside its channel where that is read. */
export function noteUnreadOfFrame(
  reading: Reading,
  { channel, user_id, unread }: Framed<object>,
  readsChannel: boolean,
): void {
  if (!readsChannel && channel !== undefined) noteDropped(reading, "/channel");
  if (user_id !== undefined) noteDropped(reading, "/user_id");
  if (unread === undefined) return;
  for (const key of unread) noteDropped(reading, `/${step(key)}`);
}

const noteDropped = (reading: Reading, at: string): void =>
  note(reading, "dropped", at, "has no place in a presence record");
