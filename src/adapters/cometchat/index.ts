/**
 * CometChat users: REST answers, listener calls, websocket frames and both generations of webhooks, both ways.
 *
 * @module realtime-presence/cometchat
 */
export type { CometChatPresenceFrameBody } from "../../generated/providers/cometchat-frame.js";
export type {
  CometChatConnectionEvent,
  CometChatLegacyWebhookData,
} from "../../generated/providers/cometchat-legacy-webhook.js";
export type {
  CometChatOnlineCount,
  CometChatOtherFrame,
  CometChatOtherWebhook,
} from "../../generated/providers/cometchat-other.js";
export type {
  CometChatConnectionWebhookData,
  CometChatCurrentConnection,
} from "../../generated/providers/cometchat-webhook.js";
export {
  type CometChatAdapter,
  type CometChatAdapterOptions,
  cometchat,
  createCometChatAdapter,
} from "./adapter.js";
export type { CometChatForm, CometChatFromContext, CometChatToContext } from "./context.js";
export {
  type CometChatAdapterState,
  type CometChatConnectionWebhook,
  type CometChatLegacyConnectionWebhook,
  type CometChatListenerCall,
  type CometChatOtherMessage,
  type CometChatPayload,
  type CometChatPresenceFrame,
  type CometChatSession,
  type CometChatUser,
  type CometChatUserList,
  type CometChatUserState,
  cometChatAdapterState,
  cometChatConnectionWebhook,
  cometChatLegacyConnectionWebhook,
  cometChatListenerCall,
  cometChatOtherMessage,
  cometChatPresenceFrame,
  cometChatUser,
  cometChatUserList,
} from "./payloads.js";
export { decodeUid, encodeUid } from "./uids.js";
