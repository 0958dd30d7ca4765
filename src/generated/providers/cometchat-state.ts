// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What a CometChat adapter with a memory knows, as JSON: the connections that webhooks listed, and those that were written.
 */
export interface CometChatAdapterState {
  /**
   * The users of legacy webhooks, with the connections that the last list named.
   */
  listed: CometChatUserState[];
  /**
   * The users that were written as online, with the connections that they are online by.
   */
  written: CometChatUserState[];
}
/**
 * One user.
 */
export interface CometChatUserState {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * The tenant, where there is one.
   */
  tenantId?: string;
  /**
   * The user's identifier.
   */
  clientId: string;
  /**
   * When the newest list of connections was true, in milliseconds since 1970.
   */
  at?: number;
  /**
   * The user's connections; null is the one without an identifier.
   */
  connections: (string | null)[];
}

/** The JSON Schema of {@link CometChatAdapterState}, as shipped in `schemas/providers/cometchat-state.json`. */
export const cometChatAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "cometchat-state.json",
  "title": "CometChat Adapter State",
  "description": "What a CometChat adapter with a memory knows, as JSON: the connections that webhooks listed, and those that were written.",
  "type": "object",
  "required": [
    "listed",
    "written"
  ],
  "properties": {
    "listed": {
      "type": "array",
      "description": "The users of legacy webhooks, with the connections that the last list named.",
      "items": {
        "$ref": "#/$defs/CometChatUserState"
      }
    },
    "written": {
      "type": "array",
      "description": "The users that were written as online, with the connections that they are online by.",
      "items": {
        "$ref": "#/$defs/CometChatUserState"
      }
    }
  },
  "additionalProperties": false,
  "$defs": {
    "CometChatUserState": {
      "title": "CometChat User State",
      "type": "object",
      "description": "One user.",
      "required": [
        "channel",
        "clientId",
        "connections"
      ],
      "properties": {
        "channel": {
          "type": "string",
          "description": "The channel's name."
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant, where there is one."
        },
        "clientId": {
          "type": "string",
          "description": "The user's identifier."
        },
        "at": {
          "type": "integer",
          "description": "When the newest list of connections was true, in milliseconds since 1970."
        },
        "connections": {
          "type": "array",
          "description": "The user's connections; null is the one without an identifier.",
          "items": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "additionalProperties": false
    }
  }
} as const;
