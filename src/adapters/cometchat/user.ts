/**
 * A CometChat user as the `clientId` and `data` of a record. Fields are taken from a list and never spread: users
 * carry secrets (`authToken`, `jwt`, `fat`, `wsChannel`, `metadata["@private"]`) and facts about the viewer
 * (`blockedByMe`), and neither belongs in a record that others read.
 */
import { plainCopy } from "../../validation/plain-copy.js";
import { dateTimeOf } from "../time.js";
import { drop, note, ownText, type Reading } from "./reading.js";
import { refuse, step } from "./refuse.js";
import type { OnlineState } from "./status.js";
import { readTimestamp } from "./timestamp.js";

/** Text fields of a user, and what they are called in `data`. */
export const TEXT_FIELDS: ReadonlyArray<readonly [field: string, key: string]> = [
  ["name", "displayName"],
  ["avatar", "avatarUrl"],
  ["role", "role"],
  ["link", "link"],
  ["statusMessage", "statusMessage"],
];

/** The client id of a user. */
export function clientIdOf(reading: Reading, user: object, at: string): string {
  const uid = ownText(user, "uid");
  if (uid === undefined) return refuse(`${at}/uid`, "type", "expected string");
  const clientId = reading.context.clientIdFor?.(uid) ?? uid;
  return typeof clientId === "string"
    ? clientId
    : refuse("/clientIdFor", "type", "expected string", "CometChat context");
}

/**
 * The `data` of a user in a state, in one pass over the user's own members. With `lastActive`, the time of the last
 * activity is part of it; without, an event's own time stands in its place, and the caller has reported it.
 */
export function dataOf(
  reading: Reading,
  user: object,
  state: OnlineState,
  at: string,
  lastActive: boolean,
): Record<string, unknown> {
  const data: Record<string, unknown> = { status: state };
  for (const field in user) {
    // Asked in the loop itself, V8 answers this for free: own() would look the member up anew.
    if (!Object.hasOwn(user, field)) continue;
    const value = (user as Record<string, unknown>)[field];
    if (value === undefined || field === "uid" || field === "status") continue;
    const key = KEYS.get(field);
    if (key !== undefined) {
      if (typeof value === "string") data[key] = value;
      else note(reading, "dropped", `${at}/${field}`, "null stands for none");
    } else if (field === "lastActiveAt") {
      if (lastActive) readLastActive(reading, value, data, at);
    } else if (field === "tags") {
      readTags(reading, value, data, at);
    } else if (field === "metadata") {
      readMetadata(reading, value, data, at);
    } else {
      drop(reading, field, at);
    }
  }
  return data;
}

const KEYS: ReadonlyMap<string, string> = new Map(TEXT_FIELDS);

function readTags(reading: Reading, tags: unknown, data: Record<string, unknown>, at: string): void {
  if (!Array.isArray(tags)) {
    note(reading, "dropped", `${at}/tags`, "null stands for none");
    return;
  }
  const copy: unknown[] = tags.slice();
  if (!copy.every((tag) => typeof tag === "string")) refuse(`${at}/tags`, "type", "expected strings");
  data["tags"] = copy;
}

function readLastActive(reading: Reading, value: unknown, data: Record<string, unknown>, at: string): void {
  const path = `${at}/lastActiveAt`;
  const read = readTimestamp(value, reading.context.timestampUnit);
  if (read.kind !== "time") {
    note(reading, "dropped", path, read.kind === "wrong" ? read.why : "stands for never");
    return;
  }
  data["lastActiveAt"] = dateTimeOf(read.ms);
  if (typeof value === "string") note(reading, "derived", path, "text, read as a number");
}

function readMetadata(reading: Reading, metadata: unknown, data: Record<string, unknown>, at: string): void {
  const path = `${at}/metadata`;
  if (reading.context.includeMetadata !== true) {
    note(reading, "dropped", path, "metadata is carried only when the context asks for it");
    return;
  }
  const copy = plainCopy(metadata);
  if (!copy.success) refuse(path, "json", "expected plain JSON data");
  data["metadata"] = withoutPrivate(reading, copy.data, path);
}

/** Drops every member named `@private`, and text that may hold one (`rawMetadata` is JSON inside JSON). */
function withoutPrivate(reading: Reading, value: unknown, at: string): unknown {
  if (typeof value === "string" && value.includes("@private")) {
    note(reading, "dropped", at, "text that speaks of private metadata is not carried");
    return "";
  }
  if (Array.isArray(value))
    return value.map((item, index) => withoutPrivate(reading, item, `${at}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => {
    const secret = key.includes("@private");
    if (secret) note(reading, "dropped", `${at}/${step(key)}`, "private metadata is never carried");
    return !secret;
  });
  return Object.fromEntries(
    entries.map(([key, member]) => [key, withoutPrivate(reading, member, `${at}/${step(key)}`)]),
  );
}
