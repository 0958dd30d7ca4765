// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to hereNow for several channels, for groups, or for all of a key.
 */
export interface PubNubMultiHereNow {
  /**
   * The HTTP status.
   */
  status: number;
  /**
   * `OK`.
   */
  message?: string;
  /**
   * `Presence`.
   */
  service?: string;
  payload: PubNubMultiHereNowPayload;
}
/**
 * The channels, by name.
 */
export interface PubNubMultiHereNowPayload {
  /**
   * How many channels there are.
   */
  total_channels: number;
  /**
   * How many users there are on all of them.
   */
  total_occupancy: number;
  /**
   * The channels, by name.
   */
  channels?: {
    [k: string]: PubNubMultiHereNowChannel;
  };
}
/**
 * One channel: how many are there, and who, if it was asked for.
 */
export interface PubNubMultiHereNowChannel {
  /**
   * How many users there are.
   */
  occupancy: number;
  /**
   * The users, as names or with their state; at most 1000 by default.
   */
  uuids?: (string | PubNubMultiHereNowOccupant)[];
}
/**
 * A user, with the state on the channel if it was asked for.
 */
export interface PubNubMultiHereNowOccupant {
  /**
   * The user.
   */
  uuid: string;
  /**
   * The user's state on the channel.
   */
  state?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubMultiHereNow}, as shipped in `schemas/providers/pubnub-multi-here-now.json`. */
export const pubNubMultiHereNowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-multi-here-now.json",
  "title": "PubNub Multi Here Now",
  "description": "The answer to hereNow for several channels, for groups, or for all of a key.",
  "type": "object",
  "required": [
    "status",
    "payload"
  ],
  "properties": {
    "status": {
      "type": "number",
      "description": "The HTTP status."
    },
    "message": {
      "type": "string",
      "description": "`OK`."
    },
    "service": {
      "type": "string",
      "description": "`Presence`."
    },
    "payload": {
      "title": "PubNub Multi Here Now Payload",
      "description": "The channels, by name.",
      "type": "object",
      "required": [
        "total_channels",
        "total_occupancy"
      ],
      "properties": {
        "total_channels": {
          "type": "number",
          "description": "How many channels there are."
        },
        "total_occupancy": {
          "type": "number",
          "description": "How many users there are on all of them."
        },
        "channels": {
          "type": "object",
          "description": "The channels, by name.",
          "additionalProperties": {
            "title": "PubNub Multi Here Now Channel",
            "description": "One channel: how many are there, and who, if it was asked for.",
            "type": "object",
            "required": [
              "occupancy"
            ],
            "properties": {
              "occupancy": {
                "type": "number",
                "minimum": 0,
                "description": "How many users there are."
              },
              "uuids": {
                "type": "array",
                "description": "The users, as names or with their state; at most 1000 by default.",
                "items": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "$ref": "#/$defs/PubNubOccupant"
                    }
                  ]
                }
              }
            }
          }
        }
      }
    }
  },
  "$defs": {
    "PubNubOccupant": {
      "title": "PubNub Multi Here Now Occupant",
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
