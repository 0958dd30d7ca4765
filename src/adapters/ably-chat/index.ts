/**
 * The Ably Chat adapter, its payload types and validators, and the names of rooms.
 *
 * @module realtime-presence/ably-chat
 */
export { ablyChat } from "./adapter.js";
export type { AblyChatToContext } from "./context.js";
export {
  type AblyChatEvent,
  type AblyChatFlatEvent,
  type AblyChatMember,
  type AblyChatPayload,
  ablyChatEvent,
  ablyChatFlatEvent,
  ablyChatMember,
} from "./payloads.js";
export { chatChannelOf, chatRoomOf } from "./rooms.js";
export type { AblyChatFromContext } from "./write.js";
