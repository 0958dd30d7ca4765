// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CometChatUser } from "./cometchat-user.js";

/**
 * A call of a `CometChat.UserListener`: the callback's name and the user that it was given.
 */
export interface CometChatListenerCall {
  /**
   * The callback.
   */
  listener: "onUserOnline" | "onUserOffline";
  user: CometChatUser;
}

/** The JSON Schema of {@link CometChatListenerCall}, as shipped in `schemas/providers/cometchat-listener-call.json`. */
export const cometChatListenerCallSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-listener-call.json",
  "title": "CometChat Listener Call",
  "description": "A call of a `CometChat.UserListener`: the callback's name and the user that it was given.",
  "type": "object",
  "required": [
    "listener",
    "user"
  ],
  "properties": {
    "listener": {
      "type": "string",
      "enum": [
        "onUserOnline",
        "onUserOffline"
      ],
      "description": "The callback."
    },
    "user": {
      "$ref": "cometchat-user.json"
    }
  }
} as const;
