// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What Events & Actions delivers without an envelope: events of one kind.
 */
export interface PubNubEventBatch {
  /**
   * The kind, as older pages of the documentation name the member.
   */
  schema?: string;
  /**
   * The kind: `pubnub.com/schemas/events/<name>?v=1.0.0`.
   */
  dataSchema?: string;
  /**
   * The events; at most 10,000.
   */
  data: {}[];
}

/** The JSON Schema of {@link PubNubEventBatch}, as shipped in `schemas/providers/pubnub-event-batch.json`. */
export const pubNubEventBatchSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-event-batch.json",
  "title": "PubNub Event Batch",
  "description": "What Events & Actions delivers without an envelope: events of one kind.",
  "type": "object",
  "required": [
    "data"
  ],
  "properties": {
    "schema": {
      "type": "string",
      "description": "The kind, as older pages of the documentation name the member."
    },
    "dataSchema": {
      "type": "string",
      "description": "The kind: `pubnub.com/schemas/events/<name>?v=1.0.0`."
    },
    "data": {
      "type": "array",
      "items": {
        "type": "object"
      },
      "description": "The events; at most 10,000."
    }
  }
} as const;
