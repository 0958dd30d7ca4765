/** Webhooks and REST answers: what the server tells another server. */
import { dateTimeOf, isRepresentableMs } from "../time.js";
import { PREFIX } from "./frames.js";
import { contextPlace, emit, idOf, note, type Place, placeOf, type Reading } from "./reading.js";
import { own, refuse } from "./refuse.js";

/** Wide enough for every webhook: a batch is limited by its size, far below a million events. */
const ORDER_WIDTH = 6;

/**
 * A webhook. Its time is when it was made, not when the events happened, so all its events bear the same instant and
 * their place in the list orders them.
 */
export function readWebhook(reading: Reading, hook: object): void {
  const time = own(hook, "time_ms");
  if (!isRepresentableMs(time) || time < 0)
    refuse("/time_ms", "timestamp", "expected whole milliseconds since 1970, before the year 10000");
  const events = own(hook, "events");
  if (!Array.isArray(events)) refuse("/events", "type", "expected array");
  const occurredAt = dateTimeOf(time);
  for (const [index, event] of (events as readonly unknown[]).entries()) {
    const at = `/events/${index}`;
    if (typeof event !== "object" || event === null) refuse(at, "type", "expected object");
    readEvent(reading, event, index, occurredAt, at);
  }
  if (reading.inputs.length > 0)
    note(reading, "derived", "/time_ms", "the time of the webhook stands for the time of its events");
}

function readEvent(reading: Reading, event: object, index: number, occurredAt: string, at: string): void {
  const name = own(event, "name");
  const channel = own(event, "channel");
  if (name === "member_added" || name === "member_removed") {
    const place = placeOf(reading, channel, `${at}/channel`);
    const clientId = idOf(reading, own(event, "user_id"), `${at}/user_id`);
    const action = name === "member_added" ? "enter" : "leave";
    const order = String(index).padStart(ORDER_WIDTH, "0");
    emit(reading, { channel: place.channel, clientId, action, occurredAt }, place, order);
  } else if (name === "channel_vacated" && typeof channel === "string" && channel.startsWith(PREFIX)) {
    emptied(reading, placeOf(reading, channel, `${at}/channel`), occurredAt);
  } else {
    note(reading, "ignored", at, "says nothing about who is present");
  }
}

/** A channel that is known to be empty: an empty snapshot, so that whoever is still held leaves. */
function emptied(reading: Reading, place: Place, asOf: string | undefined): void {
  reading.inputs.push(
    { mark: "sync-start", ...place },
    { mark: "sync-end", ...place, ...(asOf === undefined ? undefined : { asOf }) },
  );
}

/** `GET …/channels/{channel}/users`: all users, by identifier only. */
export function readUsers(reading: Reading, answer: object): void {
  const users = own(answer, "users");
  if (!Array.isArray(users)) refuse("/users", "type", "expected array");
  const place = contextPlace(reading);
  reading.inputs.push({ mark: "sync-start", ...place });
  for (const [index, user] of (users as readonly unknown[]).entries()) {
    const at = `/users/${index}`;
    if (typeof user !== "object" || user === null) refuse(at, "type", "expected object");
    const clientId = idOf(reading, own(user, "id"), `${at}/id`);
    emit(reading, { channel: place.channel, clientId, action: "present" }, place);
  }
  reading.inputs.push({ mark: "sync-end", ...place });
}

/** `GET …/channels/{channel}`: only an unoccupied channel says who is in it. */
export function readChannel(reading: Reading, answer: object): void {
  if (own(answer, "occupied") === false && reading.context.channel !== undefined)
    emptied(reading, contextPlace(reading), undefined);
  else note(reading, "ignored", "", "a number of users names nobody");
}
