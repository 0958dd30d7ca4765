/**
 * Records as the legacy webhook, the only form that names connections: one webhook for a connection that began or ended,
 * and the `present` records of the same user that follow it are its list of the connections that are left.
 */
import { deepEqual } from "../../runtime/deep-equal.js";
import { add, type Connections, connectionsOf, remove } from "./connections.js";
import { appIdOf } from "./forms.js";
import type { CometChatLegacyConnectionWebhook, CometChatSession, CometChatUser } from "./payloads.js";
import type { OnlineState } from "./status.js";
import { atOf, noteOut, type Outgoing, reportLoss, userKeyOf, type Writing } from "./writing.js";
import { lastActiveOf, timeOf, written } from "./writing-times.js";
import { userOf } from "./writing-user.js";

/** A webhook whose list may still grow. */
export interface OpenWebhook {
  readonly out: Outgoing;
  readonly webhook: CometChatLegacyConnectionWebhook;
  readonly user: CometChatUser;
}

/**
 * Writes a record into the list of the webhook before it, or as a webhook of its own.
 *
 * @param known the connections of each user, for an adapter with a memory: it lists them all
 * @returns the webhook that may still grow; the same as `open` when nothing new was written
 */
export function sessionOf(
  writing: Writing,
  out: Outgoing,
  open: OpenWebhook | undefined,
  known: Connections | undefined,
): OpenWebhook | undefined {
  const { connectionId, action } = out.record;
  if (connectionId === undefined) {
    const why = "a legacy webhook speaks of connections, and the record names none";
    noteOut(writing, "dropped", `/${out.index}`, why);
    return open;
  }
  reportLoss(writing, out);
  if (action === "present" && open !== undefined && isListedBy(open, out, connectionId)) {
    addListed(writing, open, out, connectionId, known !== undefined);
    if (known !== undefined) add(known, userKeyOf(out), connectionId);
    return open;
  }
  return begin(writing, out, connectionId, known);
}

/** Tells whether a connection can stand in the list of a webhook: of its user, and not the one that it tells of. */
function isListedBy(
  { out: { record, envelope } }: OpenWebhook,
  out: Outgoing,
  connectionId: string,
): boolean {
  return (
    record.clientId === out.record.clientId &&
    record.channel === out.record.channel &&
    record.connectionId !== connectionId &&
    envelope?.tenantId === out.envelope?.tenantId
  );
}

function begin(
  writing: Writing,
  out: Outgoing,
  connectionId: string,
  known: Connections | undefined,
): OpenWebhook {
  const { action, since } = out.record;
  const began = out.state === "online";
  const type = began ? "connected" : "disconnected";
  if (action !== "enter" && action !== "leave")
    noteOut(
      writing,
      "derived",
      `${atOf(out)}/action`,
      `a legacy webhook tells that a connection has ${type}`,
    );
  if (since !== undefined)
    noteOut(writing, "dropped", `${atOf(out)}/since`, "a legacy webhook has a place for it in its list only");
  const others = known === undefined ? undefined : othersOf(known, out, connectionId);
  const state = stateOf(out, others);
  const user = legacyUserOf(writing, out, state);
  const session = newSession(out, connectionId);
  const event: CometChatLegacyConnectionWebhook["data"]["event"] = { type, event_for: session };
  const at = timeOf(writing, out, "ms");
  if (at !== undefined) event.at = at;
  const data: CometChatLegacyConnectionWebhook["data"] = { user, event };
  if (others !== undefined) {
    data.connections = began ? [{ ...session }, ...others] : others;
    if (others.length > 0)
      noteOut(writing, "derived", `/${out.index}`, "the user's other connections are listed as well");
  } else if (!began && state === "offline") data.connections = [];
  const appId = appIdOf(writing, out);
  const trigger = "after_connection_status_changed";
  return { out, user, webhook: appId === undefined ? { trigger, data } : { trigger, appId, data } };
}

/** Keeps the memory of a user's connections, and gives those beside the one that the record tells of. */
function othersOf(known: Connections, out: Outgoing, connectionId: string): CometChatSession[] {
  const user = userKeyOf(out);
  if (out.state === "online") add(known, user, connectionId);
  else remove(known, user, connectionId);
  return connectionsOf(known, user)
    .filter((id): id is string => id !== null && id !== connectionId)
    .map((session_id) => ({ session_id }));
}

/** The user's own status after the event, which the data of a record that came from a webhook says. */
function stateOf({ record: { data }, state }: Outgoing, others: readonly unknown[] | undefined): OnlineState {
  const said = data !== undefined && Object.hasOwn(data, "status") ? data["status"] : undefined;
  if (said === "online" || said === "offline") return said;
  return state === "online" || (others !== undefined && others.length > 0) ? "online" : "offline";
}

function legacyUserOf(writing: Writing, out: Outgoing, state: OnlineState): CometChatUser {
  const user = userOf(writing, { ...out, state }, "device");
  const lastActiveAt = lastActiveOf(writing, out);
  if (lastActiveAt !== undefined) user.lastActiveAt = lastActiveAt;
  return user;
}

function newSession({ record: { data } }: Outgoing, session_id: string): CometChatSession {
  const session: CometChatSession = { session_id };
  if (data === undefined) return session;
  const platform = Object.hasOwn(data, "platform") ? data["platform"] : undefined;
  const deviceId = Object.hasOwn(data, "deviceId") ? data["deviceId"] : undefined;
  if (typeof deviceId === "string") session.cometchat_device_id = deviceId;
  if (typeof platform === "string") session.platform = platform;
  return session;
}

/** @param remembered the list holds what the memory knows, by name only */
function addListed(
  writing: Writing,
  open: OpenWebhook,
  out: Outgoing,
  connectionId: string,
  remembered: boolean,
): void {
  const { data } = open.webhook;
  const session = newSession(out, connectionId);
  const { since, occurredAt } = out.record;
  const connectedAt = since === undefined ? undefined : written(writing, out, since, "/since", "ms");
  if (connectedAt !== undefined) session.connected_at = connectedAt;
  const began = data.event.type === "connected";
  data.connections ??= began ? [{ ...data.event.event_for }] : [];
  const known = remembered ? data.connections.findIndex(({ session_id }) => session_id === connectionId) : -1;
  if (known === -1) data.connections.push(session);
  else data.connections[known] = session;
  if (occurredAt !== open.out.record.occurredAt) {
    const why = "the time of the webhook stands in its place";
    noteOut(writing, "derived", `${atOf(out)}/occurredAt`, why);
  }
  const user = legacyUserOf(writing, out, stateOf(out, data.connections));
  if (!deepEqual(user, open.user)) {
    noteOut(writing, "derived", `${atOf(out)}/data`, "the user of the webhook stands in its place");
  }
  if (appIdOf(writing, out) !== appIdOf(writing, open.out)) {
    const why = "the app of the webhook stands in its place";
    noteOut(writing, "derived", `/${out.index}/extras/appId`, why);
  }
}
