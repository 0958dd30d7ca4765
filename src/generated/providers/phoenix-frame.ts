// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A channel message as version 2 of the serializer writes it: `[join_ref, ref, topic, event, payload]`.
 */
export type PhoenixFrame = [unknown, unknown, unknown, unknown, unknown];

/** The JSON Schema of {@link PhoenixFrame}, as shipped in `schemas/providers/phoenix-frame.json`. */
export const phoenixFrameSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-frame.json",
  "title": "Phoenix Frame",
  "description": "A channel message as version 2 of the serializer writes it: `[join_ref, ref, topic, event, payload]`.",
  "type": "array",
  "prefixItems": [
    {
      "type": [
        "string",
        "null"
      ],
      "description": "The join that the message belongs to; null on a broadcast."
    },
    {
      "type": [
        "string",
        "null"
      ],
      "description": "The reference of a push or of its reply; null otherwise."
    },
    {
      "type": "string",
      "description": "The channel."
    },
    {
      "type": "string",
      "description": "The event's name."
    },
    {
      "description": "What the event carries."
    }
  ],
  "minItems": 5,
  "maxItems": 5
} as const;
