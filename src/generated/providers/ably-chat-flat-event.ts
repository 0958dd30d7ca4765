// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence event of a room, until Chat 0.7.
 */
export interface AblyChatFlatEvent {
  /**
   * enter, leave, update or present.
   */
  action: number | string | null;
  /**
   * The user.
   */
  clientId: string;
  /**
   * When it happened, in milliseconds since 1970.
   */
  timestamp?: number | null;
  /**
   * The user's presence data; a JSON object by Chat's types, which are not checked when it is sent.
   */
  data?:
    | {
        [k: string]: unknown;
      }
    | unknown[]
    | string
    | number
    | boolean
    | null;
}

/** The JSON Schema of {@link AblyChatFlatEvent}, as shipped in `schemas/providers/ably-chat-flat-event.json`. */
export const ablyChatFlatEventSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-chat-flat-event.json",
  "title": "Ably Chat Flat Event",
  "description": "A presence event of a room, until Chat 0.7.",
  "type": "object",
  "required": [
    "action",
    "clientId"
  ],
  "properties": {
    "action": {
      "type": [
        "number",
        "string",
        "null"
      ],
      "description": "enter, leave, update or present."
    },
    "clientId": {
      "type": "string",
      "description": "The user."
    },
    "timestamp": {
      "description": "When it happened, in milliseconds since 1970.",
      "anyOf": [
        {
          "type": "integer",
          "minimum": 0,
          "maximum": 999999999
        },
        {
          "type": "integer",
          "minimum": 10000000000,
          "maximum": 253402300799999
        },
        {
          "type": "null"
        }
      ]
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
      "additionalProperties": true,
      "description": "The user's presence data; a JSON object by Chat's types, which are not checked when it is sent."
    }
  }
} as const;
