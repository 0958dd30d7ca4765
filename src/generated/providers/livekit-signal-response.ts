// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitJoinResponse } from "./livekit-join-response.js";

import type { LiveKitLeaveRequest } from "./livekit-leave-request.js";

import type { LiveKitParticipantUpdate } from "./livekit-participant-update.js";

import type { LiveKitRoom } from "./livekit-room.js";

import type { LiveKitRoomMovedResponse } from "./livekit-room-moved-response.js";

/**
 * One message of the signal socket in JSON form (SignalResponse). It is a oneof: exactly one member. Kinds of message that say nothing about presence are not described.
 */
export interface LiveKitSignalResponse {
  join?: LiveKitJoinResponse;
  update?: LiveKitParticipantUpdate;
  roomMoved?: LiveKitRoomMovedResponse;
  room_moved?: LiveKitRoomMovedResponse;
  leave?: LiveKitLeaveRequest;
  /**
   * The session is resumed: leavers of the meantime follow as DISCONNECTED updates, then everybody present.
   */
  reconnect?: {};
  roomUpdate?: LiveKitRoomUpdate;
  room_update?: LiveKitRoomUpdate;
}
/**
 * The room as it is now: its name is told, its participants are not.
 */
export interface LiveKitRoomUpdate {
  room?: LiveKitRoom | null;
}

/** The JSON Schema of {@link LiveKitSignalResponse}, as shipped in `schemas/providers/livekit-signal-response.json`. */
export const liveKitSignalResponseSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-signal-response.json",
  "title": "LiveKit Signal Response",
  "description": "One message of the signal socket in JSON form (SignalResponse). It is a oneof: exactly one member. Kinds of message that say nothing about presence are not described.",
  "type": "object",
  "minProperties": 1,
  "maxProperties": 1,
  "properties": {
    "join": {
      "$ref": "livekit-join-response.json"
    },
    "update": {
      "$ref": "livekit-participant-update.json"
    },
    "roomMoved": {
      "$ref": "livekit-room-moved-response.json"
    },
    "room_moved": {
      "$ref": "livekit-room-moved-response.json"
    },
    "leave": {
      "$ref": "livekit-leave-request.json"
    },
    "reconnect": {
      "type": "object",
      "description": "The session is resumed: leavers of the meantime follow as DISCONNECTED updates, then everybody present."
    },
    "roomUpdate": {
      "$ref": "#/$defs/RoomUpdate"
    },
    "room_update": {
      "$ref": "#/$defs/RoomUpdate"
    }
  },
  "$defs": {
    "RoomUpdate": {
      "title": "LiveKit Room Update",
      "type": "object",
      "description": "The room as it is now: its name is told, its participants are not.",
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
        }
      }
    }
  }
} as const;
