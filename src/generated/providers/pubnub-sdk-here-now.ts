// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The result of `hereNow` as the JavaScript SDK gives it.
 */
export interface PubNubSDKHereNow {
  /**
   * How many channels there are.
   */
  totalChannels: number;
  /**
   * How many users there are on all of them.
   */
  totalOccupancy?: number;
  /**
   * The channels, by name.
   */
  channels: {
    [k: string]: PubNubSDKHereNowChannel;
  };
}
/**
 * One channel: how many are there, and who, if it was asked for.
 */
export interface PubNubSDKHereNowChannel {
  /**
   * The channel.
   */
  name?: string;
  /**
   * How many users there are.
   */
  occupancy: number;
  /**
   * The users; none if they were not asked for.
   */
  occupants: PubNubSDKOccupant[];
}
/**
 * A user, with the state on the channel if it was asked for.
 */
export interface PubNubSDKOccupant {
  /**
   * The user.
   */
  uuid: string;
  /**
   * The user's state on the channel.
   */
  state?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubSDKHereNow}, as shipped in `schemas/providers/pubnub-sdk-here-now.json`. */
export const pubNubSDKHereNowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-sdk-here-now.json",
  "title": "PubNub SDK Here Now",
  "description": "The result of `hereNow` as the JavaScript SDK gives it.",
  "type": "object",
  "required": [
    "totalChannels",
    "channels"
  ],
  "properties": {
    "totalChannels": {
      "type": "number",
      "description": "How many channels there are."
    },
    "totalOccupancy": {
      "type": "number",
      "description": "How many users there are on all of them."
    },
    "channels": {
      "type": "object",
      "description": "The channels, by name.",
      "additionalProperties": {
        "title": "PubNub SDK Here Now Channel",
        "description": "One channel: how many are there, and who, if it was asked for.",
        "type": "object",
        "required": [
          "occupancy",
          "occupants"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The channel."
          },
          "occupancy": {
            "type": "number",
            "minimum": 0,
            "description": "How many users there are."
          },
          "occupants": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/PubNubOccupant"
            },
            "description": "The users; none if they were not asked for."
          }
        }
      }
    }
  },
  "$defs": {
    "PubNubOccupant": {
      "title": "PubNub SDK Occupant",
      "description": "A user, with the state on the channel if it was asked for.",
      "type": "object",
      "required": [
        "uuid"
      ],
      "properties": {
        "uuid": {
          "type": "string",
          "description": "The user."
        },
        "state": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "description": "The user's state on the channel."
        }
      }
    }
  }
} as const;
