// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to whereNow: the channels that a user is on.
 */
export interface PubNubWhereNow {
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
  payload: PubNubWhereNowPayload;
}
/**
 * The channels.
 */
export interface PubNubWhereNowPayload {
  /**
   * The channels that the user is on.
   */
  channels: string[];
}

/** The JSON Schema of {@link PubNubWhereNow}, as shipped in `schemas/providers/pubnub-where-now.json`. */
export const pubNubWhereNowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-where-now.json",
  "title": "PubNub Where Now",
  "description": "The answer to whereNow: the channels that a user is on.",
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
      "title": "PubNub Where Now Payload",
      "type": "object",
      "description": "The channels.",
      "required": [
        "channels"
      ],
      "properties": {
        "channels": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The channels that the user is on."
        }
      }
    }
  }
} as const;
