// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AblyPresenceRow } from "./ably-presence-row.js";

/**
 * A frame of Ably's realtime protocol (TR2 to TR4 of its specification).
 */
export interface AblyProtocolMessage {
  /**
   * 9 ERROR, 11 ATTACHED, 13 DETACHED, 14 PRESENCE, 16 SYNC; every other one says nothing about presence.
   */
  action: number;
  /**
   * The channel's name.
   */
  channel?: string | null;
  /**
   * connectionId:msgSerial.
   */
  id?: string | null;
  /**
   * The connection that rows without one belong to.
   */
  connectionId?: string | null;
  /**
   * The time of rows without one, in milliseconds since 1970.
   */
  timestamp?: number | null;
  /**
   * Of a SYNC: sequence id, colon, cursor; an empty cursor is the last page, and no serial the whole sync.
   */
  channelSerial?: string | null;
  /**
   * Of an ATTACHED: bit 0 HAS_PRESENCE, bit 2 RESUMED.
   */
  flags?: number | null;
  /**
   * The presence messages.
   */
  presence?: AblyPresenceRow[] | null;
}

/** The JSON Schema of {@link AblyProtocolMessage}, as shipped in `schemas/providers/ably-protocol-message.json`. */
export const ablyProtocolMessageSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-protocol-message.json",
  "title": "Ably Protocol Message",
  "description": "A frame of Ably's realtime protocol (TR2 to TR4 of its specification).",
  "type": "object",
  "required": [
    "action"
  ],
  "properties": {
    "action": {
      "type": "integer",
      "minimum": 0,
      "description": "9 ERROR, 11 ATTACHED, 13 DETACHED, 14 PRESENCE, 16 SYNC; every other one says nothing about presence."
    },
    "channel": {
      "type": [
        "string",
        "null"
      ],
      "description": "The channel's name."
    },
    "id": {
      "type": [
        "string",
        "null"
      ],
      "description": "connectionId:msgSerial."
    },
    "connectionId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The connection that rows without one belong to."
    },
    "timestamp": {
      "description": "The time of rows without one, in milliseconds since 1970.",
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
    "channelSerial": {
      "type": [
        "string",
        "null"
      ],
      "description": "Of a SYNC: sequence id, colon, cursor; an empty cursor is the last page, and no serial the whole sync."
    },
    "flags": {
      "anyOf": [
        {
          "type": "integer",
          "minimum": 0
        },
        {
          "type": "null"
        }
      ],
      "description": "Of an ATTACHED: bit 0 HAS_PRESENCE, bit 2 RESUMED."
    },
    "presence": {
      "anyOf": [
        {
          "type": "array",
          "items": {
            "$ref": "ably-presence-row.json"
          }
        },
        {
          "type": "null"
        }
      ],
      "description": "The presence messages."
    }
  }
} as const;
