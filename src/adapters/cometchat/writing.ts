/** One record as a CometChat user: fields are picked by name, and whatever is left is reported. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { isDateTime } from "../../runtime/date-time.js";
import type { Note } from "../adapter.js";
import { isEnvelope } from "../inputs.js";
import { dateTimeOf, isRepresentableMs, msOf } from "../time.js";
import type { UserKey } from "./connections.js";
import type { CometChatFromContext } from "./context.js";
import type { CometChatUser } from "./payloads.js";
import { refuse, step } from "./refuse.js";
import type { OnlineState } from "./status.js";
import { writeTimestamp } from "./timestamp.js";
import { TEXT_FIELDS } from "./user.js";

/** What the server leaves as it is: it lower-cases a uid, so two ids that differ by case would become one user. */
const UID = /^[a-z0-9_-]{1,100}$/;
/** CometChat's limit of `metadata`, in characters of JSON text. */
const MAX_METADATA = 1600;

export interface Writing {
  readonly context: CometChatFromContext;
  readonly notes: Note[];
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly index: number;
  /** The way to the record in the list of inputs. */
  readonly at: string;
  readonly user: UserKey;
  readonly state: OnlineState;
}

export function noteOut(writing: Writing, code: Note["code"], at: string, message: string): void {
  writing.notes.push({ code, path: at, message });
}

/** Unpacks an input that is no mark. */
export function outgoing(input: Exclude<PresenceInput, PresenceMark>, index: number): Outgoing {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const gone = record.action === "leave" || record.action === "absent";
  return {
    record,
    envelope,
    index,
    at: envelope === undefined ? `/${index}` : `/${index}/record`,
    user: { tenantId: envelope?.tenantId, channel: record.channel, clientId: record.clientId },
    state: gone ? "offline" : "online",
  };
}

/** Reports what of the record and its envelope CometChat has no place for. */
export function reportLoss(writing: Writing, { record, envelope, at, index, user }: Outgoing): void {
  const { form } = writing.context;
  for (const key of ["connectionId", "since"] as const)
    if (record[key] !== undefined && !(key === "since" && form === "webhook"))
      noteOut(writing, "dropped", `${at}/${step(key)}`, "CometChat has no place for it");
  for (const key in envelope) {
    if (key === "record" || key === "tenantId" || (key === "provider" && envelope?.provider === "cometchat"))
      continue;
    if (key === "extras") reportExtras(writing, envelope?.extras ?? {}, index);
    else noteOut(writing, "dropped", `/${index}/${step(key)}`, "a CometChat payload has no place for it");
  }
  reportPlace(writing, user, at, `/${index}`);
}

/** Extras that a form can carry: the app in frames and webhooks, the connection in webhooks. */
function reportExtras(writing: Writing, extras: Record<string, unknown>, index: number): void {
  const { form } = writing.context;
  const keys = Object.keys(extras);
  if (keys.length === 0)
    noteOut(writing, "dropped", `/${index}/extras`, "a CometChat payload has no place for it");
  for (const key of keys) {
    const carried =
      (key === "appId" && (form === "frame" || form === "webhook") && typeof extras[key] === "string") ||
      (key === "currentConnection" && form === "webhook");
    if (!carried)
      noteOut(writing, "dropped", `/${index}/extras/${step(key)}`, "a CometChat payload has no place for it");
  }
}

/** Reports a channel and a tenant that the reader does not know already. */
export function reportPlace(
  writing: Writing,
  place: Omit<UserKey, "clientId">,
  channelAt: string,
  tenantAt: string,
): void {
  const { channel, tenantId } = writing.context;
  if (place.channel !== channel)
    noteOut(writing, "dropped", `${channelAt}/channel`, "CometChat's presence names no channel");
  if (place.tenantId !== undefined && place.tenantId !== tenantId)
    noteOut(writing, "dropped", `${tenantAt}/tenantId`, "a CometChat payload has no place for it");
}

/**
 * The user of a record. `lastActiveAt` is the caller's to give, for forms differ in what it means; the data named in
 * `elsewhere` has a place in the form beside the user.
 */
export function userOf(writing: Writing, out: Outgoing, elsewhere: readonly string[] = []): CometChatUser {
  const { record, at, state } = out;
  const data: Record<string, unknown> = record.data ?? {};
  const uid = uidOf(writing, out);
  const user: CometChatUser & { metadata?: Record<string, unknown> } = { uid, name: uid };
  let named = false;
  const rest: string[] = [];
  for (const key of Object.keys(data)) {
    const value = data[key];
    const field = FIELDS.get(key);
    if (key === "status" || key === "lastActiveAt") continue;
    if (field !== undefined && typeof value === "string") {
      user[field as "name"] = value;
      named ||= field === "name";
    } else if (key === "tags" && isTexts(value)) {
      user.tags = value.slice();
    } else if (typeof value !== "string" || !elsewhere.includes(key)) {
      rest.push(key);
    }
  }
  if (!named)
    noteOut(writing, "defaulted", `${at}/data/displayName`, "a CometChat user must have a name: the uid");
  user.status = state;
  writeStatus(writing, out, data, user);
  if (writing.context.metadata === true) writeMetadata(writing, out, data, rest, user);
  else
    for (const key of rest)
      noteOut(writing, "dropped", `${at}/data/${step(key)}`, "a CometChat user has no such field");
  return user;
}

/** Keys of `data`, and the text fields of a user that they become. */
const FIELDS: ReadonlyMap<string, string> = new Map(TEXT_FIELDS.map(([field, key]) => [key, field]));

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** The uid of a record. */
export function uidOf(writing: Writing, { record, at }: Outgoing): string {
  const { uidFor } = writing.context;
  const uid = uidFor === undefined ? record.clientId : uidFor(record.clientId);
  if (typeof uid !== "string" || !UID.test(uid))
    return refuse(
      `${at}/clientId`,
      "uid",
      "expected 1 to 100 of a-z, 0-9, - and _: the server would change or refuse any other uid (see uidFor)",
      "input for CometChat",
    );
  return uid;
}

function writeStatus(
  writing: Writing,
  { at, state }: Outgoing,
  data: Record<string, unknown>,
  user: CometChatUser,
): void {
  const path = `${at}/data/status`;
  const said = Object.hasOwn(data, "status") ? data["status"] : undefined;
  if (said === state) return;
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
  { at }: Outgoing,
  data: Record<string, unknown>,
  rest: readonly string[],
  user: { metadata?: Record<string, unknown> },
): void {
  const path = `${at}/data`;
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

/** The instant of a record, as CometChat writes times. */
export function timeOf(
  writing: Writing,
  { record, at }: Outgoing,
  unit: "s" | "ms" | undefined = writing.context.timestampUnit,
): number | undefined {
  const { now } = writing.context;
  if (record.occurredAt === undefined) {
    const written = now === undefined ? undefined : writeTimestamp(Math.floor(now), unit).value;
    if (written !== undefined) noteOut(writing, "defaulted", `${at}/occurredAt`, "the time of writing");
    return written;
  }
  return written(writing, record.occurredAt, `${at}/occurredAt`, unit);
}

/** RFC 3339 text as CometChat writes times; what gets lost is reported at `path`. */
export function written(
  writing: Writing,
  text: string,
  path: string,
  unit: "s" | "ms" | undefined = writing.context.timestampUnit,
): number | undefined {
  const { ms, exact } = msOf(text);
  const { value, exact: whole } = writeTimestamp(ms, unit);
  if (value === undefined) noteOut(writing, "dropped", path, "CometChat has no number for this instant");
  else if (!exact || !whole) noteOut(writing, "derived", path, "cut to what the number can say");
  return value;
}

/** The time of the last activity that a record's data gives. */
export function lastActiveOf(writing: Writing, { record, at }: Outgoing): number | undefined {
  const { data } = record;
  if (data === undefined || !Object.hasOwn(data, "lastActiveAt")) return undefined;
  const path = `${at}/data/lastActiveAt`;
  const value = data["lastActiveAt"];
  if (typeof value === "string" && isDateTime(value)) {
    const time = written(writing, value, path);
    const { ms, exact } = msOf(value);
    if (exact && isRepresentableMs(ms) && dateTimeOf(ms) !== value)
      noteOut(writing, "derived", path, "reads back in another spelling");
    return time;
  }
  noteOut(writing, "dropped", path, "expected an RFC 3339 date-time");
  return undefined;
}
