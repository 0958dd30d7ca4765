/** What CometChat answers when asked: one user, or a list of users. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { addInput, emit, note, type Reading } from "./reading.js";
import { refuse } from "./refuse.js";
import { type OnlineState, stateOfUser } from "./status.js";
import { readTimestamp } from "./timestamp.js";
import { clientIdOf, fieldsOf, standingDataOf, type UserFields } from "./user.js";

/**
 * One user, as a standing fact. Neither `lastActiveAt` (it would lose against every event since) nor `joinedAt` and
 * `createdAt` (about the group and the account) is a time of this fact; the envelope's `receivedAt` is.
 */
export function readUser(reading: Reading, user: object, at: string): void {
  const fields = fieldsOf(reading, user, at);
  const clientId = clientIdOf(reading, fields);
  const state = readState(reading, fields, at);
  const data = standingDataOf(reading, fields, state, at);
  const action = state === "online" ? "present" : "absent";
  emit(reading, { channel: reading.channel, clientId, action, data });
}

function readState(reading: Reading, { status: word, deactivatedAt }: UserFields, at: string): OnlineState {
  const { timestampUnit, strictStatus } = reading.context;
  if (deactivatedAt !== undefined && readTimestamp(deactivatedAt, timestampUnit).kind === "time") {
    note(reading, "derived", `${at}/status`, "a deactivated user is not present");
    return "offline";
  }
  if (word === "online" || word === "offline") return word;
  if (typeof word !== "string" || word === "") {
    note(reading, "defaulted", `${at}/status`, "no status is read as offline");
  } else if (word === "available") {
    note(reading, "derived", `${at}/status`, "available is online");
  } else {
    if (strictStatus === true) {
      refuse(`${at}/status`, "enum", 'expected one of "online", "available", "offline"');
    }
    note(reading, "derived", `${at}/status`, "CometChat's SDK reads an unknown status as online");
  }
  return stateOfUser(word);
}

/** A list of users: a page, which removes nobody, or all of them. */
export function readUsers(reading: Reading, users: readonly unknown[], at: string): void {
  const whole = reading.context.complete === true;
  if (whole) addInput(reading, markOf(reading, "sync-start"));
  for (let index = 0; index < users.length; index++) {
    const user = users[index];
    if (typeof user !== "object" || user === null) refuse(`${at}/${index}`, "type", "expected object");
    readUser(reading, user, `${at}/${index}`);
  }
  if (whole) addInput(reading, markOf(reading, "sync-end"));
}

const markOf = ({ channel, tenantId }: Reading, mark: "sync-start" | "sync-end"): PresenceInput =>
  tenantId === undefined ? { mark, channel } : { mark, channel, tenantId };
