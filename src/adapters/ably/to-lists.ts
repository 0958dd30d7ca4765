/**
 * Inputs to what lists members: the pages of a SYNC and a REST answer. The inputs are folded first, in their order,
 * so that whoever left is not listed.
 */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import { memberKey } from "../inputs.js";
import { SYNC } from "./actions.js";
import { type Placed, pointerOf, recordPointerOf, type Step } from "./steps.js";
import type { AblyProtocolFrame } from "./to-frames.js";
import { type AblyWireMessage, wireMessageOf } from "./to-message.js";
import { addNote, type Writing } from "./writing.js";

/** One channel's members by identity, and who of them a running sync has seen. */
export interface Channel {
  readonly members: Map<string, Placed>;
  seen: Set<string> | undefined;
}

/** Tenant, client and connection as one key that no two members share: lengths say where the first two end. */
const keyOf = ({ record, tenantId }: PresenceEnvelope): string =>
  tenantId === undefined ? memberKey(record) : `${tenantId.length};${tenantId}${memberKey(record)}`;

/** Folds inputs, in their order, into the members of each channel. */
export function foldMembers(steps: Iterable<Step>, writing: Writing): Map<string, Channel> {
  const channels = new Map<string, Channel>();
  const at = (name: string): Channel => {
    const channel = channels.get(name) ?? { members: new Map<string, Placed>(), seen: undefined };
    channels.set(name, channel);
    return channel;
  };
  const drop = (path: string, message: string) => addNote(writing, "dropped", path, message);
  for (const step of steps) {
    if (step.kind === "mark") {
      const { mark } = step;
      const channel = at(mark.channel);
      drop(pointerOf(step), "a list of members has no marks: it is what the inputs come to");
      if (mark.mark === "sync-start") channel.seen = new Set();
      if (mark.mark === "clear") channels.delete(mark.channel);
      if (mark.mark === "sync-end" && channel.seen !== undefined) {
        for (const key of channel.members.keys()) if (!channel.seen.has(key)) channel.members.delete(key);
        channel.seen = undefined;
      }
      continue;
    }
    const { record } = step.envelope;
    const channel = at(record.channel);
    const key = keyOf(step.envelope);
    const before = channel.members.get(key);
    if (record.action === "leave" || record.action === "absent") {
      channel.members.delete(key);
      drop(pointerOf(step), "who left is not listed");
    } else {
      channel.seen?.add(key);
      channel.members.set(key, step);
    }
    if (before !== undefined) drop(pointerOf(before), "a later input of the same member replaces it");
  }
  return channels;
}

function rowsOf(channel: Channel, writing: Writing): AblyWireMessage[] {
  return [...channel.members.values()].map((placed) => {
    if (placed.envelope.record.action !== "present") {
      addNote(writing, "derived", `${recordPointerOf(placed)}/action`, "a listed member is present");
    }
    return wireMessageOf(placed, writing, "present");
  });
}

/** A whole set as SYNC frames, at most `pageSize` members each; the last one has an empty cursor (RTP18b). */
export function syncPagesOf(
  steps: Iterable<Step>,
  writing: Writing,
  pageSize: number,
  syncId: string,
): AblyProtocolFrame[] {
  return [...foldMembers(steps, writing)].flatMap(([channel, held]) => {
    const rows = rowsOf(held, writing);
    const pages = Math.max(1, Math.ceil(rows.length / pageSize));
    return Array.from({ length: pages }, (_, page) => ({
      action: SYNC,
      channel,
      channelSerial: `${syncId}:${page + 1 < pages ? page + 1 : ""}`,
      presence: rows.slice(page * pageSize, (page + 1) * pageSize),
    }));
  });
}

/** The answer of the REST presence endpoint: one list a channel. */
export function restListsOf(steps: Iterable<Step>, writing: Writing): AblyWireMessage[][] {
  return [...foldMembers(steps, writing).values()].map((held) => {
    for (const placed of held.members.values()) noteChannel(placed, writing);
    return rowsOf(held, writing);
  });
}

/** The answer of the REST history endpoint, oldest first: one list of events a channel. */
export function historyListsOf(steps: Iterable<Step>, writing: Writing): AblyWireMessage[][] {
  const lists = new Map<string, AblyWireMessage[]>();
  for (const step of steps) {
    const { action, channel } = step.kind === "record" ? step.envelope.record : NONE;
    if (step.kind === "mark" || action === "absent") {
      addNote(writing, "dropped", pointerOf(step), "history holds enter, update, present and leave");
      continue;
    }
    const list = lists.get(channel) ?? [];
    lists.set(channel, list);
    noteChannel(step, writing);
    list.push(wireMessageOf(step, writing, action));
  }
  return [...lists.values()];
}

const NONE = { action: "absent", channel: "" } as const;

/** Notes that a message does not name its channel. */
export function noteChannel(placed: Placed, writing: Writing): void {
  const why = "a message does not name its channel: pass it in the context on the way back";
  addNote(writing, "dropped", `${recordPointerOf(placed)}/channel`, why);
}
