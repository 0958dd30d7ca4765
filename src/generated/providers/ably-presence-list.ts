// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AblyPresenceMessage } from "./ably-presence-message.js";

/**
 * The answer of the REST presence or presence history endpoint, or of an SDK's `presence.get()`: a list, or a page with one.
 */
export type AblyPresenceList = AblyPresenceMessage[] | AblyPresencePage;

/**
 * A page of a paginated result.
 */
export interface AblyPresencePage {
  /**
   * The presence messages of this page.
   */
  items: AblyPresenceMessage[];
}

/** The JSON Schema of {@link AblyPresenceList}, as shipped in `schemas/providers/ably-presence-list.json`. */
export const ablyPresenceListSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-presence-list.json",
  "title": "Ably Presence List",
  "description": "The answer of the REST presence or presence history endpoint, or of an SDK's `presence.get()`: a list, or a page with one.",
  "anyOf": [
    {
      "type": "array",
      "items": {
        "$ref": "ably-presence-message.json"
      }
    },
    {
      "$ref": "#/$defs/AblyPresencePage"
    }
  ],
  "$defs": {
    "AblyPresencePage": {
      "title": "Ably Presence Page",
      "description": "A page of a paginated result.",
      "type": "object",
      "required": [
        "items"
      ],
      "properties": {
        "items": {
          "type": "array",
          "items": {
            "$ref": "ably-presence-message.json"
          },
          "description": "The presence messages of this page."
        }
      }
    }
  }
} as const;
