/** Webhooks and REST answers: what the server tells another server. */
import type { SyncEndMark } from "../../generated/presence-input.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { PREFIX } from "./frames.js";
import type { PusherChannel, PusherUsers, PusherWebhook } from "./payloads.js";
import {
  addInput,
  contextPlace,
  emit,
  idOf,
  markOf,
  note,
  type Place,
  placeOf,
  type Reading,
} from "./reading.js";
import { own, refuse } from "./refuse.js";
import { noteUnread } from "./unread.js";

/** What is read of each payload, and of what stands in it. */
const OF_WEBHOOK: readonly string[] = ["time_ms", "events"];
const OF_MEMBER_EVENT: readonly string[] = ["name", "channel", "user_id"];
const OF_CHANNEL_EVENT: readonly string[] = ["name", "channel"];
const OF_USERS: readonly string[] = ["users"];
const OF_USER: readonly string[] = ["id"];
const OF_CHANNEL: readonly string[] = ["occupied"];

/** Wide enough for every webhook: a batch is limited by its size, far below a million events. */
const ORDER_WIDTH = 6;

const EVENTS = "/events";

/**
 * A webhook. Its time is when it was made, not when the events happened, so all its events bear the same instant and
 * their place in the list orders them.
 */
export function readWebhook(reading: Reading, webhook: PusherWebhook): void {
  const { time_ms: time, events } = webhook;
  if (!isRepresentableMs(time) || time < 0)
    refuse("/time_ms", "timestamp", "expected whole milliseconds since 1970, before the year 10000");
  if (!Array.isArray(events)) refuse("/events", "type", "expected array");
  const occurredAt = dateTimeOf(time);
  for (let index = 0; index < events.length; index++) {
    const event: unknown = events[index];
    if (typeof event !== "object" || event === null) refuse(`/events/${index}`, "type", "expected object");
    readEvent(reading, event, index, occurredAt);
  }
  if (reading.inputs !== undefined)
    note(reading, "derived", "/time_ms", "the time of the webhook stands for the time of its events");
  noteUnread(reading, webhook, OF_WEBHOOK, "");
}

function readEvent(reading: Reading, event: object, index: number, occurredAt: string): void {
  const name = own(event, "name");
  const named = own(event, "channel");
  if (name === "member_added" || name === "member_removed") {
    const { channel } = placeOf(reading, named, EVENTS, index, "channel");
    const clientId = idOf(reading, own(event, "user_id"), EVENTS, index, "user_id");
    const action = name === "member_added" ? "enter" : "leave";
    emit(reading, { channel, clientId, action, occurredAt }, String(index).padStart(ORDER_WIDTH, "0"));
    noteUnread(reading, event, OF_MEMBER_EVENT, EVENTS, index);
  } else if (name === "channel_vacated" && typeof named === "string" && named.startsWith(PREFIX)) {
    emptied(reading, placeOf(reading, named, EVENTS, index, "channel"), occurredAt);
    noteUnread(reading, event, OF_CHANNEL_EVENT, EVENTS, index);
  } else {
    note(reading, "ignored", `${EVENTS}/${index}`, "says nothing about who is present");
  }
}

/** A channel that is known to be empty: an empty snapshot, so that whoever is still held leaves. */
function emptied(reading: Reading, place: Place, asOf: string | undefined): void {
  const end: SyncEndMark = markOf("sync-end", place);
  if (asOf !== undefined) end.asOf = asOf;
  addInput(reading, markOf("sync-start", place));
  addInput(reading, end);
}

/** `GET …/channels/{channel}/users`: all users, by identifier only. */
export function readUsers(reading: Reading, answer: PusherUsers): void {
  const { users } = answer;
  if (!Array.isArray(users)) refuse("/users", "type", "expected array");
  const place = contextPlace(reading);
  const { channel } = place;
  addInput(reading, markOf("sync-start", place));
  for (let index = 0; index < users.length; index++) {
    const user: unknown = users[index];
    if (typeof user !== "object" || user === null) refuse(`/users/${index}`, "type", "expected object");
    const clientId = idOf(reading, own(user, "id"), "/users", index, "id");
    emit(reading, { channel, clientId, action: "present" });
    noteUnread(reading, user, OF_USER, "/users", index);
  }
  addInput(reading, markOf("sync-end", place));
  noteUnread(reading, answer, OF_USERS, "");
}

/** `GET …/channels/{channel}`: only an unoccupied channel says who is in it. */
export function readChannel(reading: Reading, answer: PusherChannel): void {
  if (answer.occupied === false && reading.context.channel !== undefined) {
    emptied(reading, contextPlace(reading), undefined);
    noteUnread(reading, answer, OF_CHANNEL, "");
  } else note(reading, "ignored", "", "a number of users names nobody");
}
