// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to a heartbeat or a leave: it says nothing about who is there.
 */
export interface PubNubAcknowledgement {
  /**
   * The HTTP status.
   */
  status: number;
  /**
   * `OK`.
   */
  message?: string;
  /**
   * `Presence`.
   */
  service: string;
  /**
   * `leave`.
   */
  action?: string;
}

/** The JSON Schema of {@link PubNubAcknowledgement}, as shipped in `schemas/providers/pubnub-acknowledgement.json`. */
export const pubNubAcknowledgementSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-acknowledgement.json",
  "title": "PubNub Acknowledgement",
  "description": "The answer to a heartbeat or a leave: it says nothing about who is there.",
  "type": "object",
  "required": [
    "status",
    "service"
  ],
  "properties": {
    "status": {
      "type": "number",
      "description": "The HTTP status."
    },
    "message": {
      "type": "string",
      "description": "`OK`."
    },
    "service": {
      "type": "string",
      "description": "`Presence`."
    },
    "action": {
      "type": "string",
      "description": "`leave`."
    }
  }
} as const;
