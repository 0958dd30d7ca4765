/** Between canonical records and PresenceInfo, one user at a time, without a set: for snapshots and events at hand. */

import type { Note } from "../adapters/adapter.js";
import { dateTimeOf, isRepresentableMs } from "../adapters/time.js";
import type { PresenceEnvelope } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { realtimePresence } from "../validation/models.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import { compareText, compareVoices, type Fold, foldMembers, instantOf } from "./fold.js";
import { dataOf, frozenCopy, metadataOf } from "./metadata.js";
import { own } from "./own.js";
import {
  checkPrecedence,
  DEFAULT_PRECEDENCE,
  isDeparture,
  isStatus,
  type PresenceStatus,
  statusOf,
} from "./status.js";

/** What `toPresenceInfo` needs to know beside the records. */
export interface ToPresenceInfoContext {
  /** The tenant that all the records belong to, from an authenticated context. */
  readonly tenantId: string;
  /** Time in milliseconds for records that bear none. */
  readonly now?: number;
  /** Which status speaks for a user with several connections; busy, online, away, offline by default. */
  readonly precedence?: readonly PresenceStatus[];
  /** What to make of a `data.status` that is none of ours: `online` with a note (default), or an error. */
  readonly unknownStatus?: "online" | "error";
}

/** One PresenceInfo a user, in the order of their ids, and what was lost on the way. */
export interface ToPresenceInfo {
  readonly infos: readonly PresenceInfo[];
  readonly notes: readonly Note[];
}

const invalid = (
  path: readonly (string | number)[],
  keyword: string,
  message: string,
): PresenceValidationError => new PresenceValidationError("presence info", [issueAt(path, keyword, message)]);

/** Without a tenant of its own, what is made here would pass for whichever tenant is asked about next. */
function requireTenant(tenantId: unknown): void {
  if (typeof tenantId !== "string") throw invalid(["tenantId"], "type", "expected a string");
  if (tenantId === "") throw invalid(["tenantId"], "minLength", "must not be empty");
}

/** The last instant that a `Date` and RFC 3339 both have, and the first. */
const clampMs = (ms: number): number =>
  isRepresentableMs(ms) ? ms : ms < 0 ? -62_167_219_200_000 : 253_402_300_799_999;

/**
 * Folds records into one PresenceInfo for each of their users.
 *
 * Give it the live members of a set, or any records: a `leave` or `absent` counts as evidence that the user was
 * seen, and the user is `offline` when no other record of theirs is live. The tenant comes from the context only.
 *
 * @throws {PresenceValidationError} when no tenant is named, or a record is not valid, bears no time and no `now` is
 * given, names an unknown status under `unknownStatus: "error"`, or has no `clientId` to name the user by
 * @example
 * const { infos } = toPresenceInfo(
 *   [{ channel: "lobby", clientId: "dana", action: "present", occurredAt: "2026-05-22T15:00:12Z" }],
 *   { tenantId: "acme" },
 * );
 */
export function toPresenceInfo(
  members: Iterable<RealtimePresence>,
  context: ToPresenceInfoContext,
): ToPresenceInfo {
  const { tenantId, now, unknownStatus = "online", precedence: order } = ownMembers(context);
  const precedence = checkPrecedence(order ?? DEFAULT_PRECEDENCE);
  requireTenant(tenantId);
  const users = new Map<string, { live: RealtimePresence[]; gone: RealtimePresence[]; lastSeen: number }>();
  const notes: Note[] = [];
  let index = 0;
  for (const member of members) {
    realtimePresence.assert(member);
    if (member.clientId === "") throw invalid([index, "clientId"], "minLength", "must not be empty");
    const { status, understood } = statusOf(member);
    if (!understood) {
      if (unknownStatus === "error")
        throw invalid([index, "data", "status"], "enum", "is not a presence status");
      notes.push({
        code: "defaulted",
        path: `/${index}/data/status`,
        message: `unknown status, taken as ${status}`,
      });
    }
    const ms = instantOf(member)?.ms ?? now;
    if (ms === undefined) {
      throw invalid([index, "occurredAt"], "required", "the record bears no time and `now` was not given");
    }
    const since = own(member, "since");
    if (own(member, "occurredAt") === undefined) {
      const source = since === undefined ? "now" : "since";
      notes.push({
        code: "defaulted",
        path: `/${index}/occurredAt`,
        message: `lastSeen taken from ${source}`,
      });
    }
    const user = users.get(member.clientId) ?? { live: [], gone: [], lastSeen: Number.NEGATIVE_INFINITY };
    users.set(member.clientId, user);
    user.lastSeen = Math.max(user.lastSeen, clampMs(ms));
    (isDeparture(member) ? user.gone : user.live).push(member);
    notes.push({ code: "dropped", path: `/${index}/channel`, message: "a PresenceInfo has no channel" });
    if (since !== undefined) {
      notes.push({
        code: "dropped",
        path: `/${index}/since`,
        message: "a PresenceInfo has no start of the session",
      });
    }
    index++;
  }
  const infos = [...users]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([userId, { live, gone, lastSeen }]) => {
      const { status, connectionId, metadata } =
        live.length > 0 ? foldMembers(live, precedence) : farewell(gone);
      return Object.freeze({
        userId,
        tenantId,
        status,
        lastSeen: new Date(lastSeen),
        ...(connectionId === undefined ? {} : { connectionId }),
        ...(metadata === undefined ? {} : { metadata: frozenCopy(metadata) }),
      });
    });
  return { infos, notes };
}

/** What is left to say of a user without a live record: what the newest departure said, and the only one's connection. */
function farewell(gone: readonly RealtimePresence[]): Fold {
  const last = gone.toSorted(compareVoices)[0];
  return {
    status: "offline",
    connectionId: gone.length === 1 ? own(last, "connectionId") : undefined,
    metadata: metadataOf(own(last, "data"), true),
  };
}

/** What `fromPresenceInfo` needs to know beside the PresenceInfo. */
export interface FromPresenceInfoContext {
  /** The channel to speak of: a PresenceInfo has none. */
  readonly channel: string;
  /** `snapshot`: the info is a fact (`present`, `absent`). `event`: something happened (`enter`, `update`, `leave`). */
  readonly mode: "snapshot" | "event";
  /** What was known of the user before, to tell `enter` from `update`. */
  readonly previous?: PresenceInfo;
}

/** One envelope for the info: its tenant has no place in a record. */
export interface FromPresenceInfo {
  readonly inputs: readonly PresenceEnvelope[];
  readonly notes: readonly Note[];
}

/**
 * Writes a PresenceInfo as a canonical record in an envelope that bears its tenant.
 *
 * @throws {PresenceValidationError} when no tenant is named, `lastSeen` is no valid `Date` of the years 0000 to 9999, or
 * the status is none of ours
 */
export function fromPresenceInfo(info: PresenceInfo, context: FromPresenceInfoContext): FromPresenceInfo {
  const { channel, mode, previous } = ownMembers(context);
  const { userId, tenantId, status, lastSeen, connectionId, metadata } = ownMembers(info);
  requireTenant(tenantId);
  // A `Date` of another realm (a test's DOM, a vm) is no `instanceof Date`.
  const isDate = Object.prototype.toString.call(lastSeen) === "[object Date]";
  const ms = isDate ? Date.prototype.getTime.call(lastSeen) : Number.NaN;
  if (!isRepresentableMs(ms))
    throw invalid(["lastSeen"], "type", "expected a valid Date of the years 0000 to 9999");
  if (!isStatus(status)) throw invalid(["status"], "enum", "is not a presence status");
  const gone = status === "offline";
  const notes: Note[] = [];
  const action =
    mode === "snapshot"
      ? gone
        ? ("absent" as const)
        : ("present" as const)
      : gone
        ? ("leave" as const)
        : previous === undefined || own(previous, "status") === "offline"
          ? ("enter" as const)
          : ("update" as const);
  notes.push({
    code: "derived",
    path: "/status",
    message: `action ${action}, from the status and what was known`,
  });
  const record: RealtimePresence = {
    channel,
    clientId: userId,
    ...(connectionId === undefined ? {} : { connectionId }),
    action,
    data: dataOf(status, metadata),
    occurredAt: dateTimeOf(ms),
  };
  return { inputs: [{ record: realtimePresence.parse(record), tenantId }], notes };
}
