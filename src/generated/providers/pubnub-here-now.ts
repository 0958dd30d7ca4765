// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to hereNow for one channel. It does not name the channel.
 */
export interface PubNubHereNow {
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
  /**
   * How many users there are.
   */
  occupancy: number;
  /**
   * The users, as names or with their state; at most 1000 by default.
   */
  uuids?: (string | PubNubOccupant)[];
}
/**
 * A user, with the state on the channel if it was asked for.
 */
export interface PubNubOccupant {
  /**
   * The user.
   */
  uuid: string;
  /**
   * The user's state on the channel.
   */
  state?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubHereNow}, as shipped in `schemas/providers/pubnub-here-now.json`. */
export const pubNubHereNowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-here-now.json",
  "title": "PubNub Here Now",
  "description": "The answer to hereNow for one channel. It does not name the channel.",
  "type": "object",
  "required": [
    "status",
    "occupancy"
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
  },
  "$defs": {
    "PubNubOccupant": {
      "title": "PubNub Occupant",
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
