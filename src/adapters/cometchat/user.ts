/**
 * A CometChat user as the `clientId` and `data` of a record. Fields are taken from a list and never spread: users
 * carry secrets (`authToken`, `jwt`, `fat`, `wsChannel`, `metadata["@private"]`) and facts about the viewer
 * (`blockedByMe`), and neither belongs in a record that others read.
 */
import { plainCopy } from "../../validation/plain-copy.js";
import { dateTimeOf } from "../time.js";
import { dropOthers, note, own, ownText, type Reading } from "./reading.js";
import { type Path, refuse } from "./refuse.js";
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

const KNOWN: ReadonlySet<string> = new Set([
  ...TEXT_FIELDS.map(([field]) => field),
  "uid",
  "status",
  "tags",
  "lastActiveAt",
  "metadata",
]);

/** The client id of a user. */
export function clientIdOf(reading: Reading, user: object, at: Path): string {
  const uid = ownText(user, "uid");
  if (uid === undefined) return refuse([...at, "uid"], "type", "expected string");
  const clientId = reading.context.clientIdFor?.(uid) ?? uid;
  return typeof clientId === "string"
    ? clientId
    : refuse(["clientIdFor"], "type", "expected string", "CometChat context");
}

/** The `data` of a user in a state. With `lastActive`, the time of the last activity is part of it. */
export function dataOf(
  reading: Reading,
  user: object,
  state: OnlineState,
  at: Path,
  lastActive: boolean,
): Record<string, unknown> {
  const data: Record<string, unknown> = { status: state };
  for (const [field, key] of TEXT_FIELDS) {
    const text = own(user, field);
    if (typeof text === "string") data[key] = text;
    else if (text === null) note(reading, "dropped", [...at, field], "null stands for none");
  }
  readTags(reading, user, data, at);
  if (lastActive) readLastActive(reading, user, data, at);
  readMetadata(reading, user, data, at);
  dropOthers(reading, user, KNOWN, at);
  return data;
}

function readTags(reading: Reading, user: object, data: Record<string, unknown>, at: Path): void {
  const tags = own(user, "tags");
  if (tags === undefined) return;
  if (!Array.isArray(tags)) {
    note(reading, "dropped", [...at, "tags"], "null stands for none");
    return;
  }
  const copy: unknown[] = tags.slice();
  if (!copy.every((tag) => typeof tag === "string")) refuse([...at, "tags"], "type", "expected strings");
  data["tags"] = copy;
}

function readLastActive(reading: Reading, user: object, data: Record<string, unknown>, at: Path): void {
  const value = own(user, "lastActiveAt");
  if (value === undefined) return;
  const path = [...at, "lastActiveAt"];
  const read = readTimestamp(value, reading.context.timestampUnit);
  if (read.kind !== "time") {
    note(reading, "dropped", path, read.kind === "wrong" ? read.why : "stands for never");
    return;
  }
  data["lastActiveAt"] = dateTimeOf(read.ms);
  if (typeof value === "string") note(reading, "derived", path, "text, read as a number");
}

function readMetadata(reading: Reading, user: object, data: Record<string, unknown>, at: Path): void {
  const metadata = own(user, "metadata");
  if (metadata === undefined) return;
  const path = [...at, "metadata"];
  if (reading.context.includeMetadata !== true) {
    note(reading, "dropped", path, "metadata is carried only when the context asks for it");
    return;
  }
  const copy = plainCopy(metadata);
  if (!copy.ok) refuse(path, "json", "expected plain JSON data");
  data["metadata"] = withoutPrivate(reading, copy.value, path);
}

/** Drops every member named `@private`, and text that may hold one (`rawMetadata` is JSON inside JSON). */
function withoutPrivate(reading: Reading, value: unknown, at: Path): unknown {
  if (typeof value === "string" && value.includes("@private")) {
    note(reading, "dropped", at, "text that speaks of private metadata is not carried");
    return "";
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutPrivate(reading, item, [...at, index]));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => {
    const secret = key.includes("@private");
    if (secret) note(reading, "dropped", [...at, key], "private metadata is never carried");
    return !secret;
  });
  return Object.fromEntries(
    entries.map(([key, member]) => [key, withoutPrivate(reading, member, [...at, key])]),
  );
}
