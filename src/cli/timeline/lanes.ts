/**
 * Who was present when, as far as a log tells: stretches of time for each member of each channel.
 *
 * A member's stretches follow from the times of its own events, in whatever order they came; a departure that only
 * the presence set worked out (a sync that no longer lists it, an expiry) counts at the time that the log had reached.
 */
import { isMark, recordOf } from "../../adapters/inputs.js";
import type { PresenceInput } from "../../generated/presence-input.js";
import type { PresenceChange } from "../../presence-set/index.js";
import { parseInstant } from "../../runtime/instant.js";
import { tenantOf, timeOf } from "../replay-state.js";

/** From when to when, in milliseconds since 1970; without an end, until the log ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number | undefined;
}

export interface Lane {
  readonly clientId: string;
  readonly connectionId: string | undefined;
  readonly stretches: readonly Stretch[];
  /** When the member said something while it was present. */
  readonly updates: readonly number[];
}

export interface ChannelLanes {
  readonly tenantId: string | undefined;
  readonly channel: string;
  /** In the order in which members first came. */
  readonly lanes: readonly Lane[];
}

export interface Timeline {
  readonly from: number;
  readonly to: number;
  readonly channels: readonly ChannelLanes[];
  /** Events that bear no time while the log had none either. */
  readonly timeless: number;
}

export interface LaneCollector {
  add(input: PresenceInput): void;
  /** Departures that no event told of. */
  infer(changes: readonly PresenceChange[]): void;
  /** @param until when the log ends, if later than its newest event */
  finish(until?: number): Timeline;
}

interface Open {
  readonly tenantId: string | undefined;
  readonly channel: string;
  readonly clientId: string;
  readonly connectionId: string | undefined;
  /** Time and whether the member was there then: two numbers a point. */
  readonly points: number[];
}

export function collectLanes(): LaneCollector {
  const lanes = new Map<string, Open>();
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let reached: number | undefined;
  let timeless = 0;

  const laneOf = (
    tenantId: string | undefined,
    record: { readonly channel: string; readonly clientId: string; readonly connectionId?: string },
  ): Open => {
    const { channel, clientId, connectionId } = record;
    const key = JSON.stringify([tenantId ?? null, channel, clientId, connectionId ?? null]);
    let lane = lanes.get(key);
    if (lane === undefined) {
      lane = { tenantId, channel, clientId, connectionId, points: [] };
      lanes.set(key, lane);
    }
    return lane;
  };
  const point = (lane: Open, ms: number, there: boolean): void => {
    lane.points.push(ms, there ? 1 : 0);
    if (ms < from) from = ms;
    if (ms > to) to = ms;
  };

  return {
    add(input) {
      const time = timeOf(input);
      const ms = time === undefined ? reached : parseInstant(time).ms;
      if (ms !== undefined && (reached === undefined || ms > reached)) reached = ms;
      const record = recordOf(input);
      if (record === undefined || isMark(input)) return;
      if (ms === undefined) {
        timeless++;
        return;
      }
      const lane = laneOf(tenantOf(input), record);
      const there = record.action !== "leave" && record.action !== "absent";
      if (there && record.since !== undefined) {
        const since = parseInstant(record.since).ms;
        if (since < ms) point(lane, since, true);
      }
      point(lane, ms, there);
    },
    infer(changes) {
      if (reached === undefined) return;
      for (const { type, cause, tenantId, record } of changes) {
        if (cause !== "event" && type === "leave") point(laneOf(tenantId, record), reached, false);
      }
    },
    finish(until) {
      const end = Math.max(to, until ?? to);
      const channels = new Map<string, { tenantId: string | undefined; channel: string; lanes: Lane[] }>();
      for (const open of lanes.values()) {
        const key = JSON.stringify([open.tenantId ?? null, open.channel]);
        const { tenantId, channel } = open;
        const found = channels.get(key) ?? { tenantId, channel, lanes: [] };
        channels.set(key, found);
        found.lanes.push(laneFrom(open));
      }
      const known = Number.isFinite(from);
      return {
        from: known ? from : 0,
        to: known ? end : 0,
        channels: inOrder([...channels.values()]),
        timeless,
      };
    },
  };
}

function laneFrom({ clientId, connectionId, points }: Open): Lane {
  const order = Array.from({ length: points.length / 2 }, (_, index) => index * 2).sort(
    // At one instant a departure outlasts an arrival, as in the presence set.
    (a, b) => (points[a] ?? 0) - (points[b] ?? 0) || (points[b + 1] ?? 0) - (points[a + 1] ?? 0),
  );
  const stretches: Stretch[] = [];
  const updates: number[] = [];
  let start: number | undefined;
  for (const at of order) {
    const ms = points[at] ?? 0;
    if (points[at + 1] === 1) {
      if (start === undefined) start = ms;
      else if (ms !== updates.at(-1) && ms !== start) updates.push(ms);
    } else if (start !== undefined) {
      stretches.push({ from: start, to: ms });
      start = undefined;
    }
  }
  if (start !== undefined) stretches.push({ from: start, to: undefined });
  return { clientId, connectionId, stretches, updates };
}

const compare = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined || (b !== undefined && a < b) ? -1 : 1;

function inOrder(channels: readonly ChannelLanes[]): readonly ChannelLanes[] {
  const first = ({ stretches }: Lane): number => stretches[0]?.from ?? Number.POSITIVE_INFINITY;
  return [...channels]
    .sort((a, b) => compare(a.tenantId, b.tenantId) || compare(a.channel, b.channel))
    .map((channel) => ({
      ...channel,
      lanes: [...channel.lanes].sort(
        (a, b) =>
          first(a) - first(b) || compare(a.clientId, b.clientId) || compare(a.connectionId, b.connectionId),
      ),
    }));
}
