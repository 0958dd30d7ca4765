/** Where presence events come from: subscribe answers, the SDK's listeners, webhooks, or by themselves. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { isPresenceChannel, withoutSuffix } from "./channel-name.js";
import type { Conversion } from "./conversion.js";
import { readEventTime } from "./event-time.js";
import { isMembers, without } from "./own.js";
import {
  type PubNubChannelWebhook,
  type PubNubPresenceEvent,
  type PubNubSDKEvent,
  type PubNubSubscribeAnswer,
  type PubNubWebhook,
  pubNubPresenceEvent,
} from "./payloads.js";
import { readEvent } from "./read-event.js";
import { type Path, refuse } from "./refuse.js";

const MAPPED = ["action", "uuid", "occupancy"];
const LISTS = ["join", "leave", "timeout", "joined", "left", "timedout"];
const WIRE_MAPPED: ReadonlySet<string> = new Set([...MAPPED, ...LISTS, "data", "here_now_refresh"]);
const WEBHOOK_MAPPED: ReadonlySet<string> = new Set([...WIRE_MAPPED, "channel"]);
const SDK_MAPPED: ReadonlySet<string> = new Set([
  ...MAPPED,
  ...LISTS,
  "state",
  "channel",
  "hereNowRefresh",
  "here_now_refresh",
]);
const MESSAGE_MAPPED: ReadonlySet<string> = new Set(["c", "d"]);

/** Reads the presence events of a subscribe answer, and passes over its other messages. */
export function readSubscribeAnswer({ m }: PubNubSubscribeAnswer, conversion: Conversion): void {
  for (const [index, message] of m.entries()) {
    const path = ["m", index];
    if (!isPresenceChannel(message.c) || (message.e !== undefined && message.e !== null)) {
      conversion.take("ignored", path, "a message that is not presence");
      continue;
    }
    const event = message.d;
    if (!pubNubPresenceEvent.is(event)) refuseAt(event, [...path, "d"]);
    readEvent(
      {
        form: "subscribe",
        channel: withoutSuffix(message.c),
        event,
        stateName: "data",
        timetoken: message.p?.t,
        timetokenPath: [...path, "p", "t"],
        mapped: WIRE_MAPPED,
        message: without(message, MESSAGE_MAPPED),
        path: [...path, "d"],
        wholePath: path,
      },
      conversion,
    );
  }
  if (m.length === 0) conversion.take("ignored", ["m"], "no messages");
  conversion.take("dropped", ["t"], "the cursor of the next call belongs to the connection");
}

/** Reads an event without its message. */
export function readBareEvent(event: PubNubPresenceEvent, conversion: Conversion): void {
  const { channel } = conversion.context;
  if (channel === undefined)
    refuse([], "context", "the event does not name its channel: `channel` is needed in the context");
  readEvent({ form: "event", channel, event, stateName: "data", mapped: WIRE_MAPPED, path: [] }, conversion);
}

/** Reads an event as the SDK's listeners get it. */
export function readSdkEvent(event: PubNubSDKEvent, conversion: Conversion): void {
  const { channel, timetoken } = event;
  const timetokenPath = ["timetoken"];
  readEvent(
    {
      form: "sdk",
      channel,
      event,
      stateName: "state",
      timetoken,
      timetokenPath,
      mapped: SDK_MAPPED,
      path: [],
    },
    conversion,
  );
}

/** Reads a call of the older webhooks about a user. */
export function readWebhook(event: PubNubWebhook, conversion: Conversion): void {
  const { channel } = event;
  readEvent(
    { form: "webhook", channel, event, stateName: "data", mapped: WEBHOOK_MAPPED, path: [] },
    conversion,
  );
}

/** Reads a call of the older webhooks about a channel: without anybody, it is an empty snapshot. */
export function readChannelWebhook(payload: PubNubChannelWebhook, conversion: Conversion): void {
  const { channel, status } = payload;
  const { occurredAt } = readEventTime({ event: payload, path: [] });
  if (status === "active") {
    conversion.take("ignored", ["status"], "somebody is there, and it is not said who");
    return;
  }
  conversion.take("derived", ["status"], "nobody is left on the channel: an empty snapshot");
  conversion.mark("sync-start", channel, { restart: true });
  conversion.mark("sync-end", channel, occurredAt === undefined ? {} : { asOf: occurredAt });
}

function refuseAt(event: unknown, path: Path): never {
  if (!isMembers(event)) refuse(path, "type", "expected a presence event");
  const result = pubNubPresenceEvent.safeParse(event);
  const issues = result.success ? [issueAt([], "schema", "changed while it was read")] : result.issues;
  throw new PresenceValidationError(
    "PubNub payload",
    issues.map((issue) => issueAt([...path, ...issue.path], issue.keyword, issue.message)),
  );
}
