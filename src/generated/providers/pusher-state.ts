// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What a Pusher adapter with a memory knows, as JSON: the channels that it heard of, and the members that it wrote.
 */
export interface PusherAdapterState {
  /**
   * The channels whose members were read since the last connection began.
   */
  heard: PusherHeardChannel[];
  /**
   * The channels that members were written of.
   */
  channels: PusherChannelState[];
}
/**
 * A channel that was heard of.
 */
export interface PusherHeardChannel {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * The tenant, where there is one.
   */
  tenantId?: string;
}
/**
 * One channel of one tenant, and who is in it.
 */
export interface PusherChannelState {
  /**
   * The channel's name in canonical inputs.
   */
  channel: string;
  /**
   * The tenant, where there is one.
   */
  tenantId?: string;
  /**
   * The members that readers hold.
   */
  members: PusherMemberState[];
  sync?: PusherSyncState;
}
/**
 * One member.
 */
export interface PusherMemberState {
  /**
   * The member's identifier.
   */
  clientId: string;
  /**
   * Its connections; null is the one without an identifier.
   */
  connections: [string | null, ...(string | null)[]];
  /**
   * The `user_info` for a snapshot that has begun, where there is one.
   */
  info?: {
    [k: string]: unknown;
  };
}
/**
 * The snapshot that has begun.
 */
export interface PusherSyncState {
  /**
   * The sync's identifier.
   */
  syncId?: string;
  /**
   * The members seen so far.
   */
  members: PusherMemberState[];
}

/** The JSON Schema of {@link PusherAdapterState}, as shipped in `schemas/providers/pusher-state.json`. */
export const pusherAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-state.json",
  "title": "Pusher Adapter State",
  "description": "What a Pusher adapter with a memory knows, as JSON: the channels that it heard of, and the members that it wrote.",
  "type": "object",
  "required": [
    "heard",
    "channels"
  ],
  "properties": {
    "heard": {
      "type": "array",
      "description": "The channels whose members were read since the last connection began.",
      "items": {
        "title": "Pusher Heard Channel",
        "description": "A channel that was heard of.",
        "type": "object",
        "required": [
          "channel"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "description": "The channel's name."
          },
          "tenantId": {
            "type": "string",
            "description": "The tenant, where there is one."
          }
        },
        "additionalProperties": false
      }
    },
    "channels": {
      "type": "array",
      "description": "The channels that members were written of.",
      "items": {
        "title": "Pusher Channel State",
        "description": "One channel of one tenant, and who is in it.",
        "type": "object",
        "required": [
          "channel",
          "members"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "description": "The channel's name in canonical inputs."
          },
          "tenantId": {
            "type": "string",
            "description": "The tenant, where there is one."
          },
          "members": {
            "type": "array",
            "description": "The members that readers hold.",
            "items": {
              "$ref": "#/$defs/PusherMemberState"
            }
          },
          "sync": {
            "title": "Pusher Sync State",
            "type": "object",
            "description": "The snapshot that has begun.",
            "required": [
              "members"
            ],
            "properties": {
              "syncId": {
                "type": "string",
                "description": "The sync's identifier."
              },
              "members": {
                "type": "array",
                "description": "The members seen so far.",
                "items": {
                  "$ref": "#/$defs/PusherMemberState"
                }
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false,
  "$defs": {
    "PusherMemberState": {
      "title": "Pusher Member State",
      "type": "object",
      "description": "One member.",
      "required": [
        "clientId",
        "connections"
      ],
      "properties": {
        "clientId": {
          "type": "string",
          "description": "The member's identifier."
        },
        "connections": {
          "type": "array",
          "minItems": 1,
          "description": "Its connections; null is the one without an identifier.",
          "items": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "info": {
          "description": "The `user_info` for a snapshot that has begun, where there is one."
        }
      },
      "additionalProperties": false
    }
  }
} as const;
