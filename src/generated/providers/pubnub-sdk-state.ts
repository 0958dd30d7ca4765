// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The result of `getState` as the JavaScript SDK gives it: a user's states by channel, also for one channel.
 */
export interface PubNubSDKState {
  /**
   * The user's states, by channel.
   */
  channels: {
    /**
     * The user's state on the channel.
     */
    [k: string]: {} | unknown[] | string | number | boolean | null;
  };
}

/** The JSON Schema of {@link PubNubSDKState}, as shipped in `schemas/providers/pubnub-sdk-state.json`. */
export const pubNubSDKStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-sdk-state.json",
  "title": "PubNub SDK State",
  "description": "The result of `getState` as the JavaScript SDK gives it: a user's states by channel, also for one channel.",
  "type": "object",
  "required": [
    "channels"
  ],
  "properties": {
    "channels": {
      "type": "object",
      "description": "The user's states, by channel.",
      "additionalProperties": {
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
} as const;
