/** From inputs to subscribe answers (or another form of events) and hereNow answers. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical } from "../adapter.js";
import { isMark, recordOf } from "../inputs.js";
import type { PubNubFromContext } from "./context.js";
import { type Counter, withoutCounting } from "./counting.js";
import { takeNotes } from "./notes.js";
import { readInput } from "./outgoing-record.js";
import type { PubNubPayload } from "./payloads.js";
import { createEventWriter } from "./write-events.js";
import { collect, type OpenSnapshot, writeHereNow } from "./write-here-now.js";

/** Writes inputs. What a record is to PubNub comes from `counter`. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PubNubFromContext = {},
  counter: Counter = withoutCounting,
): FromCanonical<PubNubPayload> {
  const { notes, take } = takeNotes();
  const payloads: PubNubPayload[] = [];
  const snapshots = new Map<string, OpenSnapshot>();
  const events = createEventWriter({ payloads, context, take, counter });

  const endSnapshot = (channel: string, isComplete: boolean): void => {
    const snapshot = snapshots.get(channel);
    if (snapshot === undefined) return;
    snapshots.delete(channel);
    events.flush();
    const written = writeHereNow(channel, snapshot, isComplete, { payloads, context, take });
    if (isComplete) counter.endSnapshot(channel, written);
    else for (const record of written) counter.count(record);
  };

  const writeMark = (mark: PresenceMark, index: number): void => {
    const { channel } = mark;
    if (mark.tenantId !== undefined && mark.tenantId !== context.tenantId)
      take("dropped", [index, "tenantId"], "PubNub has no tenants");
    if (mark.mark === "sync-start") {
      if (mark.restart === true) endSnapshot(channel, false);
      else take("derived", [index], "hereNow replaces what was held: reads back with `restart`");
      if (!snapshots.has(channel)) snapshots.set(channel, new Map());
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "hereNow has no id");
    } else if (mark.mark === "sync-end") {
      if (!snapshots.has(channel)) take("dropped", [index], "the end of a sync that has not begun here");
      endSnapshot(channel, true);
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "hereNow has no id");
      if (mark.asOf !== undefined) take("dropped", [index, "asOf"], "hereNow does not say when");
    } else if (mark.mark === "resync") {
      events.resync(channel, mark.reason, index);
    } else {
      endSnapshot(channel, false);
      take("dropped", [index], "PubNub has no message that says `clear`");
    }
  };

  // All inputs are checked before the first is written: a conversion is whole or does not happen.
  const list = [...inputs];
  for (const [index, input] of list.entries()) if (!presenceInput.is(input)) refuseInput(input, index);
  const lastOf = new Map<string, number>();
  for (const [index, input] of list.entries()) lastOf.set(channelOf(input), index);
  for (const [index, input] of list.entries()) {
    const channel = channelOf(input);
    // A snapshot that does not end is written as soon as nothing more of its channel can come.
    for (const open of snapshots.keys()) if ((lastOf.get(open) ?? 0) < index) endSnapshot(open, false);
    if (snapshots.size > (snapshots.has(channel) ? 1 : 0))
      take("derived", [index], "a snapshot of another channel is under way, and is written when it ends");
    if (isMark(input)) {
      writeMark(input, index);
      continue;
    }
    const outgoing = readInput(input, index, context, take);
    const snapshot = snapshots.get(channel);
    if (snapshot === undefined) events.write(outgoing);
    else collect(snapshot, outgoing, take);
  }
  for (const channel of snapshots.keys()) endSnapshot(channel, false);
  events.flush();
  return { payloads, notes };
}

const channelOf = (input: PresenceInput): string =>
  isMark(input) ? input.channel : (recordOf(input)?.channel ?? "");

function refuseInput(input: unknown, index: number): never {
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "schema", "changed while it was read")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}
