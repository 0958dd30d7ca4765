import type { PresenceAdapter } from "../adapter.js";
import type { CometChatFromContext, CometChatToContext } from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import type { CometChatPayload } from "./payloads.js";
import { accepts, toCanonical } from "./to-canonical.js";

/**
 * Converts between CometChat's users, listener calls, frames and webhooks and canonical inputs. Has no memory: see
 * `createCometChatAdapter` for one that knows which connections a user had.
 *
 * @example
 * ```ts
 * cometchat.toCanonical({ listener: "onUserOnline", user }, { channel: "lobby" }).inputs;
 * ```
 */
export const cometchat: PresenceAdapter<CometChatPayload, CometChatToContext, CometChatFromContext> = {
  provider: "cometchat",
  accepts: (payload): payload is CometChatPayload => accepts(payload),
  toCanonical,
  fromCanonical,
};
