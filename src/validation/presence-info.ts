/** PresenceInfo as applications hold it: `lastSeen` is a `Date`. Only the wire form is JSON. */
import { parseInstant } from "../runtime/instant.js";
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "./error.js";
import { issueAt } from "./issue.js";
import { type PresenceInfoJson, presenceInfo } from "./models.js";

/** What one tenant sees of one user. */
export interface PresenceInfo extends Omit<PresenceInfoJson, "lastSeen"> {
  /** Time of the newest evidence of the user. */
  lastSeen: Date;
}

/**
 * Turns the JSON form into the one with a `Date`, which is never an invalid one. What a `Date` has no room for is
 * cut: digits below the millisecond, and a leap second, which becomes the last millisecond before it ends.
 *
 * @throws {PresenceValidationError} when the JSON form is not valid
 * @example
 * decodePresenceInfo({ userId: "ann", tenantId: "acme", status: "online", lastSeen: "2026-01-31T09:30:00Z" });
 */
export function decodePresenceInfo(json: PresenceInfoJson): PresenceInfo {
  const valid = presenceInfo.parse(json);
  return { ...valid, lastSeen: new Date(parseInstant(valid.lastSeen).ms) };
}

/**
 * Turns a PresenceInfo into its JSON form, with `lastSeen` in UTC to the millisecond.
 *
 * @throws {PresenceValidationError} when `lastSeen` is no valid `Date` (of any realm) of the years 0000 to 9999, the
 * only ones that RFC 3339 can write, or when another member does not fit the schema
 * @example
 * encodePresenceInfo({ userId: "ann", tenantId: "acme", status: "away", lastSeen: new Date() });
 */
export function encodePresenceInfo(info: PresenceInfo): PresenceInfoJson {
  const members = ownMembers(info);
  const ms = timeOf(members.lastSeen);
  if (!(ms >= FIRST && ms <= LAST)) {
    const expected = "expected a valid Date within the years 0000 to 9999 (UTC)";
    throw new PresenceValidationError("presence info", [issueAt(["lastSeen"], "format", expected)]);
  }
  return presenceInfo.parse({ ...members, lastSeen: new Date(ms).toISOString() });
}

/** 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: outside, `toISOString` writes a sign and six digits. */
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_799_999;

/** The time of a real `Date` of any realm; NaN for everything else, also for what only looks like one. */
function timeOf(date: unknown): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}
