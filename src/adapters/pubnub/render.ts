/** The forms that an event can take, each from the same {@link WireEvent}. */
import { withSuffix } from "./channel-name.js";
import type { PubNubFromContext } from "./context.js";
import { copyInto, copyOf, isMembers, type Members, own } from "./own.js";
import type { PubNubEventBatch, PubNubPayload, PubNubSubscribeAnswer } from "./payloads.js";
import { orderOfTimetoken } from "./timetoken.js";
import type { WireEvent } from "./wire-event.js";

/** Renders neighbouring events of one form: those that can share a payload do. */
export function renderEvents(events: readonly WireEvent[], context: PubNubFromContext): PubNubPayload[] {
  const payloads: PubNubPayload[] = [];
  for (let index = 0; index < events.length; ) {
    const first = events[index] as WireEvent;
    let end = index + 1;
    while (end < events.length && share(first, events[end] as WireEvent)) end++;
    payloads.push(render(events.slice(index, end), first, context));
    index = end;
  }
  return payloads;
}

function share(first: WireEvent, other: WireEvent): boolean {
  if (first.form !== other.form) return false;
  if (first.form === "subscribe") return true;
  return (
    first.form === "events-and-actions" &&
    kindOf(first) === kindOf(other) &&
    first.extras?.schemaMember === other.extras?.schemaMember
  );
}

function render(events: readonly WireEvent[], first: WireEvent, context: PubNubFromContext): PubNubPayload {
  if (first.form === "subscribe") return subscribeAnswer(events, context);
  if (first.form === "events-and-actions") return eventBatch(events, first);
  const body = eventBody(first, first.form === "sdk" ? "state" : "data", first.form === "sdk");
  if (first.form === "event") return body;
  const { channel, times } = first;
  if (first.form === "webhook") {
    body["channel"] = channel;
    return body;
  }
  const from =
    first.extras?.form === "sdk"
      ? {}
      : { subscription: withSuffix(channel), actualChannel: channel, subscribedChannel: withSuffix(channel) };
  return { ...from, ...body, channel, timetoken: times.timetoken };
}

/** The event itself, with its state under the name that the form has for it. */
function eventBody(
  { happening, occupancy, times, rest }: WireEvent,
  stateName: string,
  isSdk: boolean,
): Record<string, unknown> {
  const body = copyOf(rest);
  copyInto(body, times.members);
  body["action"] = happening.action;
  if (occupancy !== undefined) body["occupancy"] = occupancy;
  if (happening.action === "interval") {
    for (const [name, users] of happening.lists) body[name] = users;
    if (happening.refresh) body[isSdk ? "hereNowRefresh" : "here_now_refresh"] = true;
    return body;
  }
  body["uuid"] = happening.uuid;
  if (happening.state !== undefined) body[stateName] = happening.state;
  return body;
}

function subscribeAnswer(events: readonly WireEvent[], context: PubNubFromContext): PubNubSubscribeAnswer {
  const { region = 1, subscribeKey } = context;
  let newest = "0";
  const m = events.map((event) => {
    const { times, channel, extras } = event;
    if (orderOfTimetoken(times.timetoken) > orderOfTimetoken(newest)) newest = times.timetoken;
    const c = withSuffix(channel);
    const d = eventBody(event, "data", false);
    const given = extras?.form === "subscribe" ? extras.message : undefined;
    if (given === undefined) {
      const key = subscribeKey === undefined ? {} : { k: subscribeKey };
      return { a: "0", f: 0, p: { t: times.timetoken, r: region }, ...key, c, d, b: c };
    }
    const message = copyOf(given);
    copyInto(message, publishTime(given, times.timetoken, region));
    message["c"] = c;
    message["d"] = d;
    return message as unknown as PubNubSubscribeAnswer["m"][number];
  });
  return { t: { t: newest, r: region }, m };
}

/** The publish time that came with the message, unless the record now says another. */
function publishTime(given: Members, timetoken: string, region: number): Members {
  const p = own(given, "p");
  if (isMembers(p)) return own(p, "t") === timetoken ? {} : { p: { ...p, t: timetoken } };
  return timetoken === "0" ? {} : { p: { t: timetoken, r: region } };
}

/** The kinds of Events & Actions, by what happened. */
const KINDS: Readonly<Record<WireEvent["happening"]["action"], string>> = {
  join: "presence.user.channel.joined",
  leave: "presence.user.channel.left",
  timeout: "presence.user.timedout.in.channel",
  "state-change": "presence.channel.user.state.in.changed",
  interval: "presence.channel.occupancy.counted",
};

/** The kind that came with the event as long as it says what happened, so that its version is kept. */
function kindOf({ extras, happening }: WireEvent): string {
  const kind = KINDS[happening.action];
  const given = extras?.schema;
  return given?.includes(`/${kind}?`) ? given : `pubnub.com/schemas/events/${kind}?v=1.0.0`;
}

function eventBatch(events: readonly WireEvent[], first: WireEvent): PubNubEventBatch {
  const data = events.map(({ channel, id, happening, occupancy, times, rest }) => {
    const item = copyOf(rest);
    item["channel"] = channel;
    if (id !== undefined) item["id"] = id;
    if (occupancy !== undefined) item["occupancy"] = occupancy;
    if (times.text !== undefined) item["timestamp"] = times.text;
    if (happening.action === "interval") {
      for (const [name, users] of happening.lists) item[name] = users;
      return item;
    }
    item["userId"] = happening.uuid;
    item["data"] = happening.state ?? {};
    return item;
  });
  const schema = kindOf(first);
  return first.extras?.schemaMember === "schema" ? { schema, data } : { dataSchema: schema, data };
}
