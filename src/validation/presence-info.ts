/** PresenceInfo as applications hold it: `lastSeen` is a `Date`. Only the wire form is JSON. */
import { parseInstant } from "../runtime/instant.js";
import { PresenceValidationError } from "./error.js";
import { issueAt } from "./issue.js";
import { type PresenceInfoJson, presenceInfo } from "./models.js";

/** What one tenant sees of one user. */
export interface PresenceInfo extends Omit<PresenceInfoJson, "lastSeen"> {
  /** Time of the newest evidence of the user. */
  lastSeen: Date;
}

/**
 * Turns the JSON form into the one with a `Date`.
 * @throws {PresenceValidationError} when the JSON form is not valid
 */
export function decodePresenceInfo(json: PresenceInfoJson): PresenceInfo {
  const valid = presenceInfo.parse(json);
  return { ...valid, lastSeen: new Date(parseInstant(valid.lastSeen).ms) };
}

/**
 * Turns a PresenceInfo into its JSON form.
 * @throws {PresenceValidationError} when `lastSeen` is no valid `Date` of the years 0000 to 9999, or another
 * member does not fit the schema
 */
export function encodePresenceInfo(info: PresenceInfo): PresenceInfoJson {
  const { lastSeen } = info;
  const isDate = Object.prototype.toString.call(lastSeen) === "[object Date]";
  const ms = isDate ? Date.prototype.getTime.call(lastSeen) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new PresenceValidationError("presence info", [
      issueAt(["lastSeen"], "type", "expected a valid Date"),
    ]);
  }
  return presenceInfo.parse({ ...info, lastSeen: new Date(ms).toISOString() });
}
