// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * One presence event of Events & Actions.
 */
export interface PubNubEventItem {
  /**
   * The event's id: retries bear the same one.
   */
  id?: string;
  /**
   * The channel.
   */
  channel: string;
  /**
   * The user.
   */
  userId?: string;
  /**
   * How many users there are; text in `occupancy.counted`.
   */
  occupancy?: number | string;
  /**
   * The user's state on the channel.
   */
  data?: {} | unknown[] | string | number | boolean | null;
  /**
   * When it happened, in ISO 8601.
   */
  timestamp?: string;
  /**
   * The subscribe key.
   */
  subKey?: string;
  /**
   * Users who joined since the last count.
   */
  usersJoined?: string[];
  /**
   * Users who left since the last count.
   */
  usersLeft?: string[];
}

/** The JSON Schema of {@link PubNubEventItem}, as shipped in `schemas/providers/pubnub-event-item.json`. */
export const pubNubEventItemSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-event-item.json",
  "title": "PubNub Event Item",
  "description": "One presence event of Events & Actions.",
  "type": "object",
  "required": [
    "channel"
  ],
  "properties": {
    "id": {
      "type": "string",
      "description": "The event's id: retries bear the same one."
    },
    "channel": {
      "type": "string",
      "description": "The channel."
    },
    "userId": {
      "type": "string",
      "description": "The user."
    },
    "occupancy": {
      "type": [
        "number",
        "string"
      ],
      "description": "How many users there are; text in `occupancy.counted`."
    },
    "data": {
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "description": "The user's state on the channel."
    },
    "timestamp": {
      "type": "string",
      "description": "When it happened, in ISO 8601."
    },
    "subKey": {
      "type": "string",
      "description": "The subscribe key."
    },
    "usersJoined": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Users who joined since the last count."
    },
    "usersLeft": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Users who left since the last count."
    }
  }
} as const;
