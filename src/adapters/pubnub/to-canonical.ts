/** From any of PubNub's payloads to inputs. */
import type { ToCanonical } from "../adapter.js";
import type { PubNubToContext } from "./context.js";
import { beginConversion, type Conversion, type Filter, type KnownMembers } from "./conversion.js";
import { FORMS, type FormName, type FormPayloads, formOf } from "./form-of.js";
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
import { readState, readWhereNow } from "./read-user.js";
import { readPlain, refuse } from "./refuse.js";

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
  acknowledgement: (_payload, { take }) =>
    take("ignored", [], "an answer that says nothing about who is there"),
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

/** Reads one payload, by what the context says is known. */
export function toCanonical(payload: unknown, context: PubNubToContext = {}): ToCanonical {
  const known: KnownMembers = { size: () => context.knownSize, has: () => context.present };
  return readPayload(payload, context, known);
}

/** Reads one payload, by what is known. */
export function readPayload(
  payload: unknown,
  context: PubNubToContext,
  known: KnownMembers,
  filter?: Filter,
): ToCanonical {
  return readPlain(() => convert(payload, context, known, filter));
}

function convert(
  payload: unknown,
  context: PubNubToContext,
  known: KnownMembers,
  filter: Filter | undefined,
): ToCanonical {
  const form = formOf(payload, context.call);
  if (form === undefined)
    refuse(
      [],
      "form",
      "expected an event, a subscribe answer, a webhook's call or an answer of the presence API",
    );
  const conversion = beginConversion(context, known, filter);
  read(form, payload, conversion);
  return conversion.result();
}

function read<Name extends FormName>(form: Name, payload: unknown, conversion: Conversion): void {
  const validator = FORMS[form];
  if (!validator.is(payload)) {
    validator.parse(payload);
    refuse([], "schema", "changed while it was read");
  }
  READERS[form](payload as FormPayloads[Name], conversion);
}
