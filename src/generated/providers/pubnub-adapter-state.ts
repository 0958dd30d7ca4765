// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What a PubNub adapter with a memory knows, as JSON: who is on each channel, and the connections that were written.
 */
export interface PubNubAdapterState {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * The channels that were read.
   */
  channels: PubNubChannelMemory[];
  /**
   * The connections that were written.
   */
  connections: PubNubConnectionMemory[];
}
/**
 * One channel.
 */
export interface PubNubChannelMemory {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * Whether a whole snapshot has come, so that the number of users is known.
   */
  whole: boolean;
  /**
   * Who is there.
   */
  users: string[];
}
/**
 * One connection.
 */
export interface PubNubConnectionMemory {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * The user.
   */
  clientId: string;
  /**
   * The connection, where it has an identifier.
   */
  connectionId?: string;
  /**
   * Its data, where there is any.
   */
  data?: {};
}

/** The JSON Schema of {@link PubNubAdapterState}, as shipped in `schemas/providers/pubnub-adapter-state.json`. */
export const pubNubAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-adapter-state.json",
  "title": "PubNub Adapter State",
  "description": "What a PubNub adapter with a memory knows, as JSON: who is on each channel, and the connections that were written.",
  "type": "object",
  "required": [
    "version",
    "channels",
    "connections"
  ],
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this form."
    },
    "channels": {
      "type": "array",
      "description": "The channels that were read.",
      "items": {
        "title": "PubNub Channel Memory",
        "type": "object",
        "description": "One channel.",
        "required": [
          "channel",
          "whole",
          "users"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "description": "The channel's name."
          },
          "whole": {
            "type": "boolean",
            "description": "Whether a whole snapshot has come, so that the number of users is known."
          },
          "users": {
            "type": "array",
            "description": "Who is there.",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      }
    },
    "connections": {
      "type": "array",
      "description": "The connections that were written.",
      "items": {
        "title": "PubNub Connection Memory",
        "type": "object",
        "description": "One connection.",
        "required": [
          "channel",
          "clientId"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "description": "The channel's name."
          },
          "clientId": {
            "type": "string",
            "description": "The user."
          },
          "connectionId": {
            "type": "string",
            "description": "The connection, where it has an identifier."
          },
          "data": {
            "type": "object",
            "description": "Its data, where there is any."
          }
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
} as const;
