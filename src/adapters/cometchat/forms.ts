/** The forms of one record: a user, a listener call, a websocket frame, a webhook. They differ in what a time means. */
import { isDateTime } from "../../runtime/date-time.js";
import type {
  CometChatConnectionWebhook,
  CometChatListenerCall,
  CometChatPresenceFrame,
  CometChatUser,
} from "./payloads.js";
import { step } from "./refuse.js";
import { atOf, noteOut, type Outgoing, type Writing } from "./writing.js";
import { lastActiveOf, timeOf, written, writtenAt } from "./writing-times.js";
import { type Elsewhere, userOf } from "./writing-user.js";

/** A user as REST gives it: a standing fact, whose only time is that of the last activity. */
export function standingUser(writing: Writing, out: Outgoing): CometChatUser {
  const { action, occurredAt } = out.record;
  const user = userOf(writing, out);
  if (action !== "present" && action !== "absent")
    noteOut(writing, "derived", `${atOf(out)}/action`, "a user's status reads as present or absent");
  const lastActive = lastActiveOf(writing, out);
  if (lastActive !== undefined) user.lastActiveAt = lastActive;
  if (occurredAt === undefined) return user;
  if (lastActive !== undefined) {
    const why = "the time of the last activity stands in its place";
    noteOut(writing, "dropped", `${atOf(out)}/occurredAt`, why);
    return user;
  }
  const time = timeOf(writing, out);
  if (time !== undefined) {
    user.lastActiveAt = time;
    noteOut(writing, "derived", `${atOf(out)}/occurredAt`, "written as the time of the last activity");
    noteOut(writing, "derived", `${atOf(out)}/data/lastActiveAt`, "the time of the record");
  }
  return user;
}

/** The user of an event. What the event's own time takes the place of is reported. */
function eventUser(writing: Writing, out: Outgoing, elsewhere?: Elsewhere): CometChatUser {
  const { data } = out.record;
  if (data !== undefined && Object.hasOwn(data, "lastActiveAt")) {
    const why = "the time of the event stands in its place";
    noteOut(writing, "dropped", `${atOf(out)}/data/lastActiveAt`, why);
  }
  return userOf(writing, out, elsewhere);
}

/** Calls and frames know two events: `update` and `present` read back as `enter`, `absent` as `leave`. */
function reportAction(writing: Writing, out: Outgoing): void {
  const { action } = out.record;
  if (action !== "enter" && action !== "leave")
    noteOut(writing, "derived", `${atOf(out)}/action`, `CometChat tells only that the user is ${out.state}`);
}

/** A listener call: the SDK puts the time of the event in the user's `lastActiveAt`. */
export function callOf(writing: Writing, out: Outgoing): CometChatListenerCall {
  reportAction(writing, out);
  const user = eventUser(writing, out);
  const time = timeOf(writing, out);
  if (time !== undefined) user.lastActiveAt = time;
  return { listener: out.state === "online" ? "onUserOnline" : "onUserOffline", user };
}

/** A websocket frame. */
export function frameOf(writing: Writing, out: Outgoing): CometChatPresenceFrame {
  reportAction(writing, out);
  const { deviceId = "realtime-presence" } = writing.context;
  if (writing.context.deviceId === undefined) {
    const why = "a frame names the session that made it: realtime-presence";
    noteOut(writing, "defaulted", `/${out.index}`, why);
  }
  const user = eventUser(writing, out);
  const timestamp = timeOf(writing, out);
  const action = out.state;
  const body = timestamp === undefined ? { action, user } : { action, timestamp, user };
  const appId = appIdOf(writing, out);
  const sender = user.uid;
  return appId === undefined
    ? { deviceId, type: "presence", sender, body }
    : { appId, deviceId, type: "presence", sender, body };
}

/** The app of a record: the one that it came from, else the context's. */
export function appIdOf({ context }: Writing, { envelope }: Outgoing): string | undefined {
  const extras = envelope?.extras;
  const told = extras !== undefined && Object.hasOwn(extras, "appId") ? extras["appId"] : undefined;
  return typeof told === "string" ? told : context.appId;
}

/** The current webhook. It tells a change of the user from a change of one connection, and counts milliseconds. */
export function webhookOf(writing: Writing, out: Outgoing): CometChatConnectionWebhook {
  const { action } = out.record;
  if (action === "present")
    noteOut(writing, "derived", `${atOf(out)}/action`, "a webhook without a change reads back as update");
  const currentConnection = connectionOf(writing, out);
  const user = eventUser(writing, out, "platform");
  const timestamp = timeOf(writing, out, "ms");
  const data: CometChatConnectionWebhook["data"] = {
    user,
    status: out.state,
    userPresenceChanged: action === "enter" || action === "leave",
  };
  if (timestamp !== undefined) data.timestamp = timestamp;
  if (currentConnection !== undefined) data.currentConnection = currentConnection;
  const trigger = "user_connection_status_changed";
  const appId = appIdOf(writing, out);
  return appId === undefined ? { trigger, data } : { trigger, data, appId };
}

type CurrentConnection = NonNullable<CometChatConnectionWebhook["data"]["currentConnection"]>;

function connectionOf(writing: Writing, out: Outgoing): CurrentConnection | undefined {
  const { record, envelope, index, state } = out;
  const { action, data, since } = record;
  if (since !== undefined && action !== "update")
    noteOut(writing, "dropped", `${atOf(out)}/since`, "a webhook has a place for it only on update");
  const connection: CurrentConnection = {};
  const extras = envelope?.extras;
  const told =
    extras !== undefined && Object.hasOwn(extras, "currentConnection")
      ? extras["currentConnection"]
      : undefined;
  const tells = told === undefined ? undefined : readTold(writing, told, connection, index);
  const ofUpdate = action === "update" ? since : undefined;
  const start = tells ?? ofUpdate;
  if (start !== undefined) {
    const ms =
      start === ofUpdate
        ? written(writing, out, start, "/since", "ms")
        : writtenAt(writing, start, `/${index}/extras/currentConnection/connectedAt`, "ms");
    if (ms !== undefined) connection.connectedAt = ms;
    // Reading gives an update its since from here, and a connection that was not told of as extras.
    if (tells === undefined) {
      const why = "the start of the member stands for the connection's";
      noteOut(writing, "derived", `/${index}/extras/currentConnection`, why);
    }
    if (state === "online" && action !== "enter" && since !== start)
      noteOut(writing, "derived", `${atOf(out)}/since`, "the start of the connection stands in its place");
  }
  const platform = data !== undefined && Object.hasOwn(data, "platform") ? data["platform"] : undefined;
  if (typeof platform === "string") connection.platform = platform;
  const isEmpty =
    connection.action === undefined &&
    connection.connectedAt === undefined &&
    connection.platform === undefined;
  return isEmpty ? undefined : connection;
}

/** Takes over what extras tell of a connection, and gives its start; reports the rest. */
function readTold(
  writing: Writing,
  told: unknown,
  connection: CurrentConnection,
  index: number,
): string | undefined {
  const path = `/${index}/extras/currentConnection`;
  const said: Record<string, unknown> = typeof told === "object" && told !== null ? { ...told } : {};
  const { action, connectedAt } = said;
  const start = typeof connectedAt === "string" && isDateTime(connectedAt) ? connectedAt : undefined;
  const keys = Object.keys(said);
  if (typeof action === "string") connection.action = action;
  if (keys.length === 0) noteOut(writing, "dropped", path, "says nothing");
  for (const key of keys) {
    const isTaken = (key === "action" && typeof action === "string") || (key === "connectedAt" && start);
    if (!isTaken) noteOut(writing, "dropped", `${path}/${step(key)}`, "a webhook has no place for it");
  }
  return start;
}
