/**
 * The legacy webhook: the only form that names connections, and it lists all that the user still has. So it is a
 * snapshot of one user. A sync speaks of a whole channel and would remove everybody else; what says the same of one
 * user is a `present` per listed connection, the `enter` or `leave` of the one that changed, and a `leave` for each
 * connection that the list no longer has. Only a memory knows the last: `createCometChatAdapter` keeps one.
 */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { dateTimeOf } from "../time.js";
import { replace } from "./connections.js";
import { appOf } from "./events.js";
import { dropOthers, emit, eventTime, note, own, ownObject, ownText, type Reading } from "./reading.js";
import { refuse } from "./refuse.js";
import { type OnlineState, stateOfUser } from "./status.js";
import { clientIdOf, fieldsOf, standingDataOf, type UserFields } from "./user.js";

const HOOK: ReadonlySet<string> = new Set(["trigger", "data", "appId"]);
const HOOK_DATA: ReadonlySet<string> = new Set(["user", "event", "connections"]);
const EVENT: ReadonlySet<string> = new Set(["type", "at", "event_for"]);
const SESSION: ReadonlySet<string> = new Set([
  "session_id",
  "connected_at",
  "cometchat_device_id",
  "platform",
]);

const DEVICE = ["platform", "cometchat_device_id"] as const;

/** Reads a legacy webhook. With a memory in the reading, the connections that the list ended leave as well. */
export function readLegacyWebhook(reading: Reading, payload: object): void {
  const hook = ownObject(payload, "data", "");
  const user = ownObject(hook, "user", "/data");
  const event = ownObject(hook, "event", "/data");
  const session = ownObject(event, "event_for", "/data/event");
  const connections = own(hook, "connections");
  const listed = Array.isArray(connections) ? (connections as readonly unknown[]) : undefined;
  const ms = eventTime(reading, event, "at", "/data/event");
  const fields = fieldsOf(reading, user, "/data/user");
  const clientId = clientIdOf(reading, fields);
  const state = stateAfter(reading, fields, listed);
  const data = standingDataOf(reading, fields, state, "/data/user");
  const entered = ownText(event, "type") === "connected";
  const subject = sessionIdOf(session, "/data/event/event_for");
  const occurredAt = ms === undefined ? undefined : dateTimeOf(ms);
  const say = (action: RealtimePresence["action"], connectionId: string, of: object, at: string): void => {
    const record: RealtimePresence = { channel: reading.channel, clientId, connectionId, action };
    record.data = withDevice(data, of);
    const since = eventTime(reading, of, "connected_at", at);
    if (since !== undefined && action === "present") record.since = dateTimeOf(since);
    else if (since !== undefined)
      note(reading, "dropped", `${at}/connected_at`, `a record has no place for it on ${action}`);
    if (occurredAt !== undefined) record.occurredAt = occurredAt;
    emit(reading, record, appOf(payload));
    for (const name of DEVICE)
      if (own(of, name) === null) note(reading, "dropped", `${at}/${name}`, "null stands for none");
    dropOthers(reading, of, SESSION, at);
  };

  say(entered ? "enter" : "leave", subject, session, "/data/event/event_for");
  const live: string[] = [];
  const count = listed?.length ?? 0;
  for (let index = 0; index < count; index++) {
    const other = listed?.[index];
    const at = `/data/connections/${index}`;
    if (typeof other !== "object" || other === null) refuse(at, "type", "expected object");
    const connectionId = sessionIdOf(other, at);
    live.push(connectionId);
    if (connectionId !== subject) say("present", connectionId, other, at);
    else if (!entered || index > 0 || count === 1 || !isSame(other, session))
      note(reading, "derived", "/data/connections", "the event speaks of one of them already");
    else if (own(other, "connected_at") !== undefined)
      note(reading, "dropped", `${at}/connected_at`, "a record has no place for it on enter");
  }
  reportList(reading, listed, live, entered ? subject : undefined, state);
  dropOthers(reading, payload, HOOK, "");
  dropOthers(reading, hook, HOOK_DATA, "/data");
  dropOthers(reading, event, EVENT, "/data/event");
  if (reading.listed === undefined || listed === undefined) return;
  const { channel, tenantId } = reading;
  const left = live.filter((id) => entered || id !== subject);
  const now = entered ? [...left, subject] : left;
  // The memory changes last: everything that can be refused has been by now.
  for (const connectionId of replace(reading.listed, { tenantId, channel, clientId }, now, ms)) {
    if (connectionId === null || connectionId === subject) continue;
    const record: RealtimePresence = {
      channel,
      clientId,
      connectionId,
      action: "leave",
      data: { status: state },
    };
    if (occurredAt !== undefined) record.occurredAt = occurredAt;
    emit(reading, record, appOf(payload));
    note(reading, "derived", "/data/connections", `${connectionId} was listed before, and is not any more`);
  }
}

/** Reports what a list of connections does not say, or says beside the records: a new connection comes first in one. */
function reportList(
  reading: Reading,
  listed: readonly unknown[] | undefined,
  live: readonly string[],
  entered: string | undefined,
  state: OnlineState,
): void {
  const at = "/data/connections";
  if (listed === undefined) {
    note(reading, "defaulted", at, "no list: nothing is known of the user's other connections");
  } else if (listed.length === 0 && (entered !== undefined || state === "online")) {
    note(reading, "derived", at, "an empty list says no more than the event");
  } else if (listed.length > 0 && entered !== undefined && !live.includes(entered)) {
    note(reading, "derived", at, "the connection of the event is not listed");
  }
}

/** The user's own status; where the webhook does not say it, whether a connection is left. */
function stateAfter(
  reading: Reading,
  { status: word }: UserFields,
  listed: readonly unknown[] | undefined,
): OnlineState {
  if (typeof word === "string" && word !== "") {
    if (word === "available") note(reading, "derived", "/data/user/status", "available is online");
    return stateOfUser(word);
  }
  note(reading, "derived", "/data/user/status", "taken from the list of connections");
  return listed !== undefined && listed.length > 0 ? "online" : "offline";
}

/** Tells whether two sessions are of one device, as far as a record can say. */
const isSame = (a: object, b: object): boolean => DEVICE.every((name) => own(a, name) === own(b, name));

function sessionIdOf(session: object, at: string): string {
  return ownText(session, "session_id") ?? refuse(`${at}/session_id`, "type", "expected string");
}

/** The user's data, with the device of one connection. */
function withDevice(data: Record<string, unknown>, session: object): Record<string, unknown> {
  const whole: Record<string, unknown> = Object.assign({}, data);
  const platform = ownText(session, "platform");
  const deviceId = ownText(session, "cometchat_device_id");
  if (platform !== undefined) whole["platform"] = platform;
  if (deviceId !== undefined) whole["deviceId"] = deviceId;
  return whole;
}
