// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * How many users of a tenant have which status: the JSON form of what `stats` gives.
 */
export interface PresenceStatsJson {
  /**
   * The tenant.
   */
  tenantId: string;
  /**
   * Users that are known, offline ones included.
   */
  total: number;
  /**
   * Users by status.
   */
  byStatus: {
    online: number;
    away: number;
    busy: number;
    offline: number;
  };
  /**
   * Mean length of the sessions that have ended, in milliseconds; null while none has.
   */
  averageSessionMs: number | null;
}

/** The JSON Schema of {@link PresenceStatsJson}, as shipped in `schemas/presence-stats.json`. */
export const presenceStatsJsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "presence-stats.json",
  "title": "Presence Stats Json",
  "description": "How many users of a tenant have which status: the JSON form of what `stats` gives.",
  "type": "object",
  "required": [
    "tenantId",
    "total",
    "byStatus",
    "averageSessionMs"
  ],
  "properties": {
    "tenantId": {
      "type": "string",
      "minLength": 1,
      "description": "The tenant."
    },
    "total": {
      "type": "integer",
      "minimum": 0,
      "description": "Users that are known, offline ones included."
    },
    "byStatus": {
      "type": "object",
      "description": "Users by status.",
      "required": [
        "online",
        "away",
        "busy",
        "offline"
      ],
      "properties": {
        "online": {
          "type": "integer",
          "minimum": 0
        },
        "away": {
          "type": "integer",
          "minimum": 0
        },
        "busy": {
          "type": "integer",
          "minimum": 0
        },
        "offline": {
          "type": "integer",
          "minimum": 0
        }
      },
      "additionalProperties": false
    },
    "averageSessionMs": {
      "type": [
        "number",
        "null"
      ],
      "minimum": 0,
      "description": "Mean length of the sessions that have ended, in milliseconds; null while none has."
    }
  },
  "additionalProperties": false
} as const;
