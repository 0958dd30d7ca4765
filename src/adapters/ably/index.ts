/** `realtime-presence/ably`: the Ably adapter, its payload types and its contexts. */
export { type AblyFromContext, type AblyPayload, ably } from "./adapter.js";
export type { AblyToContext } from "./context.js";
export { ablyMessageSize } from "./size.js";
export type { AblyProtocolFrame } from "./to-frames.js";
export type { AblySdkMessage, AblyWireMessage } from "./to-message.js";
