// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence record describing a member's membership in a realtime channel — who is connected, with what client metadata, and from when. Generalizes the presence models in Ably, Pusher, PubNub, Phoenix Presence, and LiveKit room participants.
 */
export interface RealtimePresence<Data extends object = Record<string, unknown>> {
  /**
   * Channel on which the presence event occurred.
   */
  channel: string;
  /**
   * Identifier of the user or client whose presence is being reported.
   */
  clientId: string;
  /**
   * Provider-assigned identifier for the transport connection backing this presence.
   */
  connectionId?: string;
  /**
   * The presence transition this record represents.
   */
  action: "enter" | "leave" | "update" | "present" | "absent";
  /**
   * Application-defined presence metadata associated with the member (e.g., display name, avatar URL, status, location).
   */
  data?: Data;
  /**
   * Time at which the member entered the channel (only for 'present'/'update').
   */
  since?: string;
  /**
   * Time the presence event occurred.
   */
  occurredAt?: string;
}

/** The JSON Schema of {@link RealtimePresence}, as shipped in `schemas/realtime-presence.json`. */
export const realtimePresenceSchema = {
  "$id": "realtime-presence.json",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Realtime Presence",
  "description": "A presence record describing a member's membership in a realtime channel — who is connected, with what client metadata, and from when. Generalizes the presence models in Ably, Pusher, PubNub, Phoenix Presence, and LiveKit room participants.",
  "type": "object",
  "required": [
    "channel",
    "clientId",
    "action"
  ],
  "properties": {
    "channel": {
      "type": "string",
      "description": "Channel on which the presence event occurred."
    },
    "clientId": {
      "type": "string",
      "description": "Identifier of the user or client whose presence is being reported."
    },
    "connectionId": {
      "type": "string",
      "description": "Provider-assigned identifier for the transport connection backing this presence."
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
      "description": "Application-defined presence metadata associated with the member (e.g., display name, avatar URL, status, location).",
      "additionalProperties": true
    },
    "since": {
      "type": "string",
      "format": "date-time",
      "description": "Time at which the member entered the channel (only for 'present'/'update')."
    },
    "occurredAt": {
      "type": "string",
      "format": "date-time",
      "description": "Time the presence event occurred."
    }
  },
  "additionalProperties": false
} as const;
/** The values of `action`, in the schema's order. */
export const PRESENCE_ACTIONS: readonly ["enter", "leave", "update", "present", "absent"] = ["enter","leave","update","present","absent"];
