/** What CometChat says as it happens: listener calls, websocket frames and the current webhook. */

import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { hasOwn } from "../../runtime/object.js";
import { dateTimeOf } from "../time.js";
import {
  dropOthers,
  emit,
  eventTime,
  note,
  own,
  ownObject,
  ownText,
  type Reading,
  refuseByForm,
  timeOf,
} from "./reading.js";
import { refuse } from "./refuse.js";
import { type OnlineState, stateOfEvent } from "./status.js";
import { clientIdOf, dataOf, fieldsOf, type UserFields } from "./user.js";

const CALL: ReadonlySet<string> = new Set(["listener", "user"]);
const FRAME: ReadonlySet<string> = new Set(["type", "appId", "sender", "body"]);
const BODY: ReadonlySet<string> = new Set(["action", "timestamp", "user"]);
const HOOK: ReadonlySet<string> = new Set(["trigger", "data", "appId"]);
const HOOK_DATA: ReadonlySet<string> = new Set([
  "timestamp",
  "user",
  "status",
  "currentConnection",
  "userPresenceChanged",
]);

/** The status in an event's user: the event's own word stands in its place, as it does in the SDK. */
function overruled(reading: Reading, { status: word }: UserFields, state: OnlineState, at: string): void {
  if (word === state) return;
  const code = word === undefined ? "defaulted" : "derived";
  note(reading, code, `${at}/status`, `the event says ${state}`);
}

/** Listener call: the SDK has put the time of the event in the user's `lastActiveAt`. */
export function readCall(reading: Reading, payload: object): void {
  let listener: unknown;
  let user: unknown;
  let hasOthers = false;
  for (const key in payload) {
    if (!hasOwn(payload, key)) continue;
    if (key === "listener") listener = (payload as Record<string, unknown>)[key];
    else if (key === "user") user = (payload as Record<string, unknown>)[key];
    else hasOthers = true;
  }
  const state = listener === "onUserOnline" ? "online" : "offline";
  if (state === "offline" && listener !== "onUserOffline") refuseByForm(reading);
  if (typeof user !== "object" || user === null) refuseByForm(reading);
  const fields = fieldsOf(reading, user, "/user");
  const clientId = clientIdOf(reading, fields);
  const ms = timeOf(reading, fields.lastActiveAt, "lastActiveAt", "/user");
  overruled(reading, fields, state, "/user");
  emitState(reading, clientId, fields, state, ms);
  if (hasOthers) dropOthers(reading, payload, CALL, "");
}

function emitState(
  reading: Reading,
  clientId: string,
  fields: UserFields,
  state: OnlineState,
  ms: number | undefined,
  extras?: Record<string, unknown>,
): void {
  const { channel } = reading;
  const action = state === "online" ? "enter" : "leave";
  const data = dataOf(fields, state);
  const record: RealtimePresence =
    ms === undefined
      ? { channel, clientId, action, data }
      : { channel, clientId, action, data, occurredAt: dateTimeOf(ms) };
  emit(reading, record, extras);
}

/** Websocket frame: the action and the frame's time overrule what stands in the user. */
export function readFrame(reading: Reading, payload: object): void {
  const body = ownObject(payload, "body", "");
  const action = own(body, "action");
  const state = stateOfEvent(action);
  if (state === undefined) {
    note(reading, "ignored", "/body/action", "CometChat's SDK calls nobody for this action");
    return;
  }
  const at = "/body/user";
  const fields = fieldsOf(reading, ownObject(body, "user", "/body"), at);
  const sender = ownText(payload, "sender");
  if (sender !== undefined && sender !== fields.uid)
    refuse("/sender", "sender", "expected the uid of the user that the frame speaks of");
  const ms = eventTime(reading, body, "timestamp", "/body");
  overruled(reading, fields, state, at);
  if (fields.lastActiveAt !== undefined)
    note(reading, "dropped", "/body/user/lastActiveAt", "the time of the frame stands in its place");
  if (action === "available") note(reading, "derived", "/body/action", "available is online");
  emitState(reading, clientIdOf(reading, fields), fields, state, ms, appOf(payload));
  dropOthers(reading, payload, FRAME, "");
  dropOthers(reading, body, BODY, "/body");
}

/** The app of a payload. It is no secret, and a frame on the way back needs it. */
export function appOf(payload: object): Record<string, unknown> | undefined {
  const appId = ownText(payload, "appId");
  return appId === undefined ? undefined : { appId };
}

/**
 * Current webhook: `data.status` is the user's over all connections, so it decides, and the one connection's
 * `action` never does: with two devices, closing one is `disconnected` while the user stays online.
 */
export function readWebhook(reading: Reading, payload: object): void {
  const hook = ownObject(payload, "data", "");
  const word = own(hook, "status");
  const state = stateOfEvent(word);
  if (state === undefined) {
    note(reading, "ignored", "/data/status", "CometChat defines no such status for an event");
    return;
  }
  const at = "/data/user";
  const fields = fieldsOf(reading, ownObject(hook, "user", "/data"), at);
  const ms = eventTime(reading, hook, "timestamp", "/data");
  overruled(reading, fields, state, at);
  if (word === "available") note(reading, "derived", "/data/status", "available is online");
  if (fields.lastActiveAt !== undefined)
    note(reading, "dropped", "/data/user/lastActiveAt", "the time of the webhook stands in its place");
  const clientId = clientIdOf(reading, fields);
  const told = own(hook, "userPresenceChanged");
  if (typeof told !== "boolean")
    note(reading, "defaulted", "/data/userPresenceChanged", "taken for a change of the user");
  const action = told === false ? UNCHANGED[state] : CHANGED[state];
  const connection = readConnection(reading, hook);
  const data = dataOf(fields, state);
  if (connection?.platform !== undefined) data["platform"] = connection.platform;
  const record: RealtimePresence = { channel: reading.channel, clientId, action, data };
  if (action === "update" && connection?.connectedAt !== undefined) record.since = connection.connectedAt;
  if (ms !== undefined) record.occurredAt = dateTimeOf(ms);
  emit(reading, record, extrasOf(ownText(payload, "appId"), connection));
  dropOthers(reading, payload, HOOK, "");
  dropOthers(reading, hook, HOOK_DATA, "/data");
}

/** What a webhook says of a user in a state: a change of the user, or of one connection of several. */
const CHANGED = { online: "enter", offline: "leave" } as const;
const UNCHANGED = { online: "update", offline: "absent" } as const;

function extrasOf(
  appId: string | undefined,
  connection: Connection | undefined,
): Record<string, unknown> | undefined {
  const { action, connectedAt } = connection ?? NONE;
  if (action === undefined && connectedAt === undefined) return appId === undefined ? undefined : { appId };
  const currentConnection: { action?: string; connectedAt?: string } = {};
  if (action !== undefined) currentConnection.action = action;
  if (connectedAt !== undefined) currentConnection.connectedAt = connectedAt;
  return appId === undefined ? { currentConnection } : { appId, currentConnection };
}

const CONNECTION: ReadonlySet<string> = new Set(["action", "platform", "connectedAt"]);

interface Connection {
  readonly action: string | undefined;
  readonly platform: string | undefined;
  readonly connectedAt: string | undefined;
}
const NONE: Connection = { action: undefined, platform: undefined, connectedAt: undefined };

/**
 * The connection that set a webhook off; what a record has no place for goes to `extras`. It has no identifier, and
 * none is made up from its platform and time.
 */
function readConnection(reading: Reading, hook: object): Connection | undefined {
  const connection = own(hook, "currentConnection");
  if (typeof connection !== "object" || connection === null) return undefined;
  const at = "/data/currentConnection";
  const ms = eventTime(reading, connection, "connectedAt", at);
  dropOthers(reading, connection, CONNECTION, at);
  return {
    action: ownText(connection, "action"),
    platform: ownText(connection, "platform"),
    connectedAt: ms === undefined ? undefined : dateTimeOf(ms),
  };
}
