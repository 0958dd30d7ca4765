// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A user's first connection entered the channel.
 */
export interface PusherMemberAdded {
  /**
   * The event's name.
   */
  event: "pusher_internal:member_added";
  /**
   * The channel that the event speaks of.
   */
  channel: string;
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherAddedMember;
}
/**
 * The member that came.
 */
export interface PusherAddedMember {
  /**
   * The user's identifier; a number is the same user as its text.
   */
  user_id: string | number;
  /**
   * What the server's authentication said of the user; any JSON.
   */
  user_info?: {
    [k: string]: unknown;
  };
}

/** The JSON Schema of {@link PusherMemberAdded}, as shipped in `schemas/providers/pusher-member-added.json`. */
export const pusherMemberAddedSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-member-added.json",
  "title": "Pusher Member Added",
  "description": "A user's first connection entered the channel.",
  "type": "object",
  "required": [
    "event",
    "channel",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher_internal:member_added",
      "description": "The event's name."
    },
    "channel": {
      "type": "string",
      "description": "The channel that the event speaks of."
    },
    "data": {
      "description": "The event's data: JSON text inside the frame's JSON, or the same already parsed.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "title": "Pusher Added Member",
          "description": "The member that came.",
          "type": "object",
          "required": [
            "user_id"
          ],
          "properties": {
            "user_id": {
              "type": [
                "string",
                "integer"
              ],
              "description": "The user's identifier; a number is the same user as its text."
            },
            "user_info": {
              "description": "What the server's authentication said of the user; any JSON."
            }
          }
        }
      ]
    }
  }
} as const;
