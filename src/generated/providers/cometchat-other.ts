// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A webhook or websocket frame of CometChat that says nothing about presence: a message, a receipt, a change of a group's members.
 */
export type CometChatOtherMessage = CometChatOtherWebhook | CometChatOtherFrame | CometChatOnlineCount;

/**
 * A webhook about something else than connections: messages, groups, calls.
 */
export interface CometChatOtherWebhook {
  /**
   * The webhook's trigger.
   */
  trigger: string;
  /**
   * What the message says.
   */
  data: {
    [k: string]: unknown;
  };
}
/**
 * A websocket frame about something else than presence: receipts, typing, authentication.
 */
export interface CometChatOtherFrame {
  /**
   * The frame's type.
   */
  type: string;
  /**
   * What the frame says.
   */
  body: {
    [k: string]: unknown;
  };
}
/**
 * The REST answer that counts the users who are online.
 */
export interface CometChatOnlineCount {
  /**
   * What the message says.
   */
  data: {
    onlineUsersCount: number;
    [k: string]: unknown;
  };
}

/** The JSON Schema of {@link CometChatOtherMessage}, as shipped in `schemas/providers/cometchat-other.json`. */
export const cometChatOtherMessageSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-other.json",
  "title": "CometChat Other Message",
  "description": "A webhook or websocket frame of CometChat that says nothing about presence: a message, a receipt, a change of a group's members.",
  "type": "object",
  "anyOf": [
    {
      "required": [
        "trigger",
        "data"
      ],
      "properties": {
        "trigger": {
          "type": "string",
          "description": "The webhook's trigger."
        },
        "data": {
          "type": "object",
          "description": "What the message says.",
          "additionalProperties": true
        }
      },
      "title": "CometChat Other Webhook",
      "description": "A webhook about something else than connections: messages, groups, calls."
    },
    {
      "required": [
        "type",
        "body"
      ],
      "properties": {
        "type": {
          "type": "string",
          "description": "The frame's type."
        },
        "body": {
          "type": "object",
          "description": "What the frame says.",
          "additionalProperties": true
        }
      },
      "title": "CometChat Other Frame",
      "description": "A websocket frame about something else than presence: receipts, typing, authentication."
    },
    {
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "object",
          "required": [
            "onlineUsersCount"
          ],
          "properties": {
            "onlineUsersCount": {
              "type": "number"
            }
          },
          "description": "What the message says.",
          "additionalProperties": true
        }
      },
      "title": "CometChat Online Count",
      "description": "The REST answer that counts the users who are online."
    }
  ]
} as const;
