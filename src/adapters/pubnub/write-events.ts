/** Events on their way out, collected until something else has to be written. */
import { ANSWER_HEAD } from "./answers.js";
import type { PubNubForm, PubNubFromContext } from "./context.js";
import type { Counter } from "./counting.js";
import type { NoteTaker } from "./notes.js";
import { formFor, intervalListOf, type OutgoingRecord, stateOfData } from "./outgoing-record.js";
import type { PubNubPayload, PubNubState } from "./payloads.js";
import { REFRESH_REASON } from "./read-interval.js";
import { renderEvents } from "./render.js";
import { type Happening, isOfInterval, restOf, timesOf, type WireEvent } from "./wire-event.js";

/** Where events go. */
export interface EventSink {
  readonly payloads: PubNubPayload[];
  readonly context: PubNubFromContext;
  readonly take: NoteTaker["take"];
  readonly counter: Counter;
}

/** Writes events. */
export interface EventWriter {
  write(outgoing: OutgoingRecord): void;
  resync(channel: string, reason: string, index: number): void;
  flush(): void;
}

/** A whereNow answer that more channels of the same user can go into. */
interface OpenWhereNow {
  readonly clientId: string;
  readonly channels: string[];
}

/** Begins to write events. */
export function createEventWriter({ payloads, context, take, counter }: EventSink): EventWriter {
  let events: WireEvent[] = [];
  let whereNow: OpenWhereNow | undefined;
  let notedOccupancy = false;

  const flush = (): void => {
    payloads.push(...renderEvents(events, context));
    events = [];
  };

  const occupancyOf = ({ extras }: Pick<OutgoingRecord, "extras">, counted: number | undefined): unknown => {
    const occupancy = extras?.occupancy ?? counted ?? context.occupancy;
    if (occupancy === undefined && !notedOccupancy) {
      notedOccupancy = true;
      take("defaulted", [], "how many users there are is not known, and left out");
    }
    return occupancy;
  };

  const write = (outgoing: OutgoingRecord): void => {
    const { record, path, envelope, extras, index } = outgoing;
    const form = formFor(outgoing, context);
    if (form === "where-now" || form === "state") {
      flush();
      whereNow = writeAnswer(outgoing, form, whereNow, { payloads, take });
      counter.count(record);
      return;
    }
    whereNow = undefined;
    const { event, note } = counter.count(record);
    if (note !== undefined) take(note.code, [index], note.message);
    if (event === undefined) return;
    if (record.action === "present" || record.action === "absent")
      take(
        "derived",
        [...path, "action"],
        `outside a snapshot, \`${record.action}\` is written as \`${event.action}\``,
      );
    const list = intervalListOf(outgoing);
    const happening: Happening =
      list === undefined
        ? single(outgoing, event.action, event.data)
        : {
            action: "interval",
            lists: new Map([[list, [record.clientId]]]),
            users: new Set([record.clientId]),
            refresh: false,
          };
    const id = form === "events-and-actions" && happening.action !== "interval" ? envelope?.id : undefined;
    if (envelope?.id !== undefined && id === undefined)
      take("dropped", [index, "id"], "PubNub's events have no ids");
    const line: WireEvent = {
      form,
      channel: record.channel,
      happening,
      extras,
      id,
      occupancy: occupancyOf(outgoing, event.occupancy),
      times: timesOf(outgoing, form, context, take),
      rest: restOf(outgoing, form, take),
    };
    const last = events.at(-1);
    if (list === undefined || last === undefined || !isOfInterval(last, list, line)) {
      events.push(line);
      return;
    }
    if (last.happening.action !== "interval") return;
    last.happening.users.add(record.clientId);
    const users = last.happening.lists.get(list);
    if (users === undefined) last.happening.lists.set(list, [record.clientId]);
    else users.push(record.clientId);
  };

  const single = (
    { extras, record, path }: OutgoingRecord,
    action: "join" | "leave" | "state-change",
    data: Record<string, unknown> | undefined,
  ): Happening => {
    const written = data === undefined ? undefined : stateOfData(data);
    if (written?.exact === false) take("wrapped", [...path, "data"], "this state reads back otherwise");
    const name = action === "leave" && extras?.action === "timeout" ? "timeout" : action;
    const state = written === undefined ? {} : { state: written.state };
    return { action: name, uuid: record.clientId, ...state };
  };

  const resync = (channel: string, reason: string, index: number): void => {
    if (reason !== REFRESH_REASON) take("dropped", [index, "reason"], `reads back as \`${REFRESH_REASON}\``);
    const last = events.at(-1);
    if (
      last?.channel === channel &&
      last.happening.action === "interval" &&
      last.form !== "events-and-actions" &&
      !last.happening.refresh
    ) {
      last.happening.refresh = true;
      return;
    }
    const form: PubNubForm =
      context.form === undefined || context.form === "events-and-actions" ? "subscribe" : context.form;
    const bare: OutgoingRecord = {
      record: { channel, clientId: "", action: "update" },
      envelope: undefined,
      extras: undefined,
      index,
      path: [index],
    };
    const happening: Happening = { action: "interval", lists: new Map(), users: new Set(), refresh: true };
    const times = timesOf(bare, form, context, take);
    const occupancy = context.occupancy;
    events.push({ form, channel, happening, extras: undefined, id: undefined, occupancy, times, rest: {} });
  };

  return { write, resync, flush };
}

/** Writes a record that came of an answer about one user as such an answer again. */
function writeAnswer(
  { record, path }: OutgoingRecord,
  form: "where-now" | "state",
  last: OpenWhereNow | undefined,
  { payloads, take }: Pick<EventSink, "payloads" | "take">,
): OpenWhereNow | undefined {
  const head = ANSWER_HEAD;
  const { channel, clientId, data } = record;
  if (record.occurredAt !== undefined) take("dropped", [...path, "occurredAt"], "an answer has no times");
  if (form === "state") {
    const written = data === undefined ? undefined : stateOfData(data);
    if (written?.exact === false) take("wrapped", [...path, "data"], "this state reads back otherwise");
    payloads.push({
      ...head,
      uuid: clientId,
      channel,
      payload: (written?.state ?? null) as PubNubState["payload"],
    });
    return undefined;
  }
  if (data !== undefined) take("dropped", [...path, "data"], "whereNow has no states");
  if (last?.clientId === clientId && !last.channels.includes(channel)) {
    last.channels.push(channel);
    return last;
  }
  take("dropped", [...path, "clientId"], "whereNow does not name its user: the reader must know");
  const channels = [channel];
  payloads.push({ ...head, payload: { channels } });
  return { clientId, channels };
}
