/** Generators of PubNub payloads, form by form: what the services send, and legal payloads that none does. */
import fc from "fast-check";
import type { PubNubFromContext, PubNubToContext } from "../../../src/adapters/pubnub/index.js";
import { data, id } from "../arbitraries.js";
import type { PayloadCase } from "../laws.js";

/** A payload with what the caller must say about it. */
export type Case = PayloadCase<PubNubToContext, PubNubFromContext>;

/** Leaves out the members that are undefined. */
const exact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const seconds = fc.integer({ min: 1_300_000_000, max: 4_102_444_799 });

/** Seconds, as a number or as text. */
const timestamp = fc.oneof(
  seconds,
  seconds.map((count) => String(count)),
);

/** 17 digits. */
export const timetoken: fc.Arbitrary<string> = fc
  .tuple(seconds, fc.integer({ min: 0, max: 9_999_999 }))
  .map(([count, below]) => `${count}${String(below).padStart(7, "0")}`);

const state = fc.oneof(
  { weight: 4, arbitrary: data },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("text", 7, true, [1, 2]) },
);

const times = {
  timestamp,
  precise_timestamp: optional(seconds.map((count) => count * 1000 + 123)),
};

const userEvent = (stateName: string): fc.Arbitrary<object> =>
  fc
    .record({
      action: fc.constantFrom("join", "leave", "timeout", "state-change"),
      uuid: id,
      occupancy: fc.integer({ min: 0, max: 50 }),
      [stateName]: optional(state),
      later: optional(fc.constant("unknown to us")),
      ...times,
    })
    .map(exact);

const users = optional(fc.uniqueArray(id, { maxLength: 3 }));

const intervalEvent = (refresh: string): fc.Arbitrary<object> =>
  fc
    .record({
      action: fc.constant("interval"),
      occupancy: fc.integer({ min: 0, max: 50 }),
      [refresh]: optional(fc.boolean()),
      join: users,
      leave: users,
      timeout: users,
      ...times,
    })
    .map(exact);

const wireEvent = fc.oneof(
  { weight: 3, arbitrary: userEvent("data") },
  { weight: 2, arbitrary: intervalEvent("here_now_refresh") },
);

const message = fc
  .record({
    channel: id,
    d: wireEvent,
    t: timetoken,
    b: fc.boolean(),
    s: optional(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ channel, d, t, b, s }) =>
    exact({
      a: "4",
      f: 512,
      s,
      p: { t, r: 1 },
      k: "demo-36",
      c: `${channel}-pnpres`,
      d,
      b: b ? `${channel}-pnpres` : undefined,
    }),
  );

const other = fc.constant({ a: "4", f: 0, p: { t: "14637536740940378", r: 1 }, c: "chat", d: "hello" });

/** Whether a message says nothing that can be written again: another kind, or an interval that only counts. */
const saysNothing = ({ d }: { readonly d: unknown }): boolean => {
  if (typeof d !== "object" || d === null) return true;
  const event = d as Record<string, unknown>;
  const lists = [event["join"], event["leave"], event["timeout"]].filter(Array.isArray);
  return event["action"] === "interval" && event["here_now_refresh"] !== true && lists.flat().length === 0;
};

/** Messages that say nothing come last: what follows them would move up, away from where the notes point. */
export const subscribeAnswer: fc.Arbitrary<Case> = fc
  .tuple(
    timetoken,
    fc.array(fc.oneof({ weight: 6, arbitrary: message }, { weight: 1, arbitrary: other }), { maxLength: 4 }),
  )
  .map(([t, m]) => ({
    payload: { t: { t, r: 1 }, m: m.toSorted((a, b) => Number(saysNothing(a)) - Number(saysNothing(b))) },
  }));

export const bareEvent: fc.Arbitrary<Case> = fc
  .tuple(id, wireEvent)
  .map(([channel, payload]) => ({ payload, context: { channel }, back: { channel } }));

export const sdkEvent: fc.Arbitrary<Case> = fc
  .tuple(id, timetoken, fc.oneof(userEvent("state"), intervalEvent("hereNowRefresh")))
  .map(([channel, t, event]) => ({
    payload: {
      channel,
      subscription: `${channel}-pnpres`,
      actualChannel: channel,
      subscribedChannel: `${channel}-pnpres`,
      timetoken: t,
      ...event,
    },
  }));

export const webhook: fc.Arbitrary<Case> = fc
  .tuple(id, userEvent("data"))
  .map(([channel, event]) => ({ payload: { channel, sub_key: "demo-36", ...event } }));

export const channelWebhook: fc.Arbitrary<Case> = fc
  .tuple(id, fc.constantFrom("active", "inactive"), seconds)
  .map(([channel, status, at]) => ({
    payload: { sub_key: "demo-36", channel, status, timestamp: String(at) },
  }));

const itemTime = fc
  .tuple(seconds, fc.constantFrom(".021Z", "Z", ".5Z"))
  .map(([at, ending]) => new Date(at * 1000).toISOString().replace(".000Z", ending));

const KINDS = [
  "presence.user.channel.joined",
  "presence.user.channel.left",
  "presence.user.timedout.in.channel",
  "presence.channel.user.state.in.changed",
  "presence.channel.state.active",
  "presence.channel.state.inactive",
  "presence.channel.occupancy.counted",
] as const;

const item = (kind: (typeof KINDS)[number]): fc.Arbitrary<object> => {
  const common = { id: fc.uuid(), channel: id, timestamp: itemTime, subKey: fc.constant("demo-36") };
  if (kind === "presence.channel.occupancy.counted") {
    const occupancy = fc.nat(50).map((count) => String(count));
    return fc.record({ ...common, occupancy, usersJoined: users, usersLeft: users }).map(exact);
  }
  if (kind.startsWith("presence.channel.state")) return fc.record(common);
  return fc.record({ ...common, userId: id, occupancy: fc.nat(50), data });
};

const listsNobody = (counted: object): boolean =>
  Object.entries(counted).every(
    ([name, list]) => !name.startsWith("users") || (list as unknown[]).length === 0,
  );

export const eventBatch: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...KINDS),
    fc.constantFrom("schema", "dataSchema"),
    fc.constantFrom("none", "1", "2"),
  )
  .chain(([kind, member, envelope]) =>
    fc.array(item(kind), { maxLength: 3 }).map((unordered) => {
      const items = unordered.toSorted((a, b) => Number(listsNobody(a)) - Number(listsNobody(b)));
      const batch = { [member]: `pubnub.com/schemas/events/${kind}?v=1.0.0`, data: items };
      if (envelope === "1")
        return { payload: { event: { channel: "c", eventType: "x", eventPayload: batch } } };
      return { payload: envelope === "2" ? { event: { id: "e", payload: batch } } : batch };
    }),
  );

const occupants = fc.oneof(
  fc.uniqueArray(id, { maxLength: 3 }),
  fc
    .uniqueArray(fc.tuple(id, optional(state)), { maxLength: 3, selector: ([uuid]) => uuid })
    .map((list) => list.map(([uuid, value]) => exact({ uuid, state: value }))),
);

const head = { status: 200, message: "OK", service: "Presence" };

export const hereNow: fc.Arbitrary<Case> = fc
  .tuple(id, optional(occupants), fc.nat(2))
  .map(([channel, uuids, more]) => ({
    payload: exact({ ...head, occupancy: (uuids?.length ?? 0) + more, uuids }),
    context: { channel },
    back: { channel },
  }));

export const multiHereNow: fc.Arbitrary<Case> = fc
  .uniqueArray(fc.tuple(id, occupants, fc.nat(1)), { maxLength: 3, selector: ([channel]) => channel })
  .map((list) => {
    const texts = list.map(
      ([channel, uuids, more]) =>
        `${JSON.stringify(channel)}:${JSON.stringify({ uuids, occupancy: uuids.length + more })}`,
    );
    const total = list.reduce((sum, [, uuids, more]) => sum + uuids.length + more, 0);
    const payload = { total_channels: list.length, total_occupancy: total };
    return {
      payload: { ...head, payload: { ...payload, channels: JSON.parse(`{${texts.join(",")}}`) as object } },
    };
  });

const stateOrNone = fc.oneof({ weight: 4, arbitrary: state }, { weight: 1, arbitrary: fc.constant(null) });

export const whereNow: fc.Arbitrary<Case> = fc
  .tuple(id, fc.uniqueArray(id, { maxLength: 3 }))
  .map(([clientId, channels]) => ({
    payload: { ...head, payload: { channels } },
    context: { clientId, call: "where-now" },
  }));

export const stateAnswer: fc.Arbitrary<Case> = fc
  .tuple(id, id, stateOrNone)
  .map(([channel, uuid, payload]) => ({
    payload: { ...head, uuid, channel, payload },
    context: { present: true, call: "get-state" },
  }));

export const sdkWhereNow: fc.Arbitrary<Case> = fc
  .tuple(id, fc.uniqueArray(id, { maxLength: 3 }))
  .map(([clientId, channels]) => ({ payload: { channels }, context: { clientId } }));

export const sdkState: fc.Arbitrary<Case> = fc
  .tuple(
    id,
    fc.uniqueArray(fc.tuple(id, stateOrNone), {
      maxLength: 3,
      selector: ([channel]) => channel,
    }),
  )
  .map(([clientId, list]) => {
    const texts = list.map(([channel, value]) => `${JSON.stringify(channel)}:${JSON.stringify(value)}`);
    return {
      payload: { channels: JSON.parse(`{${texts.join(",")}}`) as object },
      context: { clientId, present: true },
    };
  });

/** Any payload that the adapter knows. */
export const payload: fc.Arbitrary<Case> = fc.oneof(
  subscribeAnswer,
  bareEvent,
  sdkEvent,
  webhook,
  channelWebhook,
  eventBatch,
  hereNow,
  multiHereNow,
  whereNow,
  stateAnswer,
  sdkWhereNow,
  sdkState,
);

/** One channel: bare payloads do not say theirs. */
export const oneChannel: fc.Arbitrary<string> = fc.constant("room");
