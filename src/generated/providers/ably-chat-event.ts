// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence event of a room, from Chat 0.8: `{type, member}`.
 */
export interface AblyChatEvent {
  /**
   * enter, leave, update or present.
   */
  type: string;
  /**
   * The member that it happened to.
   */
  member: {
    /**
     * The user.
     */
    clientId: string;
    /**
     * The user's connection; from 0.11.
     */
    connectionId?: string | null;
    /**
     * What last happened, as in a presence message; present by the types until 0.10, really there later.
     */
    action?: number | string | null;
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
    /**
     * What of the encoding is left to undo; from 0.11.
     */
    encoding?: string | null;
    /**
     * Extras of the presence message; the server may add `userClaim`.
     */
    extras?: {
      [k: string]: unknown;
    } | null;
    /**
     * The presence message's id; really there from 0.11.
     */
    id?: string | null;
    /**
     * The same instant as `updatedAt`, in milliseconds since 1970; really there from 0.11.
     */
    timestamp?: number | null;
    /**
     * When the user's presence last changed: milliseconds since 1970 until 0.10, later a Date, which is RFC 3339 text in JSON.
     */
    updatedAt?: number | null | string;
    /**
     * The claim that the server set; from 1.2.
     */
    userClaim?: string | null;
  };
}

/** The JSON Schema of {@link AblyChatEvent}, as shipped in `schemas/providers/ably-chat-event.json`. */
export const ablyChatEventSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-chat-event.json",
  "title": "Ably Chat Event",
  "description": "A presence event of a room, from Chat 0.8: `{type, member}`.",
  "type": "object",
  "required": [
    "type",
    "member"
  ],
  "properties": {
    "type": {
      "type": "string",
      "description": "enter, leave, update or present."
    },
    "member": {
      "type": "object",
      "description": "The member that it happened to.",
      "required": [
        "clientId"
      ],
      "properties": {
        "clientId": {
          "type": "string",
          "description": "The user."
        },
        "connectionId": {
          "type": [
            "string",
            "null"
          ],
          "description": "The user's connection; from 0.11."
        },
        "action": {
          "type": [
            "number",
            "string",
            "null"
          ],
          "description": "What last happened, as in a presence message; present by the types until 0.10, really there later."
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
        },
        "encoding": {
          "type": [
            "string",
            "null"
          ],
          "description": "What of the encoding is left to undo; from 0.11."
        },
        "extras": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true,
          "description": "Extras of the presence message; the server may add `userClaim`."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "description": "The presence message's id; really there from 0.11."
        },
        "timestamp": {
          "description": "The same instant as `updatedAt`, in milliseconds since 1970; really there from 0.11.",
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
        "updatedAt": {
          "description": "When the user's presence last changed: milliseconds since 1970 until 0.10, later a Date, which is RFC 3339 text in JSON.",
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
            },
            {
              "type": "string",
              "format": "date-time"
            }
          ]
        },
        "userClaim": {
          "type": [
            "string",
            "null"
          ],
          "description": "The claim that the server set; from 1.2."
        }
      }
    }
  }
} as const;
