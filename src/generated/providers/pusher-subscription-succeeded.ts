// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to a subscription. On a presence channel it is a snapshot of all members, the subscriber included.
 */
export interface PusherSubscriptionSucceeded {
  /**
   * The event's name.
   */
  event: "pusher_internal:subscription_succeeded";
  /**
   * The channel that the event speaks of.
   */
  channel: string;
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherSubscriptionData;
}
/**
 * The members of a presence channel; nothing for other channels.
 */
export interface PusherSubscriptionData {
  presence?: PusherMemberList;
}
/**
 * The channel's members.
 */
export interface PusherMemberList {
  /**
   * The members' identifiers.
   *
   * Items: The user's identifier; a number is the same user as its text.
   */
  ids?: (string | number)[];
  /**
   * Each member's `user_info` by identifier.
   */
  hash: {
    [k: string]: unknown;
  };
  /**
   * How many members there are.
   */
  count?: number;
}

/** The JSON Schema of {@link PusherSubscriptionSucceeded}, as shipped in `schemas/providers/pusher-subscription-succeeded.json`. */
export const pusherSubscriptionSucceededSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-subscription-succeeded.json",
  "title": "Pusher Subscription Succeeded",
  "description": "The answer to a subscription. On a presence channel it is a snapshot of all members, the subscriber included.",
  "type": "object",
  "required": [
    "event",
    "channel",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher_internal:subscription_succeeded",
      "description": "The event's name."
    },
    "channel": {
      "type": "string",
      "description": "The channel that the event speaks of."
    },
    "data": {
      "description": "The event's data: JSON text inside the frame's JSON, or the same already parsed.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "title": "Pusher Subscription Data",
          "description": "The members of a presence channel; nothing for other channels.",
          "type": "object",
          "properties": {
            "presence": {
              "title": "Pusher Member List",
              "type": "object",
              "description": "The channel's members.",
              "required": [
                "hash"
              ],
              "properties": {
                "ids": {
                  "type": "array",
                  "items": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "description": "The user's identifier; a number is the same user as its text."
                  },
                  "description": "The members' identifiers."
                },
                "hash": {
                  "type": "object",
                  "description": "Each member's `user_info` by identifier.",
                  "additionalProperties": true
                },
                "count": {
                  "type": "integer",
                  "description": "How many members there are."
                }
              }
            }
          }
        }
      ]
    }
  }
} as const;
