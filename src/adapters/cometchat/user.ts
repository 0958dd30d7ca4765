/**
 * A CometChat user as the `clientId` and `data` of a record. Fields are taken from a list and never spread: users
 * carry secrets (`authToken`, `jwt`, `fat`, `wsChannel`, `metadata["@private"]`) and facts about the viewer
 * (`blockedByMe`), and neither belongs in a record that others read.
 */
import { hasOwn } from "../../runtime/object.js";
import { plainCopy } from "../../validation/plain-copy.js";
import { dateTimeOf } from "../time.js";
import { drop, dropAt, note, type Reading, refuseByForm } from "./reading.js";
import { refuse, step } from "./refuse.js";
import type { OnlineState } from "./status.js";
import { readTimestamp } from "./timestamp.js";

/** The fields of a user, picked by name: everything else, secrets among it, is left where it is. */
export interface UserFields {
  uid: string | undefined;
  status: string | null | undefined;
  name: string | undefined;
  avatar: string | undefined;
  role: string | undefined;
  link: string | undefined;
  statusMessage: string | undefined;
  tags: unknown[] | undefined;
  lastActiveAt: unknown;
  deactivatedAt: unknown;
  metadata: unknown;
}

/** Picks the fields of a user in one walk over its own members, and reports those that nothing is made of. */
export function fieldsOf(reading: Reading, user: object, at: string): UserFields {
  const fields: UserFields = {
    uid: undefined,
    status: undefined,
    name: undefined,
    avatar: undefined,
    role: undefined,
    link: undefined,
    statusMessage: undefined,
    tags: undefined,
    lastActiveAt: undefined,
    deactivatedAt: undefined,
    metadata: undefined,
  };
  for (const field in user) {
    // Asked in the loop itself, V8 answers this for free, and finds the value where it found the name.
    if (!hasOwn(user, field)) continue;
    const value = (user as Record<string, unknown>)[field];
    if (value === undefined) continue;
    switch (field) {
      case "uid":
        if (typeof value !== "string") refuseByForm(reading);
        fields.uid = value;
        break;
      case "name":
        fields.name = textOrNone(reading, value, field, at);
        break;
      case "avatar":
        fields.avatar = textOrNone(reading, value, field, at);
        break;
      case "status":
        if (typeof value !== "string" && value !== null) refuseByForm(reading);
        fields.status = value;
        break;
      case "role":
        fields.role = textOrNone(reading, value, field, at);
        break;
      case "lastActiveAt":
        if (!isTime(value)) refuseByForm(reading);
        fields.lastActiveAt = value;
        break;
      case "link":
        fields.link = textOrNone(reading, value, field, at);
        break;
      case "statusMessage":
        fields.statusMessage = textOrNone(reading, value, field, at);
        break;
      case "tags":
        fields.tags = tagsOf(reading, value, at);
        break;
      case "metadata":
        fields.metadata = metadataOf(reading, value, at);
        break;
      case "deactivatedAt":
        if (!isTime(value)) refuseByForm(reading);
        fields.deactivatedAt = value;
        dropAt(reading, `${at}/deactivatedAt`);
        break;
      case "joinedAt":
        if (!isTime(value)) refuseByForm(reading);
        dropAt(reading, `${at}/joinedAt`);
        break;
      case "scope":
      case "guid":
        if (typeof value !== "string" && value !== null) refuseByForm(reading);
        drop(reading, field, at);
        break;
      // What nearly every user has: a constant is added to the place, and to none of a lone user.
      case "blockedByMe":
        dropAt(reading, `${at}/blockedByMe`);
        break;
      case "hasBlockedMe":
        dropAt(reading, `${at}/hasBlockedMe`);
        break;
      case "createdAt":
        dropAt(reading, `${at}/createdAt`);
        break;
      case "updatedAt":
        dropAt(reading, `${at}/updatedAt`);
        break;
      case "conversationId":
        dropAt(reading, `${at}/conversationId`);
        break;
      default:
        drop(reading, field, at);
    }
  }
  return fields;
}

function textOrNone(reading: Reading, value: unknown, field: string, at: string): string | undefined {
  if (typeof value === "string") return value;
  if (value !== null) refuseByForm(reading);
  note(reading, "dropped", `${at}/${field}`, "null stands for none");
  return undefined;
}

/** Tells what may stand for a time: whether it is one is for the reader of it to say. */
const isTime = (value: unknown): boolean =>
  typeof value === "number" ? Number.isFinite(value) : typeof value === "string" || value === null;

/** The client id of a user. */
export function clientIdOf(reading: Reading, { uid }: UserFields): string {
  if (uid === undefined) return refuseByForm(reading);
  const { clientIdFor } = reading.context;
  const clientId = clientIdFor?.(uid) ?? uid;
  return typeof clientId === "string"
    ? clientId
    : refuse("/clientIdFor", "type", "expected string", "CometChat context");
}

/** The members of `data` that a user has a field for. */
interface UserData extends Record<string, unknown> {
  status: OnlineState;
  displayName?: string;
  avatarUrl?: string;
  role?: string;
  link?: string;
  statusMessage?: string;
  tags?: unknown[];
  lastActiveAt?: string;
  metadata?: unknown;
}

/**
 * The `data` of a user in a state, its members always in one order, so that readers meet few shapes. The time of the
 * last activity is the caller's to add: in an event the event's own time stands in its place.
 */
export function dataOf(
  { name: displayName, avatar: avatarUrl, role, link, statusMessage, tags, metadata }: UserFields,
  status: OnlineState,
): UserData {
  const data = shownOf(status, displayName, avatarUrl, role);
  if (link !== undefined) data.link = link;
  if (statusMessage !== undefined) data.statusMessage = statusMessage;
  if (tags !== undefined) data.tags = tags;
  if (metadata !== undefined) data.metadata = metadata;
  return data;
}

/** What nearly every user has, as a literal: smaller and faster for every later reader. */
function shownOf(
  status: OnlineState,
  displayName: string | undefined,
  avatarUrl: string | undefined,
  role: string | undefined,
): UserData {
  if (displayName !== undefined && role !== undefined) {
    return avatarUrl === undefined ? { status, displayName, role } : { status, displayName, avatarUrl, role };
  }
  const data: UserData = { status };
  if (displayName !== undefined) data.displayName = displayName;
  if (avatarUrl !== undefined) data.avatarUrl = avatarUrl;
  if (role !== undefined) data.role = role;
  return data;
}

/** The `data` of a user who is asked about rather than heard of: with the time of the last activity. */
export function standingDataOf(
  reading: Reading,
  fields: UserFields,
  state: OnlineState,
  at: string,
): UserData {
  const data = dataOf(fields, state);
  const { lastActiveAt } = fields;
  if (lastActiveAt === undefined) return data;
  const read = readTimestamp(lastActiveAt, reading.context.timestampUnit);
  if (read.kind === "time") {
    data.lastActiveAt = dateTimeOf(read.ms);
    if (typeof lastActiveAt === "string") {
      note(reading, "derived", `${at}/lastActiveAt`, "text, read as a number");
    }
  } else {
    const why = read.kind === "wrong" ? read.why : "stands for never";
    note(reading, "dropped", `${at}/lastActiveAt`, why);
  }
  return data;
}

function tagsOf(reading: Reading, tags: unknown, at: string): unknown[] | undefined {
  if (!Array.isArray(tags)) {
    if (tags !== null) refuseByForm(reading);
    note(reading, "dropped", `${at}/tags`, "null stands for none");
    return undefined;
  }
  const copy: unknown[] = tags.slice();
  for (let i = 0; i < copy.length; i++) if (typeof copy[i] !== "string") refuseByForm(reading);
  return copy;
}

function metadataOf(reading: Reading, metadata: unknown, at: string): unknown {
  const path = `${at}/metadata`;
  if (reading.context.includeMetadata !== true) {
    note(reading, "dropped", path, "metadata is carried only when the context asks for it");
    return undefined;
  }
  const copy = plainCopy(metadata);
  if (!copy.success) refuse(path, "json", "expected plain JSON data");
  return withoutPrivate(reading, copy.data, path);
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
