// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitParticipantInfo } from "./livekit-participant-info.js";

/**
 * `SignalResponse.update`, and ListParticipants' answer, which has the same shape: full states of participants, without the name of the room.
 */
export interface LiveKitParticipantUpdate {
  /**
   * Full states: each replaces what was known; DISCONNECTED is a leave.
   */
  participants?: LiveKitParticipantInfo[] | null;
}

/** The JSON Schema of {@link LiveKitParticipantUpdate}, as shipped in `schemas/providers/livekit-participant-update.json`. */
export const liveKitParticipantUpdateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-participant-update.json",
  "title": "LiveKit Participant Update",
  "description": "`SignalResponse.update`, and ListParticipants' answer, which has the same shape: full states of participants, without the name of the room.",
  "type": "object",
  "properties": {
    "participants": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "livekit-participant-info.json"
      },
      "description": "Full states: each replaces what was known; DISCONNECTED is a leave."
    }
  }
} as const;
