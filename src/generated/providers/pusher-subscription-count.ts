// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * How many connections are subscribed to a channel; never sent on presence channels.
 */
export interface PusherSubscriptionCount {
  /**
   * The event's name.
   */
  event: "pusher_internal:subscription_count";
  /**
   * The channel that the event speaks of.
   */
  channel: string;
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherSubscriptionCountData;
}
/**
 * The new count.
 */
export interface PusherSubscriptionCountData {
  /**
   * How many.
   */
  subscription_count: number;
}

/** The JSON Schema of {@link PusherSubscriptionCount}, as shipped in `schemas/providers/pusher-subscription-count.json`. */
export const pusherSubscriptionCountSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-subscription-count.json",
  "title": "Pusher Subscription Count",
  "description": "How many connections are subscribed to a channel; never sent on presence channels.",
  "type": "object",
  "required": [
    "event",
    "channel",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher_internal:subscription_count",
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
          "title": "Pusher Subscription Count Data",
          "description": "The new count.",
          "type": "object",
          "required": [
            "subscription_count"
          ],
          "properties": {
            "subscription_count": {
              "type": "integer",
              "description": "How many."
            }
          }
        }
      ]
    }
  }
} as const;
