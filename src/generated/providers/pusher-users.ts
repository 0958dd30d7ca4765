// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The REST answer about a presence channel's users: identifiers only.
 */
export interface PusherUsers {
  /**
   * The users in the channel.
   */
  users: PusherUser[];
}
/**
 * One user.
 */
export interface PusherUser {
  /**
   * The user's identifier; a number is the same user as its text.
   */
  id: string | number;
}

/** The JSON Schema of {@link PusherUsers}, as shipped in `schemas/providers/pusher-users.json`. */
export const pusherUsersSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-users.json",
  "title": "Pusher Users",
  "description": "The REST answer about a presence channel's users: identifiers only.",
  "type": "object",
  "required": [
    "users"
  ],
  "properties": {
    "users": {
      "type": "array",
      "description": "The users in the channel.",
      "items": {
        "title": "Pusher User",
        "description": "One user.",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": [
              "string",
              "integer"
            ],
            "description": "The user's identifier; a number is the same user as its text."
          }
        }
      }
    }
  }
} as const;
