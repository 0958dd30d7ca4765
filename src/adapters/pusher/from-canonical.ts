/** Canonical inputs as Pusher would send them: socket frames, webhooks, or the answer about who is left. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { checkInput } from "../check-input.js";
import { isMark } from "../inputs.js";
import type { PusherFromContext } from "./context.js";
import { checkCrowd, checkLimits } from "./limits.js";
import { abandon, beginSync, leaveOpen, overtake, postpone } from "./open-syncs.js";
import type { PusherPayload } from "./payloads.js";
import { refuse } from "./refuse.js";
import { arrive, type ChannelRoster, copyOfRoster, depart, type Roster } from "./roster.js";
import { type Sink, sinkOf } from "./sinks.js";
import {
  checkData,
  connectionOf,
  infoOf,
  noteOut,
  type Outgoing,
  outgoing,
  READS_AS_ENTER,
  reportLoss,
  reportPlace,
  rosterIn,
  type Writing,
  wayTo,
} from "./writing.js";

/**
 * Writes canonical inputs as payloads, or refuses them whole. With a `roster`, what readers hold is remembered from
 * call to call: everything that can be refused is, before anything in it changes.
 */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PusherFromContext = {},
  roster?: Roster,
): FromCanonical<PusherPayload> {
  const { form } = context;
  if (form !== undefined && form !== "frame" && form !== "webhook" && form !== "users")
    refuse("/form", "enum", "expected one of frame, webhook, users", "Pusher context");
  const list = Array.isArray(inputs) ? (inputs as readonly PresenceInput[]) : [...inputs];
  const writing = beginWriting(context, roster);
  const sink = sinkOf(context);
  const isLimited = context.limits === true;
  for (let index = 0; index < list.length; index++) {
    const input = list[index] as PresenceInput;
    checkInput(input, index);
    if (roster !== undefined || isLimited) checkData(input, index);
    if (isLimited) checkLimits(input, index);
    sink.check?.(writing, input, index);
  }
  // How many members there will be only the writing tells: what is remembered must not change by one that is refused.
  if (isLimited && roster !== undefined)
    write(list, beginWriting(context, copyOfRoster(roster)), sinkOf(context));
  write(list, writing, sink);
  const { payloads = [], notes = [] } = writing;
  return { payloads, notes };
}

const beginWriting = (context: PusherFromContext, roster: Roster | undefined): Writing => ({
  context,
  complete: roster !== undefined,
  roster,
  latest: undefined,
  open: undefined,
  payloads: undefined,
  notes: undefined,
});

function write(list: readonly PresenceInput[], writing: Writing, sink: Sink): void {
  // A lone record has no other connections to count, unless somebody remembers them.
  const isLone = !writing.complete && list.length === 1 && sink.end === undefined;
  for (let index = 0; index < list.length; index++) {
    const input = list[index] as PresenceInput;
    if (isMark(input)) writeMark(writing, sink, input, index);
    else if (!isLone) writeRecord(writing, sink, outgoing(input, index));
    else writeLoneRecord(writing, sink, outgoing(input, index));
  }
  if (writing.open !== undefined) for (const channel of writing.open) leaveOpen(writing, sink, channel, list);
  sink.end?.(writing);
}

function writeLoneRecord(writing: Writing, sink: Sink, out: Outgoing): void {
  if (isGone(out)) writeRemoval(writing, sink, out);
  else writeAddition(writing, sink, out);
}

function writeRecord(writing: Writing, sink: Sink, out: Outgoing): void {
  const { record, envelope } = out;
  const channel = rosterIn(writing, record.channel, envelope?.tenantId);
  if (isGone(out)) {
    writeDeparture(writing, sink, out, channel);
    return;
  }
  const { action } = record;
  if (channel.sync !== undefined) {
    const { members } = channel.sync;
    const first = arrive(members, record.clientId, connectionOf(out), infoOf(writing, out));
    if (writing.context.limits === true) checkCrowd(members.size, out.index);
    if (sink.needsData && record.data === undefined)
      noteOut(
        writing,
        "defaulted",
        `${wayTo(out)}/data`,
        "listed with {}: Pusher lists nobody without user_info",
      );
    if (action === "present") {
      postpone(writing, channel, channel.sync, out.index);
      reportLoss(writing, out, sink.carries.snapshot);
      if (!first)
        noteOut(
          writing,
          "dropped",
          `/${out.index}`,
          "another connection of this member is in the snapshot already",
        );
      else sink.listed?.(writing, out);
      return;
    }
    overtake(writing, channel.sync, out.index);
  }
  const first = arrive(channel.members, record.clientId, connectionOf(out));
  if (writing.context.limits === true) checkCrowd(channel.members.size, out.index);
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
  if (out.record.action !== "enter") noteOut(writing, "derived", `${wayTo(out)}/action`, READS_AS_ENTER);
  sink.added(writing, out);
}

function writeRemoval(writing: Writing, sink: Sink, out: Outgoing): void {
  reportLoss(writing, out, sink.carries.removed);
  if (out.record.action === "absent")
    noteOut(writing, "derived", `${wayTo(out)}/action`, "Pusher has no absent: reads back as leave");
  sink.removed(writing, out);
}

function writeDeparture(writing: Writing, sink: Sink, out: Outgoing, channel: ChannelRoster): void {
  const { record } = out;
  if (channel.sync !== undefined) {
    depart(channel.sync.members, record.clientId, connectionOf(out));
    overtake(writing, channel.sync, out.index);
  }
  const fate = depart(channel.members, record.clientId, connectionOf(out));
  if (fate === "stays" || (fate === "unknown" && writing.complete)) {
    const why = fate === "stays" ? "the member has other connections" : "the member is not there";
    noteOut(writing, "dropped", `/${out.index}`, why);
    return;
  }
  writeRemoval(writing, sink, out);
}

function writeMark(writing: Writing, sink: Sink, mark: PresenceMark, index: number): void {
  const channel = rosterIn(writing, mark.channel, mark.tenantId);
  if (mark.mark === "clear") {
    channel.members.clear();
    abandon(writing, channel.sync);
    channel.sync = undefined;
    sink.forget?.(writing, channel);
    noteOut(writing, "dropped", `/${index}`, "Pusher says this only by a new connection");
  } else if (mark.mark === "resync") {
    noteOut(writing, "dropped", `/${index}`, "Pusher has no word for resync");
  } else if (mark.mark === "sync-start") {
    beginSync(writing, channel, mark, index);
  } else if (channel.sync === undefined) {
    noteOut(writing, "dropped", `/${index}`, "no snapshot has begun");
  } else {
    const [start] = channel.sync.waiting;
    channel.members = channel.sync.members;
    channel.sync = undefined;
    sink.snapshot(writing, channel.members, mark, index, start);
  }
  if (Object.hasOwn(mark, "syncId"))
    noteOut(writing, "dropped", `/${index}/syncId`, "Pusher has no place for it");
  if (Object.hasOwn(mark, "restart"))
    noteOut(writing, "dropped", `/${index}/restart`, "Pusher has no place for it");
  reportPlace(writing, mark.channel, mark.tenantId, index);
}
