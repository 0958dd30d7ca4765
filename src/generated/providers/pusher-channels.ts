// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The REST answer about many channels: numbers of users only.
 */
export interface PusherChannels {
  /**
   * The channels by name.
   */
  channels: {
    [k: string]: PusherChannelCount;
  };
}
/**
 * One channel.
 */
export interface PusherChannelCount {
  /**
   * How many users are in the channel.
   */
  user_count?: number;
}

/** The JSON Schema of {@link PusherChannels}, as shipped in `schemas/providers/pusher-channels.json`. */
export const pusherChannelsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-channels.json",
  "title": "Pusher Channels",
  "description": "The REST answer about many channels: numbers of users only.",
  "type": "object",
  "required": [
    "channels"
  ],
  "properties": {
    "channels": {
      "type": "object",
      "description": "The channels by name.",
      "additionalProperties": {
        "title": "Pusher Channel Count",
        "description": "One channel.",
        "type": "object",
        "properties": {
          "user_count": {
            "type": "integer",
            "description": "How many users are in the channel."
          }
        }
      }
    }
  }
} as const;
