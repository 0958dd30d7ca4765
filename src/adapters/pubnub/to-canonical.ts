/** From any of PubNub's payloads to inputs. */
import type { ToCanonical } from "../adapter.js";
import { checkContext } from "../check-context.js";
import type { PubNubToContext } from "./context.js";
import type { Conversion, KnownUsers } from "./conversion.js";
import { FORMS, type FormName, type FormPayloads, formOf } from "./form-of.js";
import { note } from "./notes.js";
import type { PubNubPayload } from "./payloads.js";
import { readEventBatch, readEventEnvelope } from "./read-event-batch.js";
import { readHereNow, readMultiHereNow, readSdkHereNow } from "./read-here-now.js";
import {
  readBareEvent,
  readChannelWebhook,
  readSdkEvent,
  readSubscribeAnswer,
  readWebhook,
} from "./read-messages.js";
import { readSdkState, readSdkWhereNow, readState, readWhereNow } from "./read-user.js";
import { refuse } from "./refuse.js";

type Readers = { readonly [Name in FormName]: (payload: FormPayloads[Name], conversion: Conversion) => void };

const READERS: Readers = {
  "subscribe-answer": readSubscribeAnswer,
  "event-envelope": readEventEnvelope,
  "event-batch": readEventBatch,
  "sdk-event": readSdkEvent,
  "sdk-here-now": readSdkHereNow,
  "here-now": readHereNow,
  "multi-here-now": readMultiHereNow,
  "where-now": readWhereNow,
  state: readState,
  "sdk-where-now": readSdkWhereNow,
  "sdk-state": readSdkState,
  acknowledgement: (_payload, conversion) =>
    note(conversion, "ignored", "", "an answer that says nothing about who is there"),
  "channel-webhook": readChannelWebhook,
  webhook: readWebhook,
  event: readBareEvent,
};

/** Tells whether a value is one of PubNub's payloads. */
export function isPubNubPayload(payload: unknown): payload is PubNubPayload {
  try {
    const form = formOf(payload);
    return form !== undefined && FORMS[form].is(payload);
  } catch {
    return false; // a getter or a Proxy trap threw
  }
}

/** Reads one payload, by what a memory knows, or without one the context. */
export function toCanonical(
  payload: unknown,
  context: PubNubToContext = {},
  known?: KnownUsers,
): ToCanonical {
  try {
    checkContext(context, "PubNub context");
    const conversion: Conversion = {
      context,
      known,
      inputs: undefined,
      notes: undefined,
      listing: undefined,
    };
    read(payload, conversion);
    known?.keep();
    const { inputs = [], notes = [] } = conversion;
    return { inputs, notes };
  } catch (error) {
    known?.takeBack();
    throw error;
  }
}

function read(payload: unknown, conversion: Conversion): void {
  const form = formOf(payload, conversion.context.call);
  if (form === undefined)
    refuse(
      "",
      "form",
      "expected an event, a subscribe answer, a webhook's call or an answer of the presence API",
    );
  FORMS[form].assert(payload);
  (READERS[form] as (payload: unknown, conversion: Conversion) => void)(payload, conversion);
}
