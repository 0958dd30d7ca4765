/**
 * One presence message, of any form, to one envelope (TP1 to TP5; `providers` page of Ably, 2026-11-21).
 * The members are read by one walk over the own keys: no prototype can answer, nothing is read twice, and what is
 * not known is noticed without a second walk. Places and notes are made only where there is something to say.
 */
import { hasOwn } from "../../runtime/object.js";
import { actionOf } from "./actions.js";
import { type Decoded, decodeData, isPlainData, valueIn } from "./decode.js";
import { envelopeOf, extrasOf, recordOf } from "./envelope.js";
import { dropped, escapeStep, isObject, placeOf, textOf, timestampOf } from "./members.js";
import { orderInFrame, orderOf } from "./order.js";
import { addInput, addNote, type Reading } from "./reading.js";
import { refuse, shown } from "./refuse.js";

/** What a message takes from around it where it does not say it itself. */
export interface Surroundings {
  /** Of the frame that carries the message (TP3a, TP3d, TP3g). */
  readonly id: string | undefined;
  readonly connectionId: string | undefined;
  readonly timestamp: number | undefined;
  /** Of the caller, whose own messages name no client (RTP8c). */
  readonly clientId: string | undefined;
  /** In a frame, a row without an action is ignored, as ably-js does; elsewhere such a thing is no message. */
  readonly actionRequired: boolean;
}

/** A message of a list, a batch answer or a webhook: it says everything itself. */
export const ON_ITS_OWN: Surroundings = {
  id: undefined,
  connectionId: undefined,
  timestamp: undefined,
  clientId: undefined,
  actionRequired: true,
};

const WRAPPED = "data is no object, or has a $data of its own: wrapped";
/** What decoding would say of data that needs none. */
const PLAIN: Decoded = { data: undefined, wrapped: false, undecoded: undefined };
/**
 * Adds the envelope of one message to a reading, or a note why there is none.
 *
 * @param pointer where the message stands, or the list that it is an item of
 * @param index which item, for its place and for the inherited id; `ALONE` if it is none
 */
export function readMessage(
  message: unknown,
  pointer: string,
  index: number,
  channel: string,
  reading: Reading,
  parent: Surroundings,
): void {
  if (!isObject(message)) {
    refuse(placeOf(pointer, index), "type", `expected a presence message, got ${shown(message)}`);
  }
  let rawId: unknown;
  let rawAction: unknown;
  let rawClientId: unknown;
  let rawConnectionId: unknown;
  let rawData: unknown;
  let rawEncoding: unknown;
  let rawExtras: unknown;
  let rawTimestamp: unknown;
  let unknown: string[] | undefined;
  // In this kind of loop V8 answers the question for own members for free, and finds each value where the key was.
  for (const key in message) {
    if (!hasOwn(message, key)) continue;
    switch (key) {
      case "id":
        rawId = message[key];
        break;
      case "action":
        rawAction = message[key];
        break;
      case "clientId":
        rawClientId = message[key];
        break;
      case "connectionId":
        rawConnectionId = message[key];
        break;
      case "data":
        rawData = message[key];
        break;
      case "encoding":
        rawEncoding = message[key];
        break;
      case "extras":
        rawExtras = message[key];
        break;
      case "timestamp":
        rawTimestamp = message[key];
        break;
      default:
        if (unknown === undefined) unknown = [key];
        else unknown.push(key);
    }
  }

  const ownClientId = textOf(rawClientId, pointer, "/clientId", index);
  const clientId = ownClientId ?? parent.clientId;
  if (clientId === undefined) {
    const why = 'is missing "clientId": pass it in the context if the message is your own';
    refuse(placeOf(pointer, index), "required", why);
  }
  const ownId = textOf(rawId, pointer, "/id", index);
  // A frame hands its id down with the message's place in it (TP3a); an empty id counts as none, as in ably-js.
  const frameId = ownId ? undefined : parent.id || undefined;
  const id = frameId === undefined ? ownId : `${frameId}:${index}`;
  const ownConnectionId = textOf(rawConnectionId, pointer, "/connectionId", index);
  const connectionId = ownConnectionId || (parent.connectionId ?? ownConnectionId);
  const timestamp = timestampOf(rawTimestamp, pointer, "/timestamp", index) ?? parent.timestamp;
  const encoding = textOf(rawEncoding, pointer, "/encoding", index) || undefined;
  if (rawExtras !== undefined && rawExtras !== null && !isObject(rawExtras)) {
    refuse(`${placeOf(pointer, index)}/extras`, "type", `expected an object, got ${shown(rawExtras)}`);
  }

  const action = actionOf(rawAction);
  if (action === undefined || action === "absent") {
    const at = placeOf(pointer, index);
    if (action === undefined) checkAction(message, rawAction, at, parent.actionRequired);
    // Ably's SDKs ignore both, and neither counts as having seen the member (RTP2, and the thread of ably-dotnet #147).
    const why =
      action === undefined ? `${shown(rawAction)} is no presence action` : "absent is never an event";
    addNote(reading, "ignored", at, why);
    return;
  }

  // Data mostly is an object, or the JSON text of one: then there is nothing to say of how it was decoded.
  const said = encoding === "json" ? valueIn(rawData) : encoding === undefined ? rawData : undefined;
  const plain = isPlainData(said) ? said : undefined;
  const decoded = plain === undefined ? decodeData(rawData, encoding, pointer, index) : PLAIN;
  const data = plain ?? decoded.data;
  const record = recordOf(channel, clientId, connectionId, action, data, timestamp);
  const order = connectionId === undefined ? undefined : orderFor(id, frameId, index, connectionId);
  const envelope = envelopeOf(record, id, order, reading);
  const odd = plain === undefined ? encoding : undefined;
  if (odd !== undefined || rawExtras !== undefined) {
    const extras = extrasOf(odd, decoded, rawExtras as Record<string, unknown> | null | undefined);
    if (extras !== undefined) envelope.extras = extras;
  }
  addInput(reading, envelope);

  if (decoded.wrapped) addNote(reading, "wrapped", `${placeOf(pointer, index)}/data`, WRAPPED);
  if (decoded.undecoded !== undefined) {
    const at = placeOf(pointer, index);
    reading.undecoded ??= [];
    reading.undecoded.push({ envelope, pointer: at });
    const why = `not decoded further: ${shown(decoded.undecoded)} is left, and is kept in the envelope`;
    addNote(reading, "wrapped", `${at}/encoding`, why);
  }
  if (connectionId === undefined) {
    const why = "the message names no connection: it speaks of the member without one";
    addNote(reading, "defaulted", `${placeOf(pointer, index)}/connectionId`, why);
  }
  if (ownClientId === undefined) {
    addNote(reading, "derived", `${placeOf(pointer, index)}/clientId`, "the caller's own client");
  }
  if (rawTimestamp === 0) {
    addNote(reading, "ignored", `${placeOf(pointer, index)}/timestamp`, "0 means that none is set");
  }
  if (unknown === undefined) return;
  for (const key of unknown) dropped(reading, `${placeOf(pointer, index)}/${escapeStep(key)}`);
}

/** The order that a message's id gives, be it its own or handed down. */
function orderFor(
  id: string | undefined,
  frameId: string | undefined,
  index: number,
  connectionId: string,
): string | undefined {
  if (frameId !== undefined) return orderInFrame(frameId, index, connectionId);
  return id === undefined ? undefined : orderOf(id, connectionId);
}

/** An action that is none: a number or a word of tomorrow is only ignored, anything else is no message of Ably's. */
function checkAction(message: object, action: unknown, pointer: string, required: boolean): void {
  if (required && !Object.hasOwn(message, "action")) refuse(pointer, "required", 'is missing "action"');
  if (action !== undefined && action !== null && typeof action !== "number" && typeof action !== "string") {
    refuse(`${pointer}/action`, "type", `expected a number or a word, got ${shown(action)}`);
  }
}
