/**
 * The `extras` of a PubNub envelope: what the event said beside the record, so that it can be written again.
 * Others may read `action` (to tell a timeout from a leave) and `occupancy`.
 */
import type { PubNubForm } from "./context.js";

/** The names under which an interval lists users, in the order in which they are read. */
export const LIST_NAMES = [
  "join",
  "joined",
  "usersJoined",
  "leave",
  "left",
  "usersLeft",
  "timeout",
  "timedout",
] as const;

/** A name under which an interval lists users. */
export type ListName = (typeof LIST_NAMES)[number];

/** Whether the users of a list are there or gone. */
export const listMeans = (name: ListName): "enter" | "leave" =>
  name === "join" || name === "joined" || name === "usersJoined" ? "enter" : "leave";

/** The `extras` of a PubNub envelope. */
export interface PubNubExtras {
  readonly form: PubNubForm | "where-now" | "state";
  /** What happened, where a record has no word for it. */
  readonly action?: "timeout" | "interval" | undefined;
  /** Of an interval, the list that the user was in. */
  readonly list?: ListName | undefined;
  /** How many users there are after the event, as the event says it. */
  readonly occupancy?: unknown;
  /** The event's other members. */
  readonly event?: Readonly<Record<string, unknown>> | undefined;
  /** The message's other members (of a subscribe answer). */
  readonly message?: Readonly<Record<string, unknown>> | undefined;
  /** The kind of event, as Events & Actions names it, and the name of the member that it stood in. */
  readonly schema?: string | undefined;
  readonly schemaMember?: "schema" | "dataSchema" | undefined;
}
