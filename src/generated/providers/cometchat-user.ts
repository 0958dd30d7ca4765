// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A user as CometChat gives it: REST answer, SDK instance (own properties), group member, webhook member or import form. Secrets that may stand beside these members are not described, so that nothing reads them.
 */
export interface CometChatUser {
  /**
   * The user's identifier; the server lower-cases it when the user is made.
   */
  uid: string;
  /**
   * Display name.
   */
  name?: string | null;
  /**
   * `online` or `available`, or `offline`; the SDK reads every other word as online.
   */
  status?: string | null;
  /**
   * Last activity, in seconds since 1970 or in milliseconds; sometimes numeric text. 0 stands for never.
   */
  lastActiveAt?: number | string | null;
  /**
   * URL of a picture.
   */
  avatar?: string | null;
  /**
   * URL of a profile page.
   */
  link?: string | null;
  /**
   * Role in the app.
   */
  role?: string | null;
  /**
   * Free text beside the status.
   */
  statusMessage?: string | null;
  /**
   * Tags, when they were asked for.
   */
  tags?: string[] | null;
  /**
   * When the user was deactivated, in seconds since 1970; 0 stands for not deactivated.
   */
  deactivatedAt?: number | string | null;
  /**
   * Group members only: what the user may do in the group.
   */
  scope?: string | null;
  /**
   * Group members only: when the user joined the group, which is no presence.
   */
  joinedAt?: number | string | null;
  /**
   * Group members only: the group.
   */
  guid?: string | null;
}

/** The JSON Schema of {@link CometChatUser}, as shipped in `schemas/providers/cometchat-user.json`. */
export const cometChatUserSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-user.json",
  "title": "CometChat User",
  "description": "A user as CometChat gives it: REST answer, SDK instance (own properties), group member, webhook member or import form. Secrets that may stand beside these members are not described, so that nothing reads them.",
  "type": "object",
  "required": [
    "uid"
  ],
  "properties": {
    "uid": {
      "type": "string",
      "description": "The user's identifier; the server lower-cases it when the user is made."
    },
    "name": {
      "type": [
        "string",
        "null"
      ],
      "description": "Display name."
    },
    "status": {
      "type": [
        "string",
        "null"
      ],
      "description": "`online` or `available`, or `offline`; the SDK reads every other word as online."
    },
    "lastActiveAt": {
      "type": [
        "number",
        "string",
        "null"
      ],
      "description": "Last activity, in seconds since 1970 or in milliseconds; sometimes numeric text. 0 stands for never."
    },
    "avatar": {
      "type": [
        "string",
        "null"
      ],
      "description": "URL of a picture."
    },
    "link": {
      "type": [
        "string",
        "null"
      ],
      "description": "URL of a profile page."
    },
    "role": {
      "type": [
        "string",
        "null"
      ],
      "description": "Role in the app."
    },
    "statusMessage": {
      "type": [
        "string",
        "null"
      ],
      "description": "Free text beside the status."
    },
    "tags": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "string"
      },
      "description": "Tags, when they were asked for."
    },
    "deactivatedAt": {
      "type": [
        "number",
        "string",
        "null"
      ],
      "description": "When the user was deactivated, in seconds since 1970; 0 stands for not deactivated."
    },
    "scope": {
      "type": [
        "string",
        "null"
      ],
      "description": "Group members only: what the user may do in the group."
    },
    "joinedAt": {
      "type": [
        "number",
        "string",
        "null"
      ],
      "description": "Group members only: when the user joined the group, which is no presence."
    },
    "guid": {
      "type": [
        "string",
        "null"
      ],
      "description": "Group members only: the group."
    }
  }
} as const;
