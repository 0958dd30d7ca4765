/** Recognises a payload by its shape, checks it whole, and reads it. */
import type { Validator } from "../../validation/validator.js";
import type { ToCanonical } from "../adapter.js";
import type { Connections } from "./connections.js";
import type { CometChatToContext } from "./context.js";
import { readCall, readFrame, readWebhook } from "./events.js";
import {
  cometChatConnectionWebhook,
  cometChatLegacyConnectionWebhook,
  cometChatListenerCall,
  cometChatOtherMessage,
  cometChatPresenceFrame,
  cometChatUser,
  cometChatUserList,
} from "./payloads.js";
import { beginReading, dropOthers, note, own, type Reading, resultOf } from "./reading.js";
import { refuse } from "./refuse.js";
import { readLegacyWebhook } from "./sessions.js";
import { readUser, readUsers } from "./snapshots.js";

const DATA: ReadonlySet<string> = new Set(["data"]);

/** One form of payload: what it must be, and how it is read. */
interface Form {
  readonly validator: Validator<unknown>;
  readonly read: (reading: Reading, payload: object) => unknown;
  /** The reader asks of each member what the validator would, so that the validator need not look first. */
  readonly checksItself?: true;
}

const USER: Form = {
  validator: cometChatUser,
  read: (reading, user) => readUser(reading, user, ""),
  checksItself: true,
};
const CALL: Form = { validator: cometChatListenerCall, read: readCall, checksItself: true };
const FRAME: Form = { validator: cometChatPresenceFrame, read: readFrame };
const WEBHOOK: Form = { validator: cometChatConnectionWebhook, read: readWebhook };
const LEGACY: Form = { validator: cometChatLegacyConnectionWebhook, read: readLegacyWebhook };
const OTHER: Form = {
  validator: cometChatOtherMessage,
  read: (reading) => note(reading, "ignored", "", "says nothing about who is present"),
};
const LIST: Form = {
  validator: cometChatUserList,
  read(reading, answer) {
    const data = own(answer, "data");
    if (Array.isArray(data)) readUsers(reading, data, "/data");
    else if (typeof data === "object" && data !== null) readUser(reading, data, "/data");
    dropOthers(reading, answer, DATA, "");
  },
};

/** The one form that a payload can be, by the members that only this form has. */
function formOf(payload: object): Form {
  if (Object.hasOwn(payload, "listener")) return CALL;
  if (Object.hasOwn(payload, "trigger")) {
    const trigger = own(payload, "trigger");
    if (trigger === "user_connection_status_changed") return WEBHOOK;
    return trigger === "after_connection_status_changed" || trigger === "user_connection_status_change"
      ? LEGACY
      : OTHER;
  }
  if (Object.hasOwn(payload, "uid")) return USER;
  if (Object.hasOwn(payload, "body")) return own(payload, "type") === "presence" ? FRAME : OTHER;
  if (Object.hasOwn(payload, "data")) {
    const data = own(payload, "data");
    const counts = typeof data === "object" && data !== null && Object.hasOwn(data, "onlineUsersCount");
    return counts ? OTHER : LIST;
  }
  return USER;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Tells whether a value is a payload of CometChat. */
export function accepts(payload: unknown): boolean {
  try {
    if (!isObject(payload)) return false;
    if (Array.isArray(payload)) return payload.every((user) => cometChatUser.is(user));
    return formOf(payload).validator.is(payload);
  } catch {
    return false; // a getter or a Proxy trap threw
  }
}

function checkUsers(users: readonly unknown[]): void {
  for (let index = 0; index < users.length; index++) {
    const user = users[index];
    if (cometChatUser.is(user)) continue;
    const result = cometChatUser.safeParse(user);
    const issues = result.success ? [] : result.issues;
    const first = issues[0];
    refuse(
      `/${index}${first?.pointer ?? ""}`,
      first?.keyword ?? "schema",
      first?.message ?? "expected a user",
    );
  }
}

function read(payload: unknown, context: CometChatToContext, listed: Connections | undefined): ToCanonical {
  if (!isObject(payload)) return refuse("", "type", "expected object or array");
  if (Array.isArray(payload)) {
    checkUsers(payload);
    const reading = beginReading(context, payload, cometChatUser, listed);
    readUsers(reading, payload, "");
    return resultOf(reading);
  }
  const form = formOf(payload);
  const validator: Validator<unknown> = form.validator;
  if (form.checksItself !== true) validator.assert(payload);
  const reading = beginReading(context, payload, validator, listed);
  form.read(reading, payload);
  return resultOf(reading);
}

/** Reads a payload into canonical inputs, or refuses it whole. `listed` is a memory of what webhooks listed. */
export function toCanonical(
  payload: unknown,
  context: CometChatToContext = {},
  listed?: Connections,
): ToCanonical {
  return read(payload, context, listed);
}
