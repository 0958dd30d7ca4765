// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AblyPresenceMessage } from "./ably-presence-message.js";

/**
 * The answer of a batch presence request: old (a list), old with failures, or new.
 */
export type AblyBatchPresence =
  AblyBatchPresenceResult[] | AblyBatchPresenceResults | AblyBatchPresenceFailure;

/**
 * One channel's members, or why they are not known.
 */
export interface AblyBatchPresenceResult {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * The channel's members.
   */
  presence?: AblyPresenceMessage[];
  /**
   * Why this channel could not be asked.
   */
  error?: {
    [k: string]: unknown;
  };
}
/**
 * The new form of the answer (RSC24, BAR2).
 */
export interface AblyBatchPresenceResults {
  /**
   * How many channels answered.
   */
  successCount?: number;
  /**
   * How many did not.
   */
  failureCount?: number;
  /**
   * One result a channel.
   */
  results: AblyBatchPresenceResult[];
}
/**
 * The old form with failures: code 40020 with the channels that answered, or any other code with none.
 */
export interface AblyBatchPresenceFailure {
  /**
   * What failed.
   */
  error: {
    [k: string]: unknown;
  };
  /**
   * One result a channel, in the order of the request.
   */
  batchResponse?: AblyBatchPresenceResult[];
}

/** The JSON Schema of {@link AblyBatchPresence}, as shipped in `schemas/providers/ably-batch-presence.json`. */
export const ablyBatchPresenceSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-batch-presence.json",
  "title": "Ably Batch Presence",
  "description": "The answer of a batch presence request: old (a list), old with failures, or new.",
  "anyOf": [
    {
      "type": "array",
      "items": {
        "$ref": "#/$defs/AblyBatchPresenceResult"
      }
    },
    {
      "$ref": "#/$defs/AblyBatchPresenceResults"
    },
    {
      "$ref": "#/$defs/AblyBatchPresenceFailure"
    }
  ],
  "$defs": {
    "AblyBatchPresenceResult": {
      "title": "Ably Batch Presence Result",
      "description": "One channel's members, or why they are not known.",
      "type": "object",
      "required": [
        "channel"
      ],
      "properties": {
        "channel": {
          "type": "string",
          "description": "The channel's name."
        },
        "presence": {
          "type": "array",
          "items": {
            "$ref": "ably-presence-message.json"
          },
          "description": "The channel's members."
        },
        "error": {
          "type": "object",
          "additionalProperties": true,
          "description": "Why this channel could not be asked."
        }
      }
    },
    "AblyBatchPresenceResults": {
      "title": "Ably Batch Presence Results",
      "description": "The new form of the answer (RSC24, BAR2).",
      "type": "object",
      "required": [
        "results"
      ],
      "properties": {
        "successCount": {
          "type": "integer",
          "description": "How many channels answered."
        },
        "failureCount": {
          "type": "integer",
          "description": "How many did not."
        },
        "results": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/AblyBatchPresenceResult"
          },
          "description": "One result a channel."
        }
      }
    },
    "AblyBatchPresenceFailure": {
      "title": "Ably Batch Presence Failure",
      "description": "The old form with failures: code 40020 with the channels that answered, or any other code with none.",
      "type": "object",
      "required": [
        "error"
      ],
      "properties": {
        "error": {
          "type": "object",
          "additionalProperties": true,
          "description": "What failed."
        },
        "batchResponse": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/AblyBatchPresenceResult"
          },
          "description": "One result a channel, in the order of the request."
        }
      }
    }
  }
} as const;
