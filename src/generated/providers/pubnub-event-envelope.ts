// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What Events & Actions delivers in an envelope: version 1 (`eventPayload`), or 2 and 2.1 (`payload`).
 */
export interface PubNubEventEnvelope {
  event: PubNubEnvelopedEvent;
}
/**
 * The event.
 */
export interface PubNubEnvelopedEvent {
  /**
   * The delivery's id (version 2).
   */
  id?: string;
  /**
   * A batch (version 1).
   */
  eventPayload?: {} | unknown[] | string | number | boolean | null;
  /**
   * A batch (version 2).
   */
  payload?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubEventEnvelope}, as shipped in `schemas/providers/pubnub-event-envelope.json`. */
export const pubNubEventEnvelopeSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-event-envelope.json",
  "title": "PubNub Event Envelope",
  "description": "What Events & Actions delivers in an envelope: version 1 (`eventPayload`), or 2 and 2.1 (`payload`).",
  "type": "object",
  "required": [
    "event"
  ],
  "properties": {
    "event": {
      "title": "PubNub Enveloped Event",
      "description": "The event.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "The delivery's id (version 2)."
        },
        "eventPayload": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "description": "A batch (version 1)."
        },
        "payload": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "description": "A batch (version 2)."
        }
      }
    }
  }
} as const;
