// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The payload of `presence_state`, and of either side of `presence_diff`: presence keys, each with the metas of its tracked processes.
 */
export interface PhoenixPresences {
  [k: string]: PhoenixPresence;
}
/**
 * One presence key: its metas, and whatever the application's `fetch/2` put beside them.
 */
export interface PhoenixPresence {
  /**
   * One meta for each tracked process: a user with two tabs has two.
   */
  metas: PhoenixMeta[];
  [k: string]: unknown;
}
/**
 * The state of one tracked process: the application's map, and the references that Phoenix adds.
 */
export interface PhoenixMeta {
  /**
   * Identifies this state of the process: new on every update.
   */
  phx_ref?: string;
  /**
   * The reference before, on a meta that came of an update.
   */
  phx_ref_prev?: string;
  [k: string]: unknown;
}

/** The JSON Schema of {@link PhoenixPresences}, as shipped in `schemas/providers/phoenix-presences.json`. */
export const phoenixPresencesSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-presences.json",
  "title": "Phoenix Presences",
  "description": "The payload of `presence_state`, and of either side of `presence_diff`: presence keys, each with the metas of its tracked processes.",
  "type": "object",
  "additionalProperties": {
    "$ref": "#/$defs/PhoenixPresence"
  },
  "$defs": {
    "PhoenixPresence": {
      "title": "Phoenix Presence",
      "description": "One presence key: its metas, and whatever the application's `fetch/2` put beside them.",
      "type": "object",
      "required": [
        "metas"
      ],
      "properties": {
        "metas": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/PhoenixMeta"
          },
          "description": "One meta for each tracked process: a user with two tabs has two."
        }
      },
      "additionalProperties": true
    },
    "PhoenixMeta": {
      "title": "Phoenix Meta",
      "description": "The state of one tracked process: the application's map, and the references that Phoenix adds.",
      "type": "object",
      "properties": {
        "phx_ref": {
          "type": "string",
          "description": "Identifies this state of the process: new on every update."
        },
        "phx_ref_prev": {
          "type": "string",
          "description": "The reference before, on a meta that came of an update."
        }
      },
      "additionalProperties": true
    }
  }
} as const;
