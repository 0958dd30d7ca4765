/** Where presence events come from: subscribe answers, the SDK's listeners, webhooks, or by themselves. */
import { noteUnread } from "./answers.js";
import { isPresenceChannel, withoutSuffix } from "./channel-name.js";
import { addEmptySnapshot, type Conversion } from "./conversion.js";
import { partsOf } from "./event-source.js";
import { readEventTime } from "./event-time.js";
import { note } from "./notes.js";
import { isMembers, own } from "./own.js";
import {
  type PubNubChannelWebhook,
  type PubNubPresenceEvent,
  type PubNubSDKEvent,
  type PubNubSubscribeAnswer,
  type PubNubWebhook,
  pubNubPresenceEvent,
} from "./payloads.js";
import { readEvent } from "./read-event.js";
import { refuse, refuseWith } from "./refuse.js";

/** Reads the presence events of a subscribe answer, and passes over its other messages. */
export function readSubscribeAnswer({ m }: PubNubSubscribeAnswer, conversion: Conversion): void {
  for (let index = 0; index < m.length; index++) {
    const message = m[index] as PubNubSubscribeAnswer["m"][number];
    const { c } = message;
    const { event, type, published, around } = partsOf(message);
    if (!isPresenceChannel(c) || (type !== undefined && type !== null)) {
      note(conversion, "ignored", `/m/${index}`, "a message that is not presence");
      continue;
    }
    if (!pubNubPresenceEvent.is(event)) refuseEvent(event, `/m/${index}/d`);
    const source = {
      list: "/m",
      index,
      inner: "/d",
      form: "subscribe",
      channel: withoutSuffix(c),
      event,
      timetoken: (published as PubNubSubscribeAnswer["m"][number]["p"])?.t,
      stamp: "/p/t",
      message: around,
    } as const;
    readEvent(source, conversion);
  }
  if (m.length === 0) note(conversion, "ignored", "/m", "no messages");
  note(conversion, "dropped", "/t", "the cursor of the next call belongs to the connection");
}

/** Reads an event that stands by itself. */
function readLone(
  form: "event" | "sdk" | "webhook",
  channel: string,
  event: object,
  timetoken: string | undefined,
  conversion: Conversion,
): void {
  const stamp = "/timetoken";
  readEvent(
    { list: "", index: -1, inner: "", form, channel, event, timetoken, stamp, message: undefined },
    conversion,
  );
}

/** Reads an event without its message. */
export function readBareEvent(event: PubNubPresenceEvent, conversion: Conversion): void {
  const { channel } = conversion.context;
  if (channel === undefined)
    refuse("", "context", "the event does not name its channel: `channel` is needed in the context");
  readLone("event", channel, event, undefined, conversion);
}

/** Reads an event as the SDK's listeners get it. */
export function readSdkEvent(event: PubNubSDKEvent, conversion: Conversion): void {
  readLone("sdk", event.channel, event, event.timetoken, conversion);
}

/** Reads a call of the older webhooks about a user. */
export function readWebhook(event: PubNubWebhook, conversion: Conversion): void {
  readLone("webhook", event.channel, event, undefined, conversion);
}

const OF_CHANNEL_WEBHOOK: readonly string[] = ["channel", "status", "timestamp", "precise_timestamp"];

/** Reads a call of the older webhooks about a channel: without anybody, it is an empty snapshot. */
export function readChannelWebhook(payload: PubNubChannelWebhook, conversion: Conversion): void {
  const { channel, status } = payload;
  const times = { timestamp: own(payload, "timestamp"), precise: own(payload, "precise_timestamp") };
  const occurredAt = readEventTime(times, undefined);
  if (status === "active") {
    note(conversion, "ignored", "/status", "somebody is there, and it is not said who");
    return;
  }
  note(conversion, "derived", "/status", "nobody is left on the channel: an empty snapshot");
  addEmptySnapshot(conversion, channel, occurredAt);
  noteUnread(payload, OF_CHANNEL_WEBHOOK, conversion);
}

function refuseEvent(event: unknown, pointer: string): never {
  if (!isMembers(event)) refuse(pointer, "type", "expected a presence event");
  const result = pubNubPresenceEvent.safeParse(event);
  return refuseWith(pointer, result.success ? [] : result.issues);
}
