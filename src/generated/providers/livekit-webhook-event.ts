// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LiveKitParticipantInfo } from "./livekit-participant-info.js";

import type { LiveKitRoom } from "./livekit-room.js";

/**
 * What LiveKit posts to a webhook URL, as `application/webhook+json`.
 */
export type LiveKitWebhookEvent = {
  /**
   * `participant_joined`, `participant_left`, `participant_connection_aborted`, `room_started`, `room_finished`, `track_…`, `egress_…`, `ingress_…`, `agent_job_…`.
   */
  event: string;
  room?: LiveKitRoom | null;
  participant?: LiveKitParticipantInfo | null;
  /**
   * The track of `track_…`.
   */
  track?: {} | null;
  /**
   * Of `egress_…`.
   */
  egressInfo?: {} | null;
  /**
   * `egressInfo` as the proto file spells it.
   */
  egress_info?: {} | null;
  /**
   * Of `ingress_…`.
   */
  ingressInfo?: {} | null;
  /**
   * `ingressInfo` as the proto file spells it.
   */
  ingress_info?: {} | null;
  /**
   * Of `agent_job_…`.
   */
  job?: {} | null;
  /**
   * `EV_…`, unique: for telling repeats.
   */
  id?: string | null;
  /**
   * When the webhook was made, in seconds since 1970 (int64).
   */
  createdAt?: string | number | null;
  /**
   * `createdAt` as the proto file spells it.
   */
  created_at?: string | number | null;
  /**
   * Deprecated.
   */
  numDropped?: number | string | null;
  /**
   * `numDropped` as the proto file spells it.
   */
  num_dropped?: number | string | null;
  /**
   * Why the room ended (protocol 1.51 and later).
   */
  roomEndReason?: string | number | null;
  /**
   * `roomEndReason` as the proto file spells it.
   */
  room_end_reason?: string | number | null;
};

/** The JSON Schema of {@link LiveKitWebhookEvent}, as shipped in `schemas/providers/livekit-webhook-event.json`. */
export const liveKitWebhookEventSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-webhook-event.json",
  "title": "LiveKit Webhook Event",
  "description": "What LiveKit posts to a webhook URL, as `application/webhook+json`.",
  "type": "object",
  "required": [
    "event"
  ],
  "properties": {
    "event": {
      "type": "string",
      "minLength": 1,
      "description": "`participant_joined`, `participant_left`, `participant_connection_aborted`, `room_started`, `room_finished`, `track_…`, `egress_…`, `ingress_…`, `agent_job_…`."
    },
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
    "track": {
      "type": [
        "object",
        "null"
      ],
      "description": "The track of `track_…`."
    },
    "egressInfo": {
      "type": [
        "object",
        "null"
      ],
      "description": "Of `egress_…`."
    },
    "egress_info": {
      "type": [
        "object",
        "null"
      ],
      "description": "`egressInfo` as the proto file spells it."
    },
    "ingressInfo": {
      "type": [
        "object",
        "null"
      ],
      "description": "Of `ingress_…`."
    },
    "ingress_info": {
      "type": [
        "object",
        "null"
      ],
      "description": "`ingressInfo` as the proto file spells it."
    },
    "job": {
      "type": [
        "object",
        "null"
      ],
      "description": "Of `agent_job_…`."
    },
    "id": {
      "type": [
        "string",
        "null"
      ],
      "description": "`EV_…`, unique: for telling repeats."
    },
    "createdAt": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "When the webhook was made, in seconds since 1970 (int64)."
    },
    "created_at": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "pattern": "^(?:-?[0-9]{1,19})?$",
      "description": "`createdAt` as the proto file spells it."
    },
    "numDropped": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "Deprecated."
    },
    "num_dropped": {
      "type": [
        "integer",
        "string",
        "null"
      ],
      "description": "`numDropped` as the proto file spells it."
    },
    "roomEndReason": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "Why the room ended (protocol 1.51 and later)."
    },
    "room_end_reason": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "`roomEndReason` as the proto file spells it."
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "event": {
            "enum": [
              "participant_joined",
              "participant_left",
              "participant_connection_aborted"
            ]
          }
        }
      },
      "then": {
        "required": [
          "participant"
        ],
        "properties": {
          "participant": {
            "type": "object"
          }
        }
      }
    }
  ]
} as const;
