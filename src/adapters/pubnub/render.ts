/** The forms that an event can take, each from the same {@link WireEvent}. */
import { withItem } from "../lists.js";
import { withSuffix } from "./channel-name.js";
import type { PubNubFromContext } from "./context.js";
import { partsOf } from "./event-source.js";
import { schemaOf } from "./kinds.js";
import { copyRest, isMembers, type Members } from "./own.js";
import type { PubNubEventBatch, PubNubPayload, PubNubSubscribeAnswer } from "./payloads.js";
import { isAfter } from "./timetoken.js";
import type { WireEvent } from "./wire-event.js";
import { addPayload, type Writing } from "./writing.js";

type Message = PubNubSubscribeAnswer["m"][number];
type MessageData = Required<Message>["d"];

/** Renders neighbouring events of one form: those that can share a payload do. */
export function renderEvents(events: readonly WireEvent[], writing: Writing): void {
  for (let index = 0; index < events.length; ) {
    const first = events[index] as WireEvent;
    let end = index + 1;
    while (end < events.length && share(first, events[end] as WireEvent)) end++;
    if (first.form === "subscribe") addPayload(writing, subscribeAnswer(events, index, end, writing.context));
    else if (first.form === "events-and-actions") addPayload(writing, eventBatch(events, index, end));
    else addPayload(writing, lone(first));
    index = end;
  }
}

function share(first: WireEvent, other: WireEvent): boolean {
  if (first.form !== other.form) return false;
  if (first.form === "subscribe") return true;
  return (
    first.form === "events-and-actions" &&
    schemaOf(first.extras, first.action) === schemaOf(other.extras, other.action) &&
    first.extras?.schemaMember === other.extras?.schemaMember
  );
}

/** An event by itself, as a listener of the SDK or the caller of a webhook gets it. */
function lone(event: WireEvent): PubNubPayload {
  const { form, channel, extras, times } = event;
  const body = eventBody(event);
  if (form === "event") return body;
  body["channel"] = channel;
  if (form !== "sdk") return body;
  body["timetoken"] = times.timetoken;
  if (extras?.form !== "sdk") {
    body["subscription"] = withSuffix(channel);
    body["actualChannel"] = channel;
    body["subscribedChannel"] = body["subscription"];
  }
  return body;
}

/** The event itself, with its state under the name that the form has for it. */
function eventBody(event: WireEvent): Record<string, unknown> {
  const { form, action, uuid, state, listed, wantsRefresh, occupancy, times, rest } = event;
  const { timestamp } = times;
  // The usual event as a literal, which is smaller and faster for every later reader; others member by member.
  const isUsual =
    form !== "sdk" && action !== "interval" && rest === undefined && times.precise === undefined;
  if (isUsual && timestamp !== undefined && occupancy !== undefined) {
    return state === undefined
      ? { timestamp, action, uuid, occupancy }
      : { timestamp, action, uuid, occupancy, data: state };
  }
  const body = copyRest(rest);
  if (timestamp !== undefined) body["timestamp"] = timestamp;
  if (times.precise !== undefined) body["precise_timestamp"] = times.precise;
  body["action"] = action;
  if (action !== "interval") body["uuid"] = uuid;
  if (occupancy !== undefined) body["occupancy"] = occupancy;
  if (form === "sdk") {
    if (state !== undefined) body["state"] = state;
    if (wantsRefresh) body["hereNowRefresh"] = true;
  } else {
    if (state !== undefined) body["data"] = state;
    if (wantsRefresh) body["here_now_refresh"] = true;
  }
  if (listed !== undefined) for (const { name, users } of listed.lists) body[name] = users;
  return body;
}

function subscribeAnswer(
  events: readonly WireEvent[],
  begin: number,
  end: number,
  { region = 1, subscribeKey }: PubNubFromContext,
): PubNubSubscribeAnswer {
  let newest = "0";
  let m: Message[] | undefined;
  for (let index = begin; index < end; index++) {
    const event = events[index] as WireEvent;
    const { extras, times } = event;
    const { timetoken } = times;
    if (isAfter(timetoken, newest)) newest = timetoken;
    const c = withSuffix(event.channel);
    const d = eventBody(event) as MessageData;
    const given = extras?.form === "subscribe" ? extras.message : undefined;
    const message =
      given === undefined
        ? messageOf(c, d, timetoken, region, subscribeKey)
        : messageLike(given, c, d, timetoken, region);
    m = withItem(m, message);
  }
  return { t: { t: newest, r: region }, m: m ?? [] };
}

/** A message around an event that came in none. */
function messageOf(c: string, d: MessageData, t: string, r: number, k: string | undefined): Message {
  const p = { t, r };
  return k === undefined ? { a: "0", f: 0, p, c, d, b: c } : { a: "0", f: 0, p, k, c, d, b: c };
}

/** The message that came, around the event; with another publish time if the record now says another instant. */
function messageLike(given: Members, c: string, d: MessageData, timetoken: string, region: number): Message {
  const { around: message = {}, published } = partsOf(given);
  if (isMembers(published)) {
    if (published["t"] !== timetoken) message["p"] = { ...published, t: timetoken };
  } else if (timetoken !== "0") message["p"] = { t: timetoken, r: region };
  message["c"] = c;
  message["d"] = d;
  return message as unknown as Message;
}

function eventBatch(events: readonly WireEvent[], begin: number, end: number): PubNubEventBatch {
  const data = events.slice(begin, end).map(itemOf);
  const first = events[begin] as WireEvent;
  const schema = schemaOf(first.extras, first.action);
  return first.extras?.schemaMember === "schema" ? { schema, data } : { dataSchema: schema, data };
}

function itemOf({
  channel,
  id,
  uuid,
  state,
  listed,
  occupancy,
  times,
  rest,
}: WireEvent): Record<string, unknown> {
  const item = copyRest(rest);
  if (id !== undefined) item["id"] = id;
  item["channel"] = channel;
  if (occupancy !== undefined) item["occupancy"] = occupancy;
  if (listed !== undefined) for (const { name, users } of listed.lists) item[name] = users;
  else {
    item["userId"] = uuid;
    item["data"] = state ?? {};
  }
  if (times.text !== undefined) item["timestamp"] = times.text;
  return item;
}
