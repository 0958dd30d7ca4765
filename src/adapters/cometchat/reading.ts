/** One conversion in progress: what was said, what was lost, and what the caller told beside the payload. */

import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { hasOwn } from "../../runtime/object.js";
import type { Validator } from "../../validation/validator.js";
import type { Note, ToCanonical } from "../adapter.js";
import { checkContext } from "../check-context.js";
import type { Connections } from "./connections.js";
import type { CometChatToContext } from "./context.js";
import { refuse, step } from "./refuse.js";
import { readTimestamp } from "./timestamp.js";

const PROVIDER = "cometchat";

export interface Reading {
  readonly payload: object;
  /** What the payload must be. */
  readonly validator: Validator<unknown>;
  readonly context: CometChatToContext;
  readonly channel: string;
  readonly tenantId: string | undefined;
  /** The connections that earlier webhooks listed; none without a memory. */
  readonly listed: Connections | undefined;
  /** The lists are made where they get their first item. */
  inputs: PresenceInput[] | undefined;
  notes: Note[] | undefined;
}

/** An own member, or undefined: what a prototype brings is not the payload's. */
export function own(value: object, key: string): unknown {
  const member = (value as Record<string, unknown>)[key];
  return member !== undefined && hasOwn(value, key) ? member : undefined;
}

/** An own member that is text, or undefined. */
export function ownText(value: object, key: string): string | undefined {
  const member = own(value, key);
  return typeof member === "string" ? member : undefined;
}

/** An own member that must be an object. The check has seen one; a getter may show it something else later. */
export function ownObject(value: object, key: string, at: string): object {
  const member = own(value, key);
  if (typeof member === "object" && member !== null) return member;
  return refuse(`${at}/${step(key)}`, "type", "expected object");
}

/** Begins a conversion: everything in the context that could spoil it is looked at first. */
export function beginReading(
  context: CometChatToContext,
  payload: object,
  validator: Validator<unknown>,
  listed: Connections | undefined,
): Reading {
  checkContext(context, "CometChat context");
  const { channel } = context;
  if (channel === undefined)
    refuse(
      "/channel",
      "required",
      "CometChat names no channel: pass one in the context",
      "CometChat context",
    );
  return {
    payload,
    validator,
    context,
    channel,
    tenantId: tenantOf(context, payload),
    listed,
    inputs: undefined,
    notes: undefined,
  };
}

/**
 * Refuses a payload in which a reader met what its form does not allow: the form's validator finds the words.
 *
 * @throws {PresenceValidationError} always
 */
export function refuseByForm(reading: Reading): never {
  const validator: Validator<unknown> = reading.validator;
  validator.assert(reading.payload);
  // A getter or a Proxy has shown the validator something else.
  return refuse("", "schema", "does not match the schema");
}

/** What a reading has come to. */
export const resultOf = ({ inputs, notes }: Reading): ToCanonical => ({
  inputs: inputs ?? [],
  notes: notes ?? [],
});

function tenantOf(context: CometChatToContext, payload: object): string | undefined {
  const { tenantId, tenants } = context;
  if (tenants === undefined) return tenantId;
  const appId = ownText(payload, "appId");
  const found = appId !== undefined && Object.hasOwn(tenants, appId) ? tenants[appId] : undefined;
  if (appId === undefined && tenantId !== undefined) return tenantId;
  if (found === undefined) return refuse("/appId", "tenant", "expected an app of the table of tenants");
  if (tenantId !== undefined && tenantId !== found)
    return refuse("/appId", "tenant", "belongs to another tenant than the context's");
  return found;
}

/** Adds an input. */
export function addInput(reading: Reading, input: PresenceInput): void {
  if (reading.inputs === undefined) reading.inputs = [input];
  else reading.inputs.push(input);
}

/** Adds a record, in an envelope. */
export function emit(reading: Reading, record: RealtimePresence, extras?: Record<string, unknown>): void {
  const envelope = envelopeOf(record, reading.tenantId, reading.context.receivedAt);
  if (extras !== undefined) envelope.extras = extras;
  addInput(reading, envelope);
}

function envelopeOf(
  record: RealtimePresence,
  tenantId: string | undefined,
  receivedAt: string | undefined,
): PresenceEnvelope {
  if (tenantId === undefined) {
    return receivedAt === undefined
      ? { record, provider: PROVIDER }
      : { record, provider: PROVIDER, receivedAt };
  }
  return receivedAt === undefined
    ? { record, provider: PROVIDER, tenantId }
    : { record, provider: PROVIDER, tenantId, receivedAt };
}

export function note(reading: Reading, code: Note["code"], path: string, message: string): void {
  // Where there is one note there are mostly more: a list made empty grows once, one made with its first item twice.
  reading.notes ??= [];
  reading.notes.push({ code, path, message });
}

/** Reports members that nothing was made of. */
export function dropOthers(reading: Reading, value: object, known: ReadonlySet<string>, at: string): void {
  for (const key in value) {
    if (!hasOwn(value, key) || known.has(key)) continue;
    if ((value as Record<string, unknown>)[key] !== undefined) drop(reading, key, at);
  }
}

/** Reports a member that nothing was made of. */
export function drop(reading: Reading, key: string, at: string): void {
  dropAt(reading, `${at}/${step(key)}`);
}

/** The same of a member whose place is known. */
export function dropAt(reading: Reading, path: string): void {
  note(reading, "dropped", path, "has no place in a presence record");
}

/** The time of an event. One that cannot be read makes the event unfit to be ordered, so the payload is refused. */
export function eventTime(reading: Reading, holder: object, key: string, at: string): number | undefined {
  return timeOf(reading, own(holder, key), key, at);
}

/** The same of a value that was read already. */
export function timeOf(reading: Reading, value: unknown, key: string, at: string): number | undefined {
  if (value === undefined) return undefined;
  const read = readTimestamp(value, reading.context.timestampUnit);
  if (read.kind === "time") {
    if (typeof value === "string") note(reading, "derived", `${at}/${key}`, "text, read as a number");
    return read.ms;
  }
  if (read.kind === "wrong") return refuse(`${at}/${key}`, "timestamp", read.why);
  note(reading, "dropped", `${at}/${key}`, "stands for no time");
  return undefined;
}
