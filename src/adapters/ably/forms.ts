/** Which of Ably's forms a payload has, told by its shape, and the reader of each. */
import { channelOf } from "./context.js";
import { isBatchResult, noteOthers, readBatch, readRestList } from "./lists.js";
import { ALONE, isObject, own } from "./members.js";
import { ON_ITS_OWN, readMessage } from "./message.js";
import { isFrame, isProtocolMessage, readProtocolMessage } from "./protocol.js";
import { addNote, type Reading } from "./reading.js";
import { refuse, shown } from "./refuse.js";
import { isChannelState, readChannelState } from "./state.js";
import { isWebhookItem, readBare, readEnveloped, readWebhookItems } from "./webhooks.js";

/** Adds what a payload says to a reading; refuses what is none of Ably's. */
export function readPayload(payload: unknown, reading: Reading): void {
  if (Array.isArray(payload)) readArray(payload, reading);
  else if (isObject(payload)) readObject(payload, reading);
  else refuse("", "type", `expected a payload of Ably's, got ${shown(payload)}`);
  if (reading.inputs === undefined && reading.notes === undefined) {
    addNote(reading, "ignored", "", "an empty payload");
  }
}

/** A list is of one kind, and its first item tells which. */
function readArray(list: readonly unknown[], reading: Reading): void {
  const [first] = list;
  if (isProtocolMessage(first)) {
    list.forEach((frame, i) => {
      if (!isProtocolMessage(frame))
        refuse(`/${i}`, "type", `expected a protocol message, got ${shown(frame)}`);
      readProtocolMessage(frame, `/${i}`, reading);
    });
  } else if (isBatchResult(first)) readBatch(list, "", reading);
  else readRestList(list, "", reading);
}

function readObject(payload: Readonly<Record<string, unknown>>, reading: Reading): void {
  // Asked first what costs least: a frame names no client.
  if (payload["clientId"] !== undefined && Object.hasOwn(payload, "clientId"))
    readLoneMessage(payload, reading);
  else if (isFrame(payload)) readProtocolMessage(payload, "", reading);
  else if (Object.hasOwn(payload, "headers") && Object.hasOwn(payload, "body")) readBare(payload, reading);
  else if (Array.isArray(own(payload, "items")))
    readItems(payload, own(payload, "items") as unknown[], reading);
  else if (Array.isArray(own(payload, "results"))) {
    readBatch(own(payload, "results") as unknown[], "/results", reading);
    noteOthers(payload, RESULTS, "", reading);
  } else if (Array.isArray(own(payload, "batchResponse"))) {
    readBatch(own(payload, "batchResponse") as unknown[], "/batchResponse", reading);
    noteOthers(payload, BATCH_RESPONSE, "", reading);
  } else if (isEnvelope(payload)) readEnveloped(payload, reading);
  else if (isChannelState(payload)) readChannelState(payload, reading);
  else if (isObject(own(payload, "error")) && Object.keys(payload).length === 1) {
    addNote(reading, "ignored", "", "the request failed: nothing is known");
  } else if (Object.hasOwn(payload, "action")) readLoneMessage(payload, reading);
  else refuse("", "type", "expected a payload of Ably's: no form of it has this shape");
}

const RESULTS: ReadonlySet<string> = new Set(["results"]);
const BATCH_RESPONSE: ReadonlySet<string> = new Set(["batchResponse"]);
const ITEMS: ReadonlySet<string> = new Set(["items"]);

/** An enveloped event, of presence or of another source. */
const isEnvelope = (payload: Readonly<Record<string, unknown>>): boolean =>
  typeof own(payload, "channel") === "string" &&
  !Object.hasOwn(payload, "action") &&
  (Array.isArray(own(payload, "presence")) || typeof own(payload, "source") === "string");

function readItems(payload: object, items: readonly unknown[], reading: Reading): void {
  if (isWebhookItem(items[0])) readWebhookItems(items, "/items", reading);
  else readRestList(items, "/items", reading);
  noteOthers(payload, ITEMS, "", reading);
}

function readLoneMessage(message: Readonly<Record<string, unknown>>, reading: Reading): void {
  const { clientId } = reading.context;
  const around = clientId === undefined ? ON_ITS_OWN : { ...ON_ITS_OWN, clientId };
  readMessage(message, "", ALONE, channelOf(undefined, reading, "", ""), reading, around);
}
