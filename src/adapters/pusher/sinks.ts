/** Where a conversion to Pusher goes: one sink a form. They differ in what they can carry. */
import type { PresenceInput, SyncEndMark } from "../../generated/presence-input.js";
import { isMark } from "../inputs.js";
import { msOf } from "../time.js";
import { EVENT } from "./frames.js";
import type { PusherPayload, PusherWebhook, PusherWebhookEvent } from "./payloads.js";
import type { Place } from "./reading.js";
import { refuse, setOwn } from "./refuse.js";
import { type ChannelRoster, channelsOf, type Member, rosterOf } from "./roster.js";
import { infoOf, noteOut, type Outgoing, outgoing, type Writing, wireChannelOf } from "./writing.js";

export interface Sink {
  /** The members of records and envelopes that the form has a place for, by kind of message. */
  readonly carries: Readonly<Record<"added" | "removed" | "snapshot", ReadonlySet<string>>>;
  /** The form has no snapshot, and writes its members one by one. */
  readonly unfolds?: true;
  /** The form lists nobody in a snapshot without `user_info`. */
  readonly needsData?: true;
  /** Refuses an input that the form cannot express at all. */
  check?(input: PresenceInput, index: number): void;
  added(out: Outgoing): void;
  removed(out: Outgoing): void;
  /** A member of whom only the id and the data are left to tell. */
  seen(place: Place, clientId: string, info: unknown): void;
  snapshot(place: Place, members: ReadonlyMap<string, Member>, mark: SyncEndMark, index: number): void;
  end(): PusherPayload[];
}

export function sinkOf(writing: Writing): Sink {
  if (writing.context.form === "webhook") return webhooks(writing);
  return writing.context.form === "users" ? users(writing) : frames(writing);
}

const NOTHING: ReadonlySet<string> = new Set();
const DATA: ReadonlySet<string> = new Set(["data"]);
const TIME: ReadonlySet<string> = new Set(["occurredAt"]);

const userOf = (user_id: string, user_info: unknown): object =>
  user_info === undefined ? { user_id } : { user_id, user_info };

function frames(writing: Writing): Sink {
  const payloads: PusherPayload[] = [];
  // One value in two layers of JSON, as the server sends it; a key such as __proto__ stays an own key in text.
  const frame = (event: string, channel: string, data: object): void => {
    const sent = writing.context.plainData === true ? data : JSON.stringify(data);
    payloads.push({ event, channel, data: sent } as PusherPayload);
  };
  return {
    carries: { added: DATA, removed: NOTHING, snapshot: DATA },
    needsData: true,
    added(out) {
      const info = infoOf(writing, out);
      frame(EVENT.added, wireChannelOf(out.place), userOf(out.record.clientId, info));
    },
    removed(out) {
      frame(EVENT.removed, wireChannelOf(out.place), { user_id: out.record.clientId });
    },
    seen(place, clientId, info) {
      frame(EVENT.added, wireChannelOf(place), userOf(clientId, info));
    },
    snapshot(place, members, mark, index) {
      if (mark.asOf !== undefined) noteOut(writing, "dropped", `/${index}/asOf`, "a frame has no time");
      const hash: Record<string, unknown> = {};
      for (const [clientId, { info }] of members) setOwn(hash, clientId, info === undefined ? {} : info);
      const ids = [...members.keys()];
      frame(EVENT.succeeded, wireChannelOf(place), { presence: { ids, hash, count: ids.length } });
    },
    end: () => payloads,
  };
}

function webhooks(writing: Writing): Sink {
  const payloads: PusherWebhook[] = [];
  const push = (time: number, event: PusherWebhookEvent): void => {
    const last = payloads.at(-1);
    if (last?.time_ms === time) last.events.push(event);
    else payloads.push({ time_ms: time, events: [event] });
  };
  const timeOf = (text: string | undefined, at: string): number => {
    if (text !== undefined) {
      const { ms, exact } = msOf(text);
      if (!exact) noteOut(writing, "derived", at, "cut to milliseconds");
      return ms;
    }
    noteOut(writing, "defaulted", at, "the time of writing");
    return nowOf(writing, at);
  };
  const event = (name: string, out: Outgoing): void => {
    const time = timeOf(instantOf(out), `${out.at}/occurredAt`);
    push(time, { name, channel: wireChannelOf(out.place), user_id: out.record.clientId });
  };
  return {
    carries: { added: TIME, removed: TIME, snapshot: NOTHING },
    unfolds: true,
    check(input, index) {
      const ends = isMark(input) && input.mark === "sync-end";
      if (isMark(input) && !ends) return;
      const text = isMark(input) ? (ends ? input.asOf : undefined) : instantOf(outgoing(input, index));
      const at = `/${index}/${ends ? "asOf" : "occurredAt"}`;
      if (text === undefined) nowOf(writing, at);
      else if (msOf(text).ms < 0)
        refuse(at, "timestamp", "a webhook's time is not before 1970", "input for Pusher");
    },
    added: (out) => event("member_added", out),
    removed: (out) => event("member_removed", out),
    seen(place, clientId) {
      const time = timeOf(undefined, "");
      push(time, { name: "member_added", channel: wireChannelOf(place), user_id: clientId });
    },
    snapshot(place, members, mark, index) {
      const time = timeOf(mark.asOf, `/${index}/asOf`);
      const channel = wireChannelOf(place);
      push(time, { name: "channel_vacated", channel });
      if (members.size === 0) return;
      noteOut(writing, "derived", `/${index}`, "a webhook has no snapshot: vacated, then everybody is added");
      for (const user_id of members.keys()) push(time, { name: "member_added", channel, user_id });
    },
    end: () => payloads,
  };
}

/** The instant of a record, or of its arrival. */
const instantOf = ({ record, envelope }: Outgoing): string | undefined =>
  record.occurredAt ?? envelope?.receivedAt;

function nowOf({ context: { now } }: Writing, at: string): number {
  if (now !== undefined && Number.isFinite(now) && now >= 0) return Math.floor(now);
  return refuse(at, "required", "a webhook has a time: pass `now` in the context", "input for Pusher");
}

/** The REST answer tells the end, not the way there: who is left in each channel that was spoken of. */
function users(writing: Writing): Sink {
  const ended = new Map<ChannelRoster, number>();
  const onlyTheEnd = ({ index }: Outgoing): void =>
    noteOut(writing, "derived", `/${index}`, "the answer tells who is left, not how it came to that");
  return {
    carries: { added: NOTHING, removed: NOTHING, snapshot: NOTHING },
    added: onlyTheEnd,
    removed: onlyTheEnd,
    seen: () => undefined,
    snapshot(place, _, mark, index) {
      const before = ended.get(rosterOf(writing.roster, place));
      if (before !== undefined)
        noteOut(writing, "dropped", `/${before}`, "a later snapshot stands in its place");
      if (mark.asOf !== undefined) noteOut(writing, "dropped", `/${index}/asOf`, "the answer has no time");
      ended.set(rosterOf(writing.roster, place), index);
    },
    end: () =>
      channelsOf(writing.roster).map(({ members }) => ({
        users: [...members.keys()].map((id) => ({ id })),
      })),
  };
}
