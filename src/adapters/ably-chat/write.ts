/** Inputs to Chat's presence payloads, as the generation that the caller names has them. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { isObject } from "../ably/members.js";
import { refuse, shown } from "../ably/refuse.js";
import { stepsOf } from "../ably/steps.js";
import type { Step } from "../ably/to-frames.js";
import { foldMembers } from "../ably/to-lists.js";
import { type AblySdkMessage, type Placed, sdkMessageOf } from "../ably/to-message.js";
import type { FromCanonical, Note } from "../adapter.js";
import { dateTimeOf, isRepresentableMs } from "../time.js";
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

interface ChatWriting {
  readonly notes: Note[];
  readonly minor: number;
  readonly context: AblyChatFromContext;
}

/** Writes the payloads of a form. */
export function writeChat(
  inputs: Iterable<PresenceInput>,
  context: AblyChatFromContext,
): FromCanonical<AblyChatPayload> {
  const { form = "event", version = "1.4" } = context;
  const writing: ChatWriting = { notes: [], minor: minorIn(version), context };
  const steps = stepsOf(inputs);
  const { notes } = writing;
  if (form === "list") {
    const rooms = foldMembers(steps, { notes, maxMessageSize: undefined });
    const payloads = [...rooms.values()].map((held) =>
      [...held.members.values()].map((placed) => memberOf(placed, "present", writing)),
    );
    return { payloads, notes };
  }
  if (form !== "event" && form !== "member") bad(`\`form\` is unknown: ${shown(form)}`);
  const payloads: AblyChatPayload[] = [];
  for (const step of steps) {
    const payload = payloadOf(step, form, writing);
    if (payload !== undefined) payloads.push(payload);
  }
  return { payloads, notes };
}

function payloadOf(step: Step, form: "event" | "member", writing: ChatWriting): AblyChatPayload | undefined {
  const action = step.kind === "record" ? step.placed.envelope.record.action : undefined;
  if (
    step.kind === "mark" ||
    action === undefined ||
    action === "absent" ||
    (form === "member" && action === "leave")
  ) {
    const path = step.kind === "mark" ? step.pointer : step.placed.pointer;
    writing.notes.push({ code: "dropped", path, message: `Chat has no ${form} that says it` });
    return undefined;
  }
  if (form === "member" && action !== "present" && writing.minor > 7) {
    const path = `${step.placed.recordPointer}/action`;
    writing.notes.push({ code: "derived", path, message: "a listed member is present" });
  }
  const member = memberOf(step.placed, action, writing);
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
  const { notes, minor, context } = writing;
  const { extras: carried, provider } = placed.envelope;
  const before = notes.length;
  const message = sdkMessageOf(placed, { notes, maxMessageSize: undefined }, action);
  if (provider === "ably-chat") {
    // The envelope's provider is ours, and so are these two of its extras; the writer beneath cannot know.
    for (const note of notes.splice(before)) if (!isOurs(note, placed.pointer)) notes.push(note);
  }
  const drop = (path: string, text: string) => notes.push({ code: "dropped", path, message: text });
  drop(`${placed.recordPointer}/channel`, "no payload of Chat's names its room");

  const { timestamp, id, connectionId, encoding, extras, clientId } = message;
  const updatedAt = timestamp === undefined ? undefined : updatedAtOf(timestamp, writing);
  const claim =
    provider === "ably-chat" ? (carried?.["userClaim"] ?? extras?.["userClaim"]) : extras?.["userClaim"];
  const data = dataOf(placed, message, writing);
  const out: Record<string, unknown> = { clientId };
  if (minor >= 11 && connectionId !== undefined) out["connectionId"] = connectionId;
  if (data !== undefined) out["data"] = data;
  if (extras !== undefined) out["extras"] = extras;
  if (minor <= 7 || minor >= 11) out["action"] = action;
  if (minor >= 11) {
    if (id !== undefined) out["id"] = id;
    if (encoding !== undefined) out["encoding"] = encoding;
    if (timestamp !== undefined) out["timestamp"] = timestamp;
  } else {
    if (id !== undefined) drop(`${placed.pointer}/id`, "Chat before 0.11 does not show it");
    if (connectionId !== undefined)
      drop(`${placed.recordPointer}/connectionId`, "Chat before 0.11 does not show it");
  }
  if (updatedAt !== undefined) out["updatedAt"] = updatedAt;
  if (minor === Number.POSITIVE_INFINITY && typeof claim === "string") out["userClaim"] = claim;
  if (context.form !== "member" && context.form !== "list" && minor <= 7 && extras !== undefined) {
    drop(`${placed.pointer}/extras`, "an event of Chat before 0.8 has no extras");
  }
  return out as unknown as AblyChatMember;
}

/** Tells a note about something that is ours from the others on an input. */
const isOurs = ({ path }: Note, pointer: string): boolean =>
  path === `${pointer}/provider` ||
  path === `${pointer}/extras/userClaim` ||
  path === `${pointer}/extras/userCustomData`;

function updatedAtOf(ms: number, { minor, context }: ChatWriting): unknown {
  if (minor < 11) return ms;
  if (context.dates === "date") return new Date(ms);
  return isRepresentableMs(ms) ? dateTimeOf(ms) : new Date(ms).toISOString();
}

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
      `${placed.recordPointer}/data`,
      "type",
      `Chat's data is a JSON object, got ${kind}`,
      "presence input",
    );
  }
  return message.data;
}
