// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PhoenixDiff } from "./phoenix-diff.js";

/**
 * Presence key, current reference, connection id, and the reference that the process began with.
 */
export type PhoenixChainMemory = [unknown, unknown, unknown, unknown];

/**
 * What a Phoenix adapter with a memory knows, as JSON: the topics of one socket, and the members that were written.
 */
export interface PhoenixAdapterState {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * How many records have been read.
   */
  read: number;
  /**
   * How many references have been made up.
   */
  made: number;
  /**
   * The topics that were read.
   */
  topics: PhoenixTopicMemory[];
  /**
   * The members that were written.
   */
  members: PhoenixMemberMemory[];
}
/**
 * One topic.
 */
export interface PhoenixTopicMemory {
  /**
   * The topic's name.
   */
  topic: string;
  /**
   * The channel's current join, if it is known.
   */
  joinRef?: string;
  /**
   * Whether a join or its reply told it.
   */
  told?: boolean;
  /**
   * Whether the state of this join has come.
   */
  synced: boolean;
  /**
   * The diffs that wait for it.
   */
  pending: PhoenixDiff[];
  /**
   * Whether more diffs waited than were kept.
   */
  overflowed?: boolean;
  /**
   * The processes that are there.
   */
  chains: PhoenixChainMemory[];
}
/**
 * One member.
 */
export interface PhoenixMemberMemory {
  /**
   * The topic's name.
   */
  topic: string;
  /**
   * The presence key.
   */
  clientId: string;
  /**
   * The connection, where it has an identifier.
   */
  connectionId?: string;
  /**
   * The reference that it was first written with.
   */
  root: string;
  /**
   * The reference of what was last written.
   */
  ref: string;
  /**
   * What was last written.
   */
  meta: {};
}

/** The JSON Schema of {@link PhoenixAdapterState}, as shipped in `schemas/providers/phoenix-adapter-state.json`. */
export const phoenixAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-adapter-state.json",
  "title": "Phoenix Adapter State",
  "description": "What a Phoenix adapter with a memory knows, as JSON: the topics of one socket, and the members that were written.",
  "type": "object",
  "required": [
    "version",
    "read",
    "made",
    "topics",
    "members"
  ],
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this form."
    },
    "read": {
      "type": "integer",
      "minimum": 0,
      "description": "How many records have been read."
    },
    "made": {
      "type": "integer",
      "minimum": 0,
      "description": "How many references have been made up."
    },
    "topics": {
      "type": "array",
      "description": "The topics that were read.",
      "items": {
        "title": "Phoenix Topic Memory",
        "type": "object",
        "description": "One topic.",
        "required": [
          "topic",
          "synced",
          "pending",
          "chains"
        ],
        "properties": {
          "topic": {
            "type": "string",
            "description": "The topic's name."
          },
          "joinRef": {
            "type": "string",
            "description": "The channel's current join, if it is known."
          },
          "told": {
            "type": "boolean",
            "description": "Whether a join or its reply told it."
          },
          "synced": {
            "type": "boolean",
            "description": "Whether the state of this join has come."
          },
          "pending": {
            "type": "array",
            "description": "The diffs that wait for it.",
            "items": {
              "$ref": "phoenix-diff.json"
            }
          },
          "overflowed": {
            "type": "boolean",
            "description": "Whether more diffs waited than were kept."
          },
          "chains": {
            "type": "array",
            "description": "The processes that are there.",
            "items": {
              "title": "Phoenix Chain Memory",
              "type": "array",
              "description": "Presence key, current reference, connection id, and the reference that the process began with.",
              "prefixItems": [
                {
                  "type": "string",
                  "description": "The presence key."
                },
                {
                  "type": "string",
                  "description": "The current reference."
                },
                {
                  "type": "string",
                  "description": "The connection id."
                },
                {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "The reference that it began with; null where that is not known."
                }
              ],
              "minItems": 4,
              "maxItems": 4
            }
          }
        },
        "additionalProperties": false
      }
    },
    "members": {
      "type": "array",
      "description": "The members that were written.",
      "items": {
        "title": "Phoenix Member Memory",
        "type": "object",
        "description": "One member.",
        "required": [
          "topic",
          "clientId",
          "root",
          "ref",
          "meta"
        ],
        "properties": {
          "topic": {
            "type": "string",
            "description": "The topic's name."
          },
          "clientId": {
            "type": "string",
            "description": "The presence key."
          },
          "connectionId": {
            "type": "string",
            "description": "The connection, where it has an identifier."
          },
          "root": {
            "type": "string",
            "description": "The reference that it was first written with."
          },
          "ref": {
            "type": "string",
            "description": "The reference of what was last written."
          },
          "meta": {
            "type": "object",
            "description": "What was last written."
          }
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
} as const;
