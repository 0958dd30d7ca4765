/**
 * Telling inputs apart, and refusing what has not the shape of one. Only what the set reads is looked at (that the
 * rest is as the schema says is the caller's business, and `presenceInput` is there for it), and only own properties.
 */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { isInstant } from "./instants.js";

type Path = readonly (string | number)[];
type Unknown = Readonly<Record<string, unknown>>;

const own = Object.prototype.hasOwnProperty;

const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;

/** Tells whether what was handed to `apply` is one input, rather than many. */
export function isOne(value: PresenceInput | Iterable<PresenceInput>): value is PresenceInput {
  return (
    own.call(value, "action") ||
    own.call(value, "record") ||
    own.call(value, "mark") ||
    typeof (value as Iterable<PresenceInput>)[Symbol.iterator] !== "function"
  );
}

/** Tells whether an input is a mark. */
export const isMark = (input: PresenceInput): input is PresenceMark => own.call(input, "mark");

/** The envelope, if the input is one. */
export const envelopeOf = (input: PresenceInput): PresenceEnvelope | undefined =>
  own.call(input, "record") ? (input as PresenceEnvelope) : undefined;

function refuse(path: Path, keyword: string, message: string): never {
  throw new PresenceValidationError("presence input", [issueAt(path, keyword, message)]);
}

function requireText(holder: Unknown, name: string, path: Path): void {
  if (!own.call(holder, name)) refuse(path, "required", `is missing "${name}"`);
  if (typeof holder[name] !== "string") refuse([...path, name], "type", "expected a string");
}

function allowText(holder: Unknown, name: string, path: Path): void {
  const value = holder[name];
  if (value !== undefined && typeof value !== "string") refuse([...path, name], "type", "expected a string");
}

function allowInstant(holder: Unknown, name: string, path: Path): void {
  allowText(holder, name, path);
  const value = holder[name] as string | undefined;
  if (value !== undefined && !isInstant(value)) {
    refuse([...path, name], "format", "expected an RFC 3339 date-time");
  }
}

/** @throws {PresenceValidationError} when the value has not the shape of a record */
function checkRecord(record: unknown, path: Path): asserts record is RealtimePresence {
  if (!isObject(record)) refuse(path, "type", "expected an object");
  requireText(record, "channel", path);
  requireText(record, "clientId", path);
  requireText(record, "action", path);
  allowText(record, "connectionId", path);
  const { action, data } = record;
  if (
    action !== "enter" &&
    action !== "leave" &&
    action !== "update" &&
    action !== "present" &&
    action !== "absent"
  ) {
    refuse([...path, "action"], "enum", 'expected one of "enter", "leave", "update", "present", "absent"');
  }
  if (data !== undefined && !isObject(data)) refuse([...path, "data"], "type", "expected an object");
  allowInstant(record, "occurredAt", path);
  allowInstant(record, "since", path);
}

function checkEnvelope(envelope: Unknown, path: Path): void {
  checkRecord(envelope["record"], [...path, "record"]);
  allowText(envelope, "tenantId", path);
  allowText(envelope, "id", path);
  allowText(envelope, "order", path);
  allowInstant(envelope, "receivedAt", path);
  const ttl = envelope["ttl"];
  if (ttl !== undefined && !(typeof ttl === "number" && ttl >= 0)) {
    refuse([...path, "ttl"], "minimum", "expected a number of at least 0");
  }
}

function checkMark(mark: Unknown, path: Path): void {
  const kind = mark["mark"];
  if (kind !== "sync-start" && kind !== "sync-end" && kind !== "clear" && kind !== "resync") {
    refuse([...path, "mark"], "enum", 'expected one of "sync-start", "sync-end", "clear", "resync"');
  }
  requireText(mark, "channel", path);
  allowText(mark, "tenantId", path);
  allowText(mark, "syncId", path);
  allowInstant(mark, "asOf", path);
}

/** @throws {PresenceValidationError} when the value has not the shape of an input */
export function checkInput(input: unknown, path: Path): asserts input is PresenceInput {
  if (!isObject(input)) refuse(path, "type", "expected a record, an envelope or a mark");
  if (own.call(input, "record")) checkEnvelope(input, path);
  else if (own.call(input, "mark")) checkMark(input, path);
  else checkRecord(input, path);
}
