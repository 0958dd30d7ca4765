/** What CometChat answers when asked: one user, or a list of users. */
import { emit, note, own, type Reading } from "./reading.js";
import { refuse } from "./refuse.js";
import { stateOfEvent, stateOfUser } from "./status.js";
import { readTimestamp } from "./timestamp.js";
import { clientIdOf, dataOf } from "./user.js";

/**
 * One user, as a standing fact. Neither `lastActiveAt` (it would lose against every event since) nor `joinedAt` and
 * `createdAt` (about the group and the account) is a time of this fact; the envelope's `receivedAt` is.
 */
export function readUser(reading: Reading, user: object, at: string): void {
  const state = readState(reading, user, at);
  const clientId = clientIdOf(reading, user, at);
  const data = dataOf(reading, user, state, at, true);
  const action = state === "online" ? "present" : "absent";
  emit(reading, { channel: reading.channel, clientId, action, data });
}

function readState(reading: Reading, user: object, at: string): "online" | "offline" {
  const path = `${at}/status`;
  const word = own(user, "status");
  const deactivated = readTimestamp(own(user, "deactivatedAt"), reading.context.timestampUnit);
  if (deactivated.kind === "time") {
    note(reading, "derived", path, "a deactivated user is not present");
    return "offline";
  }
  if (typeof word !== "string" || word === "") {
    note(reading, "defaulted", path, "no status is read as offline");
  } else if (word === "available") {
    note(reading, "derived", path, "available is online");
  } else if (stateOfEvent(word) === undefined) {
    if (reading.context.strictStatus === true)
      refuse(path, "enum", 'expected one of "online", "available", "offline"');
    note(reading, "derived", path, "CometChat's SDK reads an unknown status as online");
  }
  return stateOfUser(word);
}

/** A list of users: a page, which removes nobody, or all of them. */
export function readUsers(reading: Reading, users: readonly unknown[], at: string): void {
  const whole = reading.context.complete === true;
  const { channel, tenantId, inputs } = reading;
  const place = { channel, ...(tenantId === undefined ? undefined : { tenantId }) };
  if (whole) inputs.push({ mark: "sync-start", ...place });
  for (const [index, user] of users.entries()) {
    if (typeof user !== "object" || user === null) refuse(`${at}/${index}`, "type", "expected object");
    readUser(reading, user, `${at}/${index}`);
  }
  if (whole) inputs.push({ mark: "sync-end", ...place });
}
