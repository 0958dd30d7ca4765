/** Events on their way out, collected until something else has to be written. */
import { withItem } from "../lists.js";
import type { PubNubForm } from "./context.js";
import { actionOf, type UserAction } from "./counting.js";
import { isAnswerForm, type ListName, listIn, type PubNubExtras } from "./extras.js";
import { schemaOf } from "./kinds.js";
import { note } from "./notes.js";
import { formFor, intervalListOf, type OutgoingRecord, stateOfData, wayTo } from "./outgoing-record.js";
import { isMembers } from "./own.js";
import { REFRESH_REASON } from "./read-interval.js";
import { renderEvents } from "./render.js";
import {
  givenEventOf,
  isOfInterval,
  isPlainlyOfInterval,
  newTimes,
  timesOf,
  type WireEvent,
  type WireLists,
} from "./wire-event.js";
import { isSaidBy, writeAnswer } from "./write-answers.js";
import type { Writing } from "./writing.js";

/** Writes the events that wait. */
export function flush(writing: Writing): void {
  const { events } = writing;
  if (events === undefined) return;
  renderEvents(events, writing);
  writing.events = undefined;
}

/** Writes a record as an event, as a line of an interval, or as the answer that it came from. */
export function writeRecord(writing: Writing, out: OutgoingRecord): void {
  const form = formFor(out, writing.context);
  if (!isAnswerForm(form)) writeEvent(writing, out, form);
  else if (isSaidBy(form, out)) {
    flush(writing);
    writeAnswer(writing, out, form);
  } else {
    note(writing, "dropped", `/${out.index}/extras/form`, "the record says that something else happened");
    writeEvent(writing, out, "subscribe");
  }
}

function writeEvent(writing: Writing, out: OutgoingRecord, form: PubNubForm): void {
  const { counter, context, events } = writing;
  const { record, envelope, extras, index } = out;
  let action: UserAction = actionOf(record.action);
  let { data } = record;
  let counted: number | undefined;
  if (counter !== undefined) {
    const { event, note: said } = counter.count(record);
    if (said !== undefined) {
      const isOtherAction = event !== undefined && record.action !== "leave" && record.action !== "absent";
      note(writing, said.code, isOtherAction ? `${wayTo(out)}/action` : `/${index}`, said.message);
    }
    if (event === undefined) return;
    action = event.action;
    data = event.data;
    counted = event.occupancy;
  }
  if (record.action === "present" || record.action === "absent") {
    const why = `outside a snapshot, \`${record.action}\` is written as \`${action}\``;
    note(writing, "derived", `${wayTo(out)}/action`, why);
  }
  const named = intervalListOf(out);
  const list = named === undefined ? undefined : listIn(form, named);
  const state = list === undefined && data !== undefined ? stateOfData(data, out, writing) : undefined;
  const hasId = form === "events-and-actions" && list === undefined;
  if (hasId) noteItemState(writing, out, action, state);
  if (envelope?.id !== undefined && !hasId)
    note(writing, "dropped", `/${index}/id`, "PubNub's events have no ids");
  const occupancy = occupancyOf(writing, extras, counted);
  const last = list === undefined ? undefined : events?.at(-1);
  if (list !== undefined && last !== undefined && isPlainlyOfInterval(last, list, out, form, occupancy)) {
    addUser(last, list, record.clientId);
    return;
  }
  const wireAction = list !== undefined ? "interval" : wireActionOf(action, extras);
  if (extras?.form === form) noteUnsaid(writing, extras, wireAction, index);
  const given = givenEventOf(out, form, writing);
  const times = timesOf(out, given, form, context, writing);
  const line: WireEvent = {
    form,
    channel: record.channel,
    action: wireAction,
    uuid: record.clientId,
    state,
    listed: undefined,
    wantsRefresh: false,
    extras,
    id: hasId ? envelope?.id : undefined,
    occupancy,
    times,
    rest: given.rest,
  };
  if (list !== undefined && last !== undefined && isOfInterval(last, list, line)) {
    addUser(last, list, record.clientId);
    return;
  }
  if (list !== undefined) line.listed = listing(list, record.clientId, envelope?.order);
  writing.events = withItem(events, line);
}

/** An item always has a state, and only where the state has changed is an empty one more than none. */
function noteItemState(writing: Writing, out: OutgoingRecord, action: UserAction, state: unknown): void {
  const isEmpty = isMembers(state) && Object.keys(state).length === 0;
  if (action === "state-change" && state === undefined)
    note(writing, "defaulted", `${wayTo(out)}/data`, "a change of state has one: an empty one");
  else if (action !== "state-change" && isEmpty)
    note(writing, "derived", `${wayTo(out)}/data`, "an empty state reads back as none");
}

const wireActionOf = (action: UserAction, extras: PubNubExtras | undefined): WireEvent["action"] =>
  action === "leave" && extras?.action === "timeout" ? "timeout" : action;

/** Notes what came with a record and is no longer true of it: the record decides what happened. */
function noteUnsaid(
  writing: Writing,
  extras: PubNubExtras,
  action: WireEvent["action"],
  index: number,
): void {
  const why = "the record says that something else happened";
  if (extras.action !== undefined && extras.action !== action)
    note(writing, "dropped", `/${index}/extras/action`, why);
  if (extras.list !== undefined && action !== "interval")
    note(writing, "dropped", `/${index}/extras/list`, why);
  if (extras.schema !== undefined && extras.schema !== schemaOf(extras, action))
    note(writing, "derived", `/${index}/extras/schema`, why);
}

const listing = (name: ListName, user: string, order: string | undefined): WireLists => ({
  lists: [{ name, users: [user] }],
  users: [user],
  order,
});

/** Up to so many users are found as fast without a set. */
const FEW = 16;

/** Adds a user to the interval that was written last. */
function addUser({ listed }: WireEvent, list: ListName, user: string): void {
  if (listed === undefined) return;
  if (Array.isArray(listed.users) && listed.users.length === FEW) listed.users = new Set(listed.users);
  if (Array.isArray(listed.users)) listed.users.push(user);
  else listed.users.add(user);
  const latest = listed.lists.at(-1);
  if (latest?.name === list) latest.users.push(user);
  else listed.lists.push({ name: list, users: [user] });
}

function occupancyOf(
  writing: Writing,
  extras: PubNubExtras | undefined,
  counted: number | undefined,
): unknown {
  const occupancy = extras?.occupancy ?? counted ?? writing.context.occupancy;
  if (occupancy === undefined && !writing.hasNotedOccupancy) {
    writing.hasNotedOccupancy = true;
    note(writing, "defaulted", "", "how many users there are is not known, and left out");
  }
  return occupancy;
}

/** Writes that a fresh snapshot is due: on the interval before it, or on one that says nothing else. */
export function writeResync(writing: Writing, channel: string, reason: string, index: number): void {
  const { context, events } = writing;
  if (reason !== REFRESH_REASON)
    note(writing, "dropped", `/${index}/reason`, `reads back as \`${REFRESH_REASON}\``);
  const last = events?.at(-1);
  if (
    last?.channel === channel &&
    last.action === "interval" &&
    last.form !== "events-and-actions" &&
    !last.wantsRefresh
  ) {
    last.wantsRefresh = true;
    return;
  }
  const form =
    context.form === undefined || context.form === "events-and-actions" ? "subscribe" : context.form;
  const times = newTimes(undefined, form, context.now);
  if (times.text !== undefined)
    note(writing, "defaulted", `/${index}`, "an event that does not say when it happened: written as now");
  writing.events = withItem(events, {
    form,
    channel,
    action: "interval",
    uuid: "",
    state: undefined,
    listed: undefined,
    wantsRefresh: true,
    extras: undefined,
    id: undefined,
    occupancy: context.occupancy,
    times,
    rest: undefined,
  });
}
