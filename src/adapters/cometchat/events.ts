/** What CometChat says as it happens: listener calls, websocket frames and the current webhook. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { dateTimeOf } from "../time.js";
import { dropOthers, emit, eventTime, note, own, ownObject, ownText, type Reading } from "./reading.js";
import { refuse } from "./refuse.js";
import { type OnlineState, stateOfEvent } from "./status.js";
import { clientIdOf, dataOf } from "./user.js";

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
function overruled(reading: Reading, user: object, state: OnlineState, at: string): void {
  const word = own(user, "status");
  if (word === state) return;
  const code = word === undefined ? "defaulted" : "derived";
  note(reading, code, `${at}/status`, `the event says ${state}`);
}

/** Listener call: the SDK has put the time of the event in the user's `lastActiveAt`. */
export function readCall(reading: Reading, payload: object): void {
  const state = ownText(payload, "listener") === "onUserOnline" ? "online" : "offline";
  const at = "/user";
  const user = ownObject(payload, "user", "");
  const ms = eventTime(reading, user, "lastActiveAt", at);
  overruled(reading, user, state, at);
  const clientId = clientIdOf(reading, user, at);
  const data = dataOf(reading, user, state, at, false);
  emitState(reading, clientId, state, data, ms);
  dropOthers(reading, payload, CALL, "");
}

function emitState(
  reading: Reading,
  clientId: string,
  state: OnlineState,
  data: Record<string, unknown>,
  ms: number | undefined,
  extras?: Record<string, unknown>,
): void {
  const action = state === "online" ? "enter" : "leave";
  const record: RealtimePresence = { channel: reading.channel, clientId, action, data };
  if (ms !== undefined) record.occurredAt = dateTimeOf(ms);
  emit(reading, record, extras);
}

/** Websocket frame: the action and the frame's time overrule what stands in the user. */
export function readFrame(reading: Reading, payload: object): void {
  const body = ownObject(payload, "body", "");
  const state = stateOfEvent(own(body, "action"));
  if (state === undefined) {
    note(reading, "ignored", "/body/action", "CometChat's SDK calls nobody for this action");
    return;
  }
  const at = "/body/user";
  const user = ownObject(body, "user", "/body");
  const uid = ownText(user, "uid");
  const sender = ownText(payload, "sender");
  if (sender !== undefined && sender !== uid)
    refuse("/sender", "sender", "expected the uid of the user that the frame speaks of");
  const ms = eventTime(reading, body, "timestamp", "/body");
  overruled(reading, user, state, at);
  if (own(user, "lastActiveAt") !== undefined)
    note(reading, "dropped", `${at}/lastActiveAt`, "the time of the frame stands in its place");
  if (own(body, "action") === "available") note(reading, "derived", "/body/action", "available is online");
  const clientId = clientIdOf(reading, user, at);
  const data = dataOf(reading, user, state, at, false);
  emitState(reading, clientId, state, data, ms, appOf(payload));
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
  const state = stateOfEvent(own(hook, "status"));
  if (state === undefined) {
    note(reading, "ignored", "/data/status", "CometChat defines no such status for an event");
    return;
  }
  const at = "/data/user";
  const user = ownObject(hook, "user", "/data");
  const ms = eventTime(reading, hook, "timestamp", "/data");
  overruled(reading, user, state, at);
  if (own(hook, "status") === "available") note(reading, "derived", "/data/status", "available is online");
  if (own(user, "lastActiveAt") !== undefined)
    note(reading, "dropped", `${at}/lastActiveAt`, "the time of the webhook stands in its place");
  const clientId = clientIdOf(reading, user, at);
  const data = dataOf(reading, user, state, at, false);
  const told = own(hook, "userPresenceChanged");
  const changed = told !== false;
  if (typeof told !== "boolean")
    note(reading, "defaulted", "/data/userPresenceChanged", "taken for a change of the user");
  const action = changed
    ? state === "online"
      ? "enter"
      : "leave"
    : state === "online"
      ? "update"
      : "absent";
  const extras: Record<string, unknown> = appOf(payload) ?? {};
  const connection = readConnection(reading, hook, extras);
  if (connection.platform !== undefined) data["platform"] = connection.platform;
  const record: RealtimePresence = { channel: reading.channel, clientId, action, data };
  if (action === "update" && connection.connectedMs !== undefined)
    record.since = dateTimeOf(connection.connectedMs);
  if (ms !== undefined) record.occurredAt = dateTimeOf(ms);
  emit(reading, record, Object.keys(extras).length === 0 ? undefined : extras);
  dropOthers(reading, payload, HOOK, "");
  dropOthers(reading, hook, HOOK_DATA, "/data");
}

const CONNECTION: ReadonlySet<string> = new Set(["action", "platform", "connectedAt"]);

interface Connection {
  platform?: string;
  connectedMs?: number;
}

/**
 * The connection that set a webhook off; what a record has no place for goes to `extras`. It has no identifier, and
 * none is made up from its platform and time.
 */
function readConnection(reading: Reading, hook: object, extras: Record<string, unknown>): Connection {
  const found: Connection = {};
  const connection = own(hook, "currentConnection");
  if (typeof connection !== "object" || connection === null) return found;
  const at = "/data/currentConnection";
  const platform = ownText(connection, "platform");
  if (platform !== undefined) found.platform = platform;
  const told: Record<string, unknown> = {};
  const action = ownText(connection, "action");
  if (action !== undefined) told["action"] = action;
  const connectedMs = eventTime(reading, connection, "connectedAt", at);
  if (connectedMs !== undefined) {
    found.connectedMs = connectedMs;
    told["connectedAt"] = dateTimeOf(connectedMs);
  }
  if (action !== undefined || connectedMs !== undefined) extras["currentConnection"] = told;
  dropOthers(reading, connection, CONNECTION, at);
  return found;
}
