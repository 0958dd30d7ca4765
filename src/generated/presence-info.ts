// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What one tenant sees of one user: a status, when the user was last seen, and a little metadata. The JSON form: `lastSeen` is RFC 3339 text.
 */
export interface PresenceInfo {
  /**
   * Identifier of the user, unique within the tenant.
   */
  userId: string;
  /**
   * The tenant that this information belongs to. The same user id in another tenant is another user.
   */
  tenantId: string;
  /**
   * How available the user is.
   */
  status: "online" | "away" | "busy" | "offline";
  /**
   * Time of the newest evidence of the user.
   */
  lastSeen: string;
  /**
   * The connection behind this presence, when exactly one is live.
   */
  connectionId?: string;
  /**
   * What the user's newest live connection says of itself.
   */
  metadata?: {
    /**
     * The device in use.
     */
    device?: string;
    /**
     * Where the user is.
     */
    location?: string;
    /**
     * What the user is doing.
     */
    activity?: string;
    /**
     * Application-defined metadata.
     */
    custom?: {
      [k: string]: unknown;
    };
  };
}

/** The JSON Schema of {@link PresenceInfo}, as shipped in `schemas/presence-info.json`. */
export const presenceInfoSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "presence-info.json",
  "title": "Presence Info",
  "description": "What one tenant sees of one user: a status, when the user was last seen, and a little metadata. The JSON form: `lastSeen` is RFC 3339 text.",
  "type": "object",
  "required": [
    "userId",
    "tenantId",
    "status",
    "lastSeen"
  ],
  "properties": {
    "userId": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier of the user, unique within the tenant."
    },
    "tenantId": {
      "type": "string",
      "minLength": 1,
      "description": "The tenant that this information belongs to. The same user id in another tenant is another user."
    },
    "status": {
      "type": "string",
      "enum": [
        "online",
        "away",
        "busy",
        "offline"
      ],
      "description": "How available the user is."
    },
    "lastSeen": {
      "type": "string",
      "format": "date-time",
      "description": "Time of the newest evidence of the user."
    },
    "connectionId": {
      "type": "string",
      "description": "The connection behind this presence, when exactly one is live."
    },
    "metadata": {
      "type": "object",
      "description": "What the user's newest live connection says of itself.",
      "properties": {
        "device": {
          "type": "string",
          "description": "The device in use."
        },
        "location": {
          "type": "string",
          "description": "Where the user is."
        },
        "activity": {
          "type": "string",
          "description": "What the user is doing."
        },
        "custom": {
          "type": "object",
          "additionalProperties": true,
          "description": "Application-defined metadata."
        }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
} as const;
/** The values of `status`, in the schema's order. */
export const PRESENCE_STATUSES: readonly ["online", "away", "busy", "offline"] = ["online","away","busy","offline"];
