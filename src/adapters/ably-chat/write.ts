/** Inputs to Chat's presence payloads, as the generation that the caller names has them. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { isObject } from "../ably/members.js";
import { refuse, shown } from "../ably/refuse.js";
import { type Placed, pointerOf, recordPointerOf, type Step, stepsOf } from "../ably/steps.js";
import { foldMembers } from "../ably/to-lists.js";
import { type AblySdkMessage, sdkMessageOf } from "../ably/to-message.js";
import { addNote, type Writing } from "../ably/writing.js";
import type { FromCanonical, Note } from "../adapter.js";
import { withItem } from "../lists.js";
import { ownOnly } from "../own-members.js";
import { dateTimeOf } from "../time.js";
import { bad, minorIn } from "./context.js";
import type { AblyChatMember, AblyChatPayload } from "./payloads.js";

/** What `fromCanonical` may be told. */
export interface AblyChatFromContext {
  /**
   * What to write:
   * - `event` (unless said otherwise): one event a record, flat before 0.8
   * - `member`: one member a record that has not left
   * - `list`: the members that the inputs come to, a list a room, as `room.presence.get()` gives them
   */
  readonly form?: "event" | "member" | "list";
  /** The version of Chat to write for, such as `0.7`; `1.4` unless said otherwise. */
  readonly version?: string;
  /** Puts data into `{userCustomData: …}`, as Chat before 0.11 put it on the wire. */
  readonly wrapUserData?: boolean;
  /** `date`: `updatedAt` is a Date, as the SDK has it from 0.11; otherwise it is the text of one, as in JSON. */
  readonly dates?: "text" | "date";
}

interface ChatWriting extends Writing {
  readonly minor: number;
  readonly context: AblyChatFromContext;
}

/** Writes the payloads of a form. */
export function writeChat(
  inputs: Iterable<PresenceInput>,
  context: AblyChatFromContext,
): FromCanonical<AblyChatPayload> {
  const { form = "event", version } = context;
  const minor = version === undefined ? Number.POSITIVE_INFINITY : minorIn(version);
  const notes: Note[] = [];
  const writing: ChatWriting = { provider: "ably-chat", notes, maxMessageSize: undefined, minor, context };
  const steps = stepsOf(inputs);
  if (form === "list") {
    const rooms = foldMembers(steps, writing);
    const payloads = [...rooms.values()].map((held) =>
      [...held.members.values()].map((placed) => memberOf(placed, "present", writing)),
    );
    return { payloads, notes };
  }
  if (form !== "event" && form !== "member") bad(`\`form\` is unknown: ${shown(form)}`);
  let payloads: AblyChatPayload[] | undefined;
  for (const step of steps) {
    const payload = payloadOf(step, form, writing);
    if (payload !== undefined) payloads = withItem(payloads, payload);
  }
  return { payloads: payloads ?? [], notes };
}

function payloadOf(step: Step, form: "event" | "member", writing: ChatWriting): AblyChatPayload | undefined {
  const action = step.kind === "record" ? step.envelope.record.action : "absent";
  if (step.kind === "mark" || action === "absent" || (form === "member" && action === "leave")) {
    addNote(writing, "dropped", pointerOf(step), `Chat has no ${form} that says it`);
    return undefined;
  }
  if (form === "member" && action !== "present" && writing.minor > 7) {
    addNote(writing, "derived", `${recordPointerOf(step)}/action`, "a listed member is present");
  }
  const member = memberOf(step, action, writing);
  if (form === "member") return member;
  if (writing.minor > 7) return { type: action, member };
  const { clientId, data, updatedAt } = member;
  const timestamp = updatedAt as number | undefined;
  return {
    action,
    clientId,
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(data === undefined ? {} : { data }),
  };
}

/** Writes one member: what Chat's types name, and from 0.11 what is really there beside it. */
function memberOf(placed: Placed, action: AblySdkMessage["action"], writing: ChatWriting): AblyChatMember {
  const { minor } = writing;
  const message = ownOnly(sdkMessageOf(placed, writing, action));
  const drop = `${recordPointerOf(placed)}/channel`;
  addNote(writing, "dropped", drop, "no payload of Chat's names its room");
  const data = dataOf(placed, message, writing);
  if (minor < 11) return earlyMemberOf(placed, message, data, writing);

  const { timestamp, id, connectionId, encoding, extras, clientId } = message;
  const claim = minor === Number.POSITIVE_INFINITY ? claimOf(placed, extras) : undefined;
  const updatedAt = timestamp === undefined ? undefined : updatedAtOf(timestamp, writing);
  // The usual member as a literal, which is smaller and faster for every later reader; others member by member.
  if (
    connectionId !== undefined &&
    data !== undefined &&
    id !== undefined &&
    encoding !== undefined &&
    timestamp !== undefined &&
    extras === undefined &&
    claim === undefined
  ) {
    const member = { clientId, connectionId, data, action, id, encoding, timestamp, updatedAt };
    return member as unknown as AblyChatMember;
  }
  const out: Record<string, unknown> = { clientId };
  if (connectionId !== undefined) out["connectionId"] = connectionId;
  if (data !== undefined) out["data"] = data;
  if (extras !== undefined) out["extras"] = extras;
  out["action"] = action;
  if (id !== undefined) out["id"] = id;
  if (encoding !== undefined) out["encoding"] = encoding;
  if (timestamp !== undefined) out["timestamp"] = timestamp;
  if (updatedAt !== undefined) out["updatedAt"] = updatedAt;
  if (claim !== undefined) out["userClaim"] = claim;
  return out as unknown as AblyChatMember;
}

/** A member as Chat before 0.11 has it: no more than its types name. */
function earlyMemberOf(
  placed: Placed,
  { id, connectionId, action, clientId, extras, timestamp }: AblySdkMessage,
  data: unknown,
  writing: ChatWriting,
): AblyChatMember {
  const { minor, context } = writing;
  const hidden = "Chat before 0.11 does not show it";
  const out: Record<string, unknown> = { clientId };
  if (data !== undefined) out["data"] = data;
  if (extras !== undefined) out["extras"] = extras;
  if (minor <= 7) out["action"] = action;
  if (id !== undefined) addNote(writing, "dropped", `${pointerOf(placed)}/id`, hidden);
  if (connectionId !== undefined) {
    addNote(writing, "dropped", `${recordPointerOf(placed)}/connectionId`, hidden);
  }
  if (timestamp !== undefined) out["updatedAt"] = timestamp;
  if (context.form !== "member" && context.form !== "list" && minor <= 7 && extras !== undefined) {
    const why = "an event of Chat before 0.8 has no extras";
    addNote(writing, "dropped", `${pointerOf(placed)}/extras`, why);
  }
  return out as unknown as AblyChatMember;
}

/** The `userClaim` of a member: what the envelope remembers, else what the extras say, as Chat reads it. */
function claimOf({ envelope }: Placed, extras: AblySdkMessage["extras"]): string | undefined {
  const remembered = envelope.provider === "ably-chat" ? envelope.extras?.["userClaim"] : undefined;
  const claim = remembered ?? extras?.["userClaim"];
  return typeof claim === "string" ? claim : undefined;
}

const updatedAtOf = (ms: number, { context }: ChatWriting): unknown =>
  context.dates === "date" ? new Date(ms) : dateTimeOf(ms);

/** The data of a member: any until 0.13, a JSON object by its types from 0.14. */
function dataOf(placed: Placed, message: AblySdkMessage, { minor, context }: ChatWriting): unknown {
  const { record, provider, extras } = placed.envelope;
  const wrap = context.wrapUserData ?? (provider === "ably-chat" && extras?.["userCustomData"] === true);
  if (record.data === undefined) return wrap ? {} : undefined;
  if (wrap) return { userCustomData: message.data };
  const bytes = message.data instanceof Uint8Array;
  if (minor >= 14 && (bytes || !isObject(message.data))) {
    const kind = bytes ? "binary data" : shown(message.data);
    refuse(
      `${recordPointerOf(placed)}/data`,
      "type",
      `Chat's data is a JSON object, got ${kind}`,
      "presence input",
    );
  }
  return message.data;
}
