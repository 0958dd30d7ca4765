// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitParticipantInfo } from "./livekit-participant-info.js";

import type { LiveKitRoom } from "./livekit-room.js";

/**
 * `SignalResponse.join`: the first message of a session. A snapshot of the room.
 */
export interface LiveKitJoinResponse {
  room?: LiveKitRoom | null;
  participant?: LiveKitParticipantInfo | null;
  /**
   * Everybody else, hidden participants left out.
   */
  otherParticipants?: LiveKitParticipantInfo[] | null;
  /**
   * `otherParticipants` as the proto file spells it.
   */
  other_participants?: LiveKitParticipantInfo[] | null;
  /**
   * The server's version.
   */
  serverVersion?: string | null;
  /**
   * `serverVersion` as the proto file spells it.
   */
  server_version?: string | null;
}

/** The JSON Schema of {@link LiveKitJoinResponse}, as shipped in `schemas/providers/livekit-join-response.json`. */
export const liveKitJoinResponseSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-join-response.json",
  "title": "LiveKit Join Response",
  "description": "`SignalResponse.join`: the first message of a session. A snapshot of the room.",
  "type": "object",
  "properties": {
    "room": {
      "anyOf": [
        {
          "$ref": "livekit-room.json"
        },
        {
          "type": "null"
        }
      ]
    },
    "participant": {
      "anyOf": [
        {
          "$ref": "livekit-participant-info.json"
        },
        {
          "type": "null"
        }
      ]
    },
    "otherParticipants": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "livekit-participant-info.json"
      },
      "description": "Everybody else, hidden participants left out."
    },
    "other_participants": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "livekit-participant-info.json"
      },
      "description": "`otherParticipants` as the proto file spells it."
    },
    "serverVersion": {
      "type": [
        "string",
        "null"
      ],
      "description": "The server's version."
    },
    "server_version": {
      "type": [
        "string",
        "null"
      ],
      "description": "`serverVersion` as the proto file spells it."
    }
  }
} as const;
