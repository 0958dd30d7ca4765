// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The REST answer about one channel: whether anybody is in it.
 */
export interface PusherChannel {
  /**
   * Whether anybody is subscribed.
   */
  occupied: boolean;
  /**
   * How many users are in the channel.
   */
  user_count?: number;
}

/** The JSON Schema of {@link PusherChannel}, as shipped in `schemas/providers/pusher-channel.json`. */
export const pusherChannelSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-channel.json",
  "title": "Pusher Channel",
  "description": "The REST answer about one channel: whether anybody is in it.",
  "type": "object",
  "required": [
    "occupied"
  ],
  "properties": {
    "occupied": {
      "type": "boolean",
      "description": "Whether anybody is subscribed."
    },
    "user_count": {
      "type": "integer",
      "description": "How many users are in the channel."
    }
  }
} as const;
