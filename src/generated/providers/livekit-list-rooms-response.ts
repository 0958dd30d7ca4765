// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitRoom } from "./livekit-room.js";

/**
 * ListRooms' answer. It counts participants and names none: it says nothing about presence.
 */
export interface LiveKitListRoomsResponse {
  /**
   * The rooms.
   */
  rooms?: LiveKitRoom[] | null;
}

/** The JSON Schema of {@link LiveKitListRoomsResponse}, as shipped in `schemas/providers/livekit-list-rooms-response.json`. */
export const liveKitListRoomsResponseSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-list-rooms-response.json",
  "title": "LiveKit List Rooms Response",
  "description": "ListRooms' answer. It counts participants and names none: it says nothing about presence.",
  "type": "object",
  "properties": {
    "rooms": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "livekit-room.json"
      },
      "description": "The rooms."
    }
  }
} as const;
