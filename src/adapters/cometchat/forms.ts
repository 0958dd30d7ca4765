/** The forms of one record: a user, a listener call, a websocket frame, a webhook. They differ in what a time means. */
import { isDateTime } from "../../runtime/date-time.js";
import type {
  CometChatConnectionWebhook,
  CometChatListenerCall,
  CometChatPresenceFrame,
  CometChatUser,
} from "./payloads.js";
import { step } from "./refuse.js";
import { lastActiveOf, noteOut, type Outgoing, timeOf, userOf, type Writing, written } from "./writing.js";

/** A user as REST gives it: a standing fact, whose only time is that of the last activity. */
export function standingUser(writing: Writing, out: Outgoing): CometChatUser {
  const { record, at } = out;
  const user = userOf(writing, out);
  if (record.action !== "present" && record.action !== "absent")
    noteOut(writing, "derived", `${at}/action`, "a user's status reads as present or absent");
  const lastActive = lastActiveOf(writing, out);
  if (lastActive !== undefined) user.lastActiveAt = lastActive;
  if (record.occurredAt === undefined) return user;
  if (lastActive !== undefined) {
    noteOut(writing, "dropped", `${at}/occurredAt`, "the time of the last activity stands in its place");
    return user;
  }
  const time = timeOf(writing, out);
  if (time !== undefined) {
    user.lastActiveAt = time;
    noteOut(writing, "derived", `${at}/occurredAt`, "written as the time of the last activity");
    noteOut(writing, "derived", `${at}/data/lastActiveAt`, "the time of the record");
  }
  return user;
}

/** The user of an event. What the event's own time takes the place of is reported. */
function eventUser(writing: Writing, out: Outgoing, fields: readonly string[] = []): CometChatUser {
  const { record, at } = out;
  if (record.data !== undefined && Object.hasOwn(record.data, "lastActiveAt"))
    noteOut(writing, "dropped", `${at}/data/lastActiveAt`, "the time of the event stands in its place");
  return userOf(writing, out, fields);
}

/** Calls and frames know two events: `update` and `present` read back as `enter`, `absent` as `leave`. */
function reportAction(writing: Writing, { record, at, state }: Outgoing): void {
  if (record.action !== "enter" && record.action !== "leave")
    noteOut(writing, "derived", `${at}/action`, `CometChat tells only that the user is ${state}`);
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
  const { deviceId } = writing.context;
  if (deviceId === undefined)
    noteOut(
      writing,
      "defaulted",
      `/${out.index}`,
      "a frame names the session that made it: realtime-presence",
    );
  const user = eventUser(writing, out);
  const timestamp = timeOf(writing, out);
  return {
    ...appOf(writing, out),
    deviceId: deviceId ?? "realtime-presence",
    type: "presence",
    sender: user.uid,
    body: { action: out.state, ...(timestamp === undefined ? undefined : { timestamp }), user },
  };
}

function appOf({ context }: Writing, { envelope }: Outgoing): { appId?: string } {
  const extras = envelope?.extras ?? {};
  const told = Object.hasOwn(extras, "appId") ? extras["appId"] : undefined;
  const appId = typeof told === "string" ? told : context.appId;
  return appId === undefined ? {} : { appId };
}

/** The current webhook. It tells a change of the user from a change of one connection, and counts milliseconds. */
export function webhookOf(writing: Writing, out: Outgoing): CometChatConnectionWebhook {
  const { record, at, state } = out;
  if (record.action === "present")
    noteOut(writing, "derived", `${at}/action`, "a webhook without a change reads back as update");
  const currentConnection = connectionOf(writing, out);
  const user = eventUser(writing, out, ["platform"]);
  const timestamp = timeOf(writing, out, "ms");
  return {
    trigger: "user_connection_status_changed",
    data: {
      ...(timestamp === undefined ? undefined : { timestamp }),
      user,
      status: state,
      ...(currentConnection === undefined ? undefined : { currentConnection }),
      userPresenceChanged: record.action === "enter" || record.action === "leave",
    },
    ...appOf(writing, out),
  };
}

type CurrentConnection = NonNullable<CometChatConnectionWebhook["data"]["currentConnection"]>;

function connectionOf(
  writing: Writing,
  { record, envelope, at, index, state }: Outgoing,
): CurrentConnection | undefined {
  const extras = envelope?.extras ?? {};
  const told = Object.hasOwn(extras, "currentConnection") ? extras["currentConnection"] : undefined;
  const said: Record<string, unknown> = typeof told === "object" && told !== null ? { ...told } : {};
  const connection: { action?: string; platform?: string; connectedAt?: number } = {};
  const { action, connectedAt: told_, ...rest } = said;
  const path = `/${index}/extras/currentConnection`;
  if (typeof action === "string") connection.action = action;
  else if (action !== undefined) rest["action"] = action;
  const since = record.action === "update" ? record.since : undefined;
  const start = typeof told_ === "string" && isDateTime(told_) ? told_ : since;
  if (told_ !== undefined && start !== told_) rest["connectedAt"] = told_;
  if (told !== undefined && Object.keys(said).length === 0) noteOut(writing, "dropped", path, "says nothing");
  for (const key of Object.keys(rest))
    noteOut(writing, "dropped", `${path}/${step(key)}`, "a webhook has no place for it");
  if (start !== undefined) {
    const ms = written(writing, start, start === since ? `${at}/since` : `${path}/connectedAt`, "ms");
    if (ms !== undefined) connection.connectedAt = ms;
    // Reading gives an update its since from here, and a connection that was not told of as extras.
    if (told_ === undefined)
      noteOut(writing, "derived", path, "the start of the member stands for the connection's");
    if (state === "online" && record.action !== "enter" && record.since !== start)
      noteOut(writing, "derived", `${at}/since`, "the start of the connection stands in its place");
  }
  if (record.since !== undefined && record.action !== "update")
    noteOut(writing, "dropped", `${at}/since`, "a webhook has a place for it only on update");
  const platform =
    record.data !== undefined && Object.hasOwn(record.data, "platform") ? record.data["platform"] : undefined;
  if (typeof platform === "string") connection.platform = platform;
  return Object.keys(connection).length === 0 ? undefined : connection;
}
