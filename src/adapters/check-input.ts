/**
 * Inputs on their way out are checked before anything is written of them. What `presenceInput` says decides; but it is
 * asked only of what the walk here does not find good at once, which is nearly nothing: the instants of records are
 * mostly written as `dateTimeOf` writes them, and reading those tells that they are right, in the time of a check.
 */
import type { PresenceInput } from "../generated/presence-input.js";
import { isDateTime } from "../runtime/date-time.js";
import { hasOwn, isObject } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { presenceInput } from "../validation/models.js";
import { isInstant, msOfOwn } from "./time.js";

/** An input is good, and its milliseconds are not known: it has no `occurredAt`, or one in another spelling. */
const UNREAD = Number.NaN;

/**
 * Checks one input of a list.
 *
 * @returns the milliseconds of its `occurredAt` where that is written as `dateTimeOf` writes it, else NaN
 * @throws {PresenceValidationError} with the input's place in the list in front of each path
 */
export function checkInput(input: unknown, index: number): number {
  return msOfGood(input) ?? (presenceInput.is(input) ? UNREAD : refuseInput(input, index));
}

/** The same of a whole list, whose instants are of no interest yet. */
export function checkInputs(inputs: readonly unknown[]): asserts inputs is readonly PresenceInput[] {
  for (let index = 0; index < inputs.length; index++) checkInput(inputs[index], index);
}

/** What {@link checkInput} returns of a record, or an envelope around one, that is good at first sight; else undefined. */
function msOfGood(input: unknown): number | undefined {
  try {
    if (!isObject(input)) return undefined;
    return hasOwn(input, "record") ? msOfEnvelope(input) : msOfRecord(input);
  } catch {
    return undefined; // a getter or a Proxy trap threw
  }
}

function msOfEnvelope(envelope: Readonly<Record<string, unknown>>): number | undefined {
  let ms: number | undefined;
  for (const key in envelope) {
    if (!hasOwn(envelope, key)) continue;
    const member = envelope[key];
    switch (key) {
      case "record":
        ms = msOfRecord(member);
        if (ms === undefined) return undefined;
        break;
      case "tenantId":
      case "id":
      case "order":
      case "provider":
        if (typeof member !== "string") return undefined;
        break;
      case "receivedAt":
        if (typeof member !== "string" || !isInstant(member)) return undefined;
        break;
      case "extras":
        if (!isObject(member)) return undefined;
        break;
      default:
        return undefined;
    }
  }
  return ms;
}

/** The bits of the members that a record must have. */
const CHANNEL = 1;
const CLIENT_ID = 2;
const ACTION = 4;

function msOfRecord(record: unknown): number | undefined {
  if (!isObject(record)) return undefined;
  let seen = 0;
  let ms: number | undefined = UNREAD;
  for (const key in record) {
    if (!hasOwn(record, key)) continue;
    const member = record[key];
    switch (key) {
      case "channel":
        if (typeof member !== "string") return undefined;
        seen |= CHANNEL;
        break;
      case "clientId":
        if (typeof member !== "string") return undefined;
        seen |= CLIENT_ID;
        break;
      case "connectionId":
        if (typeof member !== "string") return undefined;
        break;
      case "action":
        if (!isAction(member)) return undefined;
        seen |= ACTION;
        break;
      case "data":
        if (!isObject(member)) return undefined;
        break;
      case "since":
        if (typeof member !== "string" || msOfInstant(member) === undefined) return undefined;
        break;
      case "occurredAt":
        ms = typeof member === "string" ? msOfInstant(member) : undefined;
        if (ms === undefined) return undefined;
        break;
      default:
        return undefined;
    }
  }
  return seen === (CHANNEL | CLIENT_ID | ACTION) ? ms : undefined;
}

const msOfInstant = (text: string): number | undefined =>
  msOfOwn(text) ?? (isDateTime(text) ? UNREAD : undefined);

const isAction = (value: unknown): boolean =>
  value === "enter" || value === "leave" || value === "update" || value === "present" || value === "absent";

function refuseInput(input: unknown, index: number): never {
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "json", "expected plain JSON data")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}
