// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A client's request to enter a channel; nobody is present by it yet.
 */
export interface PusherSubscribe {
  /**
   * The event's name.
   */
  event: "pusher:subscribe";
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherSubscribeData;
}
/**
 * What a client subscribes to, and what proves that it may.
 */
export interface PusherSubscribeData {
  /**
   * The channel.
   */
  channel: string;
  /**
   * The key and the signature of the request.
   */
  auth?: string;
  /**
   * JSON text with `user_id` and `user_info`.
   */
  channel_data?: string;
}

/** The JSON Schema of {@link PusherSubscribe}, as shipped in `schemas/providers/pusher-subscribe.json`. */
export const pusherSubscribeSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-subscribe.json",
  "title": "Pusher Subscribe",
  "description": "A client's request to enter a channel; nobody is present by it yet.",
  "type": "object",
  "required": [
    "event",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher:subscribe",
      "description": "The event's name."
    },
    "data": {
      "description": "The event's data: JSON text inside the frame's JSON, or the same already parsed.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "title": "Pusher Subscribe Data",
          "description": "What a client subscribes to, and what proves that it may.",
          "type": "object",
          "required": [
            "channel"
          ],
          "properties": {
            "channel": {
              "type": "string",
              "description": "The channel."
            },
            "auth": {
              "type": "string",
              "description": "The key and the signature of the request."
            },
            "channel_data": {
              "type": "string",
              "description": "JSON text with `user_id` and `user_info`."
            }
          }
        }
      ]
    }
  }
} as const;
