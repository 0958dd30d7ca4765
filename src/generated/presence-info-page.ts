// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PresenceInfo } from "./presence-info.js";

/**
 * A page of a tenant's users in the order of their ids: the JSON form of what `list` gives.
 */
export interface PresenceInfoPageJson {
  /**
   * The users of this page.
   */
  items: PresenceInfo[];
  /**
   * Where the next page begins; absent on the last one.
   */
  cursor?: string;
}

/** The JSON Schema of {@link PresenceInfoPageJson}, as shipped in `schemas/presence-info-page.json`. */
export const presenceInfoPageJsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "presence-info-page.json",
  "title": "Presence Info Page Json",
  "description": "A page of a tenant's users in the order of their ids: the JSON form of what `list` gives.",
  "type": "object",
  "required": [
    "items"
  ],
  "properties": {
    "items": {
      "type": "array",
      "items": {
        "$ref": "presence-info.json"
      },
      "description": "The users of this page."
    },
    "cursor": {
      "type": "string",
      "description": "Where the next page begins; absent on the last one."
    }
  },
  "additionalProperties": false
} as const;
