/** Canonical inputs as Pusher would send them: socket frames, webhooks, or the answer about who is left. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { isMark } from "../inputs.js";
import type { PusherFromContext } from "./context.js";
import type { PusherPayload } from "./payloads.js";
import type { Place } from "./reading.js";
import { refuse } from "./refuse.js";
import { arrive, type ChannelRoster, depart, type Member, type Roster, rosterOf } from "./roster.js";
import { type Sink, sinkOf } from "./sinks.js";
import {
  checkInput,
  infoOf,
  noteOut,
  type Outgoing,
  outgoing,
  placeOfMark,
  reportLoss,
  type Writing,
} from "./writing.js";

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
    refuse(["form"], "enum", "expected one of frame, webhook, users", "Pusher context");
  const complete = roster !== undefined;
  const writing: Writing = { context, roster: roster ?? new Map(), complete, notes: [] };
  const sink = sinkOf(writing);
  const all = [...inputs];
  for (const [index, input] of all.entries()) {
    checkInput(input, index);
    sink.check?.(input, index);
  }
  for (const [index, input] of all.entries()) {
    if (isMark(input)) writeMark(writing, sink, input, index);
    else writeRecord(writing, sink, outgoing(input, index));
  }
  // Without a memory nobody will ever see the end of a snapshot that is still open: its members are there all the same.
  if (!complete) for (const channel of writing.roster.values()) closeEarly(writing, sink, channel);
  return { payloads: sink.end(), notes: writing.notes };
}

function writeRecord(writing: Writing, sink: Sink, out: Outgoing): void {
  const { record, at } = out;
  const channel = rosterOf(writing.roster, out.place);
  if (record.action === "leave" || record.action === "absent") {
    writeDeparture(writing, sink, out, channel);
    return;
  }
  const { action } = record;
  if (action === "present" && channel.sync !== undefined) {
    reportLoss(writing, out, sink.carries.snapshot);
    const first = arrive(channel.sync.members, record.clientId, out.connection, infoOf(writing, out));
    if (!first)
      noteOut(writing, "dropped", at, "another connection of this member is in the snapshot already");
    return;
  }
  if (channel.sync !== undefined)
    arrive(channel.sync.members, record.clientId, out.connection, infoOf(writing, out));
  const first = arrive(channel.members, record.clientId, out.connection);
  if (!first && action !== "update") {
    noteOut(
      writing,
      "dropped",
      at,
      "another connection of this member is there already, and its user_info stays",
    );
    return;
  }
  reportLoss(writing, out, sink.carries.added);
  if (action !== "enter")
    noteOut(writing, "derived", [...at, "action"], `Pusher has no ${action}: reads back as enter`);
  sink.added(out);
}

function writeDeparture(writing: Writing, sink: Sink, out: Outgoing, channel: ChannelRoster): void {
  const { record, at } = out;
  if (channel.sync !== undefined) depart(channel.sync.members, record.clientId, out.connection);
  const fate = depart(channel.members, record.clientId, out.connection);
  if (fate === "stays" || (fate === "unknown" && writing.complete)) {
    const why = fate === "stays" ? "the member has other connections" : "the member is not there";
    noteOut(writing, "dropped", at, why);
    return;
  }
  reportLoss(writing, out, sink.carries.removed);
  if (record.action === "absent")
    noteOut(writing, "derived", [...at, "action"], "Pusher has no absent: reads back as leave");
  sink.removed(out);
}

function writeMark(writing: Writing, sink: Sink, mark: PresenceMark, index: number): void {
  const place = placeOfMark(mark);
  const channel = rosterOf(writing.roster, place);
  if (mark.mark === "clear") {
    channel.members.clear();
    channel.sync = undefined;
    noteOut(writing, "dropped", [index], "Pusher says this only by a new connection");
  } else if (mark.mark === "resync") {
    noteOut(writing, "dropped", [index], "Pusher has no word for resync");
  } else if (mark.mark === "sync-start") {
    const running = channel.sync;
    const goesOn =
      running !== undefined &&
      mark.restart !== true &&
      (running.syncId === undefined || running.syncId === mark.syncId);
    channel.sync = {
      syncId: mark.syncId ?? running?.syncId,
      members: goesOn ? running.members : new Map<string, Member>(),
    };
  } else {
    channel.members = channel.sync?.members ?? new Map<string, Member>();
    channel.sync = undefined;
    sink.snapshot(place, channel.members, mark, index);
  }
  for (const key of ["syncId", "restart"])
    if (Object.hasOwn(mark, key)) noteOut(writing, "dropped", [index, key], "Pusher has no place for it");
  reportTenant(writing, place, index);
}

function reportTenant(writing: Writing, place: Place, index: number): void {
  if (place.tenantId !== undefined && place.tenantId !== writing.context.tenantId)
    noteOut(writing, "dropped", [index, "tenantId"], "Pusher has no place for it");
}

/** The members of a snapshot that never ended, one by one: they are there, and nobody is said to have left. */
function closeEarly(writing: Writing, sink: Sink, channel: ChannelRoster): void {
  for (const [clientId, { info }] of channel.sync?.members ?? []) {
    if (!arrive(channel.members, clientId, null)) continue;
    noteOut(writing, "derived", [], "a member of a snapshot without an end is written as added");
    sink.seen(channel.place, clientId, info);
  }
}
