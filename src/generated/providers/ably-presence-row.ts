// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence message inside a protocol message, where it may inherit what it does not say itself.
 */
export interface AblyPresenceRow {
  /**
   * connectionId:msgSerial:index. Absent in a frame: then the frame's id and the place in it.
   */
  id?: string | null;
  /**
   * 0 absent, 1 present, 2 enter, 3 leave, 4 update; or one of these words in any case; or the digit as text.
   */
  action?: number | string | null;
  /**
   * The member. Absent on what a client sends for itself.
   */
  clientId?: string | null;
  /**
   * The member's connection. Absent in a frame: then the frame's.
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
   * The steps that `data` went through, separated by slashes, the last one outermost.
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

/** The JSON Schema of {@link AblyPresenceRow}, as shipped in `schemas/providers/ably-presence-row.json`. */
export const ablyPresenceRowSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-presence-row.json",
  "title": "Ably Presence Row",
  "description": "A presence message inside a protocol message, where it may inherit what it does not say itself.",
  "type": "object",
  "properties": {
    "id": {
      "type": [
        "string",
        "null"
      ],
      "description": "connectionId:msgSerial:index. Absent in a frame: then the frame's id and the place in it."
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
      "type": [
        "string",
        "null"
      ],
      "description": "The member. Absent on what a client sends for itself."
    },
    "connectionId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The member's connection. Absent in a frame: then the frame's."
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
      "description": "The steps that `data` went through, separated by slashes, the last one outermost."
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
