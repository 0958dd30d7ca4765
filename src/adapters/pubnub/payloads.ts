/** What PubNub sends, form by form: types and validators. */

import { checkPubNubAcknowledgement } from "../../generated/providers/pubnub-acknowledgement.check.js";
import {
  type PubNubAcknowledgement,
  pubNubAcknowledgementSchema,
} from "../../generated/providers/pubnub-acknowledgement.js";
import { checkPubNubAdapterState } from "../../generated/providers/pubnub-adapter-state.check.js";
import { pubNubAdapterStateSchema } from "../../generated/providers/pubnub-adapter-state.js";
import { checkPubNubChannelWebhook } from "../../generated/providers/pubnub-channel-webhook.check.js";
import {
  type PubNubChannelWebhook,
  pubNubChannelWebhookSchema,
} from "../../generated/providers/pubnub-channel-webhook.js";
import { checkPubNubPresenceEvent } from "../../generated/providers/pubnub-event.check.js";
import {
  type PubNubPresenceEvent,
  pubNubPresenceEventSchema,
} from "../../generated/providers/pubnub-event.js";
import { checkPubNubEventBatch } from "../../generated/providers/pubnub-event-batch.check.js";
import {
  type PubNubEventBatch,
  pubNubEventBatchSchema,
} from "../../generated/providers/pubnub-event-batch.js";
import { checkPubNubEventEnvelope } from "../../generated/providers/pubnub-event-envelope.check.js";
import {
  type PubNubEventEnvelope,
  pubNubEventEnvelopeSchema,
} from "../../generated/providers/pubnub-event-envelope.js";
import { checkPubNubEventItem } from "../../generated/providers/pubnub-event-item.check.js";
import { type PubNubEventItem, pubNubEventItemSchema } from "../../generated/providers/pubnub-event-item.js";
import { checkPubNubHereNow } from "../../generated/providers/pubnub-here-now.check.js";
import { type PubNubHereNow, pubNubHereNowSchema } from "../../generated/providers/pubnub-here-now.js";
import { checkPubNubMultiHereNow } from "../../generated/providers/pubnub-multi-here-now.check.js";
import {
  type PubNubMultiHereNow,
  pubNubMultiHereNowSchema,
} from "../../generated/providers/pubnub-multi-here-now.js";
import { checkPubNubSDKEvent } from "../../generated/providers/pubnub-sdk-event.check.js";
import { type PubNubSDKEvent, pubNubSDKEventSchema } from "../../generated/providers/pubnub-sdk-event.js";
import { checkPubNubSDKHereNow } from "../../generated/providers/pubnub-sdk-here-now.check.js";
import {
  type PubNubSDKHereNow,
  pubNubSDKHereNowSchema,
} from "../../generated/providers/pubnub-sdk-here-now.js";
import { checkPubNubSDKState } from "../../generated/providers/pubnub-sdk-state.check.js";
import { type PubNubSDKState, pubNubSDKStateSchema } from "../../generated/providers/pubnub-sdk-state.js";
import { checkPubNubSDKWhereNow } from "../../generated/providers/pubnub-sdk-where-now.check.js";
import {
  type PubNubSDKWhereNow,
  pubNubSDKWhereNowSchema,
} from "../../generated/providers/pubnub-sdk-where-now.js";
import { checkPubNubState } from "../../generated/providers/pubnub-state.check.js";
import { type PubNubState, pubNubStateSchema } from "../../generated/providers/pubnub-state.js";
import { checkPubNubSubscribeAnswer } from "../../generated/providers/pubnub-subscribe-answer.check.js";
import {
  type PubNubSubscribeAnswer,
  pubNubSubscribeAnswerSchema,
} from "../../generated/providers/pubnub-subscribe-answer.js";
import { checkPubNubWebhook } from "../../generated/providers/pubnub-webhook.check.js";
import { type PubNubWebhook, pubNubWebhookSchema } from "../../generated/providers/pubnub-webhook.js";
import { checkPubNubWhereNow } from "../../generated/providers/pubnub-where-now.check.js";
import { type PubNubWhereNow, pubNubWhereNowSchema } from "../../generated/providers/pubnub-where-now.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type {
  PubNubAcknowledgement,
  PubNubChannelWebhook,
  PubNubEventBatch,
  PubNubEventEnvelope,
  PubNubEventItem,
  PubNubHereNow,
  PubNubMultiHereNow,
  PubNubPresenceEvent,
  PubNubSDKEvent,
  PubNubSDKHereNow,
  PubNubSDKState,
  PubNubSDKWhereNow,
  PubNubState,
  PubNubSubscribeAnswer,
  PubNubWebhook,
  PubNubWhereNow,
};

/** Whatever PubNub sends that this adapter knows. */
export type PubNubPayload =
  | PubNubPresenceEvent
  | PubNubSubscribeAnswer
  | PubNubSDKEvent
  | PubNubWebhook
  | PubNubChannelWebhook
  | PubNubEventBatch
  | PubNubEventEnvelope
  | PubNubHereNow
  | PubNubMultiHereNow
  | PubNubSDKHereNow
  | PubNubWhereNow
  | PubNubState
  | PubNubSDKWhereNow
  | PubNubSDKState
  | PubNubAcknowledgement;

/** A presence event as it is published on `<channel>-pnpres`, without its message. */
export const pubNubPresenceEvent: Validator<PubNubPresenceEvent> = createValidator({
  name: "PubNub presence event",
  schema: pubNubPresenceEventSchema,
  check: checkPubNubPresenceEvent,
});

/** The answer to a subscribe call. */
export const pubNubSubscribeAnswer: Validator<PubNubSubscribeAnswer> = createValidator({
  name: "PubNub subscribe answer",
  schema: pubNubSubscribeAnswerSchema,
  check: checkPubNubSubscribeAnswer,
});

/** A presence event as the JavaScript SDK hands it to listeners. */
export const pubNubSdkEvent: Validator<PubNubSDKEvent> = createValidator({
  name: "PubNub SDK event",
  schema: pubNubSDKEventSchema,
  check: checkPubNubSDKEvent,
});

/** A call of the older presence webhooks about a user. */
export const pubNubWebhook: Validator<PubNubWebhook> = createValidator({
  name: "PubNub webhook",
  schema: pubNubWebhookSchema,
  check: checkPubNubWebhook,
});

/** A call of the older presence webhooks about a channel. */
export const pubNubChannelWebhook: Validator<PubNubChannelWebhook> = createValidator({
  name: "PubNub channel webhook",
  schema: pubNubChannelWebhookSchema,
  check: checkPubNubChannelWebhook,
});

/** What Events & Actions delivers. */
export const pubNubEventBatch: Validator<PubNubEventBatch> = createValidator({
  name: "PubNub event batch",
  schema: pubNubEventBatchSchema,
  check: checkPubNubEventBatch,
});

/** What Events & Actions delivers in an envelope. */
export const pubNubEventEnvelope: Validator<PubNubEventEnvelope> = createValidator({
  name: "PubNub event envelope",
  schema: pubNubEventEnvelopeSchema,
  check: checkPubNubEventEnvelope,
});

/** One presence event of Events & Actions. */
export const pubNubEventItem: Validator<PubNubEventItem> = createValidator({
  name: "PubNub event item",
  schema: pubNubEventItemSchema,
  check: checkPubNubEventItem,
});

/** The answer to hereNow for one channel. */
export const pubNubHereNow: Validator<PubNubHereNow> = createValidator({
  name: "PubNub hereNow answer",
  schema: pubNubHereNowSchema,
  check: checkPubNubHereNow,
});

/** The answer to hereNow for several channels. */
export const pubNubMultiHereNow: Validator<PubNubMultiHereNow> = createValidator({
  name: "PubNub hereNow answer for several channels",
  schema: pubNubMultiHereNowSchema,
  check: checkPubNubMultiHereNow,
});

/** The result of the JavaScript SDK's `hereNow`. */
export const pubNubSdkHereNow: Validator<PubNubSDKHereNow> = createValidator({
  name: "PubNub SDK hereNow result",
  schema: pubNubSDKHereNowSchema,
  check: checkPubNubSDKHereNow,
});

/** The answer to whereNow. */
export const pubNubWhereNow: Validator<PubNubWhereNow> = createValidator({
  name: "PubNub whereNow answer",
  schema: pubNubWhereNowSchema,
  check: checkPubNubWhereNow,
});

/** The answer to a call that reads or sets a user's state. */
export const pubNubState: Validator<PubNubState> = createValidator({
  name: "PubNub state answer",
  schema: pubNubStateSchema,
  check: checkPubNubState,
});

/** The result of the JavaScript SDK's `whereNow`. */
export const pubNubSdkWhereNow: Validator<PubNubSDKWhereNow> = createValidator({
  name: "PubNub SDK whereNow result",
  schema: pubNubSDKWhereNowSchema,
  check: checkPubNubSDKWhereNow,
});

/** The result of the JavaScript SDK's `getState`. */
export const pubNubSdkState: Validator<PubNubSDKState> = createValidator({
  name: "PubNub SDK getState result",
  schema: pubNubSDKStateSchema,
  check: checkPubNubSDKState,
});

/** The answer to a heartbeat or a leave. */
export const pubNubAcknowledgement: Validator<PubNubAcknowledgement> = createValidator({
  name: "PubNub acknowledgement",
  schema: pubNubAcknowledgementSchema,
  check: checkPubNubAcknowledgement,
});

/** What a PubNub adapter with a memory knows. */
export const pubNubAdapterState: Validator<unknown> = createValidator({
  name: "PubNub adapter state",
  schema: pubNubAdapterStateSchema,
  check: checkPubNubAdapterState,
});
