// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence message on its own: an SDK object, a REST item, a row of a webhook or of a batch answer.
 */
export interface AblyPresenceMessage {
  /**
   * connectionId:msgSerial:index; of a leave that the server made, something else.
   */
  id?: string | null;
  /**
   * 0 absent, 1 present, 2 enter, 3 leave, 4 update; or one of these words in any case; or the digit as text.
   */
  action: number | string | null;
  /**
   * The member.
   */
  clientId: string;
  /**
   * The member's connection. Absent in the JSON of an ably-js 1.2 object and in a batch answer.
   */
  connectionId?: string | null;
  /**
   * Text, JSON or bytes; as `encoding` says, or decoded already.
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
  /**
   * The steps that are still to undo, separated by slashes, the last one outermost; null or absent when none is.
   */
  encoding?: string | null;
  /**
   * Application-defined extras; Ably may add `userClaim`.
   */
  extras?: {
    [k: string]: unknown;
  } | null;
  /**
   * When Ably received the change, in milliseconds since 1970. 0 means not set; what could be seconds is refused.
   */
  timestamp?: number | null;
}

/** The JSON Schema of {@link AblyPresenceMessage}, as shipped in `schemas/providers/ably-presence-message.json`. */
export const ablyPresenceMessageSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-presence-message.json",
  "title": "Ably Presence Message",
  "description": "A presence message on its own: an SDK object, a REST item, a row of a webhook or of a batch answer.",
  "type": "object",
  "required": [
    "action",
    "clientId"
  ],
  "properties": {
    "id": {
      "type": [
        "string",
        "null"
      ],
      "description": "connectionId:msgSerial:index; of a leave that the server made, something else."
    },
    "action": {
      "type": [
        "number",
        "string",
        "null"
      ],
      "description": "0 absent, 1 present, 2 enter, 3 leave, 4 update; or one of these words in any case; or the digit as text."
    },
    "clientId": {
      "type": "string",
      "description": "The member."
    },
    "connectionId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The member's connection. Absent in the JSON of an ably-js 1.2 object and in a batch answer."
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
      "description": "Text, JSON or bytes; as `encoding` says, or decoded already."
    },
    "encoding": {
      "type": [
        "string",
        "null"
      ],
      "description": "The steps that are still to undo, separated by slashes, the last one outermost; null or absent when none is."
    },
    "extras": {
      "type": [
        "object",
        "null"
      ],
      "additionalProperties": true,
      "description": "Application-defined extras; Ably may add `userClaim`."
    },
    "timestamp": {
      "description": "When Ably received the change, in milliseconds since 1970. 0 means not set; what could be seconds is refused.",
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
    }
  }
} as const;
