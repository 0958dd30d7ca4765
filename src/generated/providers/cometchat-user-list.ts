// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CometChatUser } from "./cometchat-user.js";

/**
 * A REST answer about users: one page of a list, or a single user.
 */
export interface CometChatUserList {
  /**
   * The users of this page, or the one user that was asked for.
   */
  data: CometChatUser[] | CometChatUser;
  /**
   * Pagination of the answer.
   */
  meta?: {
    [k: string]: unknown;
  } | null;
}

/** The JSON Schema of {@link CometChatUserList}, as shipped in `schemas/providers/cometchat-user-list.json`. */
export const cometChatUserListSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-user-list.json",
  "title": "CometChat User List",
  "description": "A REST answer about users: one page of a list, or a single user.",
  "type": "object",
  "required": [
    "data"
  ],
  "properties": {
    "data": {
      "description": "The users of this page, or the one user that was asked for.",
      "anyOf": [
        {
          "type": "array",
          "items": {
            "$ref": "cometchat-user.json"
          }
        },
        {
          "$ref": "cometchat-user.json"
        }
      ]
    },
    "meta": {
      "type": [
        "object",
        "null"
      ],
      "description": "Pagination of the answer.",
      "additionalProperties": true
    }
  }
} as const;
