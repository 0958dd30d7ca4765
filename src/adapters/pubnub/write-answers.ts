/** Records of answers about one user on their way out: as whereNow or a state again, as the API or as the SDK gives it. */
import { setOwn } from "../../runtime/object.js";
import { ANSWER_HEAD } from "./answers.js";
import type { AnswerForm } from "./extras.js";
import { note } from "./notes.js";
import { type OutgoingRecord, stateOfData, wayTo } from "./outgoing-record.js";
import { isListedAfter } from "./own.js";
import type { PubNubPayload, PubNubSDKState, PubNubState } from "./payloads.js";
import { addPayload, type Writing } from "./writing.js";

/** Tells whether a record still says what such an answer says: the record decides what happened. */
export const isSaidBy = (form: AnswerForm, { record }: OutgoingRecord): boolean =>
  record.action === (form === "where-now" || form === "sdk-where-now" ? "present" : "update");

/** Writes a record that came of an answer about one user as such an answer again. */
export function writeAnswer(writing: Writing, out: OutgoingRecord, form: AnswerForm): void {
  const { record } = out;
  if (record.occurredAt !== undefined)
    note(writing, "dropped", `${wayTo(out)}/occurredAt`, "an answer has no times");
  if (form === "state") writeState(writing, out);
  else if (form === "sdk-state") writeSdkState(writing, out);
  else writeWhereNow(writing, out, form);
  writing.counter?.count(record);
}

/** The state that a record says; null for none. */
const stateOf = (out: OutgoingRecord, writing: Writing): PubNubState["payload"] => {
  const { data } = out.record;
  return ((data === undefined ? undefined : stateOfData(data, out, writing)) ??
    null) as PubNubState["payload"];
};

function writeState(writing: Writing, out: OutgoingRecord): void {
  const { channel, clientId } = out.record;
  addPayload(writing, { ...ANSWER_HEAD, uuid: clientId, channel, payload: stateOf(out, writing) });
}

/** Adds a state to the SDK's result before it, if that is of the same user, or writes another result. */
function writeSdkState(writing: Writing, out: OutgoingRecord): void {
  const { channel, clientId } = out.record;
  const open = lastIf(writing, writing.sdkState, clientId);
  const goesIn =
    open !== undefined && isListedAfter(channel, open.last) && !Object.hasOwn(open.payload.channels, channel);
  const payload: PubNubSDKState = goesIn ? open.payload : { channels: {} };
  setOwn(payload.channels, channel, stateOf(out, writing));
  if (!goesIn) addUnnamed(writing, out, payload);
  writing.sdkState = { clientId, payload, last: channel };
}

/** Adds a channel to the answer before it, if that is of the same user, or writes another answer. */
function writeWhereNow(writing: Writing, out: OutgoingRecord, form: "where-now" | "sdk-where-now"): void {
  const { channel, clientId, data } = out.record;
  if (data !== undefined) note(writing, "dropped", `${wayTo(out)}/data`, "whereNow has no states");
  const open = lastIf(writing, writing.whereNow, clientId);
  if (open?.form === form && !open.channels.includes(channel)) {
    open.channels.push(channel);
    return;
  }
  const channels = [channel];
  const payload = form === "sdk-where-now" ? { channels } : { ...ANSWER_HEAD, payload: { channels } };
  addUnnamed(writing, out, payload);
  writing.whereNow = { form, clientId, payload, channels };
}

/** Adds an answer that has no place for its user. */
function addUnnamed(writing: Writing, out: OutgoingRecord, payload: PubNubPayload): void {
  const why = "the answer does not name its user: the reader must know";
  note(writing, "dropped", `${wayTo(out)}/clientId`, why);
  addPayload(writing, payload);
}

/** An answer, if it is the last payload so far, and of this user. */
function lastIf<Open extends { readonly clientId: string; readonly payload: PubNubPayload }>(
  { payloads }: Writing,
  open: Open | undefined,
  clientId: string,
): Open | undefined {
  return open?.clientId === clientId && payloads?.at(-1) === open.payload ? open : undefined;
}
