// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * One participant of a room in proto3 JSON: GetParticipant's answer, and a part of nearly every other form. Defaults are left out; null means absent; where both spellings of a name are given, the later one counts.
 */
export interface LiveKitParticipantInfo {
  /**
   * The session's id, `PA_…`: new for every stay.
   */
  sid?: string | null;
  /**
   * Who: unique in the room.
   */
  identity?: string | null;
  /**
   * JOINING 0 (the default), JOINED 1, ACTIVE 2 or DISCONNECTED 3; an unknown name reads as the default, an unknown number is kept.
   */
  state?: string | number | null;
  /**
   * What the participant publishes.
   */
  tracks?: LiveKitTrackInfo[] | null;
  /**
   * Application text, often JSON.
   */
  metadata?: string | null;
  /**
   * Start of the session in seconds since 1970 (int64).
   */
  joinedAt?: string | number | null;
  /**
   * `joinedAt` as the proto file spells it.
   */
  joined_at?: string | number | null;
  /**
   * Start of the session in milliseconds since 1970 (int64).
   */
  joinedAtMs?: string | number | null;
  /**
   * `joinedAtMs` as the proto file spells it.
   */
  joined_at_ms?: string | number | null;
  /**
   * Display name.
   */
  name?: string | null;
  /**
   * Rises with each change of this session (uint32).
   */
  version?: number | string | null;
  /**
   * What the participant may do.
   */
  permission?: {} | null;
  /**
   * The server region.
   */
  region?: string | null;
  /**
   * Whether anything is published.
   */
  isPublisher?: boolean | null;
  /**
   * `isPublisher` as the proto file spells it.
   */
  is_publisher?: boolean | null;
  /**
   * STANDARD 0 (the default), INGRESS 1, EGRESS 2, SIP 3, AGENT 4, CONNECTOR 7 or BRIDGE 8.
   */
  kind?: string | number | null;
  /**
   * Details of the kind.
   */
  kindDetails?: unknown[] | null;
  /**
   * `kindDetails` as the proto file spells it.
   */
  kind_details?: unknown[] | null;
  /**
   * Application text by key.
   */
  attributes?: {
    [k: string]: string;
  } | null;
  /**
   * Why the session ended; UNKNOWN_REASON 0 is the default.
   */
  disconnectReason?: string | number | null;
  /**
   * `disconnectReason` as the proto file spells it.
   */
  disconnect_reason?: string | number | null;
  /**
   * Data tracks that the participant publishes.
   */
  dataTracks?: unknown[] | null;
  /**
   * `dataTracks` as the proto file spells it.
   */
  data_tracks?: unknown[] | null;
  /**
   * The client's protocol number.
   */
  clientProtocol?: number | string | null;
  /**
   * `clientProtocol` as the proto file spells it.
   */
  client_protocol?: number | string | null;
  /**
   * What the client can do.
   */
  capabilities?: unknown[] | null;
}
/**
 * A published track; it says nothing about presence and is carried as it is.
 */
export interface LiveKitTrackInfo {
  /**
   * `TR_…`.
   */
  sid?: string | null;
}

/** The JSON Schema of {@link LiveKitParticipantInfo}, as shipped in `schemas/providers/livekit-participant-info.json`. */
export const liveKitParticipantInfoSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-participant-info.json",
  "title": "LiveKit Participant Info",
  "description": "One participant of a room in proto3 JSON: GetParticipant's answer, and a part of nearly every other form. Defaults are left out; null means absent; where both spellings of a name are given, the later one counts.",
  "type": "object",
  "properties": {
    "sid": {
      "type": [
        "string",
        "null"
      ],
      "description": "The session's id, `PA_…`: new for every stay."
    },
    "identity": {
      "type": [
        "string",
        "null"
      ],
      "description": "Who: unique in the room."
    },
    "state": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "JOINING 0 (the default), JOINED 1, ACTIVE 2 or DISCONNECTED 3; an unknown name reads as the default, an unknown number is kept."
    },
    "tracks": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/$defs/Track"
      },
      "description": "What the participant publishes."
    },
    "metadata": {
      "type": [
        "string",
        "null"
      ],
      "description": "Application text, often JSON."
    },
    "joinedAt": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "Start of the session in seconds since 1970 (int64)."
    },
    "joined_at": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "`joinedAt` as the proto file spells it."
    },
    "joinedAtMs": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "Start of the session in milliseconds since 1970 (int64)."
    },
    "joined_at_ms": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "`joinedAtMs` as the proto file spells it."
    },
    "name": {
      "type": [
        "string",
        "null"
      ],
      "description": "Display name."
    },
    "version": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "minimum": 0,
      "pattern": "^[0-9]{0,10}$",
      "description": "Rises with each change of this session (uint32)."
    },
    "permission": {
      "type": [
        "object",
        "null"
      ],
      "description": "What the participant may do."
    },
    "region": {
      "type": [
        "string",
        "null"
      ],
      "description": "The server region."
    },
    "isPublisher": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "Whether anything is published."
    },
    "is_publisher": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "`isPublisher` as the proto file spells it."
    },
    "kind": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "STANDARD 0 (the default), INGRESS 1, EGRESS 2, SIP 3, AGENT 4, CONNECTOR 7 or BRIDGE 8."
    },
    "kindDetails": {
      "type": [
        "array",
        "null"
      ],
      "description": "Details of the kind."
    },
    "kind_details": {
      "type": [
        "array",
        "null"
      ],
      "description": "`kindDetails` as the proto file spells it."
    },
    "attributes": {
      "type": [
        "object",
        "null"
      ],
      "additionalProperties": {
        "type": "string"
      },
      "description": "Application text by key."
    },
    "disconnectReason": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "Why the session ended; UNKNOWN_REASON 0 is the default."
    },
    "disconnect_reason": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "`disconnectReason` as the proto file spells it."
    },
    "dataTracks": {
      "type": [
        "array",
        "null"
      ],
      "description": "Data tracks that the participant publishes."
    },
    "data_tracks": {
      "type": [
        "array",
        "null"
      ],
      "description": "`dataTracks` as the proto file spells it."
    },
    "clientProtocol": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "The client's protocol number."
    },
    "client_protocol": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`clientProtocol` as the proto file spells it."
    },
    "capabilities": {
      "type": [
        "array",
        "null"
      ],
      "description": "What the client can do."
    }
  },
  "$defs": {
    "Track": {
      "title": "LiveKit Track Info",
      "type": "object",
      "description": "A published track; it says nothing about presence and is carried as it is.",
      "properties": {
        "sid": {
          "type": [
            "string",
            "null"
          ],
          "description": "`TR_…`."
        }
      }
    }
  }
} as const;
