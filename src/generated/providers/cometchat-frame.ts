// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CometChatUser } from "./cometchat-user.js";

/**
 * A presence frame of the websocket, before the SDK reads it.
 */
export interface CometChatPresenceFrame {
  /**
   * The kind of frame.
   */
  type: "presence";
  /**
   * The app that the frame belongs to.
   */
  appId?: string | null;
  /**
   * The session that made the frame.
   */
  deviceId?: string | null;
  /**
   * The user that the frame speaks of, once more.
   */
  sender?: string | null;
  body: CometChatPresenceFrameBody;
}
/**
 * What happened.
 */
export interface CometChatPresenceFrameBody {
  /**
   * `online`, `available` or `offline`; the SDK ignores every other word.
   */
  action: string;
  /**
   * When it happened, in seconds since 1970 or in milliseconds.
   */
  timestamp?: number | string | null;
  user: CometChatUser;
}

/** The JSON Schema of {@link CometChatPresenceFrame}, as shipped in `schemas/providers/cometchat-frame.json`. */
export const cometChatPresenceFrameSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-frame.json",
  "title": "CometChat Presence Frame",
  "description": "A presence frame of the websocket, before the SDK reads it.",
  "type": "object",
  "required": [
    "type",
    "body"
  ],
  "properties": {
    "type": {
      "type": "string",
      "const": "presence",
      "description": "The kind of frame."
    },
    "appId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The app that the frame belongs to."
    },
    "deviceId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The session that made the frame."
    },
    "sender": {
      "type": [
        "string",
        "null"
      ],
      "description": "The user that the frame speaks of, once more."
    },
    "body": {
      "title": "CometChat Presence Frame Body",
      "type": "object",
      "description": "What happened.",
      "required": [
        "action",
        "user"
      ],
      "properties": {
        "action": {
          "type": "string",
          "description": "`online`, `available` or `offline`; the SDK ignores every other word."
        },
        "timestamp": {
          "type": [
            "number",
            "string",
            "null"
          ],
          "description": "When it happened, in seconds since 1970 or in milliseconds."
        },
        "user": {
          "$ref": "cometchat-user.json"
        }
      }
    }
  }
} as const;
