/** Inputs, each with the tenant that it belongs to. Checked all together, before any of them is applied. */
import { isEnvelope, isMark } from "../adapters/inputs.js";
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { parseInstant } from "../runtime/instant.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { presenceInput } from "../validation/models.js";
import { own } from "./own.js";

/** An input that bears its tenant. */
export interface ScopedInput {
  readonly tenantId: string;
  readonly input: PresenceEnvelope | PresenceMark;
  /** The record of an envelope. */
  readonly record: RealtimePresence | undefined;
  /** The time of the evidence in milliseconds; undefined where the input bears none. */
  readonly evidence: number | undefined;
}

const isIterable = (value: unknown): value is Iterable<PresenceInput> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/**
 * Checks inputs and gives each its tenant: its own, or else the caller's.
 * @throws {PresenceValidationError} for the first input that is not valid, names no tenant or the wrong one, has no
 * user, or bears no time while none is known
 */
export function scopeInputs(
  inputs: PresenceInput | Iterable<PresenceInput>,
  tenantId: string | undefined,
  now: number | undefined,
): ScopedInput[] {
  const list = isIterable(inputs) ? [...inputs] : [inputs];
  return list.map((input, index) => scopeInput(input, isIterable(inputs) ? [index] : [], tenantId, now));
}

function scopeInput(
  value: PresenceInput,
  path: readonly (string | number)[],
  given: string | undefined,
  now: number | undefined,
): ScopedInput {
  const refuse = (
    at: readonly (string | number)[],
    keyword: string,
    message: string,
  ): PresenceValidationError =>
    new PresenceValidationError("tenant presence input", [issueAt([...path, ...at], keyword, message)]);
  const result = presenceInput.safeParse(value);
  if (!result.success) {
    const issues = result.issues.map((issue) =>
      issueAt([...path, ...issue.path], issue.keyword, issue.message),
    );
    throw new PresenceValidationError("tenant presence input", issues);
  }
  const input = result.data;
  const named = isMark(input) || isEnvelope(input) ? own(input, "tenantId") : undefined;
  const tenantId = named ?? given;
  if (tenantId === undefined)
    throw refuse(["tenantId"], "required", "the input names no tenant, and the caller none either");
  if (given !== undefined && named !== undefined && named !== given) {
    throw refuse(["tenantId"], "const", "names another tenant than the caller");
  }
  if (tenantId === "") throw refuse(["tenantId"], "minLength", "must not be empty");
  if (isMark(input))
    return { tenantId, input: { ...input, tenantId }, record: undefined, evidence: undefined };
  const envelope: PresenceEnvelope = isEnvelope(input) ? { ...input, tenantId } : { record: input, tenantId };
  const { record } = envelope;
  const at = isEnvelope(input) ? ["record"] : [];
  if (record.clientId === "")
    throw refuse([...at, "clientId"], "minLength", "must not be empty: it names the user");
  const text = own(record, "occurredAt") ?? own(envelope, "receivedAt") ?? own(record, "since");
  const evidence = text === undefined ? now : parseInstant(text).ms;
  if (evidence === undefined) {
    throw refuse(
      [...at, "occurredAt"],
      "required",
      "the input bears no time, and none is known: call advance(now) first",
    );
  }
  return { tenantId, input: envelope, record, evidence };
}
