/**
 * PubNub presence: events, intervals, hereNow and its like, and both generations of webhooks.
 *
 * @module realtime-presence/pubnub
 */
import type { PresenceAdapter } from "../adapter.js";
import type { PubNubFromContext, PubNubToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import type { PubNubPayload } from "./payloads.js";
import { isPubNubPayload, toCanonical } from "./to-canonical.js";

export type { PubNubEnvelopedEvent } from "../../generated/providers/pubnub-event-envelope.js";
export type { PubNubOccupant } from "../../generated/providers/pubnub-here-now.js";
export type {
  PubNubMultiHereNowChannel,
  PubNubMultiHereNowOccupant,
  PubNubMultiHereNowPayload,
} from "../../generated/providers/pubnub-multi-here-now.js";
export type {
  PubNubSDKHereNowChannel,
  PubNubSDKOccupant,
} from "../../generated/providers/pubnub-sdk-here-now.js";
export type {
  PubNubCursor,
  PubNubMessage,
  PubNubPublishTime,
} from "../../generated/providers/pubnub-subscribe-answer.js";
export type { PubNubWhereNowPayload } from "../../generated/providers/pubnub-where-now.js";
export type { PubNubCall, PubNubForm, PubNubFromContext, PubNubToContext } from "./context.js";
export { createPubNubAdapter, type PubNubAdapter, type PubNubAdapterOptions } from "./create-adapter.js";
export type { PubNubChannelMemory, PubNubConnectionMemory, PubNubMemory } from "./memory.js";
export {
  type PubNubAcknowledgement,
  type PubNubChannelWebhook,
  type PubNubEventBatch,
  type PubNubEventEnvelope,
  type PubNubEventItem,
  type PubNubHereNow,
  type PubNubMultiHereNow,
  type PubNubPayload,
  type PubNubPresenceEvent,
  type PubNubSDKEvent,
  type PubNubSDKHereNow,
  type PubNubSDKState,
  type PubNubSDKWhereNow,
  type PubNubState,
  type PubNubSubscribeAnswer,
  type PubNubWebhook,
  type PubNubWhereNow,
  pubNubAcknowledgement,
  pubNubChannelWebhook,
  pubNubEventBatch,
  pubNubEventEnvelope,
  pubNubEventItem,
  pubNubHereNow,
  pubNubMultiHereNow,
  pubNubPresenceEvent,
  pubNubSdkEvent,
  pubNubSdkHereNow,
  pubNubSdkState,
  pubNubSdkWhereNow,
  pubNubState,
  pubNubSubscribeAnswer,
  pubNubWebhook,
  pubNubWhereNow,
} from "./payloads.js";

import { ownMembersOnly } from "../own-members.js";

/**
 * Converts PubNub presence without memory: every join is an `enter`, and every record an event. For joins of known
 * users, intervals that only count, and users with several connections, see {@link createPubNubAdapter}.
 *
 * @example
 * const { inputs } = pubnub.toCanonical({
 *   t: { t: "14637536741734954", r: 1 },
 *   m: [{
 *     c: "room-pnpres",
 *     p: { t: "14637536740940378", r: 1 },
 *     d: { action: "join", timestamp: 1463753674, uuid: "ana", occupancy: 3 },
 *   }],
 * });
 * // inputs[0].record: { channel: "room", clientId: "ana", action: "enter", occurredAt: "2016-05-20T14:14:34.0940378Z" }
 */
export const pubnub: PresenceAdapter<PubNubPayload, PubNubToContext, PubNubFromContext> =
  /* @__PURE__ */ ownMembersOnly({
    provider: "pubnub",
    accepts: isPubNubPayload,
    toCanonical: (payload, context) => toCanonical(payload, context),
    fromCanonical: (inputs, context) => fromCanonical(inputs, context),
  });
