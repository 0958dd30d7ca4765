/** From inputs to subscribe answers (or another form of events) and hereNow answers. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { checkInput } from "../check-input.js";
import { isEnvelope, isMark } from "../inputs.js";
import type { PubNubFromContext } from "./context.js";
import type { Counter } from "./counting.js";
import { note } from "./notes.js";
import { readInput } from "./outgoing-record.js";
import type { PubNubPayload } from "./payloads.js";
import { flush, writeRecord, writeResync } from "./write-events.js";
import { collect, createSnapshot, type OpenSnapshot, writeHereNow } from "./write-here-now.js";
import type { Writing } from "./writing.js";

/** Writes inputs. With a `counter`, what a record is to PubNub depends on who is there already. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PubNubFromContext = {},
  counter?: Counter,
): FromCanonical<PubNubPayload> {
  const list = Array.isArray(inputs) ? (inputs as readonly PresenceInput[]) : [...inputs];
  // All inputs are checked before the first is written: a conversion is whole or does not happen.
  let hasSnapshot = false;
  for (let index = 0; index < list.length; index++) {
    const input = list[index] as PresenceInput;
    checkInput(input, index);
    hasSnapshot ||= isMark(input) && input.mark === "sync-start";
  }
  const writing: Writing = {
    context,
    counter,
    payloads: undefined,
    notes: undefined,
    events: undefined,
    whereNow: undefined,
    sdkState: undefined,
    hereNow: undefined,
    sdkHereNow: undefined,
    hasNotedOccupancy: false,
  };
  if (hasSnapshot) writeWithSnapshots(writing, list);
  else {
    for (let index = 0; index < list.length; index++) {
      const input = list[index] as PresenceInput;
      if (isMark(input)) writeMark(writing, input, index, undefined);
      else writeRecord(writing, readInput(input, index, context, writing));
    }
  }
  flush(writing);
  const { payloads = [], notes = [] } = writing;
  return { payloads, notes };
}

/** The snapshots under way, by channel. */
type OpenSnapshots = Map<string, OpenSnapshot>;

function writeWithSnapshots(writing: Writing, list: readonly PresenceInput[]): void {
  const open: OpenSnapshots = new Map();
  let lastOf: ReadonlyMap<string, number> | undefined;
  for (let index = 0; index < list.length; index++) {
    const input = list[index] as PresenceInput;
    const channel = channelOf(input);
    if (open.size > (open.has(channel) ? 1 : 0)) {
      // A snapshot that does not end is written as soon as nothing more of its channel can come.
      lastOf ??= lastOfEach(list);
      for (const other of open.keys())
        if ((lastOf.get(other) ?? 0) < index) endSnapshot(writing, open, other, false);
      if (open.size > (open.has(channel) ? 1 : 0)) overtake(writing, open, channel, index);
    }
    if (isMark(input)) {
      writeMark(writing, input, index, open);
      continue;
    }
    const out = readInput(input, index, writing.context, writing);
    const snapshot = open.get(channel);
    if (snapshot === undefined) writeRecord(writing, out);
    else collect(snapshot, out, writing);
  }
  for (const channel of open.keys()) endSnapshot(writing, open, channel, false);
}

/** Where each channel is spoken of last. */
function lastOfEach(list: readonly PresenceInput[]): Map<string, number> {
  const lastOf = new Map<string, number>();
  for (let index = 0; index < list.length; index++)
    lastOf.set(channelOf(list[index] as PresenceInput), index);
  return lastOf;
}

/** Says that an input is written before the snapshots of other channels that stand before it, but end after it. */
function overtake(writing: Writing, open: OpenSnapshots, channel: string, index: number): void {
  const why = "a snapshot of another channel is under way, and is written when it ends";
  note(writing, "derived", `/${index}`, why);
  for (const [other, { waiting }] of open) {
    if (other === channel) continue;
    for (const before of waiting)
      note(writing, "derived", `/${before}`, "what is said of another channel comes before it");
    waiting.length = 0;
  }
}

function endSnapshot(writing: Writing, open: OpenSnapshots, channel: string, isComplete: boolean): void {
  const snapshot = open.get(channel);
  if (snapshot === undefined) return;
  open.delete(channel);
  flush(writing);
  const written = writeHereNow(channel, snapshot, isComplete, writing);
  const { counter } = writing;
  if (counter === undefined) return;
  if (!isComplete) for (const { record } of written) counter.count(record);
  else
    counter.endSnapshot(
      channel,
      written.map(({ record }) => record),
    );
}

function writeMark(
  writing: Writing,
  input: PresenceMark,
  index: number,
  open: OpenSnapshots | undefined,
): void {
  const { channel, mark, tenantId } = input;
  if (tenantId !== undefined && tenantId !== writing.context.tenantId)
    note(writing, "dropped", `/${index}/tenantId`, "PubNub has no tenants");
  if (mark === "resync") {
    if (open?.has(channel))
      note(writing, "derived", `/${index}`, "comes before the snapshot, which is written when it ends");
    writeResync(writing, channel, input.reason, index);
    return;
  }
  if (mark === "clear") {
    if (open !== undefined) endSnapshot(writing, open, channel, false);
    note(writing, "dropped", `/${index}`, "PubNub has no message that says `clear`");
    return;
  }
  if (input.syncId !== undefined) note(writing, "dropped", `/${index}/syncId`, "hereNow has no id");
  if (mark === "sync-start") {
    if (input.restart === true && open !== undefined) endSnapshot(writing, open, channel, false);
    const running = open?.get(channel);
    if (running !== undefined) {
      running.waiting.push(index);
      note(writing, "dropped", `/${index}`, "the same snapshot goes on");
      return;
    }
    open?.set(channel, createSnapshot(index));
    if (input.restart !== true)
      note(writing, "derived", `/${index}/restart`, "hereNow replaces what was held: reads back with it");
    return;
  }
  if (input.asOf !== undefined) note(writing, "dropped", `/${index}/asOf`, "hereNow does not say when");
  if (open?.has(channel)) endSnapshot(writing, open, channel, true);
  else note(writing, "dropped", `/${index}`, "the end of a sync that has not begun here");
}

const channelOf = (input: PresenceInput): string => {
  if (isMark(input)) return input.channel;
  return isEnvelope(input) ? input.record.channel : input.channel;
};
