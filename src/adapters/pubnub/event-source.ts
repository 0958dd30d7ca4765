/** An event in whichever form it came, before it is read; and what of it a record has no room for. */
import { hasOwn, setOwn } from "../../runtime/object.js";
import type { PubNubForm } from "./context.js";
import type { PubNubExtras } from "./extras.js";
import { type Members, setRest } from "./own.js";
import type { Where } from "./where.js";

/** An event, and what is known of it from around it. It stands where the source says. */
export interface EventSource extends Where {
  readonly form: PubNubForm;
  readonly channel: string;
  readonly event: object;
  readonly timetoken: string | undefined;
  /** The way from the message to the timetoken. */
  readonly stamp: string;
  /** What the message says beside the event. */
  readonly message: Members | undefined;
}

/** What an event says, by what it means. */
export interface EventFields {
  readonly action: unknown;
  readonly uuid: unknown;
  readonly state: unknown;
  readonly occupancy: unknown;
  readonly timestamp: unknown;
  readonly precise: unknown;
  /** It lists users who came or went. */
  readonly lists: boolean;
  readonly wantsRefresh: boolean;
  /** Its other members, with its times, so that it can be written again. */
  readonly rest: Record<string, unknown> | undefined;
}

/** The name under which a form has the state: the SDK renames it. */
export const stateNameOf = (form: PubNubForm): "data" | "state" => (form === "sdk" ? "state" : "data");

/**
 * Looks at every member once. Own members only: V8 asks that question for nothing in a loop over the names. Members
 * that are set by a name in the source, rather than by a variable, are set in a tenth of the time.
 */
export function fieldsOf({ event, form }: EventSource): EventFields {
  const isSdk = form === "sdk";
  const stateName = stateNameOf(form);
  const namesChannel = isSdk || form === "webhook";
  let action: unknown;
  let uuid: unknown;
  let state: unknown;
  let occupancy: unknown;
  let timestamp: unknown;
  let precise: unknown;
  let lists = false;
  let wantsRefresh = false;
  let rest: Record<string, unknown> | undefined;
  for (const name in event) {
    if (!hasOwn(event, name)) continue;
    const member = (event as Members)[name];
    switch (name) {
      case "action":
        action = member;
        break;
      case "uuid":
        uuid = member;
        break;
      case "occupancy":
        occupancy = member;
        break;
      case "timestamp":
        timestamp = member;
        rest ??= {};
        rest["timestamp"] = member;
        break;
      case "precise_timestamp":
        precise = member;
        rest ??= {};
        rest["precise_timestamp"] = member;
        break;
      case "join":
      case "leave":
      case "timeout":
      case "joined":
      case "left":
      case "timedout":
        lists = true;
        break;
      case "here_now_refresh":
        wantsRefresh ||= member === true;
        break;
      case "timetoken":
        rest ??= {};
        rest["timetoken"] = member;
        break;
      default:
        if (name === "hereNowRefresh") wantsRefresh ||= member === true;
        if (name === stateName) state = member;
        else if (name === "channel" ? !namesChannel : name !== "hereNowRefresh" || !isSdk) {
          rest ??= {};
          setRest(rest, name, member);
        }
    }
  }
  return { action, uuid, state, occupancy, timestamp, precise, lists, wantsRefresh, rest };
}

/** The parts of a message of a subscribe answer. */
export interface MessageParts {
  readonly event: unknown;
  /** The type of the event: presence has none. */
  readonly type: unknown;
  readonly published: unknown;
  /** A copy of all but the channel and the event. */
  readonly around: Record<string, unknown> | undefined;
}

/** Takes a message of a subscribe answer apart. */
export function partsOf(message: object): MessageParts {
  let event: unknown;
  let type: unknown;
  let published: unknown;
  let around: Record<string, unknown> | undefined;
  for (const name in message) {
    if (!hasOwn(message, name) || name === "c") continue;
    const member = (message as Members)[name];
    if (name === "d") {
      event = member;
      continue;
    }
    around ??= {};
    if (name === "a") around["a"] = member;
    else if (name === "f") around["f"] = member;
    else if (name === "k") around["k"] = member;
    else if (name === "b") around["b"] = member;
    else if (name === "p") {
      published = member;
      around["p"] = member;
    } else {
      if (name === "e") type = member;
      setOwn(around, name, member);
    }
  }
  return { event, type, published, around };
}

/** The `extras` of an envelope: what an event says beside its record. */
export function extrasOf(
  { form, message }: EventSource,
  { occupancy, rest }: Pick<EventFields, "occupancy" | "rest">,
  action?: PubNubExtras["action"],
): Record<string, unknown> {
  const extras: Record<string, unknown> = { form };
  if (action !== undefined) extras["action"] = action;
  if (occupancy !== undefined) extras["occupancy"] = occupancy;
  if (rest !== undefined) extras["event"] = rest;
  if (message !== undefined) extras["message"] = message;
  return extras;
}
