/** Canonical inputs as Pusher would send them: socket frames, webhooks, or the answer about who is left. */
import type { PresenceInput, PresenceMark, SyncStartMark } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { isMark } from "../inputs.js";
import type { PusherFromContext } from "./context.js";
import type { PusherPayload } from "./payloads.js";
import { refuse } from "./refuse.js";
import {
  arrive,
  type ChannelRoster,
  depart,
  type Member,
  type OpenSync,
  type Roster,
  rosterOf,
} from "./roster.js";
import { type Sink, sinkOf } from "./sinks.js";
import {
  checkInput,
  infoOf,
  noteOut,
  type Outgoing,
  outgoing,
  placeOfMark,
  reportLoss,
  reportPlace,
  type Writing,
} from "./writing.js";

const READS_AS_ENTER = "Pusher knows additions and snapshots only: reads back as enter";

const FORMS: ReadonlySet<unknown> = new Set([undefined, "frame", "webhook", "users"]);

/**
 * Writes canonical inputs as payloads, or refuses them whole. With a `roster`, what readers hold is remembered from
 * call to call: everything that can be refused is, before anything in it changes.
 */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PusherFromContext = {},
  roster?: Roster,
): FromCanonical<PusherPayload> {
  if (!FORMS.has(context.form))
    refuse("/form", "enum", "expected one of frame, webhook, users", "Pusher context");
  const complete = roster !== undefined;
  const writing: Writing = { context, roster: roster ?? new Map(), complete, open: new Set(), notes: [] };
  const sink = sinkOf(writing);
  const checked = [...inputs].map((input, index) => {
    checkInput(input, index);
    sink.check?.(input, index);
    return isMark(input) ? input : outgoing(input, index);
  });
  const [only] = checked;
  if (
    !complete &&
    checked.length === 1 &&
    only !== undefined &&
    !("mark" in only) &&
    context.form !== "users"
  ) {
    // A lone record has no other connections to count, unless somebody remembers them.
    if (isGone(only)) writeRemoval(writing, sink, only);
    else writeAddition(writing, sink, only);
    return { payloads: sink.end(), notes: writing.notes };
  }
  for (const [index, input] of checked.entries()) {
    if ("mark" in input) writeMark(writing, sink, input, index);
    else writeRecord(writing, sink, input);
  }
  for (const channel of writing.open) leaveOpen(writing, sink, channel);
  return { payloads: sink.end(), notes: writing.notes };
}

function writeRecord(writing: Writing, sink: Sink, out: Outgoing): void {
  const { record, at } = out;
  const channel = rosterOf(writing.roster, out.place);
  if (isGone(out)) {
    writeDeparture(writing, sink, out, channel);
    return;
  }
  const { action } = record;
  if (channel.sync !== undefined) {
    writing.open.add(channel);
    const first = arrive(channel.sync.members, record.clientId, out.connection, infoOf(writing, out));
    if (sink.needsData && record.data === undefined)
      noteOut(writing, "defaulted", `${at}/data`, "listed with {}: Pusher lists nobody without user_info");
    if (action === "present") {
      channel.sync.waiting.push(out.index);
      reportLoss(writing, out, sink.carries.snapshot);
      if (!first)
        noteOut(
          writing,
          "dropped",
          `/${out.index}`,
          "another connection of this member is in the snapshot already",
        );
      else if (sink.unfolds) noteOut(writing, "derived", `${at}/action`, READS_AS_ENTER);
      return;
    }
    overtake(writing, channel.sync, out.index);
  }
  const first = arrive(channel.members, record.clientId, out.connection);
  if (!first && action !== "update") {
    noteOut(
      writing,
      "dropped",
      `/${out.index}`,
      "another connection of this member is there already, and its user_info stays",
    );
    return;
  }
  writeAddition(writing, sink, out);
}

const isGone = ({ record: { action } }: Outgoing): boolean => action === "leave" || action === "absent";

function writeAddition(writing: Writing, sink: Sink, out: Outgoing): void {
  reportLoss(writing, out, sink.carries.added);
  if (out.record.action !== "enter") noteOut(writing, "derived", `${out.at}/action`, READS_AS_ENTER);
  sink.added(out);
}

function writeRemoval(writing: Writing, sink: Sink, out: Outgoing): void {
  reportLoss(writing, out, sink.carries.removed);
  if (out.record.action === "absent")
    noteOut(writing, "derived", `${out.at}/action`, "Pusher has no absent: reads back as leave");
  sink.removed(out);
}

function writeDeparture(writing: Writing, sink: Sink, out: Outgoing, channel: ChannelRoster): void {
  const { record } = out;
  if (channel.sync !== undefined) {
    depart(channel.sync.members, record.clientId, out.connection);
    overtake(writing, channel.sync, out.index);
  }
  const fate = depart(channel.members, record.clientId, out.connection);
  if (fate === "stays" || (fate === "unknown" && writing.complete)) {
    const why = fate === "stays" ? "the member has other connections" : "the member is not there";
    noteOut(writing, "dropped", `/${out.index}`, why);
    return;
  }
  writeRemoval(writing, sink, out);
}

/** Says that an event was written before the snapshot that it stands in. */
function overtake(writing: Writing, sync: OpenSync, index: number): void {
  noteOut(writing, "derived", `/${index}`, "comes before the snapshot, which is written where it ends");
  const [start] = sync.waiting;
  if (!sync.overtaken && start !== undefined)
    noteOut(writing, "derived", `/${start}`, "events come before it: it is written where it ends");
  sync.overtaken = true;
}

function writeMark(writing: Writing, sink: Sink, mark: PresenceMark, index: number): void {
  const place = placeOfMark(mark);
  const channel = rosterOf(writing.roster, place);
  if (mark.mark === "clear") {
    channel.members.clear();
    abandon(writing, channel.sync);
    channel.sync = undefined;
    noteOut(writing, "dropped", `/${index}`, "Pusher says this only by a new connection");
  } else if (mark.mark === "resync") {
    noteOut(writing, "dropped", `/${index}`, "Pusher has no word for resync");
  } else if (mark.mark === "sync-start") {
    beginSync(writing, channel, mark, index);
  } else if (channel.sync === undefined) {
    noteOut(writing, "dropped", `/${index}`, "no snapshot has begun");
  } else {
    channel.members = channel.sync.members;
    channel.sync = undefined;
    sink.snapshot(place, channel.members, mark, index);
  }
  for (const key of ["syncId", "restart"])
    if (Object.hasOwn(mark, key))
      noteOut(writing, "dropped", `/${index}/${key}`, "Pusher has no place for it");
  reportPlace(writing, place, `/${index}`, `/${index}`);
}

function abandon(writing: Writing, sync: OpenSync | undefined): void {
  for (const index of sync?.waiting ?? [])
    noteOut(writing, "dropped", `/${index}`, "the snapshot was given up before it ended");
}

/** A further `sync-start` is the next page of the running snapshot, unless it says that it is another. */
function beginSync(writing: Writing, channel: ChannelRoster, mark: SyncStartMark, index: number): void {
  const running = channel.sync;
  writing.open.add(channel);
  const goesOn =
    running !== undefined &&
    mark.restart !== true &&
    (running.syncId === undefined || running.syncId === mark.syncId);
  if (running === undefined || goesOn) {
    if (goesOn) noteOut(writing, "dropped", `/${index}`, "the same snapshot goes on");
  } else {
    abandon(writing, running);
  }
  channel.sync = {
    syncId: mark.syncId ?? running?.syncId,
    members: goesOn ? running.members : new Map<string, Member>(),
    waiting: goesOn ? [...running.waiting, index] : [index],
    overtaken: goesOn && running.overtaken,
  };
}

/**
 * A snapshot that has not ended. With a memory it waits for a later call. Without one nobody will ever see its end:
 * its members are there all the same, and nobody is said to have left.
 */
function leaveOpen(writing: Writing, sink: Sink, channel: ChannelRoster): void {
  if (channel.sync === undefined) return;
  const { members, waiting } = channel.sync;
  const why = writing.complete
    ? "waits for the end of the snapshot"
    : "the snapshot has no end: written as added";
  for (const index of waiting) noteOut(writing, "derived", `/${index}`, why);
  waiting.length = 0;
  if (writing.complete) return;
  for (const [clientId, { info }] of members)
    if (arrive(channel.members, clientId, null)) sink.seen(channel.place, clientId, info);
}
