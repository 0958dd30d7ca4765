/** Ably's payloads as types, and a validator of each form. */
import { checkAblyAdapterState } from "../../generated/providers/ably-adapter-state.check.js";
import { ablyAdapterStateSchema } from "../../generated/providers/ably-adapter-state.js";
import { checkAblyBatchPresence } from "../../generated/providers/ably-batch-presence.check.js";
import {
  type AblyBatchPresence,
  ablyBatchPresenceSchema,
} from "../../generated/providers/ably-batch-presence.js";
import { checkAblyChannelState } from "../../generated/providers/ably-channel-state.check.js";
import {
  type AblyChannelState,
  ablyChannelStateSchema,
} from "../../generated/providers/ably-channel-state.js";
import { checkAblyPresenceList } from "../../generated/providers/ably-presence-list.check.js";
import {
  type AblyPresenceList,
  ablyPresenceListSchema,
} from "../../generated/providers/ably-presence-list.js";
import { checkAblyPresenceMessage } from "../../generated/providers/ably-presence-message.check.js";
import {
  type AblyPresenceMessage,
  ablyPresenceMessageSchema,
} from "../../generated/providers/ably-presence-message.js";
import { ablyPresenceRowSchema } from "../../generated/providers/ably-presence-row.js";
import { checkAblyProtocolMessage } from "../../generated/providers/ably-protocol-message.check.js";
import {
  type AblyProtocolMessage,
  ablyProtocolMessageSchema,
} from "../../generated/providers/ably-protocol-message.js";
import { checkAblyWebhook } from "../../generated/providers/ably-webhook.check.js";
import { type AblyWebhook, ablyWebhookSchema } from "../../generated/providers/ably-webhook.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type { AblyBatchPresence } from "../../generated/providers/ably-batch-presence.js";
export type { AblyChannelState } from "../../generated/providers/ably-channel-state.js";
export type { AblyPresenceList } from "../../generated/providers/ably-presence-list.js";
export type { AblyPresenceMessage } from "../../generated/providers/ably-presence-message.js";
export type { AblyPresenceRow } from "../../generated/providers/ably-presence-row.js";
export type { AblyProtocolMessage } from "../../generated/providers/ably-protocol-message.js";
export type { AblyWebhook } from "../../generated/providers/ably-webhook.js";

/** Everything that Ably sends or accepts about presence. */
export type AblyPayload =
  | AblyPresenceMessage
  | AblyProtocolMessage
  | AblyProtocolMessage[]
  | AblyPresenceList
  | AblyBatchPresence
  | AblyWebhook
  | AblyChannelState;

const refs = [ablyPresenceMessageSchema, ablyPresenceRowSchema];

/** A presence message on its own: an SDK object, a REST item, a row of a webhook. */
export const ablyPresenceMessage: Validator<AblyPresenceMessage> = createValidator({
  name: "Ably presence message",
  schema: ablyPresenceMessageSchema,
  check: checkAblyPresenceMessage,
});

/** A frame of the realtime protocol. */
export const ablyProtocolMessage: Validator<AblyProtocolMessage> = createValidator({
  name: "Ably protocol message",
  schema: ablyProtocolMessageSchema,
  check: checkAblyProtocolMessage,
  refs,
});

/** The answer of a REST presence or presence history request: a list, or a page. */
export const ablyPresenceList: Validator<AblyPresenceList> = createValidator({
  name: "Ably presence list",
  schema: ablyPresenceListSchema,
  check: checkAblyPresenceList,
  refs,
});

/** The answer of a batch presence request, old or new. */
export const ablyBatchPresence: Validator<AblyBatchPresence> = createValidator({
  name: "Ably batch presence answer",
  schema: ablyBatchPresenceSchema,
  check: checkAblyBatchPresence,
  refs,
});

/** A webhook or a queue message: batched, enveloped, or bare as `{headers, body}`. */
export const ablyWebhook: Validator<AblyWebhook> = createValidator({
  name: "Ably webhook",
  schema: ablyWebhookSchema,
  check: checkAblyWebhook,
  refs,
});

/** A channel state change of an SDK. */
export const ablyChannelState: Validator<AblyChannelState> = createValidator({
  name: "Ably channel state change",
  schema: ablyChannelStateSchema,
  check: checkAblyChannelState,
});

/** What an Ably adapter with a memory knows. */
export const ablyAdapterState: Validator<unknown> = createValidator({
  name: "Ably adapter state",
  schema: ablyAdapterStateSchema,
  check: checkAblyAdapterState,
});
