/** What one call of `apply` or `advance` gathers on its way. */
import type { ResyncMark } from "../generated/presence-input.js";
import type { PresenceChange, Verdict } from "./change.js";
import type { Incoming } from "./incoming.js";
import type { Scope } from "./scope.js";

/** A mark that is passed on to subscribers, and before which change. */
export interface PassedOn {
  readonly mark: ResyncMark;
  before: number;
}

/** What only marks bring: made when the first one comes. */
export interface Marks {
  /** Where the current page of a channel's sync begins in `changes`. */
  readonly pages: Map<Scope, number>;
  readonly resyncs: PassedOn[];
}

/** What is gathered: at once what `apply` gives back. */
export interface Outcome {
  readonly verdicts: Verdict[];
  readonly changes: PresenceChange[];
}

/** The change that an event made of its member, if it made one. */
export function changeOf({ told: record, envelope, tenantId }: Incoming): PresenceChange | undefined {
  if (record === undefined) return undefined;
  const type = record.action === "absent" ? "leave" : record.action;
  if (envelope === undefined) return { type, record, cause: "event" };
  const { id } = envelope;
  // Spelled out, because a spread costs several times what the event does.
  if (tenantId === undefined) {
    return id === undefined ? { type, record, cause: "event" } : { type, record, id, cause: "event" };
  }
  return id === undefined
    ? { type, record, tenantId, cause: "event" }
    : { type, record, tenantId, id, cause: "event" };
}
