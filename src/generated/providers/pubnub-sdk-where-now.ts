// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The result of `whereNow` as the JavaScript SDK gives it: the channels that a user is on.
 */
export interface PubNubSDKWhereNow {
  /**
   * The channels that the user is on.
   */
  channels: string[];
}

/** The JSON Schema of {@link PubNubSDKWhereNow}, as shipped in `schemas/providers/pubnub-sdk-where-now.json`. */
export const pubNubSDKWhereNowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-sdk-where-now.json",
  "title": "PubNub SDK Where Now",
  "description": "The result of `whereNow` as the JavaScript SDK gives it: the channels that a user is on.",
  "type": "object",
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
} as const;
