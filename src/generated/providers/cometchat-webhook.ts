// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CometChatUser } from "./cometchat-user.js";

/**
 * The connection whose change set the webhook off.
 */
export type CometChatCurrentConnection = {
  /**
   * `connected` or `disconnected`: about this one connection, never about the user.
   */
  action?: string | null;
  /**
   * The platform of the connection's SDK.
   */
  platform?: string | null;
  /**
   * When the connection was made, in milliseconds since 1970.
   */
  connectedAt?: number | string | null;
} | null;

/**
 * The webhook `user_connection_status_changed`.
 */
export interface CometChatConnectionWebhook {
  /**
   * The webhook's trigger.
   */
  trigger: "user_connection_status_changed";
  data: CometChatConnectionWebhookData;
  /**
   * The app that the webhook belongs to.
   */
  appId?: string | null;
  /**
   * The app's region.
   */
  region?: string | null;
  /**
   * The webhook's identifier.
   */
  webhook?: string | null;
}
/**
 * What happened.
 */
export interface CometChatConnectionWebhookData {
  /**
   * When it happened, in milliseconds since 1970.
   */
  timestamp?: number | string | null;
  user: CometChatUser;
  /**
   * The user's status afterwards, over all connections.
   */
  status: string;
  currentConnection?: CometChatCurrentConnection;
  /**
   * Whether the user's status is another than before.
   */
  userPresenceChanged?: boolean | null;
}

/** The JSON Schema of {@link CometChatConnectionWebhook}, as shipped in `schemas/providers/cometchat-webhook.json`. */
export const cometChatConnectionWebhookSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-webhook.json",
  "title": "CometChat Connection Webhook",
  "description": "The webhook `user_connection_status_changed`.",
  "type": "object",
  "required": [
    "trigger",
    "data"
  ],
  "properties": {
    "trigger": {
      "type": "string",
      "const": "user_connection_status_changed",
      "description": "The webhook's trigger."
    },
    "data": {
      "title": "CometChat Connection Webhook Data",
      "type": "object",
      "description": "What happened.",
      "required": [
        "user",
        "status"
      ],
      "properties": {
        "timestamp": {
          "type": [
            "number",
            "string",
            "null"
          ],
          "description": "When it happened, in milliseconds since 1970."
        },
        "user": {
          "$ref": "cometchat-user.json"
        },
        "status": {
          "type": "string",
          "description": "The user's status afterwards, over all connections."
        },
        "currentConnection": {
          "title": "CometChat Current Connection",
          "type": [
            "object",
            "null"
          ],
          "description": "The connection whose change set the webhook off.",
          "properties": {
            "action": {
              "type": [
                "string",
                "null"
              ],
              "description": "`connected` or `disconnected`: about this one connection, never about the user."
            },
            "platform": {
              "type": [
                "string",
                "null"
              ],
              "description": "The platform of the connection's SDK."
            },
            "connectedAt": {
              "type": [
                "number",
                "string",
                "null"
              ],
              "description": "When the connection was made, in milliseconds since 1970."
            }
          }
        },
        "userPresenceChanged": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the user's status is another than before."
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
      "description": "The webhook's identifier."
    }
  }
} as const;
