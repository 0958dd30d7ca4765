// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A room in proto3 JSON. Only its name says which presence set is meant.
 */
export interface LiveKitRoom {
  /**
   * The room's id, `RM_…`: new whenever a room of this name starts.
   */
  sid?: string | null;
  /**
   * The room's name: the channel.
   */
  name?: string | null;
  /**
   * Seconds until a room that nobody joined closes.
   */
  emptyTimeout?: number | string | null;
  /**
   * `emptyTimeout` as the proto file spells it.
   */
  empty_timeout?: number | string | null;
  /**
   * Seconds until a room that everybody left closes.
   */
  departureTimeout?: number | string | null;
  /**
   * `departureTimeout` as the proto file spells it.
   */
  departure_timeout?: number | string | null;
  /**
   * 0: no limit.
   */
  maxParticipants?: number | string | null;
  /**
   * `maxParticipants` as the proto file spells it.
   */
  max_participants?: number | string | null;
  /**
   * Seconds since 1970 (int64).
   */
  creationTime?: string | number | null;
  /**
   * `creationTime` as the proto file spells it.
   */
  creation_time?: string | number | null;
  /**
   * Milliseconds since 1970 (int64).
   */
  creationTimeMs?: string | number | null;
  /**
   * `creationTimeMs` as the proto file spells it.
   */
  creation_time_ms?: string | number | null;
  /**
   * A secret; never carried into canonical inputs.
   */
  turnPassword?: string | null;
  /**
   * `turnPassword` as the proto file spells it.
   */
  turn_password?: string | null;
  /**
   * Codecs that may be used.
   */
  enabledCodecs?: LiveKitCodec[] | null;
  /**
   * `enabledCodecs` as the proto file spells it.
   */
  enabled_codecs?: LiveKitCodec[] | null;
  /**
   * Application text about the room.
   */
  metadata?: string | null;
  /**
   * A count that is often stale; not used.
   */
  numParticipants?: number | string | null;
  /**
   * `numParticipants` as the proto file spells it.
   */
  num_participants?: number | string | null;
  /**
   * A count; not used.
   */
  numPublishers?: number | string | null;
  /**
   * `numPublishers` as the proto file spells it.
   */
  num_publishers?: number | string | null;
  /**
   * Whether the room is recorded.
   */
  activeRecording?: boolean | null;
  /**
   * `activeRecording` as the proto file spells it.
   */
  active_recording?: boolean | null;
}
/**
 * A codec that may be used.
 */
export interface LiveKitCodec {
  /**
   * Its media type.
   */
  mime?: string | null;
}

/** The JSON Schema of {@link LiveKitRoom}, as shipped in `schemas/providers/livekit-room.json`. */
export const liveKitRoomSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-room.json",
  "title": "LiveKit Room",
  "description": "A room in proto3 JSON. Only its name says which presence set is meant.",
  "type": "object",
  "properties": {
    "sid": {
      "type": [
        "string",
        "null"
      ],
      "description": "The room's id, `RM_…`: new whenever a room of this name starts."
    },
    "name": {
      "type": [
        "string",
        "null"
      ],
      "description": "The room's name: the channel."
    },
    "emptyTimeout": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "Seconds until a room that nobody joined closes."
    },
    "empty_timeout": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`emptyTimeout` as the proto file spells it."
    },
    "departureTimeout": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "Seconds until a room that everybody left closes."
    },
    "departure_timeout": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`departureTimeout` as the proto file spells it."
    },
    "maxParticipants": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "0: no limit."
    },
    "max_participants": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`maxParticipants` as the proto file spells it."
    },
    "creationTime": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "Seconds since 1970 (int64)."
    },
    "creation_time": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "`creationTime` as the proto file spells it."
    },
    "creationTimeMs": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "Milliseconds since 1970 (int64)."
    },
    "creation_time_ms": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "`creationTimeMs` as the proto file spells it."
    },
    "turnPassword": {
      "type": [
        "string",
        "null"
      ],
      "description": "A secret; never carried into canonical inputs."
    },
    "turn_password": {
      "type": [
        "string",
        "null"
      ],
      "description": "`turnPassword` as the proto file spells it."
    },
    "enabledCodecs": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/$defs/Codec"
      },
      "description": "Codecs that may be used."
    },
    "enabled_codecs": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/$defs/Codec"
      },
      "description": "`enabledCodecs` as the proto file spells it."
    },
    "metadata": {
      "type": [
        "string",
        "null"
      ],
      "description": "Application text about the room."
    },
    "numParticipants": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "A count that is often stale; not used."
    },
    "num_participants": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`numParticipants` as the proto file spells it."
    },
    "numPublishers": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "A count; not used."
    },
    "num_publishers": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`numPublishers` as the proto file spells it."
    },
    "activeRecording": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "Whether the room is recorded."
    },
    "active_recording": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "`activeRecording` as the proto file spells it."
    }
  },
  "$defs": {
    "Codec": {
      "title": "LiveKit Codec",
      "type": "object",
      "description": "A codec that may be used.",
      "properties": {
        "mime": {
          "type": [
            "string",
            "null"
          ],
          "description": "Its media type."
        }
      }
    }
  }
} as const;
