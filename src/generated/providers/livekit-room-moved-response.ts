// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitParticipantInfo } from "./livekit-participant-info.js";

import type { LiveKitRoom } from "./livekit-room.js";

/**
 * `SignalResponse.room_moved`: this session is in another room now. A snapshot of the new room.
 */
export interface LiveKitRoomMovedResponse {
  room?: LiveKitRoom | null;
  /**
   * A secret; never carried.
   */
  token?: string | null;
  participant?: LiveKitParticipantInfo | null;
  /**
   * Everybody else in the new room.
   */
  otherParticipants?: LiveKitParticipantInfo[] | null;
  /**
   * `otherParticipants` as the proto file spells it.
   */
  other_participants?: LiveKitParticipantInfo[] | null;
}

/** The JSON Schema of {@link LiveKitRoomMovedResponse}, as shipped in `schemas/providers/livekit-room-moved-response.json`. */
export const liveKitRoomMovedResponseSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-room-moved-response.json",
  "title": "LiveKit Room Moved Response",
  "description": "`SignalResponse.room_moved`: this session is in another room now. A snapshot of the new room.",
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
    "token": {
      "type": [
        "string",
        "null"
      ],
      "description": "A secret; never carried."
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
      "description": "Everybody else in the new room."
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
    }
  }
} as const;
