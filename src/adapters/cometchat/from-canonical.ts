/** Canonical inputs as CometChat would send them: users, listener calls, frames and lists. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical } from "../adapter.js";
import { isMark } from "../inputs.js";
import type { CometChatFromContext } from "./context.js";
import type {
  CometChatListenerCall,
  CometChatPayload,
  CometChatPresenceFrame,
  CometChatUser,
} from "./payloads.js";
import { refuse } from "./refuse.js";
import { lastActiveOf, noteOut, type Outgoing, outgoing, timeOf, userOf, type Writing } from "./writing.js";

/** The users of a list by uid: a user with several connections is one user. */
type Users = Map<string, CometChatUser>;

/** A snapshot that has begun. */
interface OpenList {
  readonly users: Users;
  readonly syncId: string | undefined;
}

const FORMS: ReadonlySet<unknown> = new Set([undefined, "by-action", "user", "list", "listener", "frame"]);

/** Writes canonical inputs as payloads, or refuses them whole. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: CometChatFromContext = {},
): FromCanonical<CometChatPayload> {
  if (!FORMS.has(context.form))
    refuse(["form"], "enum", "expected one of by-action, user, list, listener, frame", "CometChat context");
  const writing: Writing = { context, notes: [] };
  const payloads: CometChatPayload[] = [];
  const lists = new Map<string, OpenList>();
  const everybody: Users = new Map();
  let index = 0;
  for (const input of inputs) {
    checkInput(input, index);
    if (isMark(input)) {
      writeMark(writing, input, index, lists, payloads);
    } else {
      const out = outgoing(writing, input, index);
      const key = keyOf(out.record.channel, out.envelope?.tenantId);
      writeRecord(writing, out, context.form === "list" ? everybody : lists.get(key)?.users, payloads);
    }
    index++;
  }
  for (const list of lists.values()) payloads.push(...list.users.values());
  if (context.form === "list") payloads.push({ data: [...everybody.values()] });
  return { payloads, notes: writing.notes };
}

function checkInput(input: unknown, index: number): void {
  if (presenceInput.is(input)) return;
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "json", "expected plain data")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}

const keyOf = (channel: string, tenantId: string | undefined): string =>
  JSON.stringify([channel, tenantId ?? null]);

function writeRecord(
  writing: Writing,
  out: Outgoing,
  list: Users | undefined,
  payloads: CometChatPayload[],
): void {
  const { action } = out.record;
  const form = writing.context.form ?? "by-action";
  const standing = action === "present" || action === "absent";
  if (form === "frame") {
    payloads.push(frameOf(writing, out));
  } else if (form === "listener" || (form === "by-action" && !standing)) {
    payloads.push(callOf(writing, out));
    if (action === "leave") list?.delete(out.record.clientId);
  } else {
    const user = standingUser(writing, out);
    if (list === undefined) payloads.push(user);
    else addTo(writing, list, user, out);
  }
}

/** Adds a user to a list. Of several connections of one user, one that is online decides. */
function addTo(writing: Writing, list: Users, user: CometChatUser, out: Outgoing): void {
  const before = list.get(user.uid);
  if (before !== undefined)
    noteOut(writing, "dropped", out.at, "another record of this user stands in the same list");
  if (before === undefined || out.state === "online") list.set(user.uid, user);
}

function standingUser(writing: Writing, out: Outgoing): CometChatUser {
  const { record, at } = out;
  const user = userOf(writing, out);
  if (record.action !== "present" && record.action !== "absent")
    noteOut(writing, "derived", [...at, "action"], "a user's status reads as present or absent");
  const lastActive = lastActiveOf(writing, out);
  if (lastActive !== undefined) user.lastActiveAt = lastActive;
  if (record.occurredAt === undefined) return user;
  if (lastActive === undefined) {
    const time = timeOf(writing, out);
    if (time === undefined) return user;
    user.lastActiveAt = time;
    noteOut(writing, "derived", [...at, "occurredAt"], "written as the time of the last activity");
  } else {
    noteOut(writing, "dropped", [...at, "occurredAt"], "the time of the last activity stands in its place");
  }
  return user;
}

/** Reports what every event loses: `update`, `present` and `absent` read back as `enter` and `leave`. */
function eventUser(writing: Writing, out: Outgoing): CometChatUser {
  const { record, at } = out;
  if (record.action !== "enter" && record.action !== "leave")
    noteOut(writing, "derived", [...at, "action"], `CometChat tells only that the user is ${out.state}`);
  if (record.data !== undefined && Object.hasOwn(record.data, "lastActiveAt"))
    noteOut(writing, "dropped", [...at, "data", "lastActiveAt"], "the time of the event stands in its place");
  if (record.connectionId !== undefined && out.state === "offline")
    noteOut(writing, "derived", [...at, "connectionId"], "one connection's end is written as the user's");
  return userOf(writing, out);
}

function callOf(writing: Writing, out: Outgoing): CometChatListenerCall {
  const user = eventUser(writing, out);
  const time = timeOf(writing, out);
  if (time !== undefined) user.lastActiveAt = time;
  return { listener: out.state === "online" ? "onUserOnline" : "onUserOffline", user };
}

function frameOf(writing: Writing, out: Outgoing): CometChatPresenceFrame {
  const user = eventUser(writing, out);
  const timestamp = timeOf(writing, out);
  const told = out.envelope?.extras?.["appId"];
  const appId = typeof told === "string" ? told : writing.context.appId;
  return {
    ...(appId === undefined ? undefined : { appId }),
    type: "presence",
    sender: user.uid,
    body: { action: out.state, ...(timestamp === undefined ? undefined : { timestamp }), user },
  };
}

/** A snapshot becomes a list when it is complete; an incomplete one is the users in it, one by one. */
function writeMark(
  writing: Writing,
  mark: PresenceMark,
  index: number,
  lists: Map<string, OpenList>,
  payloads: CometChatPayload[],
): void {
  const key = keyOf(mark.channel, mark.tenantId);
  if (
    (writing.context.form ?? "by-action") !== "by-action" ||
    mark.mark === "clear" ||
    mark.mark === "resync"
  ) {
    noteOut(writing, "dropped", [index], `CometChat has no word for ${mark.mark}`);
    return;
  }
  const running = lists.get(key);
  if (mark.mark === "sync-end") {
    payloads.push({ data: [...(running?.users.values() ?? [])] });
    lists.delete(key);
  } else if (running === undefined || !continues(running, mark)) {
    payloads.push(...(running?.users.values() ?? []));
    lists.set(key, { users: new Map(), syncId: mark.syncId ?? running?.syncId });
  } else {
    lists.set(key, { users: running.users, syncId: mark.syncId ?? running.syncId });
  }
  for (const name of ["syncId", "restart", "asOf"])
    if (Object.hasOwn(mark, name))
      noteOut(writing, "dropped", [index, name], "a CometChat list has no place for it");
  if (mark.channel !== writing.context.channel)
    noteOut(writing, "dropped", [index, "channel"], "CometChat's presence names no channel");
  if (mark.tenantId !== undefined && mark.tenantId !== writing.context.tenantId)
    noteOut(writing, "dropped", [index, "tenantId"], "a CometChat payload has no place for it");
}

/** A further `sync-start` is the next page of the running sync, unless it says that it is another. */
function continues({ syncId }: OpenList, mark: PresenceMark & { mark: "sync-start" }): boolean {
  return mark.restart !== true && (syncId === undefined || mark.syncId === syncId);
}
