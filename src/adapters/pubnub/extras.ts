/**
 * The `extras` of a PubNub envelope: what the event said beside the record, so that it can be written again.
 * Others may read `action` (to tell a timeout from a leave) and `occupancy`.
 */
import type { PubNubForm } from "./context.js";

/** The names under which an interval lists users: those of live events and webhooks, those of Events & Actions. */
export const LIST_NAMES = {
  events: ["join", "joined", "leave", "left", "timeout", "timedout"],
  items: ["usersJoined", "usersLeft"],
} as const;

/** A name under which an interval lists users. */
export type ListName = (typeof LIST_NAMES)["events" | "items"][number];

/** All of them, in the order in which they are read. */
const READING_ORDER: readonly ListName[] = [...LIST_NAMES.events, ...LIST_NAMES.items];

/** The place of a list among the others of its interval, in the order in which they are read; -1 for no list. */
export const placeOfList = (name: unknown): number => READING_ORDER.indexOf(name as ListName);

/** Tells whether a value is the name of such a list. */
export const isListName = (name: unknown): name is ListName => placeOfList(name) >= 0;

/** Whether the users of a list are there or gone. */
export const listMeans = (name: ListName): "enter" | "leave" =>
  name === "join" || name === "joined" || name === "usersJoined" ? "enter" : "leave";

/** The list of a form that means what another one means: no reader of a form looks for the lists of another. */
export function listIn(form: PubNubForm, name: ListName): ListName {
  const isItems = name === "usersJoined" || name === "usersLeft";
  if ((form === "events-and-actions") === isItems) return name;
  const isEnter = listMeans(name) === "enter";
  if (isItems) return isEnter ? "join" : "leave";
  return isEnter ? "usersJoined" : "usersLeft";
}

const ANSWER_FORMS = ["where-now", "state", "sdk-where-now", "sdk-state"] as const;

/** The forms of answers about one user: no event, and so nothing that `form` of a context asks for. */
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** Tells whether a form is one of an answer about one user. */
export const isAnswerForm = (form: string): form is AnswerForm => ANSWER_FORMS.includes(form as AnswerForm);

/** The `extras` of a PubNub envelope. */
export interface PubNubExtras {
  readonly form: PubNubForm | AnswerForm;
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
