/** Where a conversion to Pusher goes: one sink a form. They differ in what they can carry. */
import type { PresenceInput, SyncEndMark } from "../../generated/presence-input.js";
import { isEnvelope, isMark } from "../inputs.js";
import { msOf } from "../time.js";
import type { PusherFromContext } from "./context.js";
import { rosterText, userText } from "./frame-text.js";
import { EVENT, wireChannelOf } from "./frames.js";
import type { PusherPayload, PusherWebhook, PusherWebhookEvent } from "./payloads.js";
import { refuse } from "./refuse.js";
import { type ChannelRoster, channelsOf, type Member } from "./roster.js";
import {
  addPayload,
  type Carried,
  infoOf,
  noteOut,
  type Outgoing,
  READS_AS_ENTER,
  rosterIn,
  type Writing,
  wayTo,
} from "./writing.js";

export interface Sink {
  /** What the form has a place for, by kind of message. */
  readonly carries: Readonly<Record<"added" | "removed" | "snapshot", Carried>>;
  /** The form lists nobody in a snapshot without `user_info`. */
  readonly needsData: boolean;
  /** Refuses an input that the form cannot express at all. */
  check?(writing: Writing, input: PresenceInput, index: number): void;
  added(writing: Writing, out: Outgoing): void;
  removed(writing: Writing, out: Outgoing): void;
  /** A member of whom only the id and the data are left to tell. */
  seen(writing: Writing, channel: string, clientId: string, info: unknown): void;
  /** Says what `seen` changes of a record. */
  reportSeen?(writing: Writing, out: Outgoing): void;
  /** A record is in the snapshot under way, the first one of its member. */
  listed?(writing: Writing, out: Outgoing): void;
  /** `start` is where the snapshot began, if that was in this call. */
  snapshot(
    writing: Writing,
    members: ReadonlyMap<string, Member>,
    mark: SyncEndMark,
    index: number,
    start: number | undefined,
  ): void;
  /** Nothing is known of a channel any more. */
  forget?(writing: Writing, channel: ChannelRoster): void;
  /** Everything was written. */
  end?(writing: Writing): void;
}

export function sinkOf({ form }: PusherFromContext): Sink {
  if (form === "webhook") return WEBHOOKS;
  return form === "users" ? users() : FRAMES;
}

/** Two layers of JSON, as the server sends it; or what the inner one says, for those who want it so. */
function frame(writing: Writing, event: string, channel: string, text: string): void {
  const data: unknown = writing.context.plainData === true ? JSON.parse(text) : text;
  addPayload(writing, { event, channel: wireChannelOf(channel), data } as PusherPayload);
}

const FRAMES: Sink = {
  carries: { added: "data", removed: undefined, snapshot: "data" },
  needsData: true,
  added(writing, out) {
    const { channel, clientId } = out.record;
    frame(writing, EVENT.added, channel, userText(clientId, infoOf(writing, out), wayTo(out)));
  },
  removed(writing, { record: { channel, clientId } }) {
    frame(writing, EVENT.removed, channel, userText(clientId, undefined));
  },
  seen(writing, channel, clientId, info) {
    frame(writing, EVENT.added, channel, userText(clientId, info));
  },
  reportSeen(writing, out) {
    noteOut(writing, "derived", `${wayTo(out)}/action`, READS_AS_ENTER);
  },
  snapshot(writing, members, { channel, asOf }, index) {
    if (asOf !== undefined) noteOut(writing, "dropped", `/${index}/asOf`, "a frame has no time");
    frame(writing, EVENT.succeeded, channel, rosterText(members));
  },
};

/** Adds an event to the webhook before it, if that has the same time. */
function pushEvent(writing: Writing, time: number, event: PusherWebhookEvent): void {
  const last = writing.payloads?.at(-1) as PusherWebhook | undefined;
  if (last?.time_ms === time) last.events.push(event);
  else addPayload(writing, { time_ms: time, events: [event] });
}

function timeOf(writing: Writing, text: string, at: string, name: "occurredAt" | "asOf"): number {
  const { ms, exact } = msOf(text);
  if (!exact) noteOut(writing, "derived", `${at}/${name}`, "cut to milliseconds");
  return ms;
}

function pushRecord(writing: Writing, out: Outgoing, name: string): void {
  const { channel, clientId } = out.record;
  const text = instantOf(out);
  const at = `${wayTo(out)}/occurredAt`;
  if (text !== undefined && out.record.occurredAt === undefined)
    noteOut(writing, "derived", at, "the time of its arrival stands for it");
  const time = text === undefined ? writtenNow(writing, at) : timeOf(writing, text, wayTo(out), "occurredAt");
  pushEvent(writing, time, { name, channel: wireChannelOf(channel), user_id: clientId });
}

/** The instant of a record, or of its arrival. */
const instantOf = ({ record, envelope }: Omit<Outgoing, "index">): string | undefined =>
  record.occurredAt ?? envelope?.receivedAt;

/** The instant that the caller says is now. */
function nowOf({ context: { now } }: Writing, at: string): number {
  if (now !== undefined && Number.isFinite(now) && now >= 0) return Math.floor(now);
  return refuse(at, "required", "a webhook has a time: pass `now` in the context", "input for Pusher");
}

function writtenNow(writing: Writing, at: string): number {
  noteOut(writing, "defaulted", at, "the time of writing");
  return nowOf(writing, at);
}

const WEBHOOKS: Sink = {
  carries: { added: "occurredAt", removed: "occurredAt", snapshot: undefined },
  needsData: false,
  check(writing, input, index) {
    let text: string | undefined;
    let name = "occurredAt";
    if (isMark(input)) {
      if (input.mark !== "sync-end") return;
      text = input.asOf;
      name = "asOf";
    } else {
      text = isEnvelope(input)
        ? instantOf({ record: input.record, envelope: input })
        : instantOf({ record: input, envelope: undefined });
    }
    if (text === undefined) nowOf(writing, `/${index}/${name}`);
    // From 1971 on, no offset reaches back beyond 1970.
    else if (text < "1971" && msOf(text).ms < 0)
      refuse(`/${index}/${name}`, "timestamp", "a webhook's time is not before 1970", "input for Pusher");
  },
  listed(writing, out) {
    noteOut(writing, "derived", `${wayTo(out)}/action`, READS_AS_ENTER);
    if (out.record.occurredAt === undefined)
      noteOut(writing, "defaulted", `${wayTo(out)}/occurredAt`, "the time of the webhook");
  },
  added: (writing, out) => pushRecord(writing, out, "member_added"),
  removed: (writing, out) => pushRecord(writing, out, "member_removed"),
  seen(writing, channel, clientId) {
    const time = nowOf(writing, "");
    pushEvent(writing, time, { name: "member_added", channel: wireChannelOf(channel), user_id: clientId });
  },
  snapshot(writing, members, mark, index) {
    const { asOf } = mark;
    const time =
      asOf === undefined ? writtenNow(writing, `/${index}/asOf`) : timeOf(writing, asOf, `/${index}`, "asOf");
    const channel = wireChannelOf(mark.channel);
    pushEvent(writing, time, { name: "channel_vacated", channel });
    if (members.size === 0) return;
    noteOut(writing, "derived", `/${index}`, "a webhook has no snapshot: vacated, then everybody is added");
    for (const user_id of members.keys())
      pushEvent(writing, time, { name: "member_added", channel, user_id });
  },
};

/** The REST answer tells the end, not the way there: who is left in each channel that was spoken of. */
function users(): Sink {
  /** The marks of the snapshot that was written last. */
  const marks = new Map<ChannelRoster, readonly number[]>();
  const told = new Set<ChannelRoster>();
  const listed: Outgoing[] = [];
  const dropMarks = (writing: Writing, channel: ChannelRoster, why: string): void => {
    for (const index of marks.get(channel) ?? []) noteOut(writing, "dropped", `/${index}`, why);
  };
  const onlyTheEnd = (writing: Writing, { index, record, envelope }: Outgoing): void => {
    told.add(rosterIn(writing, record.channel, envelope?.tenantId));
    noteOut(writing, "derived", `/${index}`, "the answer tells who is left, not how it came to that");
  };
  return {
    carries: { added: undefined, removed: undefined, snapshot: undefined },
    needsData: false,
    added(writing, out) {
      onlyTheEnd(writing, out);
      if (out.record.action === "enter")
        noteOut(writing, "derived", `${wayTo(out)}/action`, "whoever is left reads back as present");
    },
    removed: onlyTheEnd,
    seen: () => undefined,
    listed: (_, out) => void listed.push(out),
    snapshot(writing, _, { channel, tenantId, asOf }, index, start) {
      const roster = rosterIn(writing, channel, tenantId);
      dropMarks(writing, roster, "a later snapshot stands in its place");
      if (asOf !== undefined) noteOut(writing, "dropped", `/${index}/asOf`, "the answer has no time");
      marks.set(roster, start === undefined ? [index] : [start, index]);
      told.add(roster);
    },
    forget(writing, channel) {
      dropMarks(writing, channel, "nothing is known of the channel any more");
      marks.delete(channel);
      told.delete(channel);
    },
    end(writing) {
      const { roster } = writing;
      for (const { record, envelope, index } of listed) {
        const { members } = rosterIn(writing, record.channel, envelope?.tenantId);
        if (!members.has(record.clientId))
          noteOut(writing, "dropped", `/${index}`, "not among those who are left");
      }
      for (const channel of channelsOf(roster ?? new Map())) {
        // Nobody there is an answer too, but not where only a mark was heard that tells nothing of who is there.
        if (channel.members.size === 0 && !told.has(channel)) continue;
        addPayload(writing, { users: [...channel.members.keys()].map((id) => ({ id })) });
      }
    },
  };
}
