// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CometChatUser } from "./cometchat-user.js";

/**
 * The legacy webhook `after_connection_status_changed`, the only form that names connections.
 */
export interface CometChatLegacyConnectionWebhook {
  /**
   * The webhook's trigger; the second spelling is the heading of its documentation.
   */
  trigger: "after_connection_status_changed" | "user_connection_status_change";
  data: CometChatLegacyWebhookData;
  /**
   * The app that the webhook belongs to.
   */
  appId?: string | null;
  /**
   * The app's region.
   */
  region?: string | null;
  /**
   * The webhook's name.
   */
  webhook?: string | null;
}
/**
 * What happened.
 */
export interface CometChatLegacyWebhookData {
  user: CometChatUser;
  event: CometChatConnectionEvent;
  /**
   * Every live connection of the user afterwards.
   */
  connections?: CometChatSession[] | null;
}
/**
 * The change of one connection.
 */
export interface CometChatConnectionEvent {
  /**
   * What happened to the connection.
   */
  type: "connected" | "disconnected";
  /**
   * When it happened, in milliseconds since 1970.
   */
  at?: number | string | null;
  event_for: CometChatSession;
}
/**
 * One live connection.
 */
export interface CometChatSession {
  /**
   * The connection's identifier.
   */
  session_id: string;
  /**
   * When the connection was made, in milliseconds since 1970.
   */
  connected_at?: number | string | null;
  /**
   * The device.
   */
  cometchat_device_id?: string | null;
  /**
   * `android`, `ios` or `web`.
   */
  platform?: string | null;
}

/** The JSON Schema of {@link CometChatLegacyConnectionWebhook}, as shipped in `schemas/providers/cometchat-legacy-webhook.json`. */
export const cometChatLegacyConnectionWebhookSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-legacy-webhook.json",
  "title": "CometChat Legacy Connection Webhook",
  "description": "The legacy webhook `after_connection_status_changed`, the only form that names connections.",
  "type": "object",
  "required": [
    "trigger",
    "data"
  ],
  "properties": {
    "trigger": {
      "type": "string",
      "enum": [
        "after_connection_status_changed",
        "user_connection_status_change"
      ],
      "description": "The webhook's trigger; the second spelling is the heading of its documentation."
    },
    "data": {
      "title": "CometChat Legacy Webhook Data",
      "type": "object",
      "description": "What happened.",
      "required": [
        "user",
        "event"
      ],
      "properties": {
        "user": {
          "$ref": "cometchat-user.json"
        },
        "event": {
          "title": "CometChat Connection Event",
          "type": "object",
          "description": "The change of one connection.",
          "required": [
            "type",
            "event_for"
          ],
          "properties": {
            "type": {
              "type": "string",
              "enum": [
                "connected",
                "disconnected"
              ],
              "description": "What happened to the connection."
            },
            "at": {
              "type": [
                "number",
                "string",
                "null"
              ],
              "description": "When it happened, in milliseconds since 1970."
            },
            "event_for": {
              "$ref": "#/$defs/CometChatSession"
            }
          }
        },
        "connections": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/CometChatSession"
          },
          "description": "Every live connection of the user afterwards."
        }
      }
    },
    "appId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The app that the webhook belongs to."
    },
    "region": {
      "type": [
        "string",
        "null"
      ],
      "description": "The app's region."
    },
    "webhook": {
      "type": [
        "string",
        "null"
      ],
      "description": "The webhook's name."
    }
  },
  "$defs": {
    "CometChatSession": {
      "title": "CometChat Session",
      "type": "object",
      "description": "One live connection.",
      "required": [
        "session_id"
      ],
      "properties": {
        "session_id": {
          "type": "string",
          "description": "The connection's identifier."
        },
        "connected_at": {
          "type": [
            "number",
            "string",
            "null"
          ],
          "description": "When the connection was made, in milliseconds since 1970."
        },
        "cometchat_device_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "The device."
        },
        "platform": {
          "type": [
            "string",
            "null"
          ],
          "description": "`android`, `ios` or `web`."
        }
      }
    }
  }
} as const;
