/** The four statuses, and which of them speaks for a user who has several connections. */
import { PRESENCE_STATUSES, type PresenceInfo as PresenceInfoWire } from "../generated/presence-info.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { own } from "./own.js";

/** How available a user is. */
export type PresenceStatus = PresenceInfoWire["status"];

/**
 * The default order of precedence: what a person chose (`busy`) outranks what any new connection says by
 * itself (`online`), and being there at all outranks being idle.
 */
export const DEFAULT_PRECEDENCE: readonly PresenceStatus[] = ["busy", "online", "away", "offline"];

/** Tells whether a value is one of the four statuses. */
export const isStatus = (value: unknown): value is PresenceStatus =>
  (PRESENCE_STATUSES as readonly unknown[]).includes(value);

/** Tells whether a record says that its member is gone. */
export const isDeparture = (record: RealtimePresence): boolean =>
  record.action === "leave" || record.action === "absent";

/**
 * The status that a record speaks of, and whether its `data.status` could be taken at its word.
 *
 * A departure is `offline` whatever its data says. A live member is never `offline`: it is there, and counts as
 * `online`, as it does where it names no status or one that we do not know.
 */
export function statusOf(record: RealtimePresence): {
  readonly status: PresenceStatus;
  readonly understood: boolean;
} {
  if (isDeparture(record)) return { status: "offline", understood: true };
  const data = own(record, "data");
  if (data === undefined || !Object.hasOwn(data, "status")) return { status: "online", understood: true };
  const said = data["status"];
  return isStatus(said) && said !== "offline"
    ? { status: said, understood: true }
    : { status: "online", understood: false };
}

/**
 * Checks an order of precedence: each status exactly once.
 * @throws {RangeError} when one is missing, repeated or unknown
 */
export function checkPrecedence(precedence: readonly PresenceStatus[]): readonly PresenceStatus[] {
  const complete = PRESENCE_STATUSES.every((status) => precedence.includes(status));
  if (!complete || precedence.length !== PRESENCE_STATUSES.length) {
    throw new RangeError(
      `precedence must name each of ${PRESENCE_STATUSES.join(", ")} once, got ${precedence.join(", ")}`,
    );
  }
  return precedence;
}
