// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A profile of the realtime presence record that only narrows it: identifiers are not empty and hold no control characters, times are written in capital letters, and `since` does not stand on a departure. Every strict record is a realtime presence record.
 */
export interface StrictRealtimePresence {
  /**
   * Channel on which the presence event occurred. Not empty, no control characters.
   */
  channel: string;
  /**
   * Identifier of the user or client whose presence is being reported. Not empty, no control characters.
   */
  clientId: string;
  /**
   * Provider-assigned identifier for the transport connection backing this presence. Not empty, no control characters.
   */
  connectionId?: string;
  /**
   * The presence transition this record represents.
   */
  action: "enter" | "leave" | "update" | "present" | "absent";
  /**
   * Application-defined presence metadata associated with the member.
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * Time at which the member entered the channel. Not on `leave` or `absent`. Capital `T` and `Z`.
   */
  since?: string;
  /**
   * Time the presence event occurred. Capital `T` and `Z`.
   */
  occurredAt?: string;
}

/** The JSON Schema of {@link StrictRealtimePresence}, as shipped in `schemas/realtime-presence.strict.json`. */
export const strictRealtimePresenceSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "realtime-presence.strict.json",
  "title": "Strict Realtime Presence",
  "description": "A profile of the realtime presence record that only narrows it: identifiers are not empty and hold no control characters, times are written in capital letters, and `since` does not stand on a departure. Every strict record is a realtime presence record.",
  "type": "object",
  "required": [
    "channel",
    "clientId",
    "action"
  ],
  "properties": {
    "channel": {
      "type": "string",
      "minLength": 1,
      "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
      "description": "Channel on which the presence event occurred. Not empty, no control characters."
    },
    "clientId": {
      "type": "string",
      "minLength": 1,
      "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
      "description": "Identifier of the user or client whose presence is being reported. Not empty, no control characters."
    },
    "connectionId": {
      "type": "string",
      "minLength": 1,
      "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
      "description": "Provider-assigned identifier for the transport connection backing this presence. Not empty, no control characters."
    },
    "action": {
      "type": "string",
      "description": "The presence transition this record represents.",
      "enum": [
        "enter",
        "leave",
        "update",
        "present",
        "absent"
      ]
    },
    "data": {
      "type": "object",
      "description": "Application-defined presence metadata associated with the member.",
      "additionalProperties": true
    },
    "since": {
      "type": "string",
      "format": "date-time",
      "pattern": "^[^a-z]*$",
      "description": "Time at which the member entered the channel. Not on `leave` or `absent`. Capital `T` and `Z`."
    },
    "occurredAt": {
      "type": "string",
      "format": "date-time",
      "pattern": "^[^a-z]*$",
      "description": "Time the presence event occurred. Capital `T` and `Z`."
    }
  },
  "additionalProperties": false,
  "if": {
    "type": "object",
    "required": [
      "action"
    ],
    "properties": {
      "action": {
        "type": "string",
        "enum": [
          "leave",
          "absent"
        ]
      }
    }
  },
  "then": {
    "type": "object",
    "properties": {
      "since": false
    }
  }
} as const;
