// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Tenant, room and own identity.
 */
export type LiveKitSocketMemory = [unknown, unknown, unknown];
/**
 * Tenant, room, sessions that are there, sessions that ended.
 */
export type LiveKitRoomMemory = [unknown, unknown, unknown, unknown];
/**
 * Tenant, room, participants.
 */
export type LiveKitWrittenRoomMemory = [unknown, unknown, unknown];

/**
 * What a LiveKit adapter with a memory knows, as JSON: sockets, the sessions of each room, and the participants that were written.
 */
export interface LiveKitAdapterState {
  /**
   * The version of this form.
   */
  format: 1;
  /**
   * The signal socket of each tenant.
   */
  sockets: LiveKitSocketMemory[];
  /**
   * The rooms that were read.
   */
  rooms: LiveKitRoomMemory[];
  /**
   * The rooms that were written.
   */
  written: LiveKitWrittenRoomMemory[];
}

/** The JSON Schema of {@link LiveKitAdapterState}, as shipped in `schemas/providers/livekit-adapter-state.json`. */
export const liveKitAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-adapter-state.json",
  "title": "LiveKit Adapter State",
  "description": "What a LiveKit adapter with a memory knows, as JSON: sockets, the sessions of each room, and the participants that were written.",
  "type": "object",
  "required": [
    "format",
    "sockets",
    "rooms",
    "written"
  ],
  "properties": {
    "format": {
      "const": 1,
      "description": "The version of this form."
    },
    "sockets": {
      "type": "array",
      "description": "The signal socket of each tenant.",
      "items": {
        "title": "LiveKit Socket Memory",
        "type": "array",
        "description": "Tenant, room and own identity.",
        "prefixItems": [
          {
            "type": [
              "string",
              "null"
            ],
            "description": "The tenant; null for none."
          },
          {
            "type": [
              "string",
              "null"
            ],
            "description": "The room, where it is known."
          },
          {
            "type": [
              "string",
              "null"
            ],
            "description": "The own identity, where it is known."
          }
        ],
        "minItems": 3,
        "maxItems": 3
      }
    },
    "rooms": {
      "type": "array",
      "description": "The rooms that were read.",
      "items": {
        "title": "LiveKit Room Memory",
        "type": "array",
        "description": "Tenant, room, sessions that are there, sessions that ended.",
        "prefixItems": [
          {
            "type": [
              "string",
              "null"
            ],
            "description": "The tenant; null for none."
          },
          {
            "type": "string",
            "description": "The room."
          },
          {
            "type": "array",
            "description": "The session of each identity that is there.",
            "items": {
              "title": "LiveKit Session Memory",
              "type": "array",
              "description": "Identity, sid, version, start in milliseconds (0 where it was not said), and 1 for a session not seen since a resume.",
              "prefixItems": [
                {
                  "type": "string",
                  "description": "The identity."
                },
                {
                  "type": "string",
                  "description": "The sid."
                },
                {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The version."
                },
                {
                  "type": "integer",
                  "description": "The start of the session, in milliseconds since 1970."
                },
                {
                  "enum": [
                    0,
                    1
                  ],
                  "description": "1 for a session not seen since a resume."
                }
              ],
              "minItems": 5,
              "maxItems": 5
            }
          },
          {
            "type": "array",
            "description": "When the last ended session of each identity began.",
            "items": {
              "title": "LiveKit Ended Session Memory",
              "type": "array",
              "description": "Identity, and start in milliseconds.",
              "prefixItems": [
                {
                  "type": "string",
                  "description": "The identity."
                },
                {
                  "type": "integer",
                  "description": "The start of the session, in milliseconds since 1970."
                }
              ],
              "minItems": 2,
              "maxItems": 2
            }
          }
        ],
        "minItems": 4,
        "maxItems": 4
      }
    },
    "written": {
      "type": "array",
      "description": "The rooms that were written.",
      "items": {
        "title": "LiveKit Written Room Memory",
        "type": "array",
        "description": "Tenant, room, participants.",
        "prefixItems": [
          {
            "type": [
              "string",
              "null"
            ],
            "description": "The tenant; null for none."
          },
          {
            "type": "string",
            "description": "The room."
          },
          {
            "type": "array",
            "description": "The participants.",
            "items": {
              "title": "LiveKit Written Participant Memory",
              "type": "array",
              "description": "Identity, and its connections, the last one being shown.",
              "prefixItems": [
                {
                  "type": "string",
                  "description": "The identity."
                },
                {
                  "type": "array",
                  "description": "The connections.",
                  "items": {
                    "title": "LiveKit Written Connection Memory",
                    "type": "array",
                    "description": "Sid, version, and what was last written.",
                    "prefixItems": [
                      {
                        "type": "string",
                        "description": "The sid."
                      },
                      {
                        "type": "integer",
                        "minimum": 0,
                        "description": "The version."
                      },
                      {
                        "type": "object",
                        "description": "What was last written."
                      }
                    ],
                    "minItems": 3,
                    "maxItems": 3
                  }
                }
              ],
              "minItems": 2,
              "maxItems": 2
            }
          }
        ],
        "minItems": 3,
        "maxItems": 3
      }
    }
  },
  "additionalProperties": false
} as const;
