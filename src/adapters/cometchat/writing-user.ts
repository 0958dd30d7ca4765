/** The user of a record: fields are picked by name, and whatever is left is reported. */
import { hasOwn } from "../../runtime/object.js";
import type { CometChatUser } from "./payloads.js";
import { step } from "./refuse.js";
import type { OnlineState } from "./status.js";
import { atOf, noteOut, type Outgoing, type Writing } from "./writing.js";

/** CometChat's limit of `metadata`, in characters of JSON text. */
const MAX_METADATA = 1600;

/** Where the members of data that a user has no field for stand in a form: beside the user. */
export type Elsewhere = "platform" | "device" | undefined;

const isElsewhere = (key: string, value: unknown, elsewhere: Elsewhere): boolean =>
  typeof value === "string" &&
  ((key === "platform" && elsewhere !== undefined) || (key === "deviceId" && elsewhere === "device"));

/**
 * The user of a record, its fields always in one order. `lastActiveAt` is the caller's to give, for forms differ in what
 * it means.
 */
export function userOf(writing: Writing, out: Outgoing, elsewhere?: Elsewhere): CometChatUser {
  const { record, uid, state } = out;
  let name: string | undefined;
  let avatar: string | undefined;
  let role: string | undefined;
  let link: string | undefined;
  let statusMessage: string | undefined;
  let tags: string[] | undefined;
  let said: unknown;
  let rest: string[] | undefined;
  const data: Record<string, unknown> = record.data ?? NO_DATA;
  for (const key in data) {
    if (!hasOwn(data, key)) continue;
    const value = data[key];
    if (typeof value === "string") {
      switch (key) {
        case "status":
          said = value;
          continue;
        case "displayName":
          name = value;
          continue;
        case "avatarUrl":
          avatar = value;
          continue;
        case "role":
          role = value;
          continue;
        case "link":
          link = value;
          continue;
        case "statusMessage":
          statusMessage = value;
          continue;
        case "lastActiveAt":
          continue;
      }
      if (isElsewhere(key, value, elsewhere)) continue;
    } else if (key === "status") {
      said = value;
      continue;
    } else if (key === "lastActiveAt") continue;
    else if (key === "tags" && isTexts(value)) {
      tags = value.slice();
      continue;
    }
    if (rest === undefined) rest = [key];
    else rest.push(key);
  }
  if (name === undefined && elsewhere !== "device") {
    const why = "a CometChat user must have a name: the uid";
    noteOut(writing, "defaulted", `${atOf(out)}/data/displayName`, why);
    name = uid;
  }
  const user = shownOf(uid, name, state, role, avatar);
  if (link !== undefined) user.link = link;
  if (statusMessage !== undefined) user.statusMessage = statusMessage;
  if (tags !== undefined) user.tags = tags;
  if (said !== state) writeStatus(writing, out, said, user);
  if (rest !== undefined) writeRest(writing, out, data, rest, user);
  return user;
}

const NO_DATA: Record<string, unknown> = {};
/** What nearly every user has, as a literal: smaller and faster for every later reader. */
function shownOf(
  uid: string,
  name: string | undefined,
  status: OnlineState,
  role: string | undefined,
  avatar: string | undefined,
): CometChatUser {
  if (name !== undefined && role !== undefined) {
    return avatar === undefined ? { uid, name, status, role } : { uid, name, status, role, avatar };
  }
  const user: CometChatUser = name === undefined ? { uid, status } : { uid, name, status };
  if (role !== undefined) user.role = role;
  if (avatar !== undefined) user.avatar = avatar;
  return user;
}

/** Reports the data that a user has no field for, or writes it as metadata where the context asks for that. */
function writeRest(
  writing: Writing,
  out: Outgoing,
  data: Record<string, unknown>,
  rest: readonly string[],
  user: CometChatUser,
): void {
  if (writing.context.metadata === true) {
    writeMetadata(writing, out, data, rest, user);
    return;
  }
  for (const key of rest)
    noteOut(writing, "dropped", `${atOf(out)}/data/${step(key)}`, "a CometChat user has no such field");
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

function writeStatus(writing: Writing, out: Outgoing, said: unknown, user: CometChatUser): void {
  const { state } = out;
  const path = `${atOf(out)}/data/status`;
  if (said === undefined) {
    noteOut(writing, "defaulted", path, `a CometChat user always has a status: ${state}`);
  } else if (
    writing.context.statusAsMessage === true &&
    typeof said === "string" &&
    user.statusMessage === undefined
  ) {
    user.statusMessage = said;
    noteOut(writing, "derived", path, `written as the status message; the status is ${state}`);
  } else {
    noteOut(writing, "derived", path, `CometChat knows online and offline only: ${state}`);
  }
}

function writeMetadata(
  writing: Writing,
  out: Outgoing,
  data: Record<string, unknown>,
  rest: readonly string[],
  user: CometChatUser & { metadata?: unknown },
): void {
  const path = `${atOf(out)}/data`;
  const open = rest.filter((key) => {
    const secret = key.includes("@private");
    if (secret) noteOut(writing, "dropped", `${path}/${step(key)}`, "private metadata is never written");
    return !secret;
  });
  if (open.length === 0) return;
  const own = data["metadata"];
  const alone = open.length === 1 && open[0] === "metadata" && typeof own === "object" && own !== null;
  const metadata =
    alone && !Array.isArray(own)
      ? (own as Record<string, unknown>)
      : Object.fromEntries(open.map((key) => [key, data[key]]));
  const text = JSON.stringify(metadata);
  if (text.length > MAX_METADATA || text.includes('"@private')) {
    for (const key of open)
      noteOut(
        writing,
        "dropped",
        `${path}/${step(key)}`,
        `metadata is limited to ${MAX_METADATA} characters, none of them private`,
      );
    return;
  }
  for (const key of open) noteOut(writing, "derived", `${path}/${step(key)}`, "written as metadata");
  user.metadata = JSON.parse(text) as Record<string, unknown>;
}
