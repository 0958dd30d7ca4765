// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A user's last connection left the channel.
 */
export interface PusherMemberRemoved {
  /**
   * The event's name.
   */
  event: "pusher_internal:member_removed";
  /**
   * The channel that the event speaks of.
   */
  channel: string;
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherRemovedMember;
}
/**
 * The member that went.
 */
export interface PusherRemovedMember {
  /**
   * The user's identifier; a number is the same user as its text.
   */
  user_id: string | number;
}

/** The JSON Schema of {@link PusherMemberRemoved}, as shipped in `schemas/providers/pusher-member-removed.json`. */
export const pusherMemberRemovedSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-member-removed.json",
  "title": "Pusher Member Removed",
  "description": "A user's last connection left the channel.",
  "type": "object",
  "required": [
    "event",
    "channel",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher_internal:member_removed",
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
          "title": "Pusher Removed Member",
          "description": "The member that went.",
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
            }
          }
        }
      ]
    }
  }
} as const;
