// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A channel message as version 1 of the serializer writes it: an object with the names that version 2 leaves out.
 */
export interface PhoenixMessage {
  /**
   * The join that the message belongs to.
   */
  join_ref?: string | null;
  /**
   * The reference of a push or of its reply.
   */
  ref?: string | null;
  /**
   * The channel.
   */
  topic: string;
  /**
   * The event's name.
   */
  event: string;
  /**
   * What the event carries.
   */
  payload: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PhoenixMessage}, as shipped in `schemas/providers/phoenix-message.json`. */
export const phoenixMessageSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-message.json",
  "title": "Phoenix Message",
  "description": "A channel message as version 1 of the serializer writes it: an object with the names that version 2 leaves out.",
  "type": "object",
  "required": [
    "topic",
    "event",
    "payload"
  ],
  "properties": {
    "join_ref": {
      "type": [
        "string",
        "null"
      ],
      "description": "The join that the message belongs to."
    },
    "ref": {
      "type": [
        "string",
        "null"
      ],
      "description": "The reference of a push or of its reply."
    },
    "topic": {
      "type": "string",
      "description": "The channel."
    },
    "event": {
      "type": "string",
      "description": "The event's name."
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
      "description": "What the event carries."
    }
  }
} as const;
