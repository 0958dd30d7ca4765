/** Snapshots on their way out, from the mark that begins one to the mark that ends it, or to the end of the inputs. */
import type { PresenceInput, SyncStartMark } from "../../generated/presence-input.js";
import { isMark } from "../inputs.js";
import { checkCrowd } from "./limits.js";
import { arrive, type ChannelRoster, type OpenSync } from "./roster.js";
import type { Sink } from "./sinks.js";
import { noteOut, outgoing, type Writing } from "./writing.js";

/** Leaves an input until its snapshot ends. */
export function postpone(
  writing: Writing,
  channel: ChannelRoster,
  { waiting }: OpenSync,
  index: number,
): void {
  if (waiting.length === 0) {
    writing.open ??= [];
    writing.open.push(channel);
  }
  waiting.push(index);
}

/** Says that an event was written before the snapshot that it stands in. */
export function overtake(writing: Writing, sync: OpenSync, index: number): void {
  noteOut(writing, "derived", `/${index}`, "comes before the snapshot, which is written where it ends");
  const [start] = sync.waiting;
  if (!sync.overtaken && start !== undefined)
    noteOut(writing, "derived", `/${start}`, "events come before it: it is written where it ends");
  sync.overtaken = true;
}

/** Gives a snapshot up: what waited for its end is not written. */
export function abandon(writing: Writing, sync: OpenSync | undefined): void {
  for (const index of sync?.waiting ?? [])
    noteOut(writing, "dropped", `/${index}`, "the snapshot was given up before it ended");
}

/** A further `sync-start` is the next page of the running snapshot, unless it says that it is another. */
export function beginSync(
  writing: Writing,
  channel: ChannelRoster,
  mark: SyncStartMark,
  index: number,
): void {
  const running = channel.sync;
  const goesOn =
    running !== undefined &&
    mark.restart !== true &&
    (running.syncId === undefined || running.syncId === mark.syncId);
  if (running === undefined || goesOn) {
    if (goesOn) noteOut(writing, "dropped", `/${index}`, "the same snapshot goes on");
  } else {
    abandon(writing, running);
  }
  const sync: OpenSync = {
    syncId: mark.syncId ?? running?.syncId,
    members: goesOn ? running.members : new Map(),
    waiting: goesOn ? running.waiting : [],
    overtaken: goesOn && running.overtaken,
  };
  channel.sync = sync;
  postpone(writing, channel, sync, index);
}

/**
 * A snapshot that has not ended. With a memory it waits for a later call. Without one nobody will ever see its end:
 * its members are there all the same, and nobody is said to have left.
 */
export function leaveOpen(
  writing: Writing,
  sink: Sink,
  channel: ChannelRoster,
  list: readonly PresenceInput[],
): void {
  if (channel.sync === undefined) return;
  const { members, waiting } = channel.sync;
  const why = writing.complete
    ? "waits for the end of the snapshot"
    : "the snapshot has no end: written as added";
  const [begin = 0] = waiting;
  for (const index of waiting) {
    const input = list[index] as PresenceInput;
    noteOut(writing, "derived", `/${index}`, why);
    if (!writing.complete && !isMark(input)) sink.reportSeen?.(writing, outgoing(input, index));
  }
  waiting.length = 0;
  if (writing.complete) return;
  for (const [clientId, { info }] of members) {
    if (!arrive(channel.members, clientId, null)) continue;
    if (writing.context.limits === true) checkCrowd(channel.members.size, begin);
    sink.seen(writing, channel.place.channel, clientId, info);
  }
}
