// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to a call that reads or sets a user's state: one state, or one for each channel.
 */
export interface PubNubState {
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
   * The user.
   */
  uuid?: string;
  /**
   * The channel.
   */
  channel?: string;
  /**
   * The state; for several channels, the states by channel.
   */
  payload: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubState}, as shipped in `schemas/providers/pubnub-state.json`. */
export const pubNubStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-state.json",
  "title": "PubNub State",
  "description": "The answer to a call that reads or sets a user's state: one state, or one for each channel.",
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
    "uuid": {
      "type": "string",
      "description": "The user."
    },
    "channel": {
      "type": "string",
      "description": "The channel."
    },
    "payload": {
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "description": "The state; for several channels, the states by channel."
    }
  }
} as const;
