/**
 * The Ably adapter, its payload types and validators, and its contexts.
 *
 * @module realtime-presence/ably
 */
export type {
  AblyBatchPresenceFailure,
  AblyBatchPresenceResult,
  AblyBatchPresenceResults,
} from "../../generated/providers/ably-batch-presence.js";
export type { AblyPresencePage } from "../../generated/providers/ably-presence-list.js";
export type {
  AblyBareWebhook,
  AblyBatchedWebhook,
  AblyEnvelopedWebhook,
} from "../../generated/providers/ably-webhook.js";
export { type AblyAdapter, type AblyAdapterState, ably, createAblyAdapter } from "./adapter.js";
export type { AblyToContext } from "./context.js";
export type { AblyDecrypt } from "./decrypt.js";
export {
  type AblyBatchPresence,
  type AblyChannelState,
  type AblyPayload,
  type AblyPresenceList,
  type AblyPresenceMessage,
  type AblyPresenceRow,
  type AblyProtocolMessage,
  type AblyWebhook,
  ablyBatchPresence,
  ablyChannelState,
  ablyPresenceList,
  ablyPresenceMessage,
  ablyProtocolMessage,
  ablyWebhook,
} from "./payloads.js";
export { type AblyMeasured, ablyMessageSize } from "./size.js";
export type { AblyProtocolFrame } from "./to-frames.js";
export type { AblySdkMessage, AblyWireMessage } from "./to-message.js";
export type { AblyFromContext } from "./write.js";
