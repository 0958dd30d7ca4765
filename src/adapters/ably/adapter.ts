/** The Ably adapter: which reader or writer a payload or a form goes to. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical, Note, PresenceAdapter, ToCanonical } from "../adapter.js";
import { isEnvelope, isMark } from "../inputs.js";
import { type AblyToContext, channelOf, startReading } from "./context.js";
import { isObject, readMessage } from "./message.js";
import { isProtocolMessage, readProtocolMessage } from "./protocol.js";
import { refuse, shown } from "./refuse.js";
import { type AblyProtocolFrame, framesOf, type Step } from "./to-frames.js";
import { type AblySdkMessage, type AblyWireMessage, sdkMessageOf, wireMessageOf } from "./to-message.js";

/** What `fromCanonical` may be told. */
export interface AblyFromContext {
  /**
   * What to write:
   * - `protocol` (unless said otherwise): protocol messages, which can say everything
   * - `wire`: one wire message a record
   * - `message`: one SDK object a record
   */
  readonly form?: "protocol" | "wire" | "message";
  /** How many members a SYNC page holds. Without it a sync is one frame for each `sync-start`. */
  readonly pageSize?: number;
  /** The connection's `maxMessageSize` in bytes: a larger message is refused (TO3l8, TP5). */
  readonly maxMessageSize?: number;
}

/** Everything that Ably sends or accepts. */
export type AblyPayload = AblyWireMessage | AblySdkMessage | AblyProtocolFrame;

/** The Ably adapter without memory. */
export const ably: PresenceAdapter<AblyPayload, AblyToContext, AblyFromContext> = {
  provider: "ably",
  accepts: (payload): payload is AblyPayload => isProtocolMessage(payload) || isMessage(payload),
  toCanonical,
  fromCanonical,
};

function isMessage(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, "action");
}

function toCanonical(payload: unknown, context: AblyToContext = {}): ToCanonical {
  const reading = startReading(context);
  if (isProtocolMessage(payload)) readProtocolMessage(payload, "", reading);
  else if (isMessage(payload)) readMessage(payload, "", channelOf(undefined, reading, ""), reading);
  else refuse("", "type", `expected a payload of Ably's, got ${shown(payload)}`);
  return { inputs: reading.inputs, notes: reading.notes };
}

function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: AblyFromContext = {},
): FromCanonical<AblyPayload> {
  const notes: Note[] = [];
  const writing = { notes, maxMessageSize: context.maxMessageSize };
  const steps = stepsOf(inputs);
  if (context.form === undefined || context.form === "protocol") {
    return { payloads: framesOf(steps, writing, context.pageSize ?? Number.POSITIVE_INFINITY), notes };
  }
  const write = context.form === "wire" ? wireMessageOf : sdkMessageOf;
  const payloads: AblyPayload[] = [];
  for (const step of steps) {
    if (step.kind === "mark") {
      notes.push({ code: "dropped", path: step.pointer, message: "a single message cannot speak of a set" });
      continue;
    }
    const { placed } = step;
    const message = "a message does not name its channel: pass it in the context on the way back";
    notes.push({ code: "dropped", path: `${placed.recordPointer}/channel`, message });
    payloads.push(write(placed, writing, placed.envelope.record.action));
  }
  return { payloads, notes };
}

/** The inputs, checked one by one, each with its place. */
export function stepsOf(inputs: Iterable<PresenceInput>): Step[] {
  const steps: Step[] = [];
  let index = 0;
  for (const input of inputs) {
    if (!presenceInput.is(input)) {
      const parsed = presenceInput.safeParse(input);
      const issues = parsed.success ? [issueAt([], "json", "expected plain JSON data")] : parsed.issues;
      throw new PresenceValidationError(
        "presence input",
        issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
      );
    }
    const pointer = `/${index++}`;
    if (isMark(input)) steps.push({ kind: "mark", mark: input, pointer });
    else if (isEnvelope(input)) {
      steps.push({
        kind: "record",
        placed: { envelope: input, pointer, recordPointer: `${pointer}/record` },
      });
    } else {
      const envelope: PresenceEnvelope = { record: input };
      steps.push({ kind: "record", placed: { envelope, pointer, recordPointer: pointer } });
    }
  }
  return steps;
}
